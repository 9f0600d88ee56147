import type { Block, Reading } from '../reading/block';
import { clauseAround, isQuoted, type Stretch, sentenceAfter, sentenceAround } from './clauses';
import type { Cue, CueKind } from './cue';
import type { Folded } from './fold';
import type { Guard } from './owner';

export type Stance = 'affirmed' | 'denied' | 'warned' | 'asked' | 'reported' | 'menu' | 'conditional';
export type Speaker = 'seller' | 'learner' | 'regulator' | 'reporter';

/** How something is said, and by whom. `factor` is what it leaves of the confidence of the words. */
export interface Said {
  stance: Stance;
  speaker: Speaker;
  factor: number;
}

/** A page as stances are judged on it. */
export interface Scene {
  reading: Reading;
  folded: Folded;
  cues: CueList;
}

/** Cues in order of place, found by place. */
export class CueList {
  constructor(private readonly cues: Cue[]) {}

  /** The cues that lie in a stretch and do not touch `except`. */
  within({ start, end }: Stretch, except?: Stretch): Cue[] {
    let low = 0;
    let high = this.cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cues[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const found: Cue[] = [];
    for (let i = low; i < this.cues.length && this.cues[i]!.start < end; i++) {
      const cue = this.cues[i]!;
      if (cue.end > end || (except && cue.start < except.end && cue.end > except.start)) continue;
      found.push(cue);
    }
    return found;
  }
}

const REGION_FACTOR: Partial<Record<Block['region'], number>> = {
  related: 0.5,
  review: 0.4,
  footer: 0.75,
  aside: 0.9,
  terms: 0.9,
};
/** A block of this length is a sentence rather than a label. */
const SENTENCE = 30;
const COLON = 58;
const QUESTION = 63;
const QUESTION_PARTICLE = 0x5417; // 吗
/** Folded units between 能否 or "whether" and what is asked. */
const WHETHER_REACH = 3;
const SPACE = 32;

const said = (stance: Stance, factor: number, speaker: Speaker = 'seller'): Said => ({
  stance,
  speaker,
  factor,
});

/** All that is known of the surroundings of one hit. */
class Surroundings {
  readonly sentence: Stretch;
  readonly clause: Stretch;
  readonly quoted: boolean;
  readonly cues: Cue[];
  constructor(
    readonly scene: Scene,
    readonly hit: Stretch,
  ) {
    this.sentence = sentenceAround(scene.folded, hit);
    this.clause = clauseAround(scene.folded, hit);
    this.quoted = isQuoted(scene.folded, hit);
    this.cues = scene.cues.within(this.sentence, hit);
  }

  of(...kinds: CueKind[]): Cue[] {
    return this.cues.filter((cue) => kinds.includes(cue.kind));
  }

  before(...kinds: CueKind[]): Cue[] {
    return this.of(...kinds).filter((cue) => cue.end <= this.hit.start);
  }

  after(...kinds: CueKind[]): Cue[] {
    return this.of(...kinds).filter((cue) => cue.start >= this.hit.end);
  }

  /** Whether a cue of these kinds stands between a cue and the hit. */
  between(cue: Cue, ...kinds: CueKind[]): boolean {
    const [start, end] = cue.end <= this.hit.start ? [cue.end, this.hit.start] : [this.hit.end, cue.start];
    return this.of(...kinds).some((other) => other !== cue && other.start >= start && other.end <= end);
  }

  /** Whether a cue stands in the clause of the hit, or in the one that a colon before that clause ends. */
  inClause(cue: Cue): boolean {
    if (cue.start >= this.clause.start && cue.end <= this.clause.end) return true;
    return cue.end === this.clause.start - 1 && this.scene.folded.units[cue.end] === COLON;
  }

  /** Whether a cue begins the clause after that of the hit. */
  beginsNextClause(cue: Cue): boolean {
    const gap = cue.start - this.clause.end;
    return gap >= 1 && gap <= 2 && cue.end <= this.sentence.end;
  }

  /** Folded units between a cue before the hit and the hit, without quotation marks. */
  distance(cue: Cue): number {
    let count = 0;
    for (let i = cue.end; i < this.hit.start; i++) {
      const unit = this.scene.folded.units[i]!;
      if (unit !== 0x201c && unit !== 34) count++;
    }
    return count;
  }
}

function negated(at: Surroundings): boolean {
  const governs = at
    .before('negation')
    .some((cue) => at.inClause(cue) && at.distance(cue) <= 48 && !at.between(cue, 'contrast', 'concession'));
  return governs || at.before('adjacent').some((cue) => at.inClause(cue) && standsBefore(at, cue));
}

/** Whether an adjacent negation reaches the hit: at most an ideograph, or a word or two, lies between. */
function standsBefore(at: Surroundings, cue: Cue): boolean {
  const { units, gaps } = at.scene.folded;
  // 无 in 就业无忧拿高薪 is no negation of 拿高薪; 不能 in 不能再包过 is.
  if (units[cue.start]! > 127)
    return at.distance(cue) <= (cue.end - cue.start > 1 ? 1 : 0) && gaps[at.hit.start] === 0;
  let spaces = 0;
  for (let i = cue.end; i < at.hit.start; i++) if (units[i] === SPACE) spaces++;
  return spaces <= 2;
}

function warned(at: Surroundings): boolean {
  const governs = at
    .before('warning')
    .some((cue) => (at.inClause(cue) || at.quoted) && !at.between(cue, 'contrast', 'self'));
  return (
    governs ||
    at
      .after('refuted')
      .some((cue) => (at.inClause(cue) || at.beginsNextClause(cue)) && !at.between(cue, 'contrast', 'self'))
  );
}

/** Whether the sentence tells of rules, cases or other people: none of it is the seller's own claim. */
function toldOf(at: Surroundings): Said | null {
  const told = (kind: CueKind) => at.of(kind).some((cue) => !at.between(cue, 'contrast', 'self'));
  if (told('rule')) return said('reported', 0, 'regulator');
  if (told('reported')) return said('reported', 0, 'reporter');
  const others = at.before('others').filter((cue) => at.inClause(cue) && !at.between(cue, 'self'));
  if (others.length && !at.after('self').length) return said('reported', 0, 'reporter');
  return null;
}

/** Judges a hit that stands in a question; null when it does not. */
function asked(at: Surroundings, block: Block): Said | null {
  const { folded, cues } = at.scene;
  const whether = at.before('whether').some((cue) => at.inClause(cue) && at.distance(cue) <= WHETHER_REACH);
  const marked =
    whether ||
    folded.units[at.sentence.end] === QUESTION ||
    folded.units[at.sentence.end - 1] === QUESTION_PARTICLE;
  const short = block.role === 'heading' || block.role === 'summary' || block.role === 'term';
  if (!marked && !(short && at.of('question').length)) return null;
  const next = sentenceAfter(folded, at.sentence);
  const answer = next && answerOf(folded, cues, next);
  if (answer === 'answer-no') return said('denied', 0);
  if (answer === 'answer-yes') return said('affirmed', 0.95);
  if (at.of('lure').length && !at.of('question').length) return said('affirmed', 0.85);
  return said('asked', 0);
}

/** How a sentence begins, if it is an answer; what introduces it (答:, A:) is passed over. */
function answerOf(folded: Folded, cues: CueList, sentence: Stretch): CueKind | null {
  let { start } = sentence;
  for (let i = start; i < Math.min(start + 7, sentence.end); i++)
    if (folded.units[i] === COLON) start = i + 1;
  while (folded.units[start] === SPACE) start++;
  const first = cues.within({ start, end: sentence.end }).filter((cue) => cue.start <= start + 1);
  if (first.some((cue) => cue.kind === 'harmless')) return 'answer-yes';
  if (first.some((cue) => cue.kind === 'answer-no' || cue.kind === 'negation' || cue.kind === 'warning'))
    return 'answer-no';
  return first.some((cue) => cue.kind === 'answer-yes') ? 'answer-yes' : null;
}

/** What the region leaves of a claim. A whole sentence in a footer is said to everybody; a label there is not. */
function regionFactor({ region, start, end, spans }: Block): number {
  const sentence = end - start >= SENTENCE && !spans?.some((span) => span.kind === 'link');
  return region === 'footer' && sentence ? 0.95 : (REGION_FACTOR[region] ?? 1);
}

/** Whether a block is a label to go somewhere else rather than something said. */
function isLabel(block: Block, length: number): boolean {
  if (block.region === 'nav') return true;
  if (length > 16 || block.role === 'heading') return false;
  const link = block.spans?.find((span) => span.kind === 'link');
  return link !== undefined && link.end - link.start >= length - 2 && block.region === 'footer';
}

/** Judges how a hit is said. `heading` tells whether it is listed under a heading that warns of such claims. */
export function stanceOf(
  scene: Scene,
  hit: Stretch,
  block: Block,
  heading: () => boolean,
  without: readonly Guard[] = [],
): Said {
  const at = new Surroundings(scene, hit);
  const guard = (name: Guard) => !without.includes(name);
  if (guard('negation') && negated(at)) return said('denied', 0);
  if (guard('warning') && warned(at)) return said('warned', 0);
  if (guard('reported')) {
    const told = toldOf(at);
    if (told) return told;
  }
  const region = regionFactor(block);
  const speaker = block.region === 'review' ? 'learner' : 'seller';
  if (guard('question')) {
    const question = asked(at, block);
    if (question) return { ...question, speaker, factor: question.factor * region };
  }
  if (guard('warning') && heading()) return said('warned', 0);
  if (guard('menu') && isLabel(block, block.end - block.start)) return said('menu', 0.5);
  const quoted = at.quoted && guard('quotation') ? 0.9 : 1;
  const conditional = at.before('condition').some((cue) => at.inClause(cue));
  return said(conditional ? 'conditional' : 'affirmed', region * quoted, speaker);
}

import type { Block } from '../reading/block';
import { toldOf } from './attribution';
import { clauseAround, type Stretch, sentenceAfter } from './clauses';
import type { Cue, CueKind } from './cue';
import { type Folded, foldedString } from './fold';
import { isMenuLabel } from './menu-labels';
import { negated, warned } from './negation';
import type { Guard } from './owner';
import { type Said, said } from './said';
import { type CueList, type Heard, type Scene, Surroundings } from './surroundings';
import { isTopic, takenApartNext } from './topics';

const REGION_FACTOR: Partial<Record<Block['region'], number>> = {
  related: 0.5,
  review: 0.4,
  footer: 0.75,
  aside: 0.9,
};
/** What is left of a label to go elsewhere: only the surest words, such as 保过班, say something even there. */
const MENU = 0.45;
/** A block of this length is a sentence rather than a label. */
const SENTENCE = 30;
const COLON = 58;
const COMMA = 44;
const QUESTION = 63;
const QUESTION_PARTICLE = 0x5417; // 吗
const OPEN_PARTICLE = 0x5462; // 呢, which asks behind a word that asks, and else softens what is said
/** Folded units between 能否 or "whether" and what is asked. */
const WHETHER_REACH = 3;
const SPACE = 32;

/** A hit that may stand in a question, as far as its own line tells. */
interface Asked {
  /** A question by its mark or its first words. */
  marked: boolean;
  /** Words ask that make a question of a heading even without a mark. */
  worded: boolean;
  /** The question takes for granted what it names, or only a later clause asks. */
  granted: boolean;
  lures: boolean;
}

/** What the line of a hit tells of how it is said; the same wherever on whatever page the line stands. */
export interface SaidHere {
  /** Decided, wherever the line stands. */
  told: Said | null;
  asked: Asked | null;
  conditional: boolean;
  /** What quotation marks around it leave. */
  factor: number;
  /** Its sentence does no more than name it. */
  topic: boolean;
  /** Where its sentence ends. */
  sentenceEnd: number;
}

/** Judges what the line of a hit tells. Places in the scene and in what is returned count alike. */
export function saidHere(scene: Heard, hit: Stretch, without: readonly Guard[] = []): SaidHere {
  const at = new Surroundings(scene, hit);
  const guard = (name: Guard) => !without.includes(name);
  const told = toldHere(at, guard);
  return {
    told,
    asked: !told && guard('question') ? askedHere(at) : null,
    conditional: !told && at.before('condition').some((cue) => at.inClause(cue)),
    factor: at.quoted && guard('quotation') ? 0.9 : 1,
    topic: isTopic(at),
    sentenceEnd: at.sentence.end,
  };
}

function toldHere(at: Surroundings, guard: (name: Guard) => boolean): Said | null {
  if (guard('negation') && negated(at)) return said('denied', 0);
  if (guard('warning') && warned(at)) return said('warned', 0);
  return guard('reported') ? toldOf(at) : null;
}

function askedHere(at: Surroundings): Asked | null {
  if (at.after('rhetoric').length || asksNothing(at)) return null;
  const { folded } = at.scene;
  const whether = at.before('whether').some((cue) => at.inClause(cue) && at.distance(cue) <= WHETHER_REACH);
  const worded = at.of('question').length > 0;
  const asksWho = worded || at.before('who-asks').some((cue) => at.inClause(cue));
  const marked =
    whether ||
    folded.units[at.sentence.end] === QUESTION ||
    folded.units[at.sentence.end - 1] === QUESTION_PARTICLE ||
    (asksWho && folded.units[at.sentence.end - 1] === OPEN_PARTICLE) ||
    asksAtOnce(at) ||
    leavesOpen(at);
  if (!marked && !worded) return null;
  return { marked, worded, granted: presumed(at) || asksLater(at), lures: at.of('lure').length > 0 };
}

/** Whether the hit itself, quoted or not, is what a clause asks: 来这里学“包就业”吗，我们的回答是… */
function asksAtOnce({ scene: { folded }, hit: { end }, quoted }: Surroundings): boolean {
  return folded.units[end] === QUESTION_PARTICLE || (quoted && folded.units[end + 1] === QUESTION_PARTICLE);
}

/** Leaves open, without a mark, whether something is so: 有人推荐包过班，是真的还是假的 */
const LEFT_OPEN = /(?:真的?还是假的?|真的假的|是真是假)$/;

function leavesOpen({ scene: { folded }, sentence, hit }: Surroundings): boolean {
  return LEFT_OPEN.test(foldedString(folded, hit.end, sentence.end));
}

/** Judges a hit that stands in a question; null when it does not. */
function askedThere({ marked, worded, granted, lures }: Asked, scene: Heard, end: number, { role }: Block) {
  const short = role === 'heading' || role === 'summary' || role === 'term';
  if ((!marked && !short) || granted) return null;
  const next = sentenceAfter(scene.folded, { end });
  const answer = next && answerOf(scene.folded, scene.cues, next);
  if (answer === 'answer-no') return said('denied', 0);
  if (answer === 'answer-yes') return said('affirmed', 0.95);
  if (lures && !worded) return said('affirmed', 0.85);
  return said('asked', 0);
}

/** Whether only a later clause asks, and that to draw its reader: "Guaranteed pass, need help with your exam?" */
function asksLater(at: Surroundings): boolean {
  const { folded } = at.scene;
  return (
    folded.units[at.clause.end] === COMMA &&
    at.after('lure').some((cue) => at.beginsNextClause(cue)) &&
    !at.of('question').length
  );
}

/** Takes for granted what follows: "Did you know that you are entitled to …?" */
const KNOWING =
  /^ ?(?:did|do) you (?:know|realise|realize) (?!if\b|whether\b|how\b|what\b|why\b|any|a\b|of\b|someone)/;
/** Talks its reader out of something for something better: "Why struggle when our tutors can …?" Who asks for a reason says is, do or can. */
const WHY_BOTHER =
  /^ ?why (?!is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|must|may|might|so\b|not\b|how\b)[a-z]+ .*?\b(?:when|if|since)\b/;

/** Whether a question wants no answer: it says something in the shape of one. */
function asksNothing({ scene: { folded }, sentence, hit }: Surroundings): boolean {
  const words = foldedString(folded, sentence.start, sentence.end);
  if (KNOWING.test(words)) return true;
  const bother = WHY_BOTHER.exec(words);
  // What stands before the "when" is what it talks out of.
  return bother !== null && hit.end > sentence.start + bother[0].length;
}

/** Words that begin a question about how or when, not whether. */
const OPEN_QUESTION = /^(what|how|which|when|where|who)\b/;
const OWN = /\b(our|your)( \d+ ?%)? $/;

/** Whether a question takes for granted what it names: "How does your pass guarantee work?" */
function presumed({ scene: { folded }, sentence, hit }: Surroundings): boolean {
  const before = foldedString(folded, sentence.start, hit.start);
  return OPEN_QUESTION.test(before) && OWN.test(before);
}

/** Whether a sentence of one clause is a question itself, and so no answer: 真能包过吗？有人试过吗？ */
const asksOn = (folded: Folded, sentence: Stretch): boolean =>
  folded.units[sentence.end] === QUESTION &&
  clauseAround(folded, { start: sentence.start, end: sentence.start + 1 }).end === sentence.end;

/** How a sentence begins, if it is an answer; what introduces it (答:, A:) is passed over. */
function answerOf(folded: Folded, cues: CueList, sentence: Stretch): CueKind | null {
  let { start } = sentence;
  for (let i = start; i < Math.min(start + 7, sentence.end); i++)
    if (folded.units[i] === COLON) start = i + 1;
  while (folded.units[start] === SPACE) start++;
  // What stands before a colon may be the answer itself: "Never: it is misconduct."
  const begins = (cue: Cue) => cue.start <= start + 1 || cue.start <= sentence.start + 1;
  const first = cues
    .within(sentence)
    .filter((cue) => (cue.start >= start || cue.kind === 'answer-no') && begins(cue));
  if (asksOn(folded, sentence)) return null;
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

/**
 * Judges how a hit is said by what its line tells and by where the line stands, `place` among the blocks; `from` is where the
 * places in `here` count from. `heading` tells whether it is listed under a heading that warns of such claims.
 */
export function stanceOf(
  scene: Scene,
  here: SaidHere,
  from: number,
  place: number,
  heading: () => boolean,
  without: readonly Guard[] = [],
): Said {
  if (here.told) return here.told;
  const block = scene.reading.blocks[place]!;
  const guard = (name: Guard) => !without.includes(name);
  if (here.topic && guard('warning') && takenApartNext(scene, from + here.sentenceEnd))
    return said('warned', 0);
  const region = regionFactor(block);
  const speaker = block.region === 'review' ? 'learner' : 'seller';
  const question = here.asked && askedThere(here.asked, scene, from + here.sentenceEnd, block);
  if (question) return { ...question, speaker, factor: question.factor * region };
  if (guard('warning') && heading()) return said('warned', 0);
  if (guard('menu') && isMenuLabel(scene.reading, place)) return said('menu', MENU);
  return said(here.conditional ? 'conditional' : 'affirmed', region * here.factor, speaker);
}

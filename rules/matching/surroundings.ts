import type { Reading } from '../reading/block';
import { clauseAround, isQuoted, quoteAround, type Stretch, sentenceAround } from './clauses';
import type { Cue, CueKind } from './cue';
import type { Folded } from './fold';

/** Folded text, and what of it is said how. */
export interface Heard {
  folded: Folded;
  cues: CueList;
}

/** A page as stances are judged on it. */
export interface Scene extends Heard {
  reading: Reading;
}

/** Cues of some lines, counted from `start`, in order of place. */
export interface CueLine {
  start: number;
  cues: readonly Cue[];
}

/** Cues found by place. */
export class CueList {
  private readonly lines: CueLine[];
  constructor(lines: readonly CueLine[]) {
    this.lines = lines.filter(({ cues }) => cues.length > 0);
  }

  /** The cues that lie in a stretch and do not touch `except`. */
  within({ start, end }: Stretch, except?: Stretch): Cue[] {
    const found: Cue[] = [];
    const { lines } = this;
    const first = firstFrom(lines, start + 1) - 1; // the line that the stretch begins in
    for (let at = Math.max(0, first); at < lines.length && lines[at]!.start < end; at++) {
      const { start: from, cues } = lines[at]!;
      for (let i = firstFrom(cues, start - from); i < cues.length && from + cues[i]!.start < end; i++) {
        const cue = cues[i]!;
        if (from + cue.end > end) continue;
        if (except && from + cue.start < except.end && from + cue.end > except.start) continue;
        found.push(from ? { kind: cue.kind, start: from + cue.start, end: from + cue.end } : cue);
      }
    }
    return found;
  }
}

/** The first in a list in order of place that begins at or after a place. */
export function firstFrom(list: readonly { start: number }[], place: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const COLON = 58;
const LF = 10;
/** Folded units on either side of a hit in which its line is searched for what it is part of. */
const PASSAGE = 160;

/** All that is known of the surroundings of one hit. */
export class Surroundings {
  readonly sentence: Stretch;
  readonly clause: Stretch;
  readonly quoted: boolean;
  readonly cues: Cue[];
  constructor(
    readonly scene: Heard,
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

  /** Whether a cue of a kind stands between the parts of the hit itself. */
  inside(kind: CueKind): boolean {
    const { start, end } = this.hit;
    return this.scene.cues
      .within(this.hit)
      .some((cue) => cue.kind === kind && cue.start > start && cue.end < end);
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

  /** Whether a colon leads from a cue to the clause of the hit, which tells more of the same. */
  explains(cue: Cue): boolean {
    for (let i = cue.end; i < this.clause.start; i++) if (this.scene.folded.units[i] === COLON) return true;
    return false;
  }

  /** Whether a cue begins the clause after a colon that ends the clause of the hit. */
  followsColon(cue: Cue): boolean {
    return this.scene.folded.units[this.clause.end] === COLON && this.beginsNextClause(cue);
  }

  /** Cues of a kind in the line of the hit and not far from it, its own sentence included. */
  inPassage(kind: CueKind): Cue[] {
    const { folded, cues } = this.scene;
    const passage = {
      start: Math.max(0, this.hit.start - PASSAGE),
      end: Math.min(folded.length, this.hit.end + PASSAGE),
    };
    return cues.within(passage, this.hit).filter((cue) => cue.kind === kind && this.sameLine(cue));
  }

  /** Whether no line ends between a stretch and the hit. */
  sameLine({ start, end }: Stretch): boolean {
    const [from, to] = end <= this.hit.start ? [end, this.hit.start] : [this.hit.end, start];
    for (let i = from; i < to; i++) if (this.scene.folded.units[i] === LF) return false;
    return true;
  }

  /** The quotation around the hit, or null. */
  quote(): Stretch | null {
    return quoteAround(this.scene.folded, this.hit);
  }

  /** Whether a cue begins the clause after that of the hit. */
  beginsNextClause(cue: Cue): boolean {
    const gap = cue.start - this.clause.end;
    return gap >= 1 && gap <= 2 && cue.end <= this.sentence.end;
  }

  /** Whether a cue stands in the clause after that of the hit. */
  inNextClause(cue: Cue): boolean {
    const { folded } = this.scene;
    const start = this.clause.end + 1;
    if (cue.start < start || start >= this.sentence.end) return false;
    const next = clauseAround(folded, { start, end: start + 1 });
    return cue.end <= next.end;
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

import { blockAt, type Reading, type Role } from '../reading/block';
import { endsClause, type Stretch } from './clauses';
import type { Cue, CueKind } from './cue';
import type { Folded } from './fold';
import type { Mentions } from './mentions';
import type { Hit } from './phrase-index';
import { endsSentence } from './sentence-end';
import { firstFrom } from './surroundings';

/** How far apart the parts of a frame may stand: in one clause, one sentence, or two that follow each other. */
export type Across = 'clause' | 'sentence' | 'neighbours';

/** A part of a frame: any mention of one kind of doer, deed, thing or condition. */
export interface FramePart {
  /** Owner of the words, in the index of phrases. */
  words: number;
  /** The words are a sentence of their own: "Guaranteed." */
  alone?: true;
}

/**
 * What is claimed by parts rather than by one phrase: who does what to what, on which condition. The parts follow each
 * other as listed, whatever other words stand between them.
 */
export interface Frame {
  /** Owner of the claim that it makes. */
  owner: number;
  parts: FramePart[];
  /** Folded units between a part and the next, at most. */
  reach: number;
  across: Across;
  /** The number in the parts counts from here up. */
  least?: number;
  /** The parts are all that their sentence says: "93% hired." */
  whole?: true;
  /** Owners of words that say something else when they stand beside the parts. */
  unless?: number[];
}

/** A text, and what was found in it. */
export interface Stage {
  reading: Reading;
  folded: Folded;
  mentions: Mentions;
  /** The words that turn what is said into its opposite, in order of place. */
  turns: () => readonly Cue[];
}

/** No frame is longer than this, in folded units. */
const LONGEST = 180;
/** Words beside a frame in the same sentence are looked for this far. */
const BESIDE = 60;

/** Cues between the parts of a frame that undo it. */
export const UNDOING: ReadonlySet<CueKind> = new Set<CueKind>([
  'negation',
  'adjacent',
  'prohibition',
  'warning',
  'rule',
]);

/** Parts of a frame found one after the other, up to one of them. */
interface Chain {
  hits: readonly Hit[];
  /** Sentences that may still end before the next part. */
  left: number;
}

/** Finds frames by going over the mentions of each part once. */
export function framed(frames: readonly Frame[], stage: Stage): Hit[] {
  const found: Hit[] = [];
  for (const frame of frames) {
    if (!frame.parts.every(({ words }) => stage.mentions.has(words))) continue;
    for (const { hits } of chainsOf(frame, stage))
      if (
        enough(frame, hits) &&
        fills(frame, hits, stage.folded) &&
        !undone(hits, stage) &&
        !besides(frame, hits, stage)
      )
        found.push({ owner: frame.owner, start: hits[0]!.start, end: hits.at(-1)!.end });
  }
  return found;
}

/** Whether the first number in the parts is as great as the frame asks; a share in words such as 九成 has none. */
function enough({ least }: Frame, parts: readonly Hit[]): boolean {
  const number = parts.find((part) => part.number !== undefined)?.number;
  return least === undefined || number === undefined || number >= least;
}

/** All chains of a frame's parts, each part joined to the nearest chain before it. */
function chainsOf({ parts, reach, across }: Frame, stage: Stage): Chain[] {
  let chains: Chain[] = [];
  parts.forEach(({ words, alone }, k) => {
    const longer: Chain[] = [];
    let nearest = -1;
    for (const hit of stage.mentions.of(words)) {
      if (alone && !standsAlone(stage, hit)) continue;
      if (k === 0) {
        longer.push({ hits: [hit], left: across === 'neighbours' ? 1 : 0 });
        continue;
      }
      while (nearest + 1 < chains.length && chains[nearest + 1]!.hits.at(-1)!.end <= hit.start) nearest++;
      const chain = chains[nearest];
      if (!chain) continue;
      const { end } = chain.hits.at(-1)!;
      if (isLabelBelow(stage, end, hit)) continue;
      if (hit.start - end > reach || hit.end - chain.hits[0]!.start > LONGEST) continue;
      const left = chain.left - endsBetween(stage, end, hit.start, across === 'clause');
      if (left >= 0) longer.push({ hits: [...chain.hits, hit], left });
    }
    chains = longer;
  });
  return chains;
}

/** Blocks that hold running text or stand in a list of it. */
const RUNNING = new Set<Role>(['paragraph', 'item', 'heading', 'summary', 'term', 'definition', 'quote']);
const MANY = 99;

/** How many sentences (or clauses) end in a stretch; many where a line ends that is not followed by its sequel. */
function endsBetween({ reading, folded }: Stage, start: number, end: number, clauses: boolean): number {
  const { units } = folded;
  let count = 0;
  let open = false; // marks on end are one end
  for (let i = start; i < end; i++) {
    const unit = units[i]!;
    if (unit === 10 && !goesOn(reading, folded.at[i]!)) return MANY;
    const ends = clauses ? endsClause(units, i) : endsSentence(units, i);
    if (ends && !open) count++;
    if (unit !== 32) open = ends;
  }
  return count;
}

/** Whether the blocks on either side of a line feed are read as one text. */
function goesOn(reading: Reading, lineFeed: number): boolean {
  const { blocks, text } = reading;
  const low = blockAt(reading, lineFeed);
  const above = blocks[low]!;
  const below = blocks[low + 1];
  if (!below || above.region !== below.region || above.region === 'nav') return false;
  if (above.role !== 'heading' && below.role === 'heading') return false; // something else begins
  return RUNNING.has(above.role) && RUNNING.has(below.role) && text.slice(above.end, below.start).length < 3;
}

const COLON = 58;

/** Whether words are all that their sentence says, or a label before a colon. */
function standsAlone({ folded, reading }: Stage, { start, end }: Stretch): boolean {
  const { units, length, at } = folded;
  // A line that goes on in the next has no line feed any more: 96% / Students.
  const breaks = (i: number) => endsSentence(units, i) || reading.text[at[i]!] === '\n';
  let i = start - 1;
  while (i >= 0 && units[i] === 32 && !breaks(i)) i--;
  const begins = i < 0 || breaks(i);
  return begins && (end >= length || units[end] === COLON || breaks(end));
}

/** Whether words open a line below as its label: `退费：` after `未通过的，补考费自理。` begins another matter. */
function isLabelBelow({ folded, reading }: Stage, before: number, { start, end }: Stretch): boolean {
  const { units, at } = folded;
  if (units[end] !== COLON) return false;
  const between = reading.text.slice(at[before]! - 1, at[start]!);
  return /\n\s*$/.test(between);
}

/** Units that may stand in a sentence beside the parts of a frame that fill it: "Over 93% hired". */
const BESIDE_WHOLE = 6;

/** Whether a frame that must be all that its sentence says is that. */
function fills({ whole }: Frame, parts: readonly Hit[], { units, length }: Folded): boolean {
  if (!whole) return true;
  const ends = (from: number, step: 1 | -1) => {
    for (let n = 0; n <= BESIDE_WHOLE; n++) {
      const i = from + n * step;
      if (i < 0 || i >= length || endsClause(units, i)) return true;
    }
    return false;
  };
  return ends(parts[0]!.start - 1, -1) && ends(parts.at(-1)!.end, 1);
}

/** Whether something between the parts, and in none of them, turns them into their opposite. */
function undone(parts: readonly Hit[], stage: Stage): boolean {
  const turns = stage.turns();
  const { end } = parts.at(-1)!;
  for (let i = firstFrom(turns, parts[0]!.start); i < turns.length && turns[i]!.start < end; i++) {
    const cue = turns[i]!;
    if (cue.end <= end && !parts.some((part) => cue.start < part.end && cue.end > part.start)) return true;
  }
  return false;
}

/** Whether words that say something else stand between the parts or beside them in their sentence. */
function besides({ unless }: Frame, parts: readonly Hit[], { mentions, folded }: Stage): boolean {
  if (!unless) return false;
  let start = parts[0]!.start;
  let end = parts.at(-1)!.end;
  const first = Math.max(0, start - BESIDE);
  const last = Math.min(folded.length, end + BESIDE);
  while (start > first && !endsSentence(folded.units, start - 1)) start--;
  while (end < last && !endsSentence(folded.units, end)) end++;
  return unless.some((owner) => {
    const list = mentions.of(owner);
    const i = firstFrom(list, start);
    return i < list.length && list[i]!.end <= end;
  });
}

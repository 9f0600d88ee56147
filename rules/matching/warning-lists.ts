import type { Stretch } from './clauses';
import { type Folded, foldedString } from './fold';
import type { Scene } from './surroundings';

/** A list is not followed further up than this to what introduces it. */
const REACH = 15;
/** What introduces a list is at most this long, or the end of something longer. */
const INTRODUCTION = 120;
/** A line of at most this length without a mark at its end may be a title. */
const TITLE = 24;
/** What closes a list is looked for so many blocks further down. */
const CLOSING = 4;

/**
 * Whether a block is listed under words that warn of what they list: a heading such as 常见骗局 or "Red flags", or
 * a line such as 我们不承诺： that ends with a colon.
 */
export function underWarning(scene: Scene, block: number): boolean {
  return aboveWarns(scene, block) || closedByWarning(scene, block);
}

function aboveWarns({ reading, folded, cues }: Scene, block: number): boolean {
  const { blocks, text } = reading;
  for (let i = block - 1; i >= Math.max(0, block - REACH); i--) {
    const above = blocks[i]!;
    const heads = above.role === 'heading';
    if (!heads && !introduces(text.slice(above.start, above.end))) continue;
    const range = foldedRange(folded, {
      start: Math.max(above.start, above.end - INTRODUCTION),
      end: above.end,
    });
    const found = cues.within(range).filter((cue) => cue.kind === 'cautionary');
    if (found.length) return !sellsOn(foldedString(folded, range.start, range.end));
    if (heads) return false;
  }
  return false;
}

/** Whether a line that is no heading may introduce what stands below: it ends with a colon, or is as short as a title. */
const introduces = (line: string) =>
  /[：:]$/.test(line) ||
  (line.length <= TITLE && !/^[-•*·\d]/.test(line) && !/[。.!！?？;；,，]$/.test(line));

/** Whether a line soon after says that what stands above it must not be claimed: 以上词语不得出现在招生文案中. */
function closedByWarning({ reading: { blocks }, folded, cues }: Scene, block: number): boolean {
  for (let i = block; i <= Math.min(blocks.length - 1, block + CLOSING); i++) {
    if (i > block && blocks[i]!.role === 'heading') return false;
    if (cues.within(foldedRange(folded, blocks[i]!)).some((cue) => cue.kind === 'closing')) return true;
  }
  return false;
}

/** A heading that warns of rivals only to sell: 谨防假冒. */
const sellsOn = (heading: string) => /假冒|仿冒|山寨|imitat|copycat|fakes/.test(heading);

function foldedRange({ at, length }: Folded, { start, end }: Stretch): Stretch {
  return { start: firstAt(at, length, start), end: firstAt(at, length, end) };
}

/** The first folded unit that stands at or after a place in the text. */
function firstAt(at: Uint32Array, length: number, place: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

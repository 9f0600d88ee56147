import type { FactSource, Line } from './fact-source';
import { COURSE_LABEL } from './kind-cues';
import { numberIn } from './numerals';

/** A heading, or what a page uses as one, with the lines below it. */
export interface Section {
  heading: Line;
  lines: Line[];
  /** The true heading below a heading that is only a word above it: `CURRICULUM` over `Eight weeks, hands on`. */
  titles?: Line[];
}

const MOST_LINES = 150;
/** Says something, where a heading only names. */
const PAUSE = /[，；。！]/;
/** Goes on after a pause and comes to an end. */
const SENTENCE = /[，；;].*[。！!；;]$/;

/** How high a line stands as a heading: 1..6 for headings, 7 for a tab, accordion button or bold label, else 9. */
export function headingRank(line: Line): number {
  const { block, text } = line;
  if (block.role === 'heading') return block.level ?? 6;
  if (text.length > 60) return 9;
  if (block.role === 'summary' || block.role === 'caption' || block.role === 'label') return 7;
  if (block.role === 'button') return 8;
  const strong = block.spans?.some(
    (span) => span.kind === 'strong' && span.end - span.start >= text.length - 2,
  );
  // A bold sentence is said with force, and heads nothing.
  if (strong && block.role === 'paragraph' && !SENTENCE.test(text)) return 7;
  return /[：:]$/.test(text) && text.length < 24 ? 8 : 9;
}

/** The nearest heading above a line, or the nearest that stands higher than `rank`. */
export function headingAbove(
  lines: Line[],
  index: number,
  rank = Number.POSITIVE_INFINITY,
): Line | undefined {
  for (let i = index - 1; i >= 0; i--)
    if (lines[i]!.block.role === 'heading' && headingRank(lines[i]!) < rank) return lines[i];
  return undefined;
}

/** What stands before the words of a heading: `📚 核心课程`, `// WHAT’S INSIDE`, `三、课程内容`. */
const LEAD = /^(?:[^\p{L}\p{N}]+|[一二三四五六七八九十]{1,2}[、.．]\s*)+/u;

/** Sections whose heading matches, each up to the next heading that stands as high or to so many lines. */
export function sectionsUnder(source: FactSource, heading: RegExp, most = MOST_LINES): Section[] {
  const sections: Section[] = [];
  const { lines } = source;
  lines.forEach((line, index) => {
    if (line.text.length > 80) return;
    if (!heading.test(line.text)) {
      const bare = line.text.replace(LEAD, '');
      if (bare === line.text || !heading.test(bare)) return;
    }
    const rank = headingRank(line);
    // A short paragraph that is all heading words ("课程内容") heads what follows, up to the next true heading.
    if (rank === 9 && (line.block.role === 'cell' || PAUSE.test(line.text))) return;
    if (rank === 9 && line.text.length > MOST_PLAIN && !isOverList(lines, index, heading)) return;
    if (isMenu(lines, index)) return;
    const titles = rank > 6 && line.text.length <= 40 ? titlesAt(lines, index + 1) : [];
    const from = index + 1 + titles.length;
    const below = linesBelow(
      lines.slice(from, from + most),
      titles[0] ? headingRank(titles[0]) : rank,
      heading,
    );
    const inside = upToNext(line, rank === 9 && !titles[0] ? upToPeer(source, line, below) : below);
    // What a word over a heading tells of is read with that heading.
    if (titles.some(({ text }) => COURSE_LABEL.test(text) && !heading.test(text))) return;
    if (inside.length) sections.push({ heading: line, lines: inside, ...(titles.length ? { titles } : {}) });
  });
  return sections;
}

/** The headings of one level that stand in a row from here: one heading, broken into lines. */
function titlesAt(lines: Line[], index: number): Line[] {
  const titles: Line[] = [];
  for (const line of lines.slice(index, index + MOST_TITLES)) {
    const { role, level } = line.block;
    // `100+` over `Graduates` is a figure with its label.
    if (role !== 'heading' || !/\p{L}{2}/u.test(line.text)) break;
    if (titles[0] && titles[0].block.level !== level) break;
    titles.push(line);
  }
  return titles;
}

const MOST_TITLES = 3;

/** The lines from here up to the next heading that stands as high, or that is of another known kind. */
function linesBelow(below: Line[], rank: number, heading: RegExp): Line[] {
  const inside: Line[] = [];
  // Below a plain line, another plain line that is all a label stands as high.
  const lowest = rank === 9 ? 9 : 7;
  for (const next of below) {
    const nextRank = headingRank(next);
    if (inside.length && nextRank <= Math.min(rank, 7)) break;
    // A heading of another known kind ends the section however low it stands.
    const labels = nextRank <= lowest && COURSE_LABEL.test(next.text) && !heading.test(next.text);
    if (labels && !(nextRank > 6 && rank <= 6 && isSaidAgain(next, below))) break;
    // Two headings in a row of one level are one heading broken in two.
    if (!inside.length && nextRank <= 6 && nextRank < rank) break;
    inside.push(next);
  }
  return inside;
}

const MOST_PLAIN = 32;
const MOST_OVER_LIST = 60;
/** `… covers the following topics:` ends in those words too. */
const AT_END = /^[^\p{L}\p{N}]*(?:(?:topics|subjects|areas|modules|units|themes)[^\p{L}\p{N}]*)?$/iu;

/** `What you’ll learn:` in each of the parts is a label of theirs. */
const isSaidAgain = (line: Line, below: Line[]): boolean =>
  below.filter(({ text, block }) => text === line.text && block.role === line.block.role).length >=
  LEAST_SAID;
const LEAST_SAID = 2;

/** `KILN AND GLAZE EVENING COURSE CURRICULUM` right over a list: it ends in the words of a heading. */
function isOverList(lines: Line[], index: number, heading: RegExp): boolean {
  const { text } = lines[index]!;
  const match = heading.exec(text);
  const behind = match ? text.slice(match.index + match[0].length) : text;
  return (
    text.length <= MOST_OVER_LIST &&
    lines[index]!.block.role === 'paragraph' &&
    lines[index + 1]?.block.role === 'item' &&
    AT_END.test(behind)
  );
}

/** Up to the next plain line that its page sets as it sets the plain heading above: as a tab beside a tab. */
function upToPeer({ reading }: FactSource, heading: Line, inside: Line[]): Line[] {
  const own = reading.containers[heading.block.container]!;
  const isPeer = ({ block, text }: Line) => {
    if (block.role !== heading.block.role || text.length > MOST_OVER_LIST) return false;
    const { tag, hint } = reading.containers[block.container]!;
    return (
      block.container === heading.block.container || (hint !== '' && tag === own.tag && hint === own.hint)
    );
  };
  if (heading.block.role !== 'paragraph' || (inside[0] && isPeer(inside[0]))) return inside;
  // Right over a list, it ends with the next line that is right over a list.
  const listed = inside[0]?.block.role === 'item';
  const end = inside.findIndex(
    (line, i) =>
      isPeer(line) ||
      (listed &&
        line.block.role === 'paragraph' &&
        line.text.length <= MOST_OVER_LIST &&
        inside[i + 1]?.block.role === 'item'),
  );
  return end < 0 ? inside : inside.slice(0, end);
}

/** `一、课程内容` goes on up to `二、招生对象`, however low both stand. */
function upToNext({ text }: Line, inside: Line[]): Line[] {
  const [, open, number, close] = NUMERAL.exec(text) ?? [];
  if (!number) return inside;
  const next = numberIn(number)! + 1;
  const end = inside.findIndex(({ text }) => {
    const other = NUMERAL.exec(text);
    return other?.[1] === open && other?.[3] === close && numberIn(other![2]!) === next;
  });
  return end < 0 ? inside : inside.slice(0, end);
}

const NUMERAL = /^([（(]?)([一二三四五六七八九十]{1,2})([、.．)）])/;

/** An entry among other short list entries or links is a jump mark, not a heading. */
function isMenu(lines: Line[], index: number): boolean {
  const line = lines[index]!;
  if (line.block.role !== 'item') return false;
  const near = [lines[index - 1], lines[index + 1]].filter((other) => other?.block.role === 'item');
  return near.length > 0 && near.every((other) => other!.text.length < 30);
}

/** The words of a section up to a length, as one quote, with its range. */
export function sectionText(
  section: Section,
  most = 300,
): { start: number; end: number; value: string } | null {
  const first = section.lines[0];
  if (!first) return null;
  let end = first.block.end;
  const parts = [first.text];
  for (const line of section.lines.slice(1)) {
    if (line.block.role === 'heading' || line.block.end - first.block.start > most) break;
    if (line.block.start !== end + 1) break;
    end = line.block.end;
    parts.push(line.text);
  }
  end = Math.min(end, first.block.start + most * 2);
  return { start: first.block.start, end, value: parts.join(' ').slice(0, most) };
}

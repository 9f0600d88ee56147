import type { FactSource, Line } from '../fact-source';
import { COURSE_LABEL } from '../kind-cues';
import { headingRank, type Section } from '../sections';
import { cardHeads, numbersApart } from './module-cards';
import { asEntry, namesSomething, PROSE } from './module-entry';
import { partsIn } from './module-label';
import { coded, underOneWord } from './module-numbers';
import { bulleted, ordinals } from './module-ordinals';
import { peersOverLists } from './module-peers';
import { type ModuleEntry as Entry, moduleTable } from './module-table';
import { namesBeforeColons, namesInBold, namesOverLists, namesOverSentences, topicRows } from './module-told';
import { isAside, isComesWith, isNoPart } from './module-words';

/** A way to set out the parts of a course below their heading; nothing where they are not set out that way. */
type Shape = (section: Section, source: FactSource) => Entry[];

/** Ways that hold below any line on the syllabus, the plainest sign of parts first. */
const SHAPES: Shape[] = [
  ({ lines }) => ordinals(lines),
  ({ lines }) => coded(lines),
  headed(({ lines }, source) => numbersApart(source, lines)),
  headed(({ lines }) => underOneWord(lines)),
  headed((section, source) => peersOverLists(source, section)),
  subHeadings,
  ({ lines }, source) => moduleTable(source, lines),
  headed(({ lines }) => topicRows(lines)),
  headed(({ lines }) => bulleted(lines)),
  // What stands beside several labels is no list of parts.
  ({ lines }) => {
    const terms = lines.filter(({ block }) => block.role === 'term');
    return terms.length >= 2 ? terms.map((line) => asEntry(line, lines)) : [];
  },
  headed(({ lines }, source) => cardHeads(source, lines)),
  headed(({ lines }, source) => namesOverLists(source, lines)),
  headed(({ lines }) => namesBeforeColons(lines)),
  headed(({ lines }) => namesInBold(lines)),
  ({ lines }) => namesOverSentences(lines, lines.filter(isListed).length),
  items,
  headed(plainLines),
  headed(inOneLine),
];

/** The entries of a section on the syllabus, by the first way of setting them out that it shows. */
export function inSection(source: FactSource, section: Section): Entry[] {
  for (const shape of SHAPES) {
    const entries = shape(section, source);
    if (entries.length >= 2) return entries;
  }
  return [];
}

/** A plain line may be one feature among others, whatever words it has: what stands below it is not told by its form. */
function headed(shape: Shape): Shape {
  return (section, source) =>
    section.titles || headingRank(section.heading) < 9 || COURSE_LABEL.test(section.heading.text)
      ? shape(section, source)
      : [];
}

const MOST = 60;
const MOST_LABEL = 24;

/** The highest headings that come twice or more; or else the buttons that open something. */
function subHeadings({ lines }: Section, { reading }: FactSource): Entry[] {
  const panels = panelButtons(lines, reading.containers);
  if (panels.length >= LEAST_PANELS) return panels.map((line) => asEntry(line, lines));
  const ranks = lines.map((line) => (line.block.role === 'button' ? 8 : headingRank(line)));
  for (let rank = 1; rank <= 8; rank++) {
    const buttons = rank === 8 && lines.some(({ block }) => block.role === 'button');
    const heads = lines.filter(
      (line, i) =>
        ranks[i] === rank &&
        line.block.role !== 'cell' &&
        namesSomething(line) &&
        (!buttons || opens(lines, i)) &&
        (rank < 8 || buttons || !isNoPart(line.text)) &&
        !isOverAll(lines, ranks, i),
    );
    // The same words in each of the parts are a label of theirs.
    const labels = rank > 6 && new Set(heads.map(({ text }) => text)).size * 2 <= heads.length;
    if (heads.length >= 2 && heads.length <= MOST && !labels)
      return heads.map((line) => asEntry(line, lines));
  }
  return [];
}

/** Of an accordion that begins the section, the buttons: what stands in its panels may have headings of its own. */
function panelButtons(lines: Line[], containers: FactSource['reading']['containers']): Line[] {
  const [first] = lines;
  const hintOf = ({ block }: Line) => containers[block.container]!.hint;
  if (first?.block.role !== 'button' || !hintOf(first)) return [];
  const panels = lines.filter((line) => line.block.role === 'button' && hintOf(line) === hintOf(first));
  return panels.every((line) => opens(lines, lines.indexOf(line)) && namesSomething(line)) ? panels : [];
}

const LEAST_PANELS = 3;

/** A heading right over the next, as none of the others is, tells of them all: `Basic (3 months)`. */
function isOverAll(lines: Line[], ranks: number[], i: number): boolean {
  if (i > 0 || lines[0]!.block.role !== 'heading') return false;
  const peers = ranks.flatMap((rank, at) => (rank === ranks[0] ? [at] : []));
  const bare = peers.filter((at) => ranks[at + 1] === ranks[0] || at === ranks.length - 1);
  return peers.length > 2 && bare.length === 1 && bare[0] === 0;
}

/** A button that opens something has it below; one that only does something has another button or nothing. */
const opens = (lines: Line[], i: number): boolean =>
  lines[i]!.block.role === 'button' && lines[i + 1] !== undefined && lines[i + 1]!.block.role !== 'button';

const isListed = (line: Line): boolean =>
  (line.block.role === 'item' || line.block.role === 'definition') && namesSomething(line);

/** The entries of lists, but for those below a line on how to get in; of lists within a list, only the outer. */
function items({ lines }: Section, source: FactSource): Entry[] {
  if (lines.filter(({ block }) => block.role === 'term').length >= 2) return [];
  let aside = false;
  const listed = lines.filter((line) => {
    const over = line.block.role === 'paragraph' || line.block.role === 'heading';
    if (over) aside = line.text.length <= MOST_LABEL && (isAside(line.text) || isComesWith(line.text));
    return !aside && isListed(line);
  });
  // So many, in lists of their own, are the lessons of parts that could not be told.
  if (listed.length > MOST_ITEMS && listsIn(lines) >= LEAST_LISTS) return [];
  const top = listed.filter((line) => listsAround(source, line) === listsAround(source, listed[0]!));
  return (top.length >= 2 ? top : listed).slice(0, MOST).map((line) => asEntry(line, lines));
}

const MOST_ITEMS = 24;
const LEAST_LISTS = 3;

/** How many lists there are, with something between them. */
const listsIn = (lines: Line[]): number =>
  lines.filter((line, i) => isListed(line) && !(lines[i - 1] && isListed(lines[i - 1]!))).length;

/** How many lists an entry stands in: an entry of a list within a list is a part of a part. */
function listsAround({ reading }: FactSource, { block }: Line): number {
  let depth = 0;
  for (let at = block.container; at > 0; at = reading.containers[at]!.parent)
    if (/^(?:ul|ol|dl)$/.test(reading.containers[at]!.tag)) depth++;
  return depth;
}

/** Fewer entries without any mark may be remarks. */
export const LEAST_PLAIN = 4;

/** Short paragraphs, one below the other, right under their heading; up to what is said at length. */
function plainLines({ heading, lines }: Section): Entry[] {
  const end = lines.findIndex(
    ({ block, text }) =>
      block.role !== 'paragraph' ||
      text.length > 90 ||
      text.length < 2 ||
      PROSE.test(text) ||
      /[：:]/.test(text),
  );
  const run = lines.slice(0, end < 0 ? lines.length : end);
  if (run.length < LEAST_PLAIN || run.length > MOST) return [];
  // Figures among them tell that all are figures with their labels: `70+`, `hours of content`.
  if (!run.every(({ text }) => /\p{L}{2}|[\u4e00-\u9fff]/u.test(text) || /^C[#+]/.test(text))) return [];
  // Below what is no heading by its tag, any line that is no name tells that the others are none.
  const sure = heading.block.role === 'heading' || run.every(({ text }) => !isNoPart(text));
  return sure ? run.map((line) => asEntry(line, lines)) : [];
}

/** `A balanced mix of kiln theory, glazing and safety.`, `Practical training in slip, glaze and fire.` tell what a course is like. */
const MIX =
  /\b(?:mix(?:ture)?|blend|combination|balance) of\b|\b(?:training|practice|instruction|exposure|knowledge|experience|skills|education) (?:in|with|to|of)\b/i;

/** One line that holds them all: `练泥、拉坯、烧成`, `1、练泥；2、拉坯；3、烧成`. */
function inOneLine({ lines }: Section): Entry[] {
  const [line, next] = lines;
  if (line?.block.role !== 'paragraph' || (next && headingRank(next) === 9 && next.block.role !== 'cell'))
    return [];
  const parts = partsIn(line.text);
  return parts.some(isNoPart) || MIX.test(line.text) ? [] : parts.map((title) => ({ line, title }));
}

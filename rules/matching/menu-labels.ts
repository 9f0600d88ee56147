import type { Block, Reading } from '../reading/block';

/** A block of this length is a sentence rather than a label. */
const SENTENCE = 30;
/** No label is as long: a line of a site's top bar says something, though its box is called a menu. */
const LINE = 60;
/** As many links side by side, and little else, are a menu, whatever the box is called that they stand in. */
const ROW = 4;
const MOSTLY_LINKS = 0.85;
/** No entry of a menu takes more room; Latin letters take half as much as others. */
const ENTRY = 12;
/** No menu that this is told by has more entries. */
const MOST = 40;
const PART_OF_SITE = /^(?:(?:网站)?首页|关于我们|联系我们|home|about us|contact us)$/i;
const LATIN = /[\u0020-\u024f]/g;

/** Whether a block is the page's heading though its box is called a trail or menu: as high, and as long as a sentence. */
const headsPage = ({ level }: Block, length: number): boolean =>
  level !== undefined && level <= 2 && length >= SENTENCE;

function isRowOfLinks({ spans }: Block, length: number): boolean {
  const links = spans?.filter((span) => span.kind === 'link') ?? [];
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return links.length >= ROW && linked + links.length >= length * MOSTLY_LINKS;
}

/** Whether a block is as short as an entry of a menu. */
function isShort({ text }: Reading, { start, end }: Block): boolean {
  if (end - start > 2 * ENTRY) return false;
  const latin = text.slice(start, end).match(LATIN)?.length ?? 0;
  return end - start - latin / 2 <= ENTRY;
}

/** Whether a block is a link and nothing else. */
const isLink = ({ spans, start, end }: Block): boolean =>
  spans?.some((span) => span.kind === 'link' && span.end - span.start >= end - start - 2) ?? false;

/**
 * Whether a block is one of a run of short blocks of its kind that are links, or that name parts of a site such as its
 * home page: menus that scripts move by have no links.
 */
function isInMenu(reading: Reading, place: number): boolean {
  const { blocks, text } = reading;
  const own = blocks[place]!;
  if (own.role === 'heading' || !isShort(reading, own)) return false;
  const linked = isLink(own);
  let length = 0;
  let named = false;
  const alike = (block: Block | undefined): boolean => {
    if (block?.role !== own.role || block.region !== own.region || !isShort(reading, block)) return false;
    if (linked && !isLink(block)) return false;
    length++;
    named ||= PART_OF_SITE.test(text.slice(block.start, block.end));
    return true;
  };
  for (let i = place; length < MOST && alike(blocks[i]); i--);
  for (let i = place + 1; length < MOST && alike(blocks[i]); i++);
  return length >= ROW && (linked || named);
}

/** Whether a block is a label to go somewhere else rather than something said. */
export function isMenuLabel(reading: Reading, place: number): boolean {
  const block = reading.blocks[place]!;
  const length = block.end - block.start;
  const link = block.spans?.find((span) => span.kind === 'link');
  if (block.role !== 'heading' && isRowOfLinks(block, length)) return true;
  const tells = headsPage(block, length) || (block.role === 'paragraph' && length >= LINE);
  if (block.region === 'nav') return link !== undefined || !tells;
  if (isInMenu(reading, place)) return true;
  if (length > 16 || block.role === 'heading') return false;
  return link !== undefined && link.end - link.start >= length - 2 && block.region === 'footer';
}

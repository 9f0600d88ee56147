import type { Unread, UnreadPlace } from '../audit';
import type { Reading } from '../reading/block';

const MOST_PLACES = 20;
const MOST_NAME = 80;
const FILE = /\.(?:pdf|docx?|pptx?|xlsx?)(?:[?#]|$)/i;
/** Names of files that hold what a course page would else say. */
const TELLING =
  /大纲|课程(?:表|目录|介绍|安排|资料)|教学计划|简章|收费|价目|合同|协议|退费|须知|syllabus|curriculum|brochure|prospectus|outline|course guide|contract|agreement|terms|refund|fees?\b/i;

/** The name of a file in an address. */
const fileName = (address: string): string =>
  address.startsWith('data:') ? '' : (address.split(/[?#]/)[0]!.split('/').pop() ?? '').slice(0, MOST_NAME);

const place = (at: number, name: string): UnreadPlace =>
  name ? { at, name: name.slice(0, MOST_NAME) } : { at };

/** Files that are linked as a syllabus, a brochure or a contract; nothing is fetched, so they were not read. */
export function linkedFiles(reading: Reading): UnreadPlace[] {
  const files = new Map<string, UnreadPlace>();
  for (const block of reading.blocks)
    for (const { kind, href, start, end } of block.spans ?? []) {
      if (kind !== 'link' || !href || !FILE.test(href) || files.has(href)) continue;
      const label = reading.text.slice(start, end).trim();
      if (
        TELLING.test(
          `${label} ${fileName(href)} ${reading.text.slice(Math.max(block.start, start - 20), start)}`,
        )
      )
        files.set(href, place(start, label || fileName(href)));
    }
  return [...files.values()];
}

/** The nearest heading above each place, as a person finds their way on a page. */
function withHeadings(places: UnreadPlace[], reading: Reading): UnreadPlace[] {
  const headings = reading.blocks.filter(({ role, region }) => role === 'heading' && region !== 'nav');
  return places.map((one) => {
    const above = headings.findLast(({ end }) => end <= one.at);
    if (!above) return one;
    const { start } = above;
    const end = Math.min(above.end, start + MOST_NAME);
    return { ...one, under: { quote: reading.text.slice(start, end), start, end } };
  });
}

/** What could not be read, each with where it stands as far as that is known. */
export function unreadWithPlaces(reading: Reading): Unread[] {
  const images = reading.images
    .filter(({ likelyText }) => likelyText)
    .map(({ at, alt, src }) => place(at, alt || fileName(src)));
  const files = linkedFiles(reading);
  const told = (places: UnreadPlace[]) => withHeadings(places.slice(0, MOST_PLACES), reading);
  const list = reading.unread.map(
    (entry): Unread => (entry.what === 'image' && images.length ? { ...entry, places: told(images) } : entry),
  );
  if (files.length) list.push({ what: 'document', count: files.length, places: told(files) });
  return list;
}

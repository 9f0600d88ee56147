import { type Block, blockText, type Reading } from '../reading/block';
import { COURSE_LABEL } from './kind-cues';
import { nameKey } from './name-key';

const MENUS = new Set<Block['region']>(['nav', 'header', 'main', 'aside']);
/** Menus stand near the head of a page. */
const MOST_BLOCKS = 400;
const LONGEST = 30;
/** What sites name the box of the entry at which the reader is. */
const CURRENT = /(?:^|[\s_-])(?:active|current|cur|selected|on)(?:$|\s)/;

/** The way in and out of an account, which builders colour as they do the entry at which the reader is. */
const DOOR = /^(?:log ?in|sign ?(?:in|up)|register|log ?out|登录|注册|登录\s*[/|]\s*注册)$/i;

/** The entry of the site's menu at which the page says that the reader is, or null where it says nothing or several. */
export function placeInMenu(reading: Reading): string | null {
  const found = new Map<string, string>();
  for (const block of reading.blocks.slice(0, MOST_BLOCKS)) {
    if (!MENUS.has(block.region) || block.end - block.start > LONGEST * 4) continue;
    for (const span of block.spans ?? []) {
      if (span.kind !== 'link' || span.end - span.start > LONGEST) continue;
      const boxed = block.region === 'nav' && inCurrentBox(reading, block);
      if (!span.current && !boxed) continue;
      const text = reading.text.slice(span.start, span.end).trim();
      if (/\p{L}{2}/u.test(text) && !DOOR.test(text)) found.set(text.toLowerCase(), text);
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** Whether the entry of a menu is in a box that is marked as the current one. */
function inCurrentBox({ containers }: Reading, block: Block): boolean {
  const box = containers[block.container]!;
  return box.tag === 'li' && CURRENT.test(box.hint);
}

/** How many headings of the page's own part are entries of the menu that lead to other pages; the parts of a course are none. */
export function menuHeadings(reading: Reading): number {
  const entries = new Set<string>();
  for (const { region, spans } of reading.blocks.slice(0, MOST_BLOCKS)) {
    if (region !== 'nav') continue;
    for (const span of spans ?? [])
      if (span.kind === 'link' && span.href && !span.href.includes('#'))
        entries.add(nameKey(reading.text.slice(span.start, span.end)));
  }
  if (!entries.size) return 0;
  const heads = reading.blocks
    .filter(({ role, region, folded }) => role === 'heading' && region === 'main' && !folded)
    .map((block) => blockText(reading, block))
    .filter((text) => text.length > 2 && !COURSE_LABEL.test(text))
    .map(nameKey);
  return new Set(heads.filter((key) => entries.has(key))).size;
}

import { type Block, blockText, type Reading } from '../reading/block';

/** `首页-面点-酥点班`: a dash stands in a name as well, but behind the way home it divides. */
const FROM_HOME = /^(?:网站)?首页\s*[-–—→]/;
const dashed = (part: string): string[] => (FROM_HOME.test(part) ? part.split(/\s*[-–—→]+\s*/) : [part]);
/** A trail stands near the head of a page. */
const MOST_BLOCKS = 400;

/** The last place of a breadcrumb trail, which is the page's own name. */
export function endOfTrail(reading: Reading): string | null {
  for (const block of reading.blocks.slice(0, MOST_BLOCKS)) {
    if (block.end - block.start > 160) continue;
    const text = blockText(reading, block);
    if (!/当前位置|您的位置|您现在的位置|所在的?位置|^(?:首页|home)\s*[>›»/]/i.test(text)) continue;
    const trail = text.split(/[>›»/：:]+/).map((place) => place.trim());
    const places = trail.flatMap(dashed);
    const last = places.filter(Boolean).pop();
    if (last && places.length > 1 && !/^首页$|^home$/i.test(last)) return last;
  }
  return ofEntries(reading);
}

/** How builders name the box of a trail. */
const TRAIL_BOX = /bread-?crumb/;
const MOST_AROUND = 4;
const LONGEST = 80;

/** A trail whose places are entries of their own: `Home »`, `Courses »`, `Rye Baking`. */
function ofEntries(reading: Reading): string | null {
  const entries = reading.blocks
    .slice(0, MOST_BLOCKS)
    .filter((block) => block.region === 'nav' && block.role === 'item' && isInTrail(reading, block));
  const texts = entries.map((block) => blockText(reading, block));
  const last = texts.at(-1);
  return texts.length > 1 && last !== undefined && last.length <= LONGEST && HOME.test(texts[0]!)
    ? last
    : null;
}
const HOME = /^(?:首\s*页|主页|home)\s*[>›»/]?$/i;

function isInTrail({ containers }: Reading, { container }: Block): boolean {
  let box = containers[container];
  for (let up = 0; box && up < MOST_AROUND; up++) {
    if (TRAIL_BOX.test(box.hint)) return true;
    box = containers[box.parent];
  }
  return false;
}

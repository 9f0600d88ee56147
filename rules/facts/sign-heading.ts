import { type Block, blockText, perReading, type Reading } from '../reading/block';
import { nameKey } from './name-key';

/** A page's head is over soon; a sign is short. */
const NEAR_TOP = 24;
const LONGEST = 32;
/** How a builder names the box of a sign. */
const SIGN_BOX = /(?:^|[\s_-])(?:logo|brand|site[_-]?(?:title|name|branding))(?=$|[\s_-])/;

/**
 * Headings in a page's head that are the sign of its site, by their place among the blocks: one that stands in a box
 * named after it, or stands there twice, for wide and narrow screens. The page's own part has headings below it, and
 * those say what the page is about.
 */
export const signHeadings = perReading((reading): Set<number> => {
  const heads = reading.blocks
    .slice(0, NEAR_TOP)
    .flatMap((block, index) => (isShortHead(block) ? [{ index, block, key: keyOf(reading, block) }] : []));
  if (!heads.length || !reading.blocks.some(({ role, region }) => role === 'heading' && region === 'main'))
    return new Set();
  const signs = heads.filter(
    ({ block, key }) => boxed(reading, block) || heads.filter((other) => other.key === key).length > 1,
  );
  return new Set(signs.map(({ index }) => index));
});

const isShortHead = ({ role, region, start, end }: Block): boolean =>
  role === 'heading' && region === 'header' && end - start <= LONGEST;

const keyOf = (reading: Reading, block: Block): string => nameKey(blockText(reading, block));

/** The heading's own box, the link in it, and the boxes around that. */
const MOST_AROUND = 4;

function boxed({ containers }: Reading, { container }: Block): boolean {
  let box = containers[container];
  for (let up = 0; box && up < MOST_AROUND; up++) {
    if (SIGN_BOX.test(box.hint)) return true;
    box = containers[box.parent];
  }
  return false;
}

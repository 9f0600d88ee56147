import { blockText } from '../../reading/block';
import type { FactSource, Line } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import type { Candidate } from './title-candidate';
import { GENERIC, OF_ANY } from './title-cues';

const MOST_BLOCKS = 400;

/**
 * The one heading of the first level, where a page sets it into the strip with its trail and has none below; or one of
 * the document's title.
 */
export function banner({ reading, part, lines, names }: FactSource): Line[] {
  const highest = Math.min(
    ...lines.filter(({ block }) => block.role === 'heading').map(({ block }) => block.level ?? 6),
  );
  const titled = new Set([reading.title, ...names.title]);
  const heads = part.blocks.slice(0, MOST_BLOCKS).flatMap((index): Line[] => {
    const block = reading.blocks[index]!;
    if (block.role !== 'heading' || block.region !== 'nav' || block.folded || (block.level ?? 6) > 2)
      return [];
    const text = blockText(reading, block);
    return (block.level ?? 6) < highest || titled.has(text) ? [{ index, block, text }] : [];
  });
  return heads.length === 1 ? heads : [];
}

/** A short line that says what is taught and that it is a course: `Rye Baking Training Program`. */
const OVER =
  /^(?=.*\b(?:course|program(?:me)?|training|diploma|certificate|boot ?camp|masterclass|workshop)s?$)[A-Z0-9][\w&+#/().'’ -]{5,58}$/i;
/** The line right over the page's one great heading, where that appeals: `Rye Baking Course` over `Become a baker!`. */
export function overHeading({ lines }: FactSource): Candidate[] {
  const place = lines.findIndex(
    ({ block }) => block.role === 'heading' && block.level === 1 && !block.folded,
  );
  const above = lines[place - 1];
  if (!above || above.index !== lines[place]!.index - 1) return [];
  const { block, text } = above;
  // `Master Rye Baking` is no degree.
  const below = lines[place]!.text.replace(/^master\b/i, '');
  if (block.role !== 'paragraph' || block.region !== 'main' || COURSE_NAME.test(below)) return [];
  if (!OVER.test(text) || OF_ANY.test(text) || GENERIC.test(text) || !isOfBelow(text, below)) return [];
  return [{ value: text, traits: { over: 1 }, start: block.start, end: block.end }];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];

/** Whether all that a line says of its own is said in the heading below it as well. */
function isOfBelow(text: string, below: string): boolean {
  const said = new Set(wordsOf(below));
  return wordsOf(text).every((word) => said.has(word) || OF_ANY.test(word));
}

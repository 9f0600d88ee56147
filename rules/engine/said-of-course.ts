import { isMasked } from '../facts/placeholder';
import type { Claim } from '../matching/claims';
import type { CourseInput } from './course-input';
import type { Rule } from './packs';

/** What a school says of itself holds for each of its courses; what is taught and by whom is said of each. */
const OF_EACH_COURSE = new Set<Rule['dimension']>(['curriculum', 'instructor']);

/** How far behind words their number begins and ends. */
const MASK = 16;

/** Whether words that state a quality are said of the course at hand, and are more than a name, a dead link or a form to fill in. */
export const saidOfCourse = (rule: Pick<Rule, 'dimension'>, claim: Claim, input: CourseInput): boolean =>
  !(input.card && OF_EACH_COURSE.has(rule.dimension) && !input.card.has(claim.block)) &&
  !isInName(claim, input) &&
  !isMasked(input.reading.text.slice(claim.start, claim.end + MASK)) &&
  !(rule.dimension === 'transparency' && isDeadLink(claim, input));

/** Whether words are part of the provider's name: "Delta" in "Delta Academy" is no teacher's qualification. */
function isInName({ start, end }: Claim, { reading: { text }, facts: { provider } }: CourseInput): boolean {
  if (provider.state !== 'found') return false;
  const name = provider.value.toLowerCase();
  const spare = name.length - (end - start);
  if (spare <= 0) return false;
  const from = Math.max(0, start - spare);
  return text
    .slice(from, end + spare)
    .toLowerCase()
    .includes(name);
}

/** An address that leads nowhere. */
const NOWHERE = /^\s*(?:#!?|javascript:.*)?\s*$/is;

/**
 * Whether words are the label of a link that leads nowhere: the terms or the notice that it names may not be there at all.
 * A number, as of a registration, is itself what is stated; and a button that offers something offers it.
 */
function isDeadLink({ block, start, end }: Claim, { reading: { blocks, text } }: CourseInput): boolean {
  return (blocks[block]!.spans ?? []).some(
    (span) =>
      span.kind === 'link' &&
      span.start <= start &&
      end <= span.end &&
      NOWHERE.test(span.href ?? '') &&
      !/\d/.test(text.slice(span.start, span.end)),
  );
}

import type { FactSource, Line } from '../fact-source';

/** What a page's builder calls the boxes of those who have learnt here: `student-name`, `placed-students`, `testimonial-card`. */
const LEARNERS =
  /(?:^|[\s_-])(?:students?|learners?|alumn[aei]\w*|placed|placements?|testimonials?|toppers?|achievers?)(?:[\s_-]|$)/;
/** A page, or half of it, may be called after those whom it is for. */
const NEAREST = 3;

/** Whether a line stands in a box of somebody who has learnt, by what the page calls it or those around it. */
export function inLearnerBox({ reading: { containers } }: FactSource, { block }: Line): boolean {
  let at = block.container;
  for (let step = 0; step < NEAREST && at > 0; step++, at = containers[at]!.parent)
    if (LEARNERS.test(containers[at]!.hint)) return true;
  return false;
}

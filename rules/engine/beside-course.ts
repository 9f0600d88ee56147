import { ofOthers } from '../facts/other-courses';
import type { Claim } from '../matching/claims';
import type { CourseInput } from './course-input';
import type { Rule } from './packs';

/** What is taught and by whom is said of one course; what a school says of itself it may say anywhere. */
const OF_EACH_COURSE = new Set<Rule['dimension']>(['curriculum', 'instructor']);
/** A trail up to its last places: `首页 > 课程 > `, `您现在的位置：`, `Home / Courses / `. */
const TRAIL = /^\s*(?:(?:您|你)?(?:现在|当前)?所?在?的?位置\s*[:：]|(?:网站)?首页\s*[>›»/]|home\s*[>›»/])/i;
/** A tag of a template that was never filled in, as far as its own words. */
const TAG = /\{[{%$][^{}]*$/;

/** Neither a tag nor a trail is longer before its last words. */
const NEAR = 160;
/** A life is told in so many lines below a name; further down a page has gone on. */
const LIFE = 3;

/** Whether words stand right below the name of one who teaches: mentoring and levels are told there of a life. */
function isOfTeacher(
  block: number,
  { reading: { blocks, text }, facts: { instructors } }: CourseInput,
): boolean {
  if (instructors.state !== 'found') return false;
  for (let above = block - 1; above >= Math.max(0, block - LIFE); above--) {
    const { role, start, end } = blocks[above]!;
    if (role !== 'heading') continue;
    const heading = text.slice(start, end);
    return instructors.value.some(({ name }) => heading.includes(name));
  }
  return false;
}

/**
 * Whether words stand where a page tells of something else than its course: in a template's tag, among the choices of a
 * form, in a trail, below a heading over other courses or, where they would tell what is taught, over a teacher.
 */
export function isBeside(
  { dimension }: Pick<Rule, 'dimension'>,
  { block, start }: Claim,
  input: CourseInput,
): boolean {
  const { reading, kind, card } = input;
  const own = reading.blocks[block]!;
  const before = reading.text.slice(Math.max(own.start, start - NEAR), start);
  if (TAG.test(before)) return true;
  if (!OF_EACH_COURSE.has(dimension)) return false;
  if (own.role === 'option' || (start - own.start <= NEAR && TRAIL.test(before))) return true;
  if (dimension === 'curriculum' && isOfTeacher(block, input)) return true;
  // On a school's own page what stands below `Our popular courses` is what it teaches.
  return kind === 'course' && !card && ofOthers(reading).has(block);
}

import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';

/** Facts that follow from others, by the names that rules call them with. */
export const DERIVED: Record<string, (input: CourseInput) => Verdict> = {};

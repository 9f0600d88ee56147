import type { Words } from './wording';

/** What a page has a grade of its own for: one course; of several none stands for the page. */
export interface Graded {
  grade: string | null;
  /** How many courses the page lists, where they are several. */
  courses?: number;
}

/** A page's grade in words: the letter, how many courses it lists instead, or that too little is known for one. */
export function gradeText({ say }: Words, { grade, courses = 1 }: Graded): string {
  if (grade) return grade;
  return courses > 1 ? say('queue_courses', { n: courses }) : say('noGrade');
}

/** Whether too little is known for a grade; a list of courses has none for another reason. */
export const isUngraded = ({ grade, courses = 1 }: Graded): boolean => grade === null && courses < 2;

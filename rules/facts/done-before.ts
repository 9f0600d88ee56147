import type { Line } from './fact-source';
import { headingAbove } from './sections';

/** `Trained a bank's tellers`, `5th May – Conducted a workshop`: what was taught once, to others. */
const DONE =
  /^(?:[^–—]{0,32}\s[-–—]\s*)?(?:trained|conducted|completed|delivered|organi[sz]ed|hosted|held|addressed)\b/i;
/** Headings over a list of them. */
const OVER =
  /\b(?:trainings?|workshops?|programs?|programmes?|sessions?|events?)\b.{0,16}\b(?:conducted|delivered|held|done)\b|\b(?:past|previous|recent) (?:trainings?|workshops?|events?|clients?|projects?)\b|往期|过往|培训案例|成功案例|合作案例/i;
/** How far around a line its list is looked through, and how many of it tell that it is such a list. */
const NEAR = 4;
const LEAST = 2;

/** Whether a line, or the list that it stands in, tells of training that was given before. */
export function isDone(lines: Line[], index: number): boolean {
  const { text, block } = lines[index]!;
  if (DONE.test(text)) return true;
  const heading = headingAbove(lines, index);
  if (heading && OVER.test(heading.text)) return true;
  const near = lines
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .filter((line) => line.block.role === block.role && DONE.test(line.text));
  return block.role !== 'heading' && near.length >= LEAST;
}

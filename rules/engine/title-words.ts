import { blockAt } from '../reading/block';
import type { SourceRange } from '../source-range';
import type { CourseInput } from './course-input';

/** Whether a stretch is part of a course's name: the title itself, a first heading, or a line that is no more than either. */
export function inTitle({ reading, facts }: CourseInput, { start, end }: SourceRange): boolean {
  const { title } = facts;
  const name = title.state === 'found' ? title.value : reading.title;
  if (title.state === 'found' && title.start !== undefined && start >= title.start && end <= title.end!)
    return true;
  const block = reading.blocks[blockAt(reading, start)];
  if (!block || start < block.start || start > block.end) return false;
  if (block.role === 'heading' && block.level === 1) return true;
  const text = reading.text.slice(block.start, block.end).trim();
  return text.length > 1 && name.includes(text);
}

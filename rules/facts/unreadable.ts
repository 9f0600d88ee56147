import type { FactName } from '../fact';
import type { FactSource } from './fact-source';
import { linkedFiles } from './unread-places';

/** Headings below which a fact is looked for, to tell that a picture stands where its text would. */
const HEADINGS: Partial<Record<FactName, RegExp>> = {
  modules: /课程(?:大纲|内容|体系|安排|目录)|curriculum|syllabus|course content/i,
  instructors: /师资|讲师|名师|instructors?|trainers?|faculty/i,
  price: /价格|学费|收费|fees?|pricing/i,
  schedule: /开课时间|开班|schedule|课表/i,
  certificate: /证书|certificate/i,
};
/** Facts that pages put into posters; a provider's name or address hardly ever stands in one alone. */
const IN_POSTERS = new Set<FactName>([
  'price',
  'hours',
  'duration',
  'instructors',
  'modules',
  'certificate',
  'schedule',
  'assessment',
  'prerequisites',
  'refund',
]);
/** A file by whose name the syllabus stands in it. */
const SYLLABUS = /大纲|课程(?:表|目录|安排)|教学计划|syllabus|curriculum|outline/i;
const LITTLE_READ = 0.6;

/** Why a fact that was not found may still be on the page; null when the page was read and it is not there. */
export function whyUnreadable(source: FactSource, name: FactName): string | null {
  const { reading, part } = source;
  if (part.of === 'card') return null;
  if (reading.blocks.length === 0) return 'document';
  if (!IN_POSTERS.has(name)) return null;
  if (pictureBelowHeading(source, HEADINGS[name])) return 'image';
  if (name === 'modules' && linkedFiles(reading).some((file) => SYLLABUS.test(file.name ?? '')))
    return 'document';
  if (reading.coverage >= LITTLE_READ) return null;
  const most = [...reading.unread].sort((a, b) => b.count - a.count)[0];
  return most?.what ?? 'document';
}

/** A heading for the fact with a picture that likely carries text right below it. */
function pictureBelowHeading({ reading, lines }: FactSource, heading: RegExp | undefined): boolean {
  if (!heading) return false;
  const pictures = reading.images.filter((image) => image.likelyText);
  if (!pictures.length) return false;
  return lines.some(({ block, text }) => {
    if (text.length > 40 || !heading.test(text) || block.region === 'nav') return false;
    return pictures.some((image) => image.at >= block.end && image.at <= block.end + 3);
  });
}

import type { Candidate } from './title-candidate';
import { SECTION, SLOGAN } from './title-cues';

/** The same name with up to three words more, such as an acronym in brackets: `… Professional (PMP) Prep Course`. */
export function fullerForm(best: Candidate, candidates: Candidate[]): Candidate {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words(best.value);
  const fuller = candidates.find(({ value, start }) => {
    const other = words(value);
    const more = other.length - own.length - spelledOut(value, own);
    return (
      start !== undefined &&
      /\(/.test(value) &&
      more > 0 &&
      more <= 3 &&
      own.every((word) => other.includes(word))
    );
  });
  if (fuller && own.length >= 2 && !SLOGAN.test(fuller.value)) return fuller;
  return own.length === 1 ? (withKind(best, candidates) ?? best) : best;
}

/** Words behind which their initials stand in brackets: `Certified Bread Baker (CBB)`. */
const INITIALS = /((?:[A-Z][\w-]*\s){2,6})\(([A-Z]{2,6})\)/;
/** How many words of a name only spell out initials that stand among others. */
function spelledOut(name: string, others: string[]): number {
  const [, long = '', short = ''] = INITIALS.exec(name) ?? [];
  const words = long.trim().split(/\s+/);
  const initials = words.map((word) => word[0]).join('');
  return short !== '' && initials.endsWith(short) && others.includes(short.toLowerCase()) ? short.length : 0;
}

/** `Rye Flour`, a heading said twice, before `Rye`. */
function withKind({ value }: Candidate, candidates: Candidate[]): Candidate | undefined {
  const longer = candidates.filter(
    (other) =>
      other.start !== undefined &&
      other.value.startsWith(`${value} `) &&
      /^[A-Z][a-z]+$/.test(other.value.slice(value.length + 1)) &&
      !SECTION.test(other.value) &&
      !TOPIC.test(other.value),
  );
  return longer.find((one) => longer.some((other) => other !== one && other.value === one.value));
}
/** What heads a part on the subject rather than naming a course in it. */
const TOPIC =
  /\b(?:Basics|Overview|Syllabus|Curriculum|Introduction|Jobs?|Careers?|Salary|Fees?|Tutorials?|Projects?)$/;

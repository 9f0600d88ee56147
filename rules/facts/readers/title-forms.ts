import { SECTION, SLOGAN } from './title-cues';
import type { Candidate } from './title-headings';

/** The same name with up to three words more, such as an acronym in brackets: `… Professional (PMP) Prep Course`. */
export function fullerForm(best: Candidate, candidates: Candidate[]): Candidate {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words(best.value);
  const fuller = candidates.find(({ value, start }) => {
    const other = words(value);
    const more = other.length - own.length;
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

import type { FactSource, Line } from '../fact-source';
import { nameIn } from '../person-names';
import type { Named } from './teacher-entry';
import { asTeacher, NAME, TEACHER } from './teachers-named';

/** Names that say little where they stand, borne out as those of teachers by what stands elsewhere. */
export const borneOut = (source: FactSource): Named[] =>
  source.part.of === 'provider' ? [] : [...madeBy(source), ...toldOf(source), ...learntWith(source)];

const MADE = new RegExp(`^Created by:?\\s+(${NAME})$`);
const OF_COURSE =
  /\b(?:last updated|updated|learners|students|enrolled|ratings?|language|beginner|lectures)\b/i;

/** `Created by Jane Roe` beside when the course was last changed, or how many take it. */
function madeBy({ lines }: FactSource): Named[] {
  return lines.flatMap((line, index) => {
    const name = line.text.length <= 60 ? MADE.exec(line.text)?.[1] : undefined;
    const near = [...lines.slice(Math.max(0, index - 2), index), ...lines.slice(index + 1, index + 3)];
    return name && near.some(({ text }) => text.length <= 60 && OF_COURSE.test(text))
      ? named(line, name)
      : [];
  });
}

const ABOUT = new RegExp(`^About (?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?(${NAME})$`);

/** A heading `About Jane Roe` over words on how she teaches. */
function toldOf({ lines }: FactSource): Named[] {
  return lines.flatMap((line, index) => {
    const name = line.block.role === 'heading' ? ABOUT.exec(line.text)?.[1] : undefined;
    const given = name?.split(' ')[0];
    const below = lines.slice(index + 1, index + 3);
    return name && below.some(({ text }) => text.includes(given!) && TEACHER.test(text))
      ? named(line, name)
      : [];
  });
}

const WITH = new RegExp(
  `\\b(?:[Ll]earn|[Tt]raining|[Cc]ourse|[Ww]orkshop|[Mm]asterclass|[Cc]lass)\\b[^.!?]{0,80}\\bwith (${NAME})`,
);

/** `Jane has taught …`, `coached by Jane`: the given name of who teaches. */
const TEACHES =
  /\b([A-Z][a-zà-ÿ]+)(?: [A-Z][\w-]+)? (?:has )?(?:trained|trains|taught|teaches|coached|coaches)\b|\b(?:[Tt]rained|[Tt]aught|[Cc]oached) by ([A-Z][a-zà-ÿ]+)\b/g;

/** `Learn to glaze with Jane Roe`, where the page says elsewhere that Jane teaches. */
function learntWith({ lines }: FactSource): Named[] {
  const names = lines.flatMap((line) => {
    const name = line.text.length <= 300 ? WITH.exec(line.text)?.[1] : undefined;
    const given = name ? /^[A-Z][a-zà-ÿ]+/.exec(name)?.[0] : undefined;
    return name && given ? [{ line, name, given }] : [];
  });
  if (!names.length) return [];
  const teaching = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(TEACHES)].map((match) => match[1] ?? match[2])),
  );
  return names.flatMap(({ line, name, given }) => (teaching.has(given) ? named(line, name) : []));
}

const named = (line: Line, name: string): Named[] =>
  asTeacher(line, nameIn(name)?.name, line.text.indexOf(name), name);

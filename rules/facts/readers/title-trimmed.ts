import type { FactSource } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import { nameKey } from '../name-key';
import { readProvider } from './provider';
import type { Candidate } from './title-candidate';
import { coreOf } from './title-core';
import { BEFORE_NAME, GENERIC, INSTITUTION, OF_ANY, OF_FIRM, OF_OURS } from './title-cues';
import type { Firm } from './title-traits';

/** A candidate without what is said around its name: greetings, sayings, and who teaches it. */
export function trimmed(candidate: Candidate, { name, signed }: Firm): Candidate {
  const firms = new Set(name === null ? signed : [...signed, nameKey(name)]);
  const one = withoutPlace(withoutGreeting(candidate), firms);
  // Within the name of a school stands none of a course: `Bread Training Institute`.
  return firms.has(nameKey(one.value)) && INSTITUTION.test(one.value) ? one : coreName(one);
}

/** A name without the words that present it: `Welcome to the Harbour Bread Course!` → `Harbour Bread Course`. */
function withoutGreeting(candidate: Candidate): Candidate {
  const before = BEFORE_NAME.exec(candidate.value)?.[0];
  const value = before
    ? candidate.value.slice(before.length).replace(/(?:\s+(?:now|today))?[!！。.？?\s]+$/i, '')
    : '';
  if (
    !before ||
    value.length < 2 ||
    (/^w/i.test(before) && !COURSE_NAME.test(value) && !INSTITUTION.test(value))
  )
    return candidate;
  const start = candidate.start === undefined ? undefined : candidate.start + before.length;
  return { ...candidate, value, start, end: start === undefined ? undefined : start + value.length };
}

/** A name without who teaches it behind it: `Forklift Training at Our Driving School` → `Forklift Training`. */
function withoutPlace(candidate: Candidate, firms: Set<string>): Candidate {
  const [, named, firm = ''] = OF_FIRM.exec(candidate.value) ?? [];
  const value = OF_OURS.exec(candidate.value)?.[1] ?? (firms.has(nameKey(firm)) ? named : undefined);
  if (!value) return candidate;
  const { start } = candidate;
  return { ...candidate, value, end: start === undefined ? undefined : start + value.length };
}

/** A name without the saying around it: `Become a Certified Baker – Start Today` → `Certified Baker`. */
function coreName(best: Candidate): Candidate {
  const { start, end } = coreOf(best.value);
  const value = best.value.slice(start, end);
  if (value === best.value) return best;
  const at = best.start === undefined ? undefined : best.start + start;
  // What is left of an appeal is less surely a name, unless it says that it names a course.
  const appeal = APPEALS.test(best.value) && !COURSE_NAME.test(value) ? 1 : 0;
  return {
    ...best,
    value,
    traits: { ...best.traits, appeal },
    start: at,
    end: at === undefined ? undefined : at + value.length,
  };
}

const APPEALS = /[!！]$|^(?:start|boost|launch|transform|unlock)\b/i;

/** `Nimbusly AWS Course Fees`: the course without the name of its provider before it. */
export function withoutBrand(best: Candidate, source: FactSource): Candidate {
  const provider = readProvider(source);
  if (provider.state !== 'found' || !best.value.startsWith(`${provider.value} `)) return best;
  const value = best.value.slice(provider.value.length + 1).trim();
  if (!COURSE_NAME.test(value) || value.length < 6 || GENERIC.test(value) || OF_ANY.test(value)) return best;
  return { ...best, value, start: best.start === undefined ? undefined : best.end! - value.length };
}

/** A name spaced out over the width of its line: `陶 艺 指 导 师`. */
export const closeUp = (value: string): string =>
  /^[\u4e00-\u9fff](?:[ \u3000][\u4e00-\u9fff]){3,}$/.test(value) ? value.replace(/[ \u3000]/g, '') : value;

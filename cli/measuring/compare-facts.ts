import type { CourseAudit } from '@/rules/audit';
import type { Fact, Facts } from '@/rules/fact';
import { ENGLISH_NUMBER, numberIn } from '@/rules/facts/numerals';

/** What became of one fact of one page. `wrong` was found but is not what the page says. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'invented' | 'rightly-absent' | 'unread';

export interface FactResult {
  verdict: Verdict;
  expected: string;
  got: string;
}

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Names match when one holds the other and is at least half as long: `PMP Prep Course` and `PMP Prep Course 2026`. */
export function sameName(a: string, b: string, share = 0.5): boolean {
  const [short, long] = [folded(a), folded(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length > 0 && long.includes(short) && short.length >= long.length * share;
}

/** What a number is counted in, right behind it: `29.8万`, `25k`, `1.2 lakh`. */
const SCALES: [RegExp, number][] = [
  [/^万/, 10_000],
  [/^k(?![a-z])/i, 1000],
  [/^(?:lakhs?|lacs?)\b/i, 100_000],
];
/** A comma that parts thousands, or hundreds of thousands as in India: `1,29,999`. */
const SEPARATOR = /(\d),(?=(?:\d{2},)*\d{3}(?!\d))/g;

/** The numbers in an expected value, thousands separators dropped; `free` is zero. */
export function numbersIn(text: string): number[] {
  if (/^(?:(?:always|completely|100%) )?(?:free|免费)/i.test(text.trim())) return [0];
  return [...text.replace(SEPARATOR, '$1').matchAll(/(\d+(?:\.\d+)?)\s*([^\s\d]*)/g)].map((match) => {
    const scale = SCALES.find(([pattern]) => pattern.test(match[2]!))?.[1] ?? 1;
    // 29.8 times 10,000 has a rest of rounding.
    return Math.round(Number(match[1]) * scale * 100) / 100;
  });
}

const UNITS: [RegExp, number][] = [
  [/^(天|日|days?)/i, 1],
  [/^(周|星期|weeks?)/i, 7],
  [/^(个月|月|months?)/i, 30],
  [/^(年|years?)/i, 365],
];
const NUMBER_WORD = new RegExp(
  `\\b(?:${ENGLISH_NUMBER})\\b|[一二两三四五六七八九十]{1,3}(?=个?[半月周天年日星])`,
  'gi',
);
/** `1年半`, `3个半月`: half of the unit more. */
const AND_HALF = /(\d+)(?:个半(?=[月星])|个?([年月周])半)/g;

/** Days in a phrase such as `6 Months`, `3.5年`, `eight weeks` or `二个月`, from its first number with a unit. */
export function daysInWords(text: string): number | null {
  const digits = text
    .replace(NUMBER_WORD, (word) => String(numberIn(word) ?? word))
    .replace(/(\d+) and a half/gi, '$1.5')
    .replace(AND_HALF, (_, count: string, unit = '') => `${count}.5${unit}`)
    .replace(/(?<![上下])半(?=个?[年月])/g, '0.5');
  for (const match of digits.matchAll(/(\d+(?:\.\d+)?)[\s-]*([^\d\s]+)/g)) {
    const unit = UNITS.find(([pattern]) => pattern.test(match[2]!));
    if (unit) return Number(match[1]) * unit[1];
  }
  return null;
}

/** Days in an ISO 8601 duration. */
export function daysInIso(duration: string): number | null {
  const match = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?/.exec(duration);
  if (!match || duration.length < 3) return null;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return years * 365 + months * 30 + weeks * 7 + days;
}

const names = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/[、,，;；/]\s*/) : [];

type Same = (expected: unknown, found: never) => boolean;

const SAME: Partial<Record<keyof Facts, Same>> = {
  title: (expected, found: string) => sameName(String(expected), found),
  provider: (expected, found: string) => sameName(String(expected), found, 0.2),
  price: (expected, found: { amount: number }) => numbersIn(String(expected)).includes(found.amount),
  hours: (expected, found: number) => numbersIn(String(expected)).includes(found),
  duration: (expected, found: string) => {
    const [a, b] = [daysInWords(String(expected)), daysInIso(found)];
    return a !== null && b !== null && Math.abs(a - b) <= Math.max(a, b) * 0.05;
  },
  modules: (expected, found: unknown[]) => {
    const count = Array.isArray(expected) ? expected.length : numbersIn(String(expected))[0];
    return (
      count !== undefined && Math.abs(found.length - count) <= (/about|约/.test(String(expected)) ? 2 : 0)
    );
  },
  instructors: (expected, found: { name: string }[]) => {
    const people = names(expected);
    return (
      people.length === found.length && people.every((name) => found.some((one) => sameName(name, one.name)))
    );
  },
};

export const MEASURED_FACTS = Object.keys(SAME) as (keyof Facts)[];

const shows = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const empty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** Holds one fact of one course against what a person saw. */
export function compareFact(
  name: keyof Facts,
  expected: unknown,
  course: CourseAudit | undefined,
): FactResult {
  const fact: Fact<unknown> | undefined = course?.facts[name];
  const nothing = empty(expected);
  const told = nothing ? '—' : shows(expected);
  if (fact?.state !== 'found') {
    const got = fact?.state ?? 'no course';
    const verdict = nothing ? 'rightly-absent' : fact?.state === 'unreadable' ? 'unread' : 'missed';
    return { verdict, expected: told, got };
  }
  const got = shows(fact.value);
  if (nothing) return { verdict: 'invented', expected: told, got };
  return { verdict: SAME[name]!(expected, fact.value as never) ? 'right' : 'wrong', expected: told, got };
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sameName } from '@/cli/measuring/compare-facts';
import { auditSavedPage, PAGES, savedPages, serialised } from '@/cli/saved-pages';
import type { Audit, CourseAudit } from '@/rules/audit';
import type { Outcome } from '@/rules/finding';
import type { Expected } from './expected';

const pages = savedPages();
const bare = (text: string) => text.replace(/\s+/g, '');

test('there are pages of every kind, good and bad, in both languages', () => {
  const expected = pages.map((page) => page.expected as Expected);
  expect(expected.length).toBeGreaterThanOrEqual(8);
  for (const kind of ['course', 'listing', 'provider', 'article', 'official'])
    expect(expected.map((one) => one.kind)).toContain(kind);
  expect(new Set(expected.map((one) => one.language))).toEqual(new Set(['zh', 'en']));
});

test('the list of pages names each with what it stands for', () => {
  const readme = readFileSync(`${PAGES}/README.md`, 'utf8');
  for (const page of pages) expect(readme).toContain(`\`${page.slug}\``);
});

describe.each(pages.map((page) => [page.slug, page] as const))('%s', (_, page) => {
  const { reading, audit } = auditSavedPage(page);
  const expected = page.expected as Expected;

  test('reads and audits as saved (npm run pages -- --update saves anew)', () => {
    expect(serialised(reading)).toBe(page.reading);
    expect(serialised(audit)).toBe(page.audit);
  });

  test('is taken for what it is', () => {
    expect(audit.page.kind).toBe(expected.kind);
    expect(audit.page.language).toBe(expected.language);
    if (expected.courses !== undefined) expect(audit.courses).toHaveLength(expected.courses);
  });

  test('evidence is words of the page', () => {
    for (const course of audit.courses)
      for (const finding of course.findings)
        for (const { from, quote, start, end } of finding.evidence)
          if (from === 'text') expect(reading.text.slice(start, end)).toBe(quote);
  });

  test.runIf(expected.mustFlag.length > 0)('flags what a careful person flags, with the words', () => {
    expect(expected.mustFlag.filter((risk) => !flags(audit, risk))).toEqual([]);
  });

  test('flags nothing that it should not', () => {
    const risks = audit.courses.flatMap((course) => withOutcome(course, ['flagged', 'suspected']));
    const rules = risks.map((finding) => finding.rule);
    if (expected.noFlags) expect(rules).toEqual([]);
    const flagged = audit.courses
      .flatMap((course) => withOutcome(course, ['flagged']))
      .map(({ rule }) => rule);
    for (const rule of expected.mustNotFlag ?? []) expect(flagged).not.toContain(rule);
    const quotes = risks.flatMap((finding) => finding.evidence.map((piece) => piece.quote));
    for (const words of expected.neverQuote ?? [])
      expect(quotes.filter((quote) => words.includes(quote) || quote.includes(words))).toEqual([]);
    for (const title of expected.quietCourses ?? [])
      expect(
        withOutcome(courseNamed(audit, title), ['flagged', 'suspected']).map(({ rule }) => rule),
      ).toEqual([]);
  });

  test.runIf(expected.mustMeet ?? expected.mustNotMeet ?? expected.mustNotMiss)(
    'sees what is said and what is not',
    () => {
      const course = audit.courses[0]!;
      const said = withOutcome(course, ['met', 'partial']).map(({ rule }) => rule);
      expect((expected.mustMeet ?? []).filter((rule) => !said.includes(rule))).toEqual([]);
      const met = withOutcome(course, ['met']).map(({ rule }) => rule);
      expect((expected.mustNotMeet ?? []).filter((rule) => met.includes(rule))).toEqual([]);
      const missing = withOutcome(course, ['missing']).map(({ rule }) => rule);
      expect((expected.mustNotMiss ?? []).filter((rule) => missing.includes(rule))).toEqual([]);
    },
  );

  test.runIf(expected.facts)('reads the facts', () => {
    const facts = briefFacts(audit.courses[0]!, expected);
    expect(Object.fromEntries(Object.entries(facts).filter(([, fact]) => !fact.agrees))).toEqual({});
  });

  test.runIf(expected.cards)('reads each card by itself', () => {
    expect(audit.courses.map(briefCard)).toEqual(expected.cards);
  });

  test.runIf(expected.grades)('grades within reason', () => {
    expect(expected.grades).toContain(audit.courses[0]!.grade);
  });
});

function withOutcome(course: CourseAudit, outcomes: Outcome[]) {
  return course.findings.filter((finding) => outcomes.includes(finding.outcome));
}

function courseNamed(audit: Audit, title: string): CourseAudit {
  const course = audit.courses.find((one) => one.title?.includes(title));
  if (!course)
    throw new Error(`no course named ${title} among ${audit.courses.map((one) => one.title).join(' · ')}`);
  return course;
}

/** Whether a risk is flagged with words that share something with those quoted. */
function flags(audit: Audit, risk: Expected['mustFlag'][number]): boolean {
  const courses = risk.course ? [courseNamed(audit, risk.course)] : audit.courses;
  const wanted = bare(risk.quote);
  return courses
    .flatMap((course) => withOutcome(course, ['flagged']))
    .filter((finding) => [risk.rule].flat().includes(finding.rule))
    .flatMap((finding) => finding.evidence.map((piece) => bare(piece.quote)))
    .some((quote) => quote.includes(wanted) || wanted.includes(quote));
}

const BRIEF = {
  modules: (value: unknown) => (value as unknown[]).length,
  instructors: (value: unknown) => (value as { name: string }[]).map(({ name }) => name),
};

/** Names agree when one is a part of the other (`Academy` and `Academy LLC`, `Marsh` and `Dr. Marsh`); the rest must be equal. */
function agree(expected: unknown, got: unknown): boolean {
  if (typeof expected === 'string' && typeof got === 'string') return sameName(expected, got);
  if (Array.isArray(expected) && Array.isArray(got))
    return expected.length === got.length && expected.every((one, index) => agree(one, got[index]));
  return JSON.stringify(expected) === JSON.stringify(got);
}

/** The facts that the person wrote down, beside what was read. */
function briefFacts(course: CourseAudit, expected: Expected) {
  const entries = Object.entries(expected.facts ?? {}) as [keyof NonNullable<Expected['facts']>, unknown][];
  return Object.fromEntries(
    entries.map(([name, wanted]) => {
      const fact = course.facts[name];
      const brief = BRIEF[name as keyof typeof BRIEF];
      const got = fact.state !== 'found' ? null : brief ? brief(fact.value) : fact.value;
      return [name, { wanted, got, agrees: agree(wanted, got) }];
    }),
  );
}

function briefCard(course: CourseAudit) {
  const { title, price, hours, instructors } = course.facts;
  return {
    title: title.state === 'found' ? title.value : null,
    price: price.state === 'found' ? price.value.amount : null,
    hours: hours.state === 'found' ? hours.value : null,
    instructors: instructors.state === 'found' ? instructors.value.map(({ name }) => name) : null,
  };
}

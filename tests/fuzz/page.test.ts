import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Audit, CourseAudit } from '@/rules/audit';
import { auditReading } from '@/rules/engine/audit-reading';
import { explain } from '@/rules/engine/explain';
import type { Reading } from '@/rules/reading/block';
import { readHtml, readText } from '@/rules/reading/read-file';
import { page } from './page-pieces';
import { prototypes, runs, TIMEOUT } from './runs';

/** The facts that every course has a state of. */
const FACTS =
  'address assessment certificate duration hours instructors level licence modules prerequisites price provider refund schedule title'.split(
    ' ',
  );
const AT = '2026-11-29T10:00:00.000Z';
const audited = (reading: Reading) => auditReading(reading, 'x', AT);
const share = (value: number) => value >= 0 && value <= 1;

/** What holds of every audit, whatever was read. */
function expectSound(audit: Audit, reading: Reading) {
  expect(share(audit.page.coverage)).toBe(true);
  if (['article', 'official', 'other'].includes(audit.page.kind)) expect(audit.courses).toEqual([]);
  for (const course of audit.courses) expectSoundCourse(course, reading);
  expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  const { rules } = explain(audit);
  for (const { findings } of audit.courses)
    for (const { rule } of findings) expect(rules).toHaveProperty([rule]);
}

function expectSoundCourse(course: CourseAudit, reading: Reading) {
  expect(Object.keys(course.facts).sort()).toEqual(FACTS);
  expect(new Set(course.findings.map(({ rule }) => rule)).size).toBe(course.findings.length);
  for (const { rule, outcome, confidence, evidence } of course.findings) {
    expect(share(confidence), rule).toBe(true);
    // Nothing is said against a page without its words.
    if (outcome === 'flagged' || outcome === 'suspected') expect(evidence.length, rule).toBeGreaterThan(0);
    for (const { from, quote, start, end } of evidence)
      if (from === 'text') expect(reading.text.slice(start, end), rule).toBe(quote);
  }
  const { score, range, grade, coverage } = course;
  expect(share(coverage)).toBe(true);
  expect(score === null).toBe(grade === null);
  expect(range[0]).toBeLessThanOrEqual(range[1]);
  expect(range[0] >= 0 && range[1] <= 100).toBe(true);
  if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
}

test('any page is read and judged; every accusation has its words', { timeout: TIMEOUT }, () => {
  const before = prototypes();
  fc.assert(
    fc.property(page, (html) => {
      const reading = readHtml(html);
      const audit = audited(reading);
      expectSound(audit, reading);
      expect(audited(readHtml(html))).toEqual(audit);
    }),
    runs(800),
  );
  expect(prototypes()).toEqual(before);
});

test('any text is read and judged', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(page, fc.string({ unit: 'binary', maxLength: 200 }), (html, noise) => {
      const reading = readText(html.replace(/<[^>]*>/g, ' ') + noise);
      expectSound(audited(reading), reading);
    }),
    runs(500),
  );
});

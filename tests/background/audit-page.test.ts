import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { auditEntry, auditPage, auditText } from '@/entrypoints/background/audit-page';
import { readHtml } from '@/rules/reading/read-file';
import { explained, PAGE, READ_AT, reading } from './fixture';

const page = (slug: string, url: string) =>
  readHtml(readFileSync(fileURLToPath(new URL(`../pages/${slug}/page.html`, import.meta.url)), 'utf8'), url);

it('judges a page and adds the words of every rule that it names', () => {
  const { audit, rules } = auditPage(page('zh-ad-seven-days', 'https://a.example/ad'), READ_AT);
  expect(audit.page.kind).toBe('course');
  for (const { rule } of audit.courses[0]!.findings) expect(rules[rule]?.title.zh).toBeTruthy();
});

it('judges an article as a course page only when asked to', () => {
  const news = page('zh-news', 'https://a.example/news');
  expect(auditPage(news, READ_AT).audit.courses).toEqual([]);
  const anyway = auditPage(news, READ_AT, { anyway: true, packsOff: [] }).audit;
  expect(anyway.page.kind).toBe('course');
  expect(anyway.courses).toHaveLength(1);
});

it('saves no token of an address, neither in the audit nor in the reading', () => {
  const reading = page('zh-ad-seven-days', 'https://a.example/ad?id=3&token=secret&utm_source=x');
  const entry = auditEntry(auditPage(reading, READ_AT), reading);
  expect(entry.summary).toMatchObject({
    id: `${READ_AT} https://a.example/ad?id=3`,
    url: 'https://a.example/ad?id=3',
    kind: 'course',
  });
  expect(entry.summary.flagged).toBeGreaterThan(3);
  expect(JSON.stringify(entry)).not.toContain('secret');
});

it('judges no rule of a pack that is switched off, and names no version of it', () => {
  const reading = page('zh-ad-seven-days', 'https://a.example/ad');
  const all = auditPage(reading, READ_AT).audit;
  const less = auditPage(reading, READ_AT, { anyway: false, packsOff: ['red-flags'] }).audit;
  expect(Object.keys(all.versions.packs)).toContain('red-flags');
  expect(Object.keys(less.versions.packs)).not.toContain('red-flags');
  const rules = ({ courses }: typeof all) => courses[0]!.findings.map(({ rule }) => rule);
  expect(rules(all)).toContain('guaranteed-pass');
  expect(rules(less)).not.toContain('guaranteed-pass');
  expect(rules(less).length).toBeGreaterThan(20);
});

it('judges words that a person selected', () => {
  const { audit } = auditText('三重保障：签约保过，零基础 7 天拿证。', { anyway: true, packsOff: [] });
  const flagged = audit.courses[0]!.findings.filter(({ outcome }) => outcome === 'flagged');
  expect(flagged.map(({ rule }) => rule)).toContain('guaranteed-pass');
});

it('counts a rule once, on however many cards of a listing it is found', () => {
  const { summary } = auditEntry(explained(PAGE, READ_AT, 30), reading());
  expect(summary).toMatchObject({ flagged: 1, missing: 1, flags: ['guaranteed-pass'], grade: null });
});

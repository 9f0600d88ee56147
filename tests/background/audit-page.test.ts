import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { auditEntry, auditPage } from '@/entrypoints/background/audit-page';
import { readHtml } from '@/rules/reading/read-file';
import { READ_AT } from './fixture';

const page = (slug: string, url: string) =>
  readHtml(readFileSync(fileURLToPath(new URL(`../pages/${slug}/page.html`, import.meta.url)), 'utf8'), url);

it('judges a page and adds the words of every rule that it names', () => {
  const { audit, rules } = auditPage(page('zh-ad-seven-days', 'https://a.example/ad'), READ_AT);
  expect(audit.page.kind).toBe('course');
  for (const { rule } of audit.courses[0]!.findings) expect(rules[rule]?.title.zh).toBeTruthy();
});

it('judges an article as a course page only when asked to', () => {
  const reading = page('zh-news', 'https://a.example/news');
  expect(auditPage(reading, READ_AT).audit.courses).toEqual([]);
  const anyway = auditPage(reading, READ_AT, true).audit;
  expect(anyway.page.kind).toBe('course');
  expect(anyway.courses).toHaveLength(1);
});

it('saves no token of an address, neither in the audit nor in the reading', () => {
  const reading = page('zh-ad-seven-days', 'https://a.example/ad?id=3&token=secret&utm_source=x');
  const entry = auditEntry(auditPage(reading, READ_AT), reading);
  expect(entry.summary).toMatchObject({
    id: `https://a.example/ad?id=3 ${READ_AT}`,
    url: 'https://a.example/ad?id=3',
    kind: 'course',
  });
  expect(entry.summary.flagged).toBeGreaterThan(3);
  expect(JSON.stringify(entry)).not.toContain('secret');
});

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { findingsCsv } from '@/entrypoints/dashboard/findings-csv';
import { reportJson } from '@/entrypoints/dashboard/report-json';
import type { KeptPage } from '@/entrypoints/dashboard/report-pages';
import schema from '../../docs/report.schema.json';
import { ad } from '../components/fixture';
import { chinese } from '../components/messages';

const AT = '2026-11-24T13:00:00.000Z';
const [first] = ad.audit.courses[0]!.findings;
const PAGE: KeptPage = {
  id: 'x',
  shown: ad,
  earlier: [],
  judgements: [
    { course: 0, rule: first!.rule, outcome: 'clear', reason: '合同里另有说明', at: AT, by: '王老师' },
  ],
  notes: {
    answers: [{ question: '能退吗？', rules: [first!.rule], text: '=可以', at: AT }],
    lookUps: [],
    remarks: [{ text: '电话里说的', at: AT, by: '王老师' }],
    tags: ['复查'],
  },
  standing: [
    {
      rule: 'countdown-urgency',
      course: '课',
      quote: '今日截止',
      days: ['2026-11-20', '2026-11-22', '2026-11-24'],
    },
  ],
};
const BARE: KeptPage = { ...PAGE, judgements: [], notes: { answers: [], lookUps: [] }, standing: [] };

describe('JSON of a report', () => {
  const shape = z.fromJSONSchema(schema as unknown as Parameters<typeof z.fromJSONSchema>[0]);
  it('is what the published schema says, with all that was written beside a page', () => {
    const told = JSON.parse(reportJson([PAGE, BARE], '批量', AT).join(''));
    expect(shape.safeParse(told).error?.issues ?? []).toEqual([]);
    expect(told.pages[0].judgements[0]).toMatchObject({ reason: '合同里另有说明', by: '王老师' });
    expect(told.pages[0].notes).toMatchObject({ tags: ['复查'], remarks: [{ text: '电话里说的' }] });
    expect(told.pages[0].standing).toMatchObject([{ quote: '今日截止' }]);
    expect(told.pages[1]).not.toHaveProperty('standing');
    expect(told.pages[1].notes).toEqual({ answers: [], lookUps: [], remarks: [], tags: [] });
  });
  it('is refused by the schema when something is missing or unknown', () => {
    const told = JSON.parse(reportJson([PAGE], 't', AT).join(''));
    for (const spoil of [
      (one: typeof told) => delete one.pages[0].notes,
      (one: typeof told) => Object.assign(one, { format: 2 }),
      (one: typeof told) => Object.assign(one.pages[0].judgements[0], { outcome: 'fraud' }),
      (one: typeof told) => Object.assign(one.pages[0].audit.courses[0].findings[0], { severity: 9 }),
    ]) {
      const copy = structuredClone(told);
      spoil(copy);
      expect(shape.safeParse(copy).success).toBe(false);
    }
  });
  it.each([[[]], [[PAGE]], [[PAGE, BARE]]])('reads as if it were written in one piece', (pages) => {
    const text = reportJson(pages, '批量', AT).join('');
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(JSON.parse(text).pages).toHaveLength(pages.length);
  });
  it('holds no half characters', () => {
    const text = reportJson([BARE], 'a\ud83d', AT).join('');
    expect(JSON.parse(text).title).toBe('a\ufffd');
  });
});

describe('findings as comma-separated values', () => {
  const rows = (pages: KeptPage[]) =>
    Papa.parse<Record<string, string>>(
      findingsCsv(pages, chinese)
        .join('')
        .replace(/^\ufeff/, ''),
      { header: true },
    ).data;
  it('say of each page and each finding its own, whatever stands before', () => {
    const shown = { ...ad, audit: { ...ad.audit, input: 'https://other.example/' } };
    const two = rows([PAGE, { ...BARE, shown }]);
    const alone = [...rows([PAGE]), ...rows([{ ...BARE, shown }])];
    expect(two).toEqual(alone);
    expect(new Set(two.map(({ 标签: tag }) => tag))).toEqual(new Set(['复查', '']));
    const titles = (all: typeof two) => all.map(({ 规则编号: rule, 页面原话: quote }) => [rule, quote]);
    expect(titles(alone).slice(0, alone.length / 2)).toEqual(
      ad.audit.courses.flatMap(({ findings }) =>
        findings.flatMap(({ rule, evidence }) =>
          evidence.length ? evidence.map(({ quote }) => [rule, quote]) : [[rule, '']],
        ),
      ),
    );
  });
  it('have a row a quote, with the advisor’s view, the reply and the notes', () => {
    const found = rows([PAGE]);
    const quotes = ad.audit.courses.flatMap(({ findings }) =>
      findings.map(({ evidence }) => Math.max(1, evidence.length)),
    );
    expect(found).toHaveLength(quotes.reduce((sum, one) => sum + one, 0));
    const judged = found.find(({ 规则编号: rule }) => rule === first!.rule)!;
    expect(judged).toMatchObject({
      结果: chinese.say(`outcome_${first!.outcome}`),
      顾问改判: '没发现',
      改判理由: '合同里另有说明',
      改判人: '王老师',
      标签: '复查',
    });
    expect(judged.机构的答复).toContain('可以');
    expect(judged.页面原话).toBe(first!.evidence[0]!.quote);
    expect(judged.原话及前后文).toContain(judged.页面原话);
    expect(judged.备注).toContain('电话里说的');
  });
});

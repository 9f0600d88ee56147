import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExplainedAudit } from '@/rules/audit';
import { complaintDraft, complaintPlace } from '@/rules/derived/complaint';
import { auditReading } from '@/rules/engine/audit-reading';
import { explain } from '@/rules/engine/explain';
import { loadPacks } from '@/rules/engine/load-packs';
import { readHtml } from '@/rules/reading/read-file';
import { COMPLAINT_PLACES } from '@/rules/registers/complaint-places';

const READ_AT = '2026-11-24T13:00:00.000Z';
const shown = (body: string, url = 'https://school.example/c', lang = 'zh'): ExplainedAudit => {
  const reading = readHtml(`<html lang="${lang}"><title>课</title><body>${body}</body></html>`, url);
  return explain(auditReading(reading, url, READ_AT, loadPacks(), 'course'));
};
const AD = shown(
  '<h1>人工智能训练师三级培训班</h1><p>主办：知行培训学校</p><p>签约保过，不过全额退款。学费 4800 元，共 80 学时。</p>',
);
const EN = shown(
  '<h1>Data Analyst Bootcamp</h1><p>Guaranteed job within 90 days of graduating. Tuition: $9,800. 12 weeks.</p>',
  'https://camp.example/b',
  'en',
);
const notes = { answers: [], lookUps: [] };
const draft = (audit: ExplainedAudit, place: 'CN' | 'AU' | 'US' | 'other', more = {}) =>
  complaintDraft(audit, { place, course: 0, notes, ...more });

describe('the draft of a complaint', () => {
  it('quotes the page and names articles whose text was read, of the place it goes to', () => {
    const letter = draft(AD, 'CN');
    expect(letter).toContain('12315');
    expect(letter).toContain('页面原文：“签约保过');
    expect(letter).toMatch(/可参照：《?.*广告法/);
    // Neither cases nor newspapers are provisions.
    for (const line of letter.split('\n').filter((one) => one.includes('可参照')))
      expect(line).toMatch(/第.+条/);
    expect(letter).toContain('https://school.example/c');
    expect(draft(AD, 'US')).not.toMatch(/See: .*China/);
  });
  it('says nothing beyond what was read, in either language', () => {
    for (const letter of [draft(AD, 'CN'), draft(EN, 'US')])
      expect(letter).not.toMatch(/违法|诈骗|骗子|欺诈|scam|fraudulent|illegal/i);
    expect(draft(AD, 'CN')).toContain('疑似');
    expect(draft(EN, 'US')).toContain('may be inconsistent with');
  });
  it('says at once that it is a draft and was not sent, and leaves room for what only the person knows', () => {
    expect(draft(AD, 'CN').split('\n')[0]).toMatch(/草稿.*未发送/);
    expect(draft(EN, 'AU').split('\n')[0]).toMatch(/DRAFT.*not sent/);
    expect(draft(EN, 'AU')).toContain('[when, where and how you enrolled');
  });
  it('carries what the provider answered and the hash of the pack', () => {
    const told = { question: '', rules: [], text: '可以退费', at: READ_AT };
    const letter = draft(AD, 'CN', { notes: { ...notes, answers: [told] }, packHash: 'abc123' });
    expect(letter).toContain('2026-11-24：“可以退费”');
    expect(letter).toContain('未经公证），SHA-256：abc123');
  });
  it('leaves out what an advisor took out, says so, and names nothing of another course', () => {
    const view = (course: number, outcome: string) => [{ course, rule: 'guaranteed-pass', outcome }];
    const letter = draft(AD, 'CN', { views: view(0, 'clear') });
    expect(letter).not.toContain('疑似：承诺保证通过');
    expect(letter).toMatch(/没有列入：承诺保证通过/);
    for (const views of [view(1, 'clear'), view(0, 'flagged'), view(0, 'kept')])
      expect(draft(AD, 'CN', { views })).toBe(draft(AD, 'CN'));
  });
  it('says so where there is nothing to check', () => {
    const quiet = shown('<h1>数据标注入门</h1><p>本课程共 40 学时，学费 800 元，结业进行笔试。</p>');
    expect(draft(quiet, 'CN')).toContain('没有列出待核实的表述');
  });
});

describe('where a complaint goes', () => {
  it('follows the site, then the currency, then the language', () => {
    const at = (audit: ExplainedAudit, input: string) => complaintPlace({ ...audit.audit, input });
    expect(at(AD, 'https://school.edu.au/x')).toBe('AU');
    expect(at(AD, 'https://school.example/x')).toBe('CN');
    expect(at(EN, 'https://camp.example/x')).toBe('US');
    expect(at(EN, 'not an address')).toBe('US');
  });
  it('leads to web addresses of the bodies only', () => {
    for (const { bodies } of COMPLAINT_PLACES)
      for (const { url } of bodies) expect(new URL(url).protocol).toBe('https:');
  });

  it('says which addresses no source of the registers names', () => {
    const named = readdirSync('rules/registers').filter((file) => file.endsWith('.json'));
    const sources = named.map((file) => readFileSync(`rules/registers/${file}`, 'utf8')).join();
    for (const { bodies } of COMPLAINT_PLACES)
      for (const { url, confirmed } of bodies)
        if (confirmed) expect(sources).toContain(new URL(url).host.replace(/^www\./, ''));
        else expect(sources).not.toContain(`"${url}`);
    expect(COMPLAINT_PLACES.at(-1)!.id).toBe('other');
  });
});

import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import type { AuditRow } from '@/components/audit-row';
import { auditsCsv } from '@/entrypoints/dashboard/audits-csv';
import { chinese, english } from '../components/messages';

const row = (title: string): AuditRow => ({
  id: 'x',
  url: 'https://school.example/',
  title,
  provider: null,
  readAt: '2026-11-24T09:00:00.000Z',
  grade: 'C',
  score: 55,
  basis: 0.6,
  coverage: 1,
  flagged: 2,
  suspected: 0,
  missing: 3,
  met: 4,
  unknown: 2,
  flags: ['guaranteed-pass', 'seat-scarcity'],
  changes: null,
});
const csvOf = (rows: AuditRow[], words = chinese) => auditsCsv(rows, words, (rule) => `《${rule}》`);
const cells = (title: string, words = chinese) =>
  Papa.parse<Record<string, string>>(csvOf([row(title)], words).replace(/^\uFEFF/, ''), { header: true })
    .data[0]!;

describe('audits as comma-separated values', () => {
  it('begins with the mark that spreadsheets need for Chinese, and names its columns', () => {
    const csv = csvOf([]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.slice(1).trim().split(',').slice(0, 3)).toEqual(['课程', '机构', '网址']);
  });

  it('gives back what was put in, commas, quotes and lines included', () => {
    const title = '训练师（三级）, "7 天"\n拿证班';
    expect(cells(title)).toMatchObject({
      课程: title,
      机构: '',
      要警惕: '2',
      '警惕项（规则编号）': 'guaranteed-pass seat-scarcity',
    });
  });

  it('tells the time of the person’s own clock, with its distance from UTC, and shares as the list does', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    expect(cells('a')).toMatchObject({
      读于: '2026-11-24 17:00:00',
      时区: 'UTC+08:00',
      '依据（检查项的 %）': '60',
    });
    vi.stubEnv('TZ', 'America/St_Johns');
    expect(cells('a')).toMatchObject({ 读于: '2026-11-24 05:30:00', 时区: 'UTC-03:30' });
    vi.unstubAllEnvs();
  });

  it('names cautions and columns in the person’s language', () => {
    expect(cells('a').警惕项).toBe('《guaranteed-pass》 / 《seat-scarcity》');
    for (const words of [chinese, english]) {
      const heads = csvOf([], words).slice(1).trim().split(',');
      expect(new Set(heads).size).toBe(heads.length);
      expect(heads[0]).toBe(words.say('wb_course'));
    }
  });

  it('says of a grade that is not there what the list says', () => {
    const none = { ...row('a'), grade: null, score: null };
    const csv = csvOf([none, { ...none, courses: 12 }]).replace(/^\uFEFF/, '');
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true });
    expect(data.map(({ 参考等级 }) => 参考等级)).toEqual(['证据不足', '12 门课']);
  });

  it('has how many findings an advisor judged otherwise, and who; the counts stay the program’s', () => {
    const csv = csvOf([{ ...row('a'), overridden: { n: 2, by: ['李老师', '王'] } }, row('b')]);
    const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true });
    expect(data).toMatchObject([
      { 要警惕: '2', '顾问改判（条）': '2', 改判人: '李老师 王' },
      { 要警惕: '2', '顾问改判（条）': '', 改判人: '' },
    ]);
  });

  it('has the score by an organisation’s own rules beside the standard one', () => {
    const own = [{ pack: 'union', score: 71.5, grade: 'B' }];
    const csv = csvOf([{ ...row('a'), own }, row('b')]).replace(/^\uFEFF/, '');
    const [first, second] = Papa.parse<Record<string, string>>(csv, { header: true }).data;
    expect(first).toMatchObject({ 参考等级: 'C', 分数: '55', '参考等级: union': 'B', '分数: union': '72' });
    expect(second).toMatchObject({ 参考等级: 'C', '参考等级: union': '', '分数: union': '' });
  });

  it.each(['=1+1', '+86 21', '-1', '@sum(A1)', '\t=1', '=HYPERLINK("https://x.example","免费")'])(
    'lets no spreadsheet compute %s',
    (title) => expect(cells(title).课程?.charAt(0)).toBe("'"),
  );
});

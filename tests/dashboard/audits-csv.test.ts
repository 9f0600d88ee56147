import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { AuditRow } from '@/components/audit-row';
import { auditsCsv } from '@/entrypoints/dashboard/audits-csv';

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
const cells = (title: string) =>
  Papa.parse<Record<string, string>>(auditsCsv([row(title)]).replace(/^\uFEFF/, ''), { header: true })
    .data[0]!;

describe('audits as comma-separated values', () => {
  it('begins with the mark that spreadsheets need for Chinese, and names its columns', () => {
    const csv = auditsCsv([]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.slice(1).trim().split(',').slice(0, 3)).toEqual(['title', 'provider', 'url']);
  });

  it('gives back what was put in, commas, quotes and lines included', () => {
    const title = '训练师（三级）, "7 天"\n拿证班';
    expect(cells(title)).toMatchObject({
      title,
      provider: '',
      flagged: '2',
      flags: 'guaranteed-pass seat-scarcity',
    });
  });

  it('has the score by an organisation’s own rules beside the standard one', () => {
    const own = [{ pack: 'union', score: 71.5, grade: 'B' }];
    const csv = auditsCsv([{ ...row('a'), own }, row('b')]).replace(/^\uFEFF/, '');
    const [first, second] = Papa.parse<Record<string, string>>(csv, { header: true }).data;
    expect(first).toMatchObject({ grade: 'C', score: '55', 'grade:union': 'B', 'score:union': '71.5' });
    expect(second).toMatchObject({ grade: 'C', 'grade:union': '', 'score:union': '' });
  });

  it.each(['=1+1', '+86 21', '-1', '@sum(A1)', '\t=1', '=HYPERLINK("https://x.example","免费")'])(
    'lets no spreadsheet compute %s',
    (title) => expect(cells(title).title?.charAt(0)).toBe("'"),
  );
});

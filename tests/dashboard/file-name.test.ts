import { describe, expect, it } from 'vitest';
import { fileName } from '@/entrypoints/dashboard/file-name';

const DAY = '2026-11-24T13:00:00.000Z';
const named = (title: string) => fileName(DAY, 'report', title, 'html');

const HOSTILE = [
  '../../etc/passwd',
  'C:\\Windows\\x',
  'a\0b\nc\td',
  '\u202Egpj.exe',
  'invoice.html.exe',
  '<img src=x onerror=alert(1)>',
  'half \ud83d of a pair',
  '\ufeffmark',
  'COM1',
  '……。',
  '. . .',
  '   ',
  '|?*:"',
  'a'.repeat(500),
  '👩‍👩‍👧‍👦'.repeat(40),
];

describe('the name of a file', () => {
  it('begins with the day and says what it is', () => {
    expect(named('人工智能训练师 三级班')).toBe('kejian-2026-11-24-report-人工智能训练师-三级班.html');
    expect(named('')).toBe('kejian-2026-11-24-report.html');
  });
  it('stays a name for every title', () => {
    for (const title of HOSTILE) {
      const name = named(title);
      expect(name).toMatch(/^kejian-2026-11-24-report(-[^/\\:*?"<>|\p{Cc}\u202a-\u202e\ufeff. ]+)?\.html$/u);
      expect(name.length).toBeLessThan(100);
      expect(name.isWellFormed()).toBe(true);
    }
  });
});

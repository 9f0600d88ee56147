import { expect, it } from 'vitest';
import { reportJson } from '@/entrypoints/dashboard/report-json';
import { fileName } from '@/entrypoints/surface/file-name';

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

const named = (title: string) => fileName('2026-11-24T13:00:00.000Z', 'report', title, 'html');

it('fault 46: the name of a file stays a name for every title', () => {
  for (const title of HOSTILE) {
    const name = named(title);
    expect(name).toMatch(/^kejian-2026-11-24-report(-[^/\\:*?"<>|\p{Cc}\u202a-\u202e\ufeff. ]+)?\.html$/u);
    expect(name.length).toBeLessThan(100);
    expect(name.isWellFormed()).toBe(true);
  }
});

it('fault 46: a report takes every title and holds no half characters', () => {
  for (const title of HOSTILE) {
    const text = reportJson([], title, '2026-11-24T13:00:00.000Z').join('');
    expect(text.isWellFormed()).toBe(true);
    expect(JSON.parse(text).title).toBe(title.toWellFormed());
  }
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAnyInput } from '@/cli/read-input';
import { madePdf } from '../rules/reading/made-pdf';

const folder = mkdtempSync(join(tmpdir(), 'kejian-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: Buffer | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const line = (text: string, y: number, size = 11) => ({ text, x: 60, y, size });

test('a PDF is read by its words, whatever it is called', async () => {
  const bytes = madePdf(
    [
      {
        drawn: [
          line('Course outline', 760, 20),
          line('Unit 1: Tables (6 hours)', 720),
          line('Tuition $540', 700),
        ],
      },
      { drawn: [line('Refunds are paid within 14 days.', 760)] },
    ],
    { title: 'Data Analytics' },
  );
  for (const name of ['outline.pdf', 'outline', 'outline.txt']) {
    const reading = await readAnyInput(file(name, bytes));
    expect(reading.title).toBe('Data Analytics');
    expect(reading.text.split('\n')).toEqual([
      'Course outline',
      'Unit 1: Tables (6 hours)',
      'Tuition $540',
      'Refunds are paid within 14 days.',
    ]);
    expect(reading.blocks[0]).toMatchObject({ role: 'heading', level: 1 });
    expect(reading.coverage).toBe(1);
  }
});

test('scanned pages are named as unread', async () => {
  const reading = await readAnyInput(file('scan.pdf', madePdf([{ picture: true }, { picture: true }, {}])));
  expect(reading).toMatchObject({ text: '', coverage: 0, unread: [{ what: 'image', count: 2 }] });
});

test('more pages than are read: the rest is named', async () => {
  const pages = Array.from({ length: 203 }, (_, n) => ({ drawn: [line(`Page ${n} says something.`, 700)] }));
  const reading = await readAnyInput(file('long.pdf', madePdf(pages)));
  expect(reading.unread).toEqual([{ what: 'document', count: 3 }]);
  expect(reading.text).toContain('Page 199 says');
  expect(reading.text).not.toContain('Page 200 says');
});

test.each([
  ['a password', madePdf([{ drawn: [line('secret', 700)] }], { encrypted: true }), /password/],
  ['cut off', madePdf([{ drawn: [line('gone', 700)] }]).subarray(0, 40), /damaged/],
  ['hardly a PDF', Buffer.from('%PDF-1.7 and nothing more'), /damaged/],
])('%s is told of, not guessed at', async (_, bytes, why) => {
  await expect(readAnyInput(file('odd.pdf', bytes))).rejects.toThrow(why);
});

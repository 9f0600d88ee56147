import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, expect, test } from 'vitest';
import { filesOf, looksLikeHtml, readInput } from '@/cli/read-input';

const folder = mkdtempSync(join(tmpdir(), 'kejian-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

test('a folder is all saved pages below it, sorted, and nothing else', () => {
  for (const name of ['b/z.TXT', 'b/a.html', 'a.htm', 'c.pdf', 'index.jsonl', '.b/x.html'])
    file(`tree/${name}`, 'x');
  const root = join(folder, 'tree');
  expect(filesOf(root).map((path) => path.slice(root.length + 1))).toEqual([
    '.b/x.html',
    'a.htm',
    'b/a.html',
    'b/z.TXT',
  ]);
});

test('a path that is not there throws, so that the run can tell of it', () => {
  expect(() => filesOf(join(folder, 'nowhere'))).toThrow(/ENOENT/);
  expect(() => readInput(file('image.bin', Buffer.from([0x89, 0x50, 0, 1, 2, 3])))).toThrow(/neither/);
});

const PAGE = '<html><body><h1>人工智能训练师培训班</h1><p>签约保过，不过全额退费</p></body></html>';

test.each([
  ['gb18030', PAGE.replace('<html>', '<html><meta charset="gb2312">')],
  ['gb18030', PAGE],
  ['big5', '<html><meta charset=big5><body><h1>人工智慧訓練師</h1><p>簽約保過，不過全額退費</p>'],
  ['utf16le', `\uFEFF${PAGE}`],
  ['utf16be', `\uFEFF${PAGE}`],
  ['utf8', `\uFEFF${PAGE}`],
])('pages in %s are read', (encoding, html) => {
  const reading = readInput(file(`${encoding}.html`, iconv.encode(html, encoding)));
  expect(reading.text).toMatch(
    /^人工智(能训练师培训班|慧訓練師)\n(签约保过，不过全额退费|簽約保過，不過全額退費)$/,
  );
});

test('the ending tells a page from text; without one the look of it does', () => {
  expect(readInput(file('page.txt', '<b>1</b>\nzwei')).text).toBe('<b>1</b>\nzwei');
  expect(readInput(file('page.htm', 'a <b>b</b>')).text).toBe('a b');
  expect(readInput(file('saved', `<!doctype html>${PAGE}`)).source).toBe('document');
  expect(readInput(file('note', 'if a < b and c > d')).source).toBe('text');
});

test('an empty file reads as an empty page', () => {
  expect(readInput(file('empty.html', '')).text).toBe('');
  expect(readInput(file('empty.txt', '')).blocks).toEqual([]);
});

test.each([
  ['<!DOCTYPE html><title>x', true],
  ['  <html>', true],
  ['\n<!-- saved --><div class="a">', true],
  ['<p>包过', true],
  ['人工智能训练师 <三级> 报名', false],
  ['x < y > z', false],
  ['', false],
])('%j looks like HTML: %s', (text, html) => {
  expect(looksLikeHtml(text)).toBe(html);
});

import { describe, expect, test } from 'vitest';
import { blockText } from '@/rules/reading/block';
import { type PdfItem, type PdfPage, readPdf } from '@/rules/reading/read-pdf';

/** Text as a PDF draws it: a letter of the script is `size` wide, a Latin one half of it. */
const item = (text: string, x: number, y: number, size = 10): PdfItem => ({
  text,
  x,
  y,
  size,
  width: [...text].reduce((sum, letter) => sum + (letter < '\u2e80' ? size / 2 : size), 0),
});
const page = (items: PdfItem[], images = 0): PdfPage => ({ width: 595, height: 842, items, images });
const read = (pages: PdfPage[], total = pages.length) => readPdf({ title: '', lang: '', pages, total });
const told = (pages: PdfPage[]) => {
  const reading = read(pages);
  return reading.blocks.map((block) => `${block.role}${block.level ?? ''} ${blockText(reading, block)}`);
};

/** A full line of 30 letters and where the next ones stand. */
const FULL = '学完本课程学员能够独立完成数据处理规范的编写并审核标注数据和报告';
const lines = (texts: string[], x = 60, y = 100, step = 16) =>
  texts.map((text, i) => item(text, x, y + i * step));

test('lines are paragraphs again, where a line was full; sizes make headings', () => {
  expect(
    told([
      page([
        item('教学大纲', 60, 60, 18),
        ...lines([FULL, `${FULL.slice(0, 12)}。`, '考核方式另行通知。']),
        item('第一章 绪论', 60, 190, 13),
        ...lines(['四课时'], 60, 210),
      ]),
    ]),
  ).toEqual([
    'heading1 教学大纲',
    `paragraph ${FULL}${FULL.slice(0, 12)}。`,
    'paragraph 考核方式另行通知。',
    'heading2 第一章 绪论',
    'paragraph 四课时',
  ]);
});

test('pieces of one line are one, in whatever order they were drawn', () => {
  const [a, b, c] = [item('学费', 60, 100), item('2980', 84, 100.4), item('元', 104, 100)];
  expect(told([page([c!, a!, b!])])).toEqual(['paragraph 学费2980元']);
});

test('a word parted by a hyphen is one word, and words keep their spaces', () => {
  const long = 'The full programme takes forty hours of teaching and the assess-';
  expect(told([page([item(long, 60, 100), item('ment is a written examination.', 60, 114)])])).toEqual([
    `paragraph ${long.slice(0, -1)}ment is a written examination.`,
  ]);
});

test('rows of cells are a table, a cell of two lines is one', () => {
  const row = (cells: string[], y: number) => cells.map((text, i) => item(text, 60 + i * 150, y));
  const reading = read([
    page([
      ...row(['班次', '课时', '学费'], 100),
      ...row(['周末班', '60课时', '1980元'], 124),
      ...row(['晚班', '48课时', '含教材和实训耗材共计'], 148),
      item('1680元', 360, 161),
      ...row(['全日制', '120课时', '4280元'], 185),
    ]),
  ]);
  expect(
    reading.blocks.map((block) => [block.role, block.row, block.column, blockText(reading, block)]),
  ).toEqual([
    ['cell', 0, 0, '班次'],
    ['cell', 0, 1, '课时'],
    ['cell', 0, 2, '学费'],
    ['cell', 1, 0, '周末班'],
    ['cell', 1, 1, '60课时'],
    ['cell', 1, 2, '1980元'],
    ['cell', 2, 0, '晚班'],
    ['cell', 2, 1, '48课时'],
    ['cell', 2, 2, '含教材和实训耗材共计1680元'],
    ['cell', 3, 0, '全日制'],
    ['cell', 3, 1, '120课时'],
    ['cell', 3, 2, '4280元'],
  ]);
});

test('two columns of running text are read one after the other', () => {
  const half = FULL.slice(0, 20);
  const left = Array.from({ length: 8 }, (_, i) => item(`${'甲'}${half}`.slice(0, 21), 60, 100 + i * 14));
  const right = Array.from({ length: 8 }, (_, i) => item(`${'乙'}${half}`.slice(0, 21), 320, 100 + i * 14));
  const [first, second, ...more] = told([page([...left, ...right])]);
  expect(more).toEqual([]);
  expect(first).not.toContain('乙');
  expect(second).not.toContain('甲');
});

test('running heads and page numbers are told once or not at all', () => {
  const pages = [1, 2, 3].map((n) =>
    page([
      item('惠民职业培训学校 招生简章', 60, 40),
      ...lines([`第${n}部分的正文。`]),
      item(`第 ${n} 页`, 280, 810),
    ]),
  );
  const reading = read(pages);
  expect(reading.text.match(/招生简章/g)).toHaveLength(1);
  expect(reading.text).not.toMatch(/第 \d 页/);
  expect(reading.blocks[0]!.region).toBe('header');
});

test('bullets and numbers begin items', () => {
  expect(told([page(lines(['• 课堂练习', '1. 期末考试', '（二）补考', '二、退费', '正文。']))])).toEqual([
    'item • 课堂练习',
    'item 1. 期末考试',
    'item （二）补考',
    'item 二、退费',
    'paragraph 正文。',
  ]);
});

describe('what was not read is said', () => {
  test('scanned pages', () => {
    expect(read([page([], 1), page([], 1)])).toMatchObject({
      text: '',
      coverage: 0,
      unread: [{ what: 'image', count: 2 }],
    });
    expect(read([page(lines(['正文'])), page([], 1)])).toMatchObject({
      coverage: 0.5,
      unread: [{ what: 'image', count: 1 }],
    });
  });
  test('pages beyond the limit', () => {
    expect(read([page(lines(['正文']))], 4)).toMatchObject({
      coverage: 0.25,
      unread: [{ what: 'document', count: 3 }],
    });
  });
  test('an empty page is no loss', () => {
    expect(read([page(lines(['正文'])), page([])])).toMatchObject({ coverage: 1, unread: [] });
  });
});

import { expect, test } from 'vitest';
import { pictureText } from '@/rules/pictures/picture-text';
import type { PictureLine } from '@/rules/pictures/read-picture';
import { withoutWatermarks } from '@/rules/pictures/watermarks';
import { picture } from './made-nets';

/** A line of letters of `size`, from its upper left corner; Latin letters are half as wide. */
function line(
  text: string,
  left: number,
  top: number,
  size = 30,
  more: Partial<PictureLine> = {},
): PictureLine {
  const width = [...text].reduce((sum, letter) => sum + (letter < '\u2000' ? 0.5 : 1), 0) * size;
  return {
    text,
    sure: 0.98,
    box: { x: left + width / 2, y: top + size / 2, width, height: size, angle: 0 },
    ...more,
  };
}
const upright = (text: string, left: number, top: number, size = 30): PictureLine => ({
  text,
  sure: 0.97,
  box: {
    x: left + size / 2,
    y: top + (text.length * size) / 2,
    width: size,
    height: text.length * size,
    angle: 0,
  },
  upright: true,
});

const texts = (lines: PictureLine[], width = 750, height = 1200) => {
  const { text, blocks } = pictureText(lines, width, height);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
  return blocks.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`);
};

test('lines that had no room for more go on in one paragraph; short ones stand alone', () => {
  const full = '本课程面向从事数据采集标注与模型训练工作的人员';
  expect(
    texts([
      line('不能退费的情形写在合同里', 40, 200),
      line(full, 40, 40),
      line('共八十学时。', 40, 88),
      line('免考试', 40, 300),
      line('直接拿证', 40, 348),
    ]),
  ).toEqual([
    `paragraph ${full}共八十学时。`,
    'paragraph 不能退费的情形写在合同里',
    'paragraph 免考试',
    'paragraph 直接拿证',
  ]);
});

test('two columns of running text are read one after the other, short pieces beside each other row by row', () => {
  const left = ['课程由三部分组成共八十', '学时其中实训四十学时在', '线上完成。'];
  const right = ['结业考核由理论和实操两', '部分组成合格者可以取得', '相应证书。'];
  const columns = left.flatMap((text, row) => [
    line(text, 30, 40 + row * 48),
    line(right[row]!, 400, 40 + row * 48),
  ]);
  expect(texts(columns)).toEqual([`paragraph ${left.join('')}`, `paragraph ${right.join('')}`]);
  const table = [
    ['学时', '80学时'],
    ['费用', '1980元'],
  ].flatMap(([name, value], row) => [line(name!, 30, 40 + row * 60), line(value!, 300, 40 + row * 60)]);
  const { blocks } = pictureText(table, 750, 300);
  expect(blocks.map(({ role, row, column }) => [role, row, column])).toEqual([
    ['cell', 0, 0],
    ['cell', 0, 1],
    ['cell', 1, 0],
    ['cell', 1, 1],
  ]);
});

test('columns of English are read one after the other, though the words of a stretched line stand apart', () => {
  const left = ['Your teacher is Dr', 'Emily Carter, who has', 'worked on data quality.'];
  const right = ['You can withdraw up', 'to seven days before', 'the first lesson.'];
  const lines = left.map((text, row) => line(text, 30, 40 + row * 44));
  lines.push(line(right[0]!, 400, 40), line(right[2]!, 400, 128));
  // Wider apart than the columns are, and an "a" is found in a lower box.
  lines.push(line('to seven', 400, 84), line('days', 550, 84), line('a', 640, 92, 18));
  expect(texts(lines)).toEqual([
    `paragraph ${left.join(' ')}`,
    'paragraph You can withdraw up to seven days a the first lesson.',
  ]);
});

test('sales talk in English stays apart line by line, and a sentence goes on', () => {
  expect(
    texts([
      line('Real exam questions leaked before', 40, 40),
      line('Pay in instalments, nothing today', 40, 100),
      line('You can withdraw and get back all that', 40, 200),
      line('you have paid.', 40, 246),
    ]),
  ).toEqual([
    'paragraph Real exam questions leaked before',
    'paragraph Pay in instalments, nothing today',
    'paragraph You can withdraw and get back all that you have paid.',
  ]);
});

test('upright columns are read from the right to the left, and letters below each other are a column', () => {
  expect(texts([upright('先到先得', 300, 40), upright('名额有限', 340, 40)])).toEqual([
    'paragraph 名额有限先到先得',
  ]);
  const stacked = [...'诚信办学'].map((letter, row) => line(letter, 300, 40 + row * 40));
  expect(texts(stacked)).toEqual(['paragraph 诚信办学']);
});

test('each line keeps its place in the text and in the picture', () => {
  const { text, ranges } = pictureText([line('包过班', 75, 120), line('全额退款', 75, 240)], 750, 1200);
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['包过班', '全额退款']);
  expect(ranges[0]!.box).toEqual([0.1, 0.1, 0.22, 0.125]);
});

test('a comma that two boxes hold is told once', () => {
  expect(texts([line('仅剩3个名额，', 40, 40), line('，今日报名', 215, 40)])).toEqual([
    'paragraph 仅剩3个名额，今日报名',
  ]);
});

test('words that lean and are there again and again are a watermark', () => {
  const pixels = picture(750, 1200, [[0, 0, 375, 1200, 0]]);
  const mark = (top: number) => ({
    ...line('样图', 300, top),
    box: { x: 375, y: top, width: 200, height: 30, angle: -0.5 },
  });
  const stamp = { ...line('包过', 300, 900), box: { x: 375, y: 900, width: 200, height: 40, angle: -0.2 } };
  const kept = withoutWatermarks(pixels, [mark(100), mark(300), mark(500), stamp]);
  expect(kept).toEqual([stamp]);
  // Two are enough where they lean steeply, and one of them was misread.
  const misread = { ...mark(500), text: '洋图样图' };
  const twice = [{ ...mark(100), text: '样图样图' }, misread, stamp];
  expect(withoutWatermarks(pixels, twice)).toEqual([stamp]);
});

test('lines that stand further apart than those of the running text are one only if the first is really full', () => {
  const full = '本课程面向从事数据采集标注与模型训练工作的人员';
  const running = [0, 1, 2, 3, 4].map((row) => line(full, 40, 400 + row * 48));
  const edge = (text: string, top: number) => line(text, 40 + (full.length - text.length - 1) * 30, top);
  expect(
    texts([
      edge('可申请政府补贴，零元学习', 40),
      edge('教育部唯一授权的培训机构', 104),
      ...running,
      line(full, 40, 800),
      line('每周六上午九点到十二点', 40, 864),
    ]),
  ).toEqual([
    'paragraph 可申请政府补贴，零元学习',
    'paragraph 教育部唯一授权的培训机构',
    `paragraph ${full.repeat(5)}`,
    `paragraph ${full}每周六上午九点到十二点`,
  ]);
});

test('large lines below two columns stand below both of them', () => {
  const left = ['课程由三部分组成共八十', '学时其中实训四十学时在', '线上完成。'];
  const right = ['结业考核由理论和实操两', '部分组成合格者可以取得', '相应证书。'];
  const columns = left.flatMap((text, row) => [
    line(text, 30, 40 + row * 48),
    line(right[row]!, 400, 40 + row * 48),
  ]);
  expect(texts([...columns, line('免考试', 30, 210, 40), line('直接拿证', 30, 300, 40)])).toEqual([
    `paragraph ${left.join('')}`,
    `paragraph ${right.join('')}`,
    'paragraph 免考试',
    'paragraph 直接拿证',
  ]);
});

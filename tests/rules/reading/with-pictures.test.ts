import { expect, test } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { keptReading, readingOf } from '@/rules/reading/kept-reading';
import type { PictureText } from '@/rules/reading/picture';
import { readHtml } from '@/rules/reading/read-file';
import { withPictures } from '@/rules/reading/with-pictures';

const PICTURE = '<img src="poster.jpg" width="750" height="1200">';
const said = (sure: number, ...lines: string[]): PictureText => {
  let text = '';
  const places = lines.map((line) => {
    const start = text ? text.length + 1 : 0;
    text += (text ? '\n' : '') + line;
    return { start, end: text.length };
  });
  return {
    text,
    blocks: places.map((place) => ({ ...place, role: 'paragraph', region: 'main', container: 0 })),
    ranges: places.map((place, row) => ({ ...place, sure, box: [0.1, row * 0.1, 0.9, row * 0.1 + 0.05] })),
  };
};

test('the text of a picture stands where the picture does, and everything else keeps its words', () => {
  const page = readHtml(`<h2>课程介绍</h2>${PICTURE}<p>报名<b>热线</b></p><img src="icon.png"><p>尾</p>`);
  const whole = withPictures(page, new Map([[0, said(0.99, '包过班', '全额退款')]]));
  expect(whole.text).toBe('课程介绍\n包过班\n全额退款\n报名热线\n尾');
  expect(whole.blocks.map(({ start, end }) => whole.text.slice(start, end)).join('\n')).toBe(whole.text);
  const strong = whole.blocks[3]!.spans![0]!;
  expect(whole.text.slice(strong.start, strong.end)).toBe('热线');
  expect(whole.pictures).toMatchObject([{ image: 0, start: 5, end: 13 }]);
  expect(whole.images[0]).toMatchObject({ at: expect.any(Number), likelyText: false, read: true });
  expect(whole.unread).toEqual([]);
  expect(whole.coverage).toBe(1);
  expect(page.coverage).toBeLessThan(0.2);
  expect(readingOf(keptReading(whole))).toEqual(whole);
});

test('a picture without text counts as read; one that was not read stays unread', () => {
  const page = readHtml(`<p>${'字'.repeat(120)}</p>${PICTURE}${PICTURE}`);
  const whole = withPictures(page, new Map([[1, said(1)]]));
  expect(whole.text).toBe(page.text);
  expect(whole).toMatchObject({ coverage: 0.5, unread: [{ what: 'image', count: 1 }], pictures: [] });
});

const FILL =
  '本课程面向从事数据采集标注与模型训练工作的人员，线上直播授课，报名后由班主任联系安排上课时间。'.repeat(6);
const passed = (sure: number) => {
  const page = readHtml(
    `<title>人工智能训练师培训班报名</title><h1>人工智能训练师培训班</h1><p>课程费用1980元，${FILL}</p>${PICTURE}`,
  );
  const audit = auditReading(
    withPictures(page, new Map([[0, said(sure, '报名即签协议，包过，不过全额退款')]])),
    '',
    '2026-01-01T00:00:00Z',
  );
  return audit.courses[0]!.findings.find(({ rule }) => rule === 'guaranteed-pass')!;
};

test('words of a picture are evidence from it, with their box', () => {
  const { outcome, evidence, confidence } = passed(0.99);
  expect(outcome).toBe('flagged');
  expect(confidence).toBeLessThan(0.95);
  expect(evidence[0]).toMatchObject({
    from: 'image',
    picture: { src: 'poster.jpg', boxes: [[0.1, 0, 0.9, 0.05]] },
  });
});

test('words that were recognised with doubt are suspected at most', () => {
  expect(passed(0.88).outcome).toBe('suspected');
  expect(passed(0.7).outcome).toBe('suspected');
});

import fc from 'fast-check';
import { card, coursePage, listingPage } from '@/cli/bench/made-pages';
import { page, shortPage } from './page-pieces';

/** Something that is done to the list of pieces that a page is made of. */
export type Change = (pieces: string[]) => void;

const chapter = (n: number) =>
  `<section class="chapter"><h3>第 ${n} 章 数据标注</h3><span>${n} 课时</span><p>讲师：顾南浔，从业八年</p></section>`;
/** What comes in anew: cards, chapters, and what course pages say in bits of any markup. */
const piece = fc.oneof(
  fc.nat(400).map(card),
  fc.nat(40).map(chapter),
  page,
  // One person in two lines: what the one says of her is added to the other.
  fc.constantFrom(
    '<p>本课由罗小满老师主讲，她是高级技师</p><p>主讲：罗小满，PMP</p>',
    '<p>Taught by Ines Duarte, PhD</p><p>Your instructor is Ines Duarte</p>',
  ),
  fc.constantFrom('<p>12 King Street, Hamilton, Ontario L8P 1A1</p>', '<p>Geelong VIC 3220</p>'),
  fc.constantFrom('<p>考试没有通过</p><p>学费全部退还</p>', '<p>考试没有通过</p><p>学费概不退还</p>'),
);
/** The same, at most a few words at a time. */
const smallPiece = fc.oneof(fc.nat(400).map(card), fc.nat(40).map(chapter), shortPage);
const place = fc.nat(200);

/** Words that turn a page over: it sells no more, asks what it claimed, or speaks another language. */
const TURNS: [RegExp, string][] = [
  [/签约保过/g, '我们不承诺包过'],
  [/￥\d+/g, '免费'],
  [/￥/g, '$'],
  [/全部课程|人工智能训练师四级培训/g, '行业新闻：记者调查培训乱象'],
  [/<title>[^<]*/, '<title>关于我们 | 青禾职业培训学校'],
  [/[\u4e00-\u9fff]{12,}/g, 'The module ends with a project that the instructor reviews.'],
  [/class="card course-card"/g, 'class="news"'],
  [/lang="zh"/, 'lang="en"'],
  [/<p\b/g, '<p hidden'],
  [/<h3\b/g, '<h4'],
  [/(<h[1-4][^>]*>)[^<]*/, '$1相关课程'],
  [/(<h[1-4][^>]*>)[^<]*/, '$1授课老师'],
  [/课/g, '課'],
  // As long as what it was.
  [/全部退还/g, '概不退还'],
  [/主讲|讲师/g, '助教'],
];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, piece).map(
    ([at, made]) =>
      (all: string[]) =>
        void all.splice(at % all.length, 0, made),
  ),
  fc.tuple(place, piece).map(
    ([at, made]) =>
      (all: string[]) =>
        void all.splice(at % all.length, 1, made),
  ),
  // The same once more, somewhere else.
  fc.tuple(place, place).map(
    ([at, to]) =>
      (all: string[]) =>
        void all.splice(to % all.length, 0, all[at % all.length]!),
  ),
  place.map((at) => (all: string[]) => void (all.length > 3 && all.splice(at % all.length, 1))),
  fc.tuple(place, place).map(([from, to]) => (all: string[]) => {
    const [moved] = all.splice(from % all.length, 1);
    all.splice(to % (all.length + 1), 0, moved!);
  }),
  fc.tuple(place, fc.constantFrom(...TURNS)).map(([at, [words, other]]) => (all: string[]) => {
    all[at % all.length] = all[at % all.length]!.replace(words, other);
  }),
  // Another price, as long as it was.
  fc.tuple(place, fc.integer({ min: 1, max: 9 })).map(([at, digit]) => (all: string[]) => {
    all[at % all.length] = all[at % all.length]!.replace(/￥\d/, `￥${digit}`);
  }),
  fc.constantFrom(...TURNS).map(([words, other]) => (all: string[]) => {
    for (const [at, one] of all.entries()) all[at] = one.replace(words, other);
  }),
);

const pieces = (html: string) =>
  html.split(/(?=<div class="card|<section class="chapter|<h2|<footer|<h1|<table)/);

/** A page of a few pieces, of some tens, of a hundred: most are small, so that many can be tried. */
const pageOfPieces = fc.oneof(
  {
    weight: 14,
    arbitrary: fc
      .array(smallPiece, { minLength: 1, maxLength: 4 })
      .map((some) => ['<html lang="zh"><title>人工智能训练师四级培训</title><h1>全部课程</h1>', ...some]),
  },
  { weight: 2, arbitrary: fc.constantFrom(listingPage(2), coursePage(1, 1)).map(pieces) },
  { weight: 1, arbitrary: fc.constantFrom(listingPage(6), coursePage(4, 1), coursePage(1, 12)).map(pieces) },
);

/** A page as pieces, and changes of it one after the other. */
export const changingPage = fc.record({
  pieces: pageOfPieces,
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
});

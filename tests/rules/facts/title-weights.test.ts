import { describe, expect, it, test } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { factSource } from '@/rules/facts/fact-source';
import { titleCandidates } from '@/rules/facts/readers/title';
import { titlePoints } from '@/rules/facts/readers/title-weights';
import { readHtml } from '@/rules/reading/read-file';
import weights from '@/rules/registers/title-weights.json';
import { fitChoice, type TitleExample } from '@/rules/tools/fit-choice';
import { read } from './course-page';

const candidatesOf = (html: string) => {
  const reading = readHtml(html);
  return titleCandidates(factSource(reading, courseParts(reading, 'course')[0]!));
};

test('the days of a course are its parts, and none of them its name', () => {
  const html =
    '<title>江州航模冬令营</title><h1>第一天</h1><p>认识机翼。</p><h1>第二天</h1><p>装配尾翼。</p><h1>第三天—第五天</h1><p>试飞。</p>';
  expect(read(html, 'title')).toBe('absent');
});

describe('the name of a course', () => {
  test.each([
    [
      'below a welcome that is said twice',
      '<title>TidewaterBakingSchool</title><h1>Welcome</h1><h1>To</h1><h1>Tidewater Baking School</h1><h1>Request Information</h1><p>Fill in.</p><h1>Welcome</h1><h1>To</h1><h1>Tidewater Baking School</h1><p>Since 1990.</p><h1>Rye Lessons</h1><h5>What sorts of rye do you bake?</h5><p>All of them.</p><footer>© Tidewater Baking School</footer>',
      'Rye Lessons',
    ],
    [
      'in the strip with the trail, one level above all that the page has below',
      '<title>Page - Bakery Bootstrap Template</title><nav class="breadcrumbs"><h2>Diploma in Oven Keeping</h2><a href="/">Home</a></nav><main><h3>Introduction</h3><p>Bread for all.</p><h5>Course Fee</h5><p>None.</p></main>',
      'Diploma in Oven Keeping',
    ],
    [
      'that ends in a plus',
      '<h1>KnotSure Rope Fundamentals+</h1><p>KnotSure Rope Fundamentals+ is for beginners.</p><h2>About the course</h2>',
      'KnotSure Rope Fundamentals+',
    ],
    [
      'of a lesson, before what it promises',
      '<title>潮汐学堂</title><h1>九堂陶艺手作课，让周末更有滋味</h1><p>共九节。</p><h1>讲师</h1>',
      '九堂陶艺手作课',
    ],
    [
      'behind the school in one heading',
      '<h1>江州海员大学 • 船舶修造学</h1><p>本科，四年。</p>',
      '船舶修造学',
    ],
    [
      'over news that nobody filled in',
      '<title>陶艺评定师火热报名中</title><h2>陶艺评定师资格考试逐年滚动</h2><p>两年。</p><h2>资讯：{$news.title}</h2>',
      '陶艺评定师',
    ],
    [
      'over the facts, not the teacher in a small heading',
      '<title>潮汐微课-课程详情</title><p>小笼包从和面到上笼的十二种手法</p><p>宋英</p><p>已更新4期 52人气</p><p>课程介绍</p><h4>陈蕾</h4>',
      '小笼包从和面到上笼的十二种手法',
    ],
    [
      'in the title, where the first line opens a part of the site',
      '<title>Rye 2 - Tidewater Tuition</title><nav><a href="/m">OUR TEACHING METHODS</a></nav><p>OUR TEACHING METHODS</p><p>CONTACT US</p><p>We meet on Mondays.</p>',
      'Rye 2',
    ],
    [
      'is none where only appeals are made',
      '<title>Design the Bread Ahead of You</title><h1>It’s Your Loaf.</h1><h1>Bake It Well.</h1><h2>Baking, organised.</h2><p>Reserve a seat.</p>',
      'absent',
    ],
    [
      'may begin as an appeal does, where it says that it is a course',
      '<title>Design and Draping Course | Tidewater</title><h1>Design and Draping Course</h1><p>Ten weeks.</p>',
      'Design and Draping Course',
    ],
  ])('%s', (_, html, title) => {
    expect(read(html, 'title')).toBe(title);
  });
});

describe('the table of what speaks for a name', () => {
  const PAGE = `<title>Rye Baking Course | Tidewater</title><meta property="og:title" content="Rye Baking Course">
    <h1>Rye Baking Course</h1><p>Rye Baking Course is a 10-week evening course.</p><h2>Fees</h2>`;

  it('has a weight for each trait', () => {
    for (const { traits } of candidatesOf(PAGE))
      expect(Object.keys(traits).filter((trait) => !(trait in weights))).toEqual([]);
  });

  it('adds up what a candidate shows, and gives the name more than the heading of a part', () => {
    expect(titlePoints({ any: 1, generic: 1, order: 2 }, { any: -1, generic: -4, order: -0.5 })).toBe(-6);
    const points = (name: string) =>
      Math.max(
        ...candidatesOf(PAGE).flatMap(({ value, traits }) => (value === name ? titlePoints(traits) : [])),
      );
    expect(points('Rye Baking Course')).toBeGreaterThan(0);
    expect(points('Fees')).toBeLessThan(0);
  });

  it('is fitted to what people took for right, and keeps its signs and what it was not taught', () => {
    const page = (repository: string): TitleExample => ({
      repository,
      named: true,
      candidates: [
        { traits: { any: 1, heading: 1, slogan: 1 }, right: false },
        { traits: { any: 1, titled: 1 }, right: true },
      ],
    });
    const before = { any: -0.5, heading: 3, slogan: -0.1, titled: 1, crumb: 2 };
    const table = fitChoice(['a', 'b', 'c', 'd', 'e', 'f'].map(page), before);
    expect(table.titled!).toBeGreaterThan(before.titled);
    expect(table.heading!).toBeLessThan(before.heading);
    expect(table.slogan!).toBeLessThan(before.slogan);
    expect(table.crumb).toBeCloseTo(before.crumb);
  });

  it('learns to name nothing where nothing is right', () => {
    const none: TitleExample = {
      repository: 'a',
      named: false,
      candidates: [{ traits: { any: 1, call: 1 }, right: false }],
    };
    const table = fitChoice([none], { any: 0.5, call: 0 });
    expect(titlePoints({ any: 1, call: 1 }, table)).toBeLessThan(0.5);
  });
});

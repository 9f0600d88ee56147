import { describe, expect, test } from 'vitest';
import type { Instructor } from '@/rules/fact';
import { read } from './course-page';

const namesOn = (html: string): unknown => {
  const people = read(html, 'instructors');
  return Array.isArray(people) ? (people as Instructor[]).map(({ name }) => name) : people;
};

describe('teachers that no heading introduces', () => {
  test.each([
    [
      'several in a sentence',
      '<h1>Rye</h1><p>Taught by Marcus Hale and Dana Lindqvist, both master bakers.</p>',
      ['Marcus Hale', 'Dana Lindqvist'],
    ],
    [
      'with a rank before the name',
      '<h1>Rye</h1><p>The course is led by Captain Irene Vasko.</p>',
      ['Irene Vasko'],
    ],
    [
      'by what they are',
      '<h1>Rye</h1><p>Join head baker Tomas Wieland for a full day.</p>',
      ['Tomas Wieland'],
    ],
    [
      'cards that say that they teach',
      '<h1>Rye</h1><div><strong>Lucía Ferrer</strong><p>Head teacher, 12 years at the oven</p></div><div><strong>Pablo Ortiz</strong><p>Teacher of kneading</p></div>',
      ['Lucía Ferrer', 'Pablo Ortiz'],
    ],
    [
      'one card over its role',
      '<h2>Rye</h2><div><h5>Odile Marchetti</h5><span>Instructor</span></div><p>Bake the loaf.</p>',
      ['Odile Marchetti'],
    ],
    [
      'at the end of what is said of them',
      '<h1>面点班</h1><p>授课导师是国家认证考官罗小满，她任教六年。</p>',
      ['罗小满'],
    ],
    ['with a name from abroad', '<h1>面点班</h1><p>安娜•贝格在烘焙上具有十年教学经验。</p>', ['安娜•贝格']],
    ['as the one who gives it', '<h1>面点班</h1><p>授课教师：由高级面点师李铁军担任主讲。</p>', ['李铁军']],
    [
      'names over what they do',
      '<h1>面点班</h1><ul><li>钱守礼</li><li>国家高级面点师，从事面点教学十年</li><li>罗芷晴</li><li>从事烘焙工作八年，主讲面包</li></ul>',
      ['钱守礼', '罗芷晴'],
    ],
    [
      'by rank and family',
      '<h1>面点班</h1><ul><li>资深教师王老师</li><li>资深教师张老师</li></ul>',
      ['王老师', '张老师'],
    ],
    ['with a Latin name behind', '<h1>花藝課程</h1><p>導師：陳樂瑤 Yoyo Chan</p>', ['陳樂瑤']],
  ])('%s', (_, html, names) => {
    expect(namesOn(html)).toEqual(names);
  });

  test.each([
    [
      'a name in bold before its title',
      '<h3>师资力量</h3><ul><li><b>郑国栋</b><span>一级面点师，授课15年</span></li></ul>',
      ['郑国栋'],
    ],
    [
      'a name, a space and a title',
      '<h3>任课老师</h3><p>徐静之 省面点协会会员</p><p>杨砚秋 面点七级教师</p>',
      ['徐静之', '杨砚秋'],
    ],
  ])('below a heading: %s', (_, html, names) => {
    expect(namesOn(`<h1>面点班</h1>${html}`)).toEqual(names);
  });

  test.each([
    [
      'a kind of course',
      '<h1>Rye</h1><p>Our instructor Led Training is flexible.</p><p>由行业专家授课，由名师主讲。</p>',
    ],
    [
      'learners on cards',
      '<h1>Rye</h1><div><strong>Ann Bell</strong><p>I loved every student and teacher.</p></div><div><strong>Tom Reed</strong><p>Student, taught myself before.</p></div>',
    ],
    ['a school with a name from abroad', '<h1>面点班</h1><p>安娜•贝格面点学校拥有多年的教学经验。</p>'],
    ['a guest from abroad', '<h1>面点班</h1><p>安娜•贝格拥有一家面包房。</p>'],
  ])('is not %s', (_, html) => {
    expect(namesOn(html)).toBe('absent');
  });
});

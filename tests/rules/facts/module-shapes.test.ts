import { describe, expect, test } from 'vitest';
import type { Module } from '@/rules/fact';
import { read } from './course-page';

const titlesOn = (html: string): unknown => {
  const modules = read(html, 'modules');
  return Array.isArray(modules) ? (modules as Module[]).map(({ title }) => title) : modules;
};

describe('how pages show the parts of a course', () => {
  test.each([
    [
      'a word over the heading of the section',
      '<h1>Glaze</h1><p>Curriculum</p><h2>Four days, hands on</h2><div><span>1</span><h3>Raw clay</h3><p>2 hours</p></div><div><span>2</span><h3>Wheel</h3><p>2 hours</p></div><p>Tools</p><h2>What we use</h2><h3>Kiln</h3>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'that heading broken in two',
      '<h1>Glaze</h1><p>What you’ll learn</p><h2>Two modules.</h2><h2>Every gap closed.</h2><h3>Raw clay</h3><p>Wedge it.</p><h3>Wheel</h3><p>Spin it.</p>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'a list written out with dashes',
      '<h1>Glaze</h1><p>- Module 1: Raw clay</p><p>- Module 2: Wheel</p>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'lists within the list',
      '<h1>Glaze</h1><h3>What do you learn here?</h3><ul><li>Raw clay</li><ul><li>Wedging</li></ul><li>Wheel</li><ul><li>Centring</li><li>Pulling</li></ul></ul>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'names and what is told of each, in turn',
      '<h1>Glaze</h1><h2>What you’ll learn</h2><div><div>Raw clay</div><div>Where it comes from and how it is wedged.</div></div><div><div>Wheel</div><div>Centring, opening and pulling.</div></div><div><div>Kiln</div><div>Stacking and firing it.</div></div><div><div>Glaze</div><div>Mixing and dipping, step by step.</div></div>',
      ['Raw clay', 'Wheel', 'Kiln', 'Glaze'],
    ],
    [
      'a sentence that announces them',
      '<h1>Glaze</h1><p>From clay to kiln, with your own hands. The course is divided into these three parts.</p><ul><li><h3>Raw clay</h3><p>Wedge it.</p></li><li><h3>Wheel</h3><p>Spin it.</p></li><li><h3>Kiln</h3><p>Fire it.</p></li></ul><h3>Who comes</h3><p>Anybody.</p>',
      ['Raw clay', 'Wheel', 'Kiln'],
    ],
    [
      'such a sentence in Chinese',
      '<h1>釉彩班</h1><p>整个课程分为三个阶段：</p><ul><li>练泥</li><li>拉坯</li><li>烧成</li></ul><p>另有：</p><ul><li>茶歇</li></ul>',
      ['练泥', '拉坯', '烧成'],
    ],
    [
      'a question over them',
      '<h1>釉彩班</h1><h2>全新的釉彩课程都有哪些？</h2><h3>练泥</h3><p>认识泥料。</p><h3>拉坯</h3><p>学会拉坯。</p>',
      ['练泥', '拉坯'],
    ],
    [
      'a table below its title, with one part taught twice',
      '<h1>釉彩班</h1><table><tr><td colspan="3">春季课程一览</td></tr><tr><td>编号</td><td>日期</td><td>课程内容</td></tr><tr><td>1</td><td rowspan="2">3月1日</td><td>练泥</td></tr><tr><td>2</td><td>拉坯练习</td></tr><tr><td>3</td><td>3月8日</td><td>拉坯练习</td></tr></table>',
      ['练泥', '拉坯练习', '拉坯练习'],
    ],
    [
      'names that begin like buttons',
      '<h1>Glaze</h1><h2>Course content</h2><ul><li>Getting started with clay</li><li>Starting, stopping and centring</li><li>Applicable firing rules</li><li>View details</li></ul>',
      ['Getting started with clay', 'Starting, stopping and centring', 'Applicable firing rules'],
    ],
  ])('%s', (_, html, titles) => {
    expect(titlesOn(html)).toEqual(titles);
  });

  test.each([
    [
      'what somebody is able to do in the end',
      '<h1>Glaze</h1><h3>What you will learn</h3><ul><li>Explain what clay is</li><li>Describe how it is wedged</li><li>Choose a glaze</li></ul>',
    ],
    [
      'the parts of an exam',
      '<h1>Glaze</h1><h3>Guild test format</h3><table><tr><td>Module</td><td>Duration</td><td>Details</td></tr><tr><td>Throwing</td><td>30 minutes</td><td>Two bowls</td></tr><tr><td>Theory</td><td>60 minutes</td><td>Forty questions</td></tr></table>',
    ],
    [
      'the stages of a selection',
      '<h1>Glaze</h1><h3>Pattern of the guild entrance exam</h3><ul><li>Phase 1: written paper</li><li>Phase 2: interview</li></ul>',
    ],
    [
      'reasons',
      '<h1>釉彩班</h1><h2>课程体系</h2><p><b>理由1：</b></p><p>泥料好。</p><p><b>理由2：</b></p><p>老师好。</p>',
    ],
  ])('none: %s', (_, html) => {
    expect(titlesOn(html)).toBe('absent');
  });
});

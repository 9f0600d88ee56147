import { describe, expect, test } from 'vitest';
import type { Module } from '@/rules/fact';
import { read } from './course-page';

const titles = (html: string) => {
  const value = read(html, 'modules');
  return Array.isArray(value) ? (value as Module[]).map(({ title }) => title) : value;
};

describe('modules', () => {
  test('numbered headings', () => {
    expect(titles('<h3>Module 1: Basics</h3><p>a</p><h3>Module 2 – Models</h3>')).toEqual([
      'Basics',
      'Models',
    ]);
    expect(titles('<h4>第一章 绪论</h4><h4>第二章：标注</h4><h4>第十章、复习</h4>')).toEqual([
      '绪论',
      '标注',
      '复习',
    ]);
    expect(titles('<p>模块一：数据</p><p>模块二：模型</p>')).toEqual(['数据', '模型']);
    expect(titles('<h3>Day 1 – Start</h3><h3>Day 2 – Go on</h3><h3>Day 3</h3><p>End</p>')).toEqual([
      'Start',
      'Go on',
      'End',
    ]);
  });

  test('a number that comes again, as in a quiz, is no further module', () => {
    expect(
      titles('<h3>Module 1: A</h3><p>Module 1 Quiz</p><h3>Module 2: B</h3><p>Module 2 Quiz</p>'),
    ).toEqual(['A', 'B']);
  });

  test('of two kinds of part the headings count, then the wider kind', () => {
    expect(
      titles('<h3>Module 1: A</h3><li>Phase 1: sell</li><h3>Module 2: B</h3><li>Phase 2: grow</li>'),
    ).toEqual(['A', 'B']);
    expect(
      titles(
        '<h3>Module 1: A</h3><h4>Week 1: a</h4><h4>Week 2: b</h4><h3>Module 2: B</h3><h4>Week 3: c</h4>',
      ),
    ).toEqual(['A', 'B']);
  });

  test('sub-headings, accordion buttons and lists under a heading on the syllabus', () => {
    expect(
      titles('<h2>Syllabus</h2><h3>EC2</h3><p>x</p><h3>VPC</h3><p>y</p><h2>Why us?</h2><h3>Labs</h3>'),
    ).toEqual(['EC2', 'VPC']);
    expect(
      titles('<h3>Curriculum</h3><button>Define</button><li>a</li><button>Measure</button><li>b</li>'),
    ).toEqual(['Define', 'Measure']);
    expect(titles('<h2>课程大纲</h2><ul><li>器械训练</li><li>运动营养</li><li>会员管理</li></ul>')).toEqual([
      '器械训练',
      '运动营养',
      '会员管理',
    ]);
    expect(
      titles(
        '<h2>课程内容</h2><details><summary>数据</summary><p>x</p></details><details><summary>模型</summary><p>y</p></details>',
      ),
    ).toEqual(['数据', '模型']);
  });

  test('hours below the last of them that are those of all', () => {
    const parts = (hours: string[]) =>
      read(
        `<h1>面点班</h1>${['和面', '发面', '摆盘'].map((name, n) => `<p>第${'一二三'[n]}模块 ${name}</p>${hours[n]}`).join('')}`,
        'modules',
      );
    expect(parts(['', '', '<p>共 48 课时，周末上课。</p>'])).toEqual([
      { title: '和面' },
      { title: '发面' },
      { title: '摆盘' },
    ]);
    const each = ['<p>共 8 课时</p>', '<p>共 12 课时</p>', '<p>共 6 课时</p>'];
    expect(parts(each)).toMatchObject([{ hours: 8 }, { hours: 12 }, { hours: 6 }]);
  });

  test('hours behind a name, below it, or in a table', () => {
    expect(
      read('<h3>课程大纲</h3><h4>CPR（6课时）</h4><p>x</p><h4>营养（18课时）</h4>', 'modules'),
    ).toMatchObject([{ hours: 6 }, { hours: 18 }]);
    expect(
      read(
        '<h3>CURRICULUM</h3><h6>1. SQL</h6><h5>Duration : 8 HRS</h5><h6>2. Python</h6><h5>Duration : 12 HRS</h5>',
        'modules',
      ),
    ).toBeTruthy();
    expect(
      read(
        '<table><tr><th>模块</th><th>内容</th><th>课时</th></tr><tr><td>数据</td><td>x</td><td>12</td></tr><tr><td>模型</td><td>y</td><td>20</td></tr></table>',
        'modules',
      ),
    ).toEqual([
      { title: '数据', hours: 12 },
      { title: '模型', hours: 20 },
    ]);
  });

  test('a table of classes on sale and a heading alone are no syllabus', () => {
    expect(
      titles(
        '<table><tr><th>课程名称</th><th>讲师</th><th>价格</th></tr><tr><td>A</td><td>甲</td><td>1</td></tr><tr><td>B</td><td>乙</td><td>2</td></tr></table>',
      ),
    ).toBe('absent');
    expect(titles('<h2>课程大纲</h2><p>咨询老师领取完整大纲</p>')).toBe('absent');
  });
});

import { describe, expect, test } from 'vitest';
import type { Module } from '@/rules/fact';
import { read } from './course-page';

describe('how long a course takes', () => {
  test.each([
    ['a figure over its unit', '<h1>Rye</h1><div>2</div><div>Months Duration</div>', 'P2M'],
    ['a promise in the heading', '<h1>Become a baker in 16 weeks</h1>', 'P16W'],
    ['what is mastered in it', '<h1>面点班</h1><p>从面粉到面包，三周掌握面点</p>', 'P3W'],
    ['a journey with its nights', '<h1>面点遊學</h1><p>- 8天7夜之住宿費用</p>', 'P8D'],
    [
      'the answer to a question',
      '<h1>Rye</h1><h4>How long is the course?</h4><p>+</p><p>It typically takes 4–6 months.</p>',
      'P6M',
    ],
  ])('%s', (_, html, duration) => {
    expect(read(html, 'duration')).toBe(duration);
  });

  test.each([
    ['how long somebody has taught', '<h1>Rye</h1><p>8+ Years</p><p>Teaching Experience</p>'],
    ['by how much it can be put off', '<h1>面点班</h1><p>可申请一次延期30天</p>'],
    ['when somebody drops out', '<h1>面点班</h1><p>连续2天不参与集训班课程，取消资格。</p>'],
    [
      'how long its parts take',
      `<h1>Rye</h1>${['1', '2', '2', '2'].map((weeks, i) => `<h3>Loaf ${i}</h3><p>Duration: ${weeks} Weeks</p>`).join('')}`,
    ],
  ])('is not %s', (_, html) => {
    expect(read(html, 'duration')).toBe('absent');
  });

  test.each([
    ['<h1>Rye</h1><div><span>6 sessions</span> <span>12 hours</span> <span>$240</span></div>', 12],
    ['<h1>Rye</h1><p>Total clock hours: 120</p>', 120],
    ['<h1>面点班</h1><p>总课时140，价格￥2680</p>', 140],
    ['<h1>面点班</h1><p>在公司工作，一天8个小时。</p>', 'absent'],
  ])('%s', (html, hours) => {
    expect(read(html, 'hours')).toBe(hours);
  });
});

describe('the parts of a course', () => {
  const partsOf = (html: string): unknown => {
    const modules = read(html, 'modules');
    return Array.isArray(modules) ? (modules as Module[]).map(({ title }) => title) : modules;
  };

  test.each([
    ['<h3>Units</h3><ol><li>Flour</li><li>Water</li><li>Salt</li></ol>', ['Flour', 'Water', 'Salt']],
    [
      '<h2>What’s inside</h2><details><summary>Flour</summary><p>x</p></details><details><summary>Salt</summary><p>x</p></details>',
      ['Flour', 'Salt'],
    ],
    ['<h3>Evening 1: Rye</h3><p>x</p><h3>Evening 2: Spelt</h3><p>x</p>', ['Rye', 'Spelt']],
    [
      '<p>培训内容：</p><p>一、面粉知识</p><p>二、和面与发酵</p><p>三、实际操作</p>',
      ['面粉知识', '和面与发酵', '实际操作'],
    ],
    ['<h2>主要课程</h2><ul><li>面点学原理</li><li>烘焙学</li></ul>', ['面点学原理', '烘焙学']],
    [
      '<p>包含课程</p><ul><li>面粉精讲</li><li>发酵强化</li></ul><ul><li>单科：￥1500</li></ul>',
      ['面粉精讲', '发酵强化'],
    ],
  ])('%s', (html, parts) => {
    expect(partsOf(`<h1>面点班</h1>${html}`)).toEqual(parts);
  });
});

import { describe, expect, test } from 'vitest';
import { titlesOn } from './course-page';

const zh = (rest: string) => `<h1>釉彩班</h1>${rest}`;
const en = (rest: string) => `<h1>Glaze</h1>${rest}`;
const box = (kind: string, names: string[]) =>
  names
    .map(
      (name) =>
        `<div class="${kind}"><div>📖</div><div class="n">${name}</div><div class="d">With your own hands.</div></div>`,
    )
    .join('');

describe('no parts of a course', () => {
  test.each([
    [
      'its facts in a table below such a heading',
      zh(
        '<h2>课程安排</h2><table><tr><td>开课时间</td><td>每周六上午</td></tr><tr><td>上课地点</td><td>北门陶坊</td></tr><tr><td>招收人数</td><td>不多于八位</td></tr></table>',
      ),
    ],
    [
      'what a table counts',
      en(
        '<h2>Course content</h2><table><tr><td>Bowls</td><td>12 pieces</td></tr><tr><td>Plates</td><td>8 pieces</td></tr><tr><td>Cups</td><td>9 pieces</td></tr></table>',
      ),
    ],
    [
      'its facts, each behind a colon',
      zh(
        '<h2>课程安排</h2><p>上课时间：每周六上午</p><p>上课地点：北门陶坊二楼</p><p>招收人数：不多于八位</p>',
      ),
    ],
    [
      'advantages, each behind a colon',
      zh(
        '<h2>课程体系</h2><p>小班教学：每班不多于八位</p><p>真窑实烧：作品带回家里</p><p>泥料齐全：五种泥任选用</p>',
      ),
    ],
    [
      'steps to get in, over lists',
      en(
        '<h2>Course structure</h2><p>Register</p><ul><li>Write to us</li></ul><p>Pay the deposit</p><ul><li>At the desk</li></ul>',
      ),
    ],
    [
      'what comes with it, in plain lines below a label',
      en(
        '<p>Course Content</p><p>Lifetime access</p><p>Raw clay</p><p>Free apron</p><p>Kiln</p><h4>Address</h4>',
      ),
    ],
    [
      'three remarks below a heading',
      en('<h2>Course content</h2><p>Raw and cooked</p><p>Hands in mud</p><p>Tea at four</p>'),
    ],
    [
      'what is got out of it, in one line',
      zh('<h3>课程内容</h3><p>就业推荐、免费答疑、社群服务</p><h3>地址</h3>'),
    ],
    [
      'a sentence below such a heading',
      en('<h3>Course content</h3><p>Clay, wheel, and kiln. All of it by hand.</p>'),
    ],
    ['a single letter', en('<h2>Course content</h2><p>A. Miller wrote it.</p><p>Ask for a copy.</p>')],
    ['boxes of other courses', en(box('course-card', ['Bowls', 'Plates', 'Cups']))],
    ['boxes of things that come with it', en(box('module-card', ['Raw clay', 'Lifetime access', 'Kiln']))],
    [
      'occupations below a heading of their own',
      zh('<h2>就业方向</h2><ul><li>陶艺师</li><li>烧窑工</li><li>彩绘师</li></ul>'),
    ],
  ])('%s', (_, html) => {
    expect(titlesOn(html)).toBe('absent');
  });
});

describe('parts of a course by the form they have', () => {
  const three = ['练泥', '拉坯', '烧成'];
  const clay = ['Raw clay', 'Wheel', 'Kiln'];
  const list = `<ul>${clay.map((name) => `<li>${name}</li>`).join('')}</ul>`;
  const 列 = `<ul>${three.map((name) => `<li>${name}</li>`).join('')}</ul>`;

  test.each(['主要内容', '授课内容', '核心模块', '培训科目', '你将学习什么', '我们教什么'])(
    'a list below %s',
    (heading) => {
      expect(titlesOn(zh(`<h2>${heading}</h2>${列}`))).toEqual(three);
    },
  );

  test.each([
    'Training Content',
    'Workshop outline',
    'Course agenda',
    'Subjects covered',
    'Subjects:',
    'What we teach',
  ])('a list below %s', (heading) => {
    expect(titlesOn(en(`<h2>${heading}</h2>${list}`))).toEqual(clay);
  });

  test.each([
    [
      'rows of topic and content with no head',
      zh(
        '<h2>课程内容</h2><table><tr><td>练泥</td><td>认识泥料与揉泥方法</td></tr><tr><td>拉坯</td><td>转盘的用法</td></tr><tr><td>烧成</td><td>装窑与温度</td></tr></table>',
      ),
      three,
    ],
    [
      'a column of subjects beside what they hold',
      zh(
        '<table><tr><th>科目</th><th>内容</th></tr><tr><td>练泥</td><td>认识泥料</td></tr><tr><td>拉坯</td><td>转盘的用法</td></tr></table>',
      ),
      ['练泥', '拉坯'],
    ],
    [
      'names over lists',
      en(
        '<h2>Course curriculum</h2><p>Raw clay:</p><ul><li>Wedging</li><li>Storing</li></ul><p>Wheel</p><ul><li>Centring</li></ul>',
      ),
      ['Raw clay', 'Wheel'],
    ],
    [
      'names before colons, in paragraphs',
      zh(
        '<h2>课程内容</h2><p>练泥：认识泥料，学会揉泥。</p><p>拉坯：学会定中心与提拉。</p><p>烧成：装窑与温度。</p>',
      ),
      three,
    ],
    [
      'names before colons, in a list',
      en(
        '<h2>Course outline</h2><ul><li><b>Raw clay:</b> wedging it well</li><li><b>Wheel:</b> centring on it</li><li><b>Kiln:</b> stacking it</li></ul>',
      ),
      clay,
    ],
    [
      'what only bears a number before its colon',
      en(
        '<h2>Course outline</h2><ul><li>A2 Part 1: Raw clay</li><li>A2 Part 2: Wheel</li><li>B1 Part 1: Kiln</li></ul>',
      ),
      ['A2 Part 1: Raw clay', 'A2 Part 2: Wheel', 'B1 Part 1: Kiln'],
    ],
    ['names in one line', zh('<h3>课程内容</h3><p>练泥、拉坯、烧成</p><h3>地址</h3>'), three],
    [
      'lists but for the one on how to get in',
      zh(`<h2>课程内容</h2>${列}<p>报名方式</p><ul><li>写信来</li><li>到陶坊来</li></ul>`),
      three,
    ],
    ['names in one line, counted', zh('<p>学习内容：1.练泥 2.拉坯 3.烧成</p>'), three],
    ['the same below a heading', zh('<h2>培训内容</h2><p>1、练泥；2、拉坯；3、烧成。</p>'), three],
    [
      'plain lines below a label',
      en(
        '<p>Two months</p><p>Course Content</p><p>Raw clay</p><p>Wheel</p><p>Kiln</p><p>Mixing</p><h4>Address</h4>',
      ),
      [...clay, 'Mixing'],
    ],
    [
      'numerals with a full stop, below a line of other numbers',
      zh(
        '<p>釉彩培训内容：</p><p>1. 练与拉 2. 烧</p><p>一. 练泥</p><p>(1)认识泥料</p><p>二. 拉坯</p><p>三. 烧成</p>',
      ),
      three,
    ],
    [
      'letters',
      en('<h2>Course content</h2><p>A. Raw clay</p><p>Wedging.</p><p>B. Wheel</p><p>C. Kiln</p>'),
      clay,
    ],
    [
      'dashes below a label in the same paragraph',
      en('<p><b>Course Content:</b><br>- Raw clay<br>- Wheel<br>- Kiln</p>'),
      clay,
    ],
    ['boxes that the builder named after parts', en(box('chapter-card', clay)), clay],
  ])('%s', (_, html, titles) => {
    expect(titlesOn(html)).toEqual(titles);
  });
});

describe('parts in one line, each with its hours', () => {
  test.each([
    [zh('<p>三个模块：练泥 12 课时，拉坯 14 课时，烧成 8 课时。</p>'), ['练泥', '拉坯', '烧成']],
    [
      en('<p>Three modules: raw clay 12 hours, wheel 14 hours, kiln 8 hours.</p>'),
      ['raw clay', 'wheel', 'kiln'],
    ],
  ])('%s', (html, titles) => expect(titlesOn(html)).toEqual(titles));

  test('are none without hours behind such a count, nor with words of another sort', () => {
    expect(titlesOn(zh('<p>三个阶段：先看，再练，然后自己做。</p>'))).toBe('absent');
    expect(titlesOn(zh('<p>三个部分：练泥 12 课时，教材另购，烧成 8 课时。</p>'))).toBe('absent');
  });
});

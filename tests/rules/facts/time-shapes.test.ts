import { describe, expect, test } from 'vitest';
import { read } from './course-page';

const hours = (html: string) => read(`<h1>Glaze course</h1>${html}`, 'hours');
const duration = (html: string) => read(`<h1>Glaze course</h1>${html}`, 'duration');

describe('hours of the whole course', () => {
  test.each([
    [
      'a row of figures, each over what it counts',
      '<div><b>1.5h</b><p>Per session</p></div><div><b>12h</b><p>Total content</p></div>',
      12,
    ],
    [
      'in brackets behind days',
      '<p>A 10-day course on stacking and firing kilns of all kinds, level 2 (80 hours)</p>',
      80,
    ],
    [
      'beside how long a class takes',
      '<ul><li>Evenings: 3 a week</li><li>Class Length: 3 hours each</li></ul><div>45 hours of instruction at the wheel</div>',
      45,
    ],
    [
      'beside what a table asks of learners',
      '<table><tr><th>Grade</th><th>Kiln work before the exam</th><th>Kiln schooling before it</th></tr><tr><td>Journeymen</td><td>900 hours</td><td>28 hours</td></tr></table><p>30 hours of classroom training</p>',
      30,
    ],
    [
      'the row that adds up a table',
      '<table><tr><th>Module</th><th>Topic</th><th>Hours</th></tr><tr><td>1</td><td>Clay</td><td>4</td></tr><tr><td>2</td><td>Wheel</td><td>8</td></tr><tr><td>Total</td><td></td><td>12</td></tr></table>',
      12,
    ],
    ['parts, and what they add up to', '<p>共80学时（理论40学时，实操40学时）</p>', 80],
    ['lessons told as what it adds up to', '<p>本课程共24节</p>', 24],
  ])('%s', (_, html, count) => {
    expect(hours(html)).toBe(count);
  });

  test.each([
    ['how long they meet each time', '<p>每周二、四晚上连麦上课2小时，点评习作</p>'],
    ['how long an exam takes', '<p>You have 4 hours to finish the exam</p>'],
    ['how long one class takes', '<ul><li>Class duration: 3 hours</li></ul>'],
    ['how long one takes, in Chinese', '<ul><li>单次时长：2小时</li><li>单节课时长：2小时</li></ul>'],
    [
      'what others do in a week',
      '<p>A 2-hour-a-week class elsewhere leaves the kiln cold, our course fills it.</p>',
    ],
    ['help at any hour', '<p>24小时</p><p>为您服务</p>'],
    ['help around the clock', '<p>24/7, 24 hours</p>'],
    ['how long a recording stays', '<p>Course recording available for 48 hours</p>'],
    ['two parts of it', '<p>理论40学时，实操40学时</p>'],
    ['how long a day is', '<p>上课时间：9:00-17:00，共8小时</p>'],
    ['days of waiting', '<p>Class recordings are shared in 24 hours.</p>'],
    ['a trial', '<p>Book a free 1-hour trial class</p>'],
    ['a bonus', '<p>Bonus: 2-hour workshop on kilns included</p>'],
    ['what trainers have done', '<p>Our trainers have 5000 hours of training experience.</p>'],
    ['what is done without pay', '<p>Complete 20 hours of volunteering after the course</p>'],
    ['a sale', '<p>Flash sale: course 50% off, 24 hours only!</p>'],
    ['when the studio is open', '<p>The studio is open 12 hours daily for members of the class.</p>'],
    ['what the teacher has taught', '<p>Ines has taught 4000 hours of classes.</p>'],
    [
      'training given before',
      '<h2>Workshops conducted</h2><ul><li>Kiln training with tilers – 30 hours of training</li></ul>',
    ],
    [
      'training in a list of what was given before',
      '<ul><li>May – Trained potters</li><li>June – Conducted a firing</li><li>30 hours of training with tilers</li></ul>',
    ],
    ['a number of lessons', '<p>暑假15节课</p>'],
  ])('none: %s', (_, html) => {
    expect(hours(html)).toBe('absent');
  });
});

describe('how long a course lasts', () => {
  test.each([
    ['with a half', '<p>The training lasts two and a half days.</p>', 'P2.5D'],
    ['over the weeks', '<p>Over the six weeks on the basic course you will throw bowls.</p>', 'P6W'],
    ['days and nights of each run', '<p>1、项目时间：每期14天13晚</p>', 'P14D'],
    ['a range over its unit', '<h3>3-5</h3><p>Months Duration</p>', 'P5M'],
    [
      'in a long paragraph, of the whole course',
      `<p>${'Clay is dug, washed and left to rest. '.repeat(12)}The course is run over three days.</p>`,
      'P3D',
    ],
    [
      'in a long paragraph, until it is done',
      `<p>${'Clay is dug, washed and left to rest. '.repeat(12)}In three weeks, participants will finish our course.</p>`,
      'P3W',
    ],
    ['behind the price', '<p>€240 5 weeks · online</p>', 'P5W'],
    ['in a row', '<p>每周日下午开课，一连学习二个月。</p>', 'P2M'],
  ])('%s', (_, html, length) => {
    expect(duration(html)).toBe(length);
  });

  test.each([
    ['months of the year', '<p>统考每年三回，定在2月，7月，11月。</p>'],
    ['a month with a name', '<p>苦练釉彩，奋战四月，静待花开！</p>'],
    ['how long a career takes', '<p>晋升至少需要</p><p>6年时间。</p>'],
    [
      'how long somebody must have been in work',
      '<p>To have the course paid, you must be employed with us for at least 90 days.</p>',
    ],
    ['how long help is given', '<div><b>6 months</b><p>Support</p></div>'],
    ['what was given before', '<p>2nd June – Trained the tilers in a 4 week program on glazes.</p>'],
    [
      'something else at length',
      `<p>${'Clay is dug, washed and left to rest. '.repeat(12)}Wedged clay in our course rests three days.</p>`,
    ],
    [
      'until a fee is paid, at length',
      `<p>${'Clay is dug, washed and left to rest. '.repeat(12)}In one month you complete the course fee.</p>`,
    ],
    ['when a sale ends', '<p>Sale ends in 3 days</p>'],
    ['a clock that runs down', '<p>Intake closes in</p><p>07 Days</p>'],
    ['what is left of an offer', '<h1>面点班</h1><p>最后2天</p>'],
    ['what is left until an offer ends', '<h1>面点班</h1><p>优惠倒数 3 天</p>'],
  ])('none: %s', (_, html) => {
    expect(duration(html)).toBe('absent');
  });
});

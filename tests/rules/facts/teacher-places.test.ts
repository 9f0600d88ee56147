import { describe, expect, test } from 'vitest';
import { read } from './course-page';

const named = (html: string) => {
  const people = read(html, 'instructors');
  return Array.isArray(people) ? people.map(({ name }: { name: string }) => name) : people;
};

describe('where those who teach are named', () => {
  test.each([
    [
      'cards whose names are headings, below a plain line',
      '<h2>釉彩班</h2><div>讲师介绍</div><h4>周鹤鸣</h4><p>专注青瓷，烧窑多年。</p><h4>李素云教授嘉宾</h4><p>专注白瓷，烧窑多年。</p><h4>报名须知</h4><p>请自备围裙。</p>',
      ['周鹤鸣', '李素云'],
    ],
    [
      'what somebody has passed, right behind the name',
      '<h1>Glaze</h1><h2>Your trainers</h2><p>Ines Clara Duarte</p><p>Founder, Kiln Lane</p><p>Kit Amoah PMP</p><p>Potter</p>',
      ['Ines Clara Duarte', 'Kit Amoah'],
    ],
    [
      'one below a word on experts',
      '<h1>釉彩班</h1><p>授课专家</p><p>周鹤鸣</p><p>青原窑的老师傅。</p>',
      ['周鹤鸣'],
    ],
    [
      'one who is invited, behind the school',
      '<h1>釉彩班</h1><p>本课程邀请青原大学周鹤鸣教授深入解读青瓷。</p>',
      ['周鹤鸣'],
    ],
    [
      'one person by the full name and by the family name',
      '<h1>Glaze</h1><h2>Course instructor</h2><p><b>Ines Duarte, MFA</b></p><p>Dr. Duarte has thrown bowls all her life.</p>',
      ['Ines Duarte'],
    ],
    [
      'a teacher and the course as that teacher gives it',
      '<h1>釉彩班</h1><ul><li>讲师：周鹤</li><li>讲师：周鹤版</li></ul>',
      ['周鹤'],
    ],
    [
      'who the teacher of a class will be, in a sentence',
      `<h1>Glaze</h1><p>The clinician for tall bowls will be Ines Duarte. ${'She was all the rage in Kiln Lane. '.repeat(10)}</p><p>Your coach for the first week is Kit Amoah.</p>`,
      ['Ines Duarte', 'Kit Amoah'],
    ],
  ])('%s', (_, html, names) => {
    expect(named(html)).toEqual(names);
  });

  test.each([
    [
      'learners with where they work now, one of them as a trainer',
      '<h1>Glaze</h1><div><p class="n">Kit Amoah</p><p>Jetclay</p><p>Technical Trainer</p><p>RECENT</p><p class="n">Ines Duarte</p><p>Bowlworks</p><p>Analyst</p><p>RECENT</p><p class="n">Mira Okoye</p><p>Kilnfield</p></div>',
    ],
    [
      'names below a figure',
      '<h1>Glaze</h1><p>50+ industry expert trainers</p><p>2500+ firms served</p><ul><li>Kit Amoah</li><li>Ines Duarte</li></ul>',
    ],
    [
      'names below a line on learners',
      '<h1>Glaze</h1><p>Industry expert trainers</p><p>Our placed students</p><ul><li>Kit Amoah</li><li>Ines Duarte</li></ul>',
    ],
    [
      'boxes of learners by what the page calls them',
      '<h1>Glaze</h1><h3>Learn from the best trainers</h3><div class="student-name">Kit Amoah</div><p>Potter</p><div class="student-name">Ines Duarte</div><p>Potter</p>',
    ],
    [
      'two buttons in one line',
      '<h1>Glaze</h1><div>Previous Next</div><div><b>Instructor</b></div><p>Ours know clay.</p>',
    ],
    [
      'the firm at the head of a sentence',
      '<h1>Glaze</h1><h3>Instructor</h3><p>At Kilnlane, our instructors know clay.</p>',
    ],
    [
      'answers of a survey',
      '<h1>Glaze</h1><h2>Section 3: Instructor</h2><p>Strongly Disagree | Disagree | Neutral | Agree</p>',
    ],
    [
      'rows of a job notice',
      '<h1>Glaze</h1><h2>Instructor</h2><p>Date Posted</p><p>May</p><p>Hourly Rate</p><p>20</p>',
    ],
    ['a button that closes a dialog', '<h1>釉彩班</h1><h3>名师讲堂</h3><p>关闭</p><p>成功</p>'],
    ['who teaches, by the office', '<h1>釉彩班</h1><p>老师：主教练</p>'],
    ['the head of a column', '<h1>釉彩班</h1><p>讲师：讲数</p>'],
    [
      'what stands far below a plain line',
      `<h1>Glaze</h1><div>Instructors</div>${'<p>Ours know their clay.</p>'.repeat(8)}<div class="p">Slab Building</div><p>A week of it.</p><div class="p">Coil Throwing</div><p>A week of it.</p>`,
    ],
  ])('nobody: %s', (_, html) => {
    expect(named(html)).toBe('absent');
  });

  test('what a button asks to do is no title, nor is a number part of one', () => {
    const html =
      '<h1>釉彩班</h1><h3>讲师介绍</h3><p>周鹤鸣</p><p>免费试听 咨询报名</p><p>课程数</p><p>李素云</p><p>1.青原窑窑主</p>';
    expect(read(html, 'instructors')).toEqual([{ name: '周鹤鸣' }, { name: '李素云', title: '青原窑窑主' }]);
  });
});

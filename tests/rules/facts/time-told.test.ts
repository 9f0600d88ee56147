import { describe, expect, test } from 'vitest';
import { read } from './course-page';

describe('how long a course takes, as pages tell it in passing', () => {
  test.each([
    ['years and a half', '<h1>面点班</h1><p>学制：两年半</p>', 'P2Y6M'],
    ['half a year', '<h1>面点班</h1><p>学制：半年</p>', 'P6M'],
    ['beside a job', '<h1>面点班</h1><p>学制为在职两年半，共9门课</p>', 'P2Y6M'],
    [
      'with the hours that fill it',
      `<h1>面点班</h1>${'<p>揉面。</p>'.repeat(40)}<h4>3个月260课时 小班</h4>`,
      'P3M',
    ],
    [
      'by its cycle, deep in an answer',
      `<h1>面点班</h1>${'<p>揉面。</p>'.repeat(70)}<p>课程周期3个月，每天上午</p>`,
      'P3M',
    ],
    [
      'within which it is finished',
      `<h1>面点班</h1>${'<p>揉面。</p>'.repeat(70)}<p>课程8周内完成，随到随学。</p>`,
      'P8W',
    ],
    [
      'in days, far before its name',
      '<h1>Rye</h1><p>Our 5-day residential, hands-in-the-dough, Baker of Rye and Spelt (BRS) certification courses are held by the sea.</p>',
      'P5D',
    ],
    ['with how it is held', '<h1>Rye</h1><p>4 Months (weekends)</p>', 'P4M'],
    ['days and nights', '<h1>面点班</h1><p>五天四夜训练营</p>', 'P5D'],
    ['after which all is learnt', '<h1>面点班</h1><p>学完需要两个月</p>', 'P2M'],
    ['full time', '<h1>Rye</h1><p>3 weeks full time</p>', 'P3W'],
    ['of a class', '<h1>Rye</h1><ul><li>3-day class; loaves go home with you</li></ul>', 'P3D'],
  ])('%s', (_, html, duration) => {
    expect(read(html, 'duration')).toBe(duration);
  });

  test.each([
    ['how long an offer still holds', '<h1>面点班</h1><p>月末抢学，八折开抢，首波最后3天，名师课程</p>'],
    [
      'how long the certificate holds',
      '<h1>Rye</h1><h4>How long is the certification valid?</h4><p>5 Years</p>',
    ],
    ['when the certificate comes', '<h1>面点班</h1><p>考试合格者，45天取得面点师证书。</p>'],
    ['by when to pay', '<h1>面点班</h1><p>学员须在3天内完成报名。</p>'],
    ['round the clock', '<h1>面点班</h1><p>7天24小时在线客服</p>'],
    ['when a class begins', '<h1>Rye</h1><p>Class starts in 2 weeks</p>'],
    ['half of a calendar year', '<h1>面点班</h1><p>培训安排在下半年。</p>'],
  ])('is not %s', (_, html) => {
    expect(read(html, 'duration')).toBe('absent');
  });
});

describe('hours of teaching, as pages tell them in passing', () => {
  test.each([
    ['before the exam', '<h1>面点师</h1><h3>学时要求</h3><p>考前培训160 学时</p>', 160],
    [
      'and not those that renew the certificate',
      '<h1>面点师</h1><p>备注：证书每年需要审验（继续教育），每年为6个学时。</p><p>考前培训160 学时</p>',
      160,
    ],
    [
      'the figure, and not the guess',
      '<h1>面点班</h1><h4>3个月260小时 小班</h4><p>课程共60天，近300小时。</p>',
      260,
    ],
    [
      'with the credits they count for',
      '<h1>Rye</h1><ul><li>Approved course for 30 PDUs/contact hours</li></ul>',
      30,
    ],
    ['of one half alone', '<h1>面点师</h1><p>实践操作20课时</p>', 'absent'],
    ['in which something else is done', '<h1>面点班</h1><p>4小时快速出炉</p>', 'absent'],
    ['of the practice alone', '<h1>Rye</h1><p>The course has 6 hours of supervised practice.</p>', 'absent'],
    ['of the practice alone, in Chinese', '<h1>面点班</h1><p>学员共需进行8个小时的教学实践。</p>', 'absent'],
  ])('%s', (_, html, hours) => {
    expect(read(html, 'hours')).toBe(hours);
  });
});

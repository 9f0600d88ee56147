import { describe, expect, test } from 'vitest';
import { read } from './course-page';

/** Where pages name their firm, other than in a heading or a copyright line. */
describe('the firm of a course', () => {
  test.each([
    [
      'the box that its page calls the logo',
      '<div class="navbar-brand">Tidewater</div><h1>Rye in a Day</h1><p>Tidewater bakes since 1998.</p>',
      'Tidewater',
    ],
    [
      'the full name in the last line, with a street behind it',
      '<h1>Rye in a Day</h1><p>One day at the oven.</p><p>Bring an apron.</p><p>Fee: $90</p><p>Harbour Baking School, 12 Mill Lane</p>',
      'Harbour Baking School',
    ],
    [
      'the signature below a notice',
      '<h3>关于举办面点师培训班的通知</h3><p>培训时间7天。</p><p>培训费900元。</p><p>欢迎报名。</p><p>江州市春和职业培训学校</p>',
      '江州市春和职业培训学校',
    ],
    [
      'who gives the course, in so many words',
      '<h1>Rye</h1><p>A course by the Riverside Bakers Guild</p>',
      'Riverside Bakers Guild',
    ],
    [
      'the sign over the door that the footer repeats',
      '<header><h2>Flour Five</h2></header><h1>Rye in a Day</h1><p>One day.</p><footer>Flour Five Centre, Mill Lane</footer>',
      'Flour Five',
    ],
    [
      'initials that the footer spells out',
      '<title>BWI – Diploma in Baking</title><img src="logo.png" alt="BWI"><h1>Diploma in Baking</h1><footer>Brookside Works Institute</footer>',
      'Brookside Works Institute',
    ],
    [
      'the words of an address, with a saint before them',
      '<h1>Nursing Basics</h1><p>Write to office@stmarenhealth.edu</p><p>St. Maren Health prepares you in 8 weeks.</p>',
      'St. Maren Health',
    ],
    [
      'the name in title and logo before the company that runs it',
      '<title>面点全能班-蓝鲸烘焙</title><img src="logo.png" alt="蓝鲸烘焙"><h1>面点全能班</h1><footer>版权所有 © 2024 江州蓝湾文化创意有限公司</footer>',
      '蓝鲸烘焙',
    ],
    [
      'a name that opens the title and the last line',
      '<title>蓝鲸学烘焙，推荐就业</title><h1>烘焙班</h1><p>学烘焙 选蓝鲸就对了</p>',
      '蓝鲸',
    ],
    [
      'the agency before the university that it enrols for',
      '<img src="logo.jpg" alt="远帆学历logo"><title>专升本_远帆学历</title><h1>行政管理（专升本）</h1><p>院校：江州大学</p>',
      '远帆学历',
    ],
  ])('%s', (_, html, provider) => {
    expect(read(html, 'provider')).toBe(provider);
  });

  test.each([
    ['a call in the title', '<title>Rye Bread Course – Enroll Today!</title><h1>Rye Bread Course</h1>'],
    [
      'what a form asks to choose',
      '<h1>面点班</h1><form><p>选择层次:</p><select><option>选择层次</option></select></form>',
    ],
  ])('is not %s', (_, html) => {
    expect(read(html, 'provider')).toBe('absent');
  });
});

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
      'initials that the footer spells out',
      '<title>BWI – Diploma in Baking</title><img src="logo.png" alt="BWI"><h1>Diploma in Baking</h1><footer>Brookside Works Institute</footer>',
      'Brookside Works Institute',
    ],
    [
      'the school that a line calls to',
      '<h1>Rye in a Day</h1><p>Join Harbour Institute and learn to bake.</p>',
      'Harbour Institute',
    ],
    [
      'the school that a title opens with',
      '<title>江州春和学校面点专业</title><h1>面点专业</h1>',
      '江州春和学校',
    ],
    [
      'the one school that text and heading speak of',
      '<h1>Best Oven Days in Leeds – HOVE Institute</h1><p>Bake with us.</p><p>HOVE Institute’s ovens are hot.</p>',
      'HOVE Institute',
    ],
    [
      'the name that a whole address spells before a person who signs',
      '<title>Harbour Oven Week</title><h1>Want to bake?</h1><p>Rye.</p><p>Oats.</p><p>Spelt.</p><p>Malt.</p><p>Salt.</p><p>hello@harbourovenweek.com</p><p>Founder of Harbour Oven Week.</p><p>© Maren 2021</p>',
      'Harbour Oven Week',
    ],
    [
      'the school that those who were there thank',
      '<h1>Rye in a Day</h1><p>Tidewater gives you an oven of your own and all the flour you need.</p><p>You mix the dough in the morning, let it rest over noon and bake it before tea. The flour, the salt and the tins are ours; bring an apron and shoes that may get dusty. There is soup at one.</p><h2>What you bake</h2><p>Two loaves of rye, one tin of oat bread, and a tray of rolls that you take home in the evening, still warm.</p><section class="testimonials"><h2>What our students say</h2><p>I joined Tidewater last spring and have baked at home ever since then.</p><p>A big thank you to Tidewater for the patience and the warm ovens.</p><p>The course with Tidewater was the best week I had in all this year.</p><p>My training at Tidewater began with rye and ended with three cakes.</p></section>',
      'Tidewater',
    ],
    [
      'a name that is a phrase, in its title and its signature',
      '<title>最暖的麦-江州首家亲子面点培训机构</title><h1>江州首家亲子面点培训机构</h1><footer>© 2021 最暖的麦</footer>',
      '最暖的麦',
    ],
    [
      'who gives the course, in so many words',
      '<h1>Rye</h1><p>A course by the Riverside Bakers Guild</p>',
      'Riverside Bakers Guild',
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
      '<title>专升本_远帆学历</title><img src="logo.jpg" alt="远帆学历logo"><h1>行政管理（专升本）</h1><p>院校：江州大学</p>',
      '远帆学历',
    ],
    [
      'the party that a reader agrees with',
      '<h1>Rye in a Day</h1><form><p>I authorise Tidewater Bakers Pvt. Ltd. to call me.</p></form>',
      'Tidewater Bakers',
    ],
    ['the party of the terms of use', '<h1>面点班</h1><p>报名即视为同意《蓝鲸烘焙用户协议》</p>', '蓝鲸烘焙'],
    [
      'the school that a heading asks to choose',
      '<h1>Why choose Harbour Academy?</h1><p>Harbour Academy bakes by hand.</p>',
      'Harbour Academy',
    ],
    [
      'the words of an address behind an article',
      '<title>Thetidebakers.com</title><h1>Rye in a Day</h1><p>Tide Bakers start at six.</p>',
      'Tide Bakers',
    ],
    [
      'whom the page calls a school, once',
      '<h1>Rye in a Day</h1><p>Tidewater’s training is one of the oldest oven-based training centers on the coast.</p>',
      'Tidewater’s training',
    ],
    [
      'what stands before different things of its own',
      '<ul><li>蓝鲸教练</li><li>蓝鲸会员</li><li>蓝鲸介绍</li></ul><h1>面点班</h1>',
      '蓝鲸',
    ],
    ['a school by what it holds to', '<h1>面点班</h1><p>江州春和学校坚持以人为本。</p>', '江州春和学校'],
    [
      'a school in two scripts, within its line',
      '<h1>面点班</h1><p>春和，面包的家 春和国际教育（Spring Baking School）是一家老店。</p>',
      '春和国际教育',
    ],
    [
      'a school that its page calls to come to',
      '<h1>面点班</h1><h2>[喜讯]春和教育开新班</h2><p>想学面点，来春和教育。</p>',
      '春和教育',
    ],
    [
      'the short name that it goes by',
      '<h1>面点班</h1><p>江州市东湖区面点烘焙学校简称东湖面校，创建于1999年。</p>',
      '东湖面校',
    ],
    [
      'the whole of a name that holds another',
      '<h1>面点班</h1><footer>江州市东湖区春和教育培训学校</footer>',
      '江州市东湖区春和教育培训学校',
    ],
    [
      'a name without the links behind it',
      '<h1>Rye in a Day</h1><footer>© 2024 Tidewater Bakers Privacy Policy Terms</footer>',
      'Tidewater Bakers',
    ],
    [
      'a name without its address',
      '<h1>面点班</h1><footer>春和烘焙 chunhe.com 版权所有</footer>',
      '春和烘焙',
    ],
    [
      'who runs it, in the last lines of a post',
      '<h1>面点师最后一批报名</h1><p>共60课时，现在报名1980元。</p><p>主办：禾岸（江州）教育科技有限公司</p>',
      '禾岸（江州）教育科技有限公司',
    ],
    ['the shop on a market place', '<h1>面点班</h1><p>春和烘焙旗舰店</p>', '春和烘焙'],
    [
      'a name without the reserve of rights',
      '<h1>面点班</h1><footer>© 2017 江州湖畔烘焙坊 保留一切权利</footer>',
      '江州湖畔烘焙坊',
    ],
  ])('%s', (_, html, provider) => {
    expect(read(html, 'provider')).toBe(provider);
  });

  test.each([
    ['a call in the title', '<title>Rye Bread Course – Enroll Today!</title><h1>Rye Bread Course</h1>'],
    [
      'a heading of plain words that ends like a firm',
      '<h1>Rye in a Day</h1><h2>Oven</h2><h2>Fees</h2><h2>Dates</h2><h2>Street</h2><h2>Career Development Trainings</h2><h2>Top Coaching Institute</h2>',
    ],
    [
      'a sentence that ends like a firm',
      '<h1>面点班</h1><p>一天</p><p>两天</p><p>三天</p><p>四天</p><p>例如江州师范学院</p>',
    ],
    ['the sort of school people search for', '<title>面点专业-上海民办中专</title><h1>面点专业</h1>'],
    ['a subject with the word for a school', '<h1>面点班</h1><p>素养教育重要。</p><h2>素养教育</h2>'],
    ['a place of the menu', '<title>精选小课</title><ul><li>首页</li><li>精选小课</li></ul><h2>面点</h2>'],
    ['an answer to choose', '<h1>面点班</h1><p>(A) 小麦面粉 (B) 黑麦面粉 (C) 江州湖畔</p>'],
    [
      'one of many branches',
      '<h1>面点班</h1><p>一天</p><p>两天</p><p>三天</p><p>四天</p><p>五天</p><p>六天</p><p>东湖培训中心</p><p>西湖培训中心</p>',
    ],
    [
      'two words that stand on two lines',
      '<h1>Rye in a Day</h1><p>Years</p><p>Harbour</p><p>School</p><p>Years</p><p>Harbour</p><p>School</p>',
    ],
    ['tools behind a word for work', '<h1>面点班</h1><p>整合Aa、整合Bb、整合Cc、整合Dd、整合Ee</p>'],
    ['a topic of the syllabus', '<h1>面点班</h1><h2>发酵原理介绍</h2><p>发酵原理</p><p>发酵原理</p>'],
    [
      'a university abroad that pupils are sent to',
      '<h1>暑期游学</h1><p>泰晤河大学位于英国西部，风景如画。</p>',
    ],
    ['a saying behind a dash', '<title>Rye in a Day — Bake More Bread.</title><h1>Stop waiting</h1>'],
    ['the file name of a picture', '<img src="logo.png" alt="header"><h1>Rye in a Day</h1>'],
    ['a teacher', '<h1>面点班</h1><h2>关于丁老师</h2><p>丁老师来了。</p><p>丁老师教面点。</p>'],
    ['a thing of the course', '<h1>面点班</h1><p>选择上课次数</p><p>上课次数</p><p>上课次数</p>'],
    ['a part of what the school has', '<h1>Rye</h1><h2>About The Great Ovens of the School</h2>'],
    ['what somebody did in a year', '<h1>面点班</h1><p>丁某于2018年在江州住院。丁某出院了。</p>'],
    ['an answer with its mark', '<h1>Rye in a Day</h1><p>You need grade 4 (C) in sums.</p>'],
    ['a trade with the word for a school', '<h1>面点班</h1><h2>面点师网校</h2><p>面点师网校</p>'],
    ['letters of an exam before what is taught', '<title>出国留学面点_ACT培训</title><h1>出国</h1>'],
    ['an address that a text gives', '<h1>面点班</h1><p>www.TIDE9.com</p><p>mail@tide9.com</p>'],
    [
      'what a form asks to choose',
      '<h1>面点班</h1><form><p>选择层次:</p><select><option>选择层次</option></select></form>',
    ],
  ])('is not %s', (_, html) => {
    expect(read(html, 'provider')).toBe('absent');
  });
});

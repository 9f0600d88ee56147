import { describe, expect, test } from 'vitest';
import { read } from './course-page';

/** Pages whose greatest heading sells, and whose course is named elsewhere. */
describe('the name of a course below a slogan', () => {
  test.each([
    [
      'in the title, and in a sentence that presents it',
      '<title>Bread for Beginners | Tidewater</title><h1>Your life at the oven starts here!</h1><p>Bread for Beginners is a 10-week evening course.</p>',
      'Bread for Beginners',
    ],
    [
      'in the heading below, ended as courses are',
      '<title>Tidewater</title><h1>Turn your passion into a profession</h1><h2>Diploma in Baking</h2>',
      'Diploma in Baking',
    ],
    [
      'in data that a sentence of the page bears out',
      '<title>Enroll Now - Limited Seats</title><meta property="og:title" content="Bread and Pastry Bootcamp"><h1>Become a baker in 16 weeks</h1><p>Our Bread and Pastry Bootcamp takes you from flour to loaf.</p>',
      'Bread and Pastry Bootcamp',
    ],
    [
      'in a piece of a line',
      '<title>首页</title><h1>让烘焙，改变你的人生！</h1><p>橙光学社·面点师实战营</p><p>立即报名</p>',
      '面点师实战营',
    ],
    [
      'in the headings that ask for it',
      '<title>你敢不敢来OvenCamp和我们一起烤？</title><h1>你够格吗？</h1><h3>什么是OvenCamp？</h3><h3>OvenCamp教什么？</h3>',
      'OvenCamp',
    ],
    [
      'in the one heading of two words that is said twice',
      '<title>Barley || Tidewater School</title><h3>Barley Flour</h3><p>Home</p><h3>Barley Flour</h3><p>Duration - 4 Month</p><p>Course: Barley</p><h2>Where we bake</h2><p>Leeds</p>',
      'Barley Flour',
    ],
    [
      'in the title, where a heading said twice is a topic',
      '<title>Barley || Tidewater School</title><h3>Barley Basics</h3><p>Home</p><h3>Barley Basics</h3><p>Duration - 4 Month</p><p>Course: Barley</p><h2>Where we bake</h2><p>Leeds</p>',
      'Barley',
    ],
    ['in what a school is the first for', '<h1>江州首家亲子面点培训机构</h1><p>六人一班。</p>', '亲子面点'],
    [
      'without its firm before it',
      '<h1>Tidewater Rye Course Fees</h1><p>One day.</p><footer>© 2024 Tidewater</footer>',
      'Rye Course Fees',
    ],
    [
      'in the title, where the heading says what to do',
      '<title>Basic Baking Course - Tidewater</title><h1>Master Basic Baking Skills</h1><p>What our Basic Baking Course gives you</p><p>© Tidewater</p>',
      'Basic Baking Course',
    ],
    [
      'without the school behind it',
      '<title>Oven Training and Baking School - AIT</title><h1>Oven Training at Our Baking School</h1><p>You learn at AIT.</p>',
      'Oven Training',
    ],
  ])('%s', (_, html, title) => {
    expect(read(html, 'title')).toBe(title);
  });

  test('is not the firm that the title alone names', () => {
    expect(read('<title>大悟智烤</title><p>都是干货</p><p>我们的课程安排比较多。</p>', 'title')).toBe(
      'absent',
    );
  });
});

describe('a firm in the words of its page', () => {
  test.each([
    [
      'since when',
      '<h3>面点班</h3><p>北京京味教育科技有限公司（以下简称:"京味教育"）成立于2008年。</p>',
      '京味教育',
    ],
    [
      'before its title’s other part',
      '<title>慢课问道 - 在线课程</title><nav><b>慢课问道</b></nav><h2>面点班</h2><footer>© 2019 Funny Company</footer>',
      '慢课问道',
    ],
    ['where it is', '<h3>學院簡介</h3><p>青山國際學院位於湖畔，景色迷人。</p>', '青山國際學院'],
    [
      'short in one line, its stem alone in another',
      '<h2>面点班</h2><p>[通知]软麦教育办公地址变更</p><p>软麦获最受欢迎奖</p>',
      '软麦教育',
    ],
    [
      'before the heading of the page, in its title',
      '<title>Saltmarsh | Pottery</title><h2>Pottery</h2><p>Why throw pots at Saltmarsh?</p>',
      'Saltmarsh',
    ],
    [
      'before a place that any site has',
      '<title>拾光里-培训课程</title><p>小面点</p><p>学六周。</p>',
      '拾光里',
    ],
    [
      'in a title whose other parts are words that are searched for',
      '<title>拾光面点学院-本地面点|面点开发培训|面点高手</title><h2>面点班</h2><p>学六周。</p>',
      '拾光面点学院',
    ],
    [
      'written together, apart in the title',
      '<title>All Loaves Done – Rye Bread Course</title><p>AllLoavesDone excels in baking with rye flour and more.</p><h3>Rye</h3>',
      'AllLoavesDone',
    ],
  ])('%s', (_, html, provider) => {
    expect(read(html, 'provider')).toBe(provider);
  });

  test.each([
    ['a piece of the syllabus', '<h1>面点班</h1><p>世界教育在变化。</p><p>家庭教育指导</p>'],
    [
      'the course in a title, beside a word for a part of its page',
      '<title>Kiln Basics | Overview</title><h1>Kiln Basics</h1><p>Fire your own pots.</p>',
    ],
    [
      'the first school of its sort',
      '<h1>江州首家亲子面点培训机构</h1><p>江州首家亲子面点培训机构，六人一班。</p>',
    ],
    ['the kind of a page', '<title>技能培训</title><header><h1>技能培训</h1></header><p>欢迎报名</p>'],
  ])('is not %s', (_, html) => {
    expect(read(html, 'provider')).toBe('absent');
  });
});

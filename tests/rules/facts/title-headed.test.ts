import { describe, expect, test } from 'vitest';
import { read } from './course-page';

/** Headings that are no name themselves, and tell of the course by its name. */
describe('the name of a course inside a heading', () => {
  test.each([
    [
      'on what it is about, over others on pay and posts',
      '<title>Document</title><header><h2>橙光社</h2></header><h2>关于裱花师</h2><p>裱花师做蛋糕。</p><h2>行业薪资</h2><p>高</p><h2>对口岗位</h2><p>多</p>',
      '裱花师',
    ],
    [
      'on what it is, numbered, and no heading by its role',
      '<p>01、什么是周末裱花营？</p><p>学六周。</p>',
      '周末裱花营',
    ],
    [
      'over its syllabus, over a heading of the whole site',
      '<title>Tidewater School</title><h2>Rye Baking With Steam Syllabus :</h2><p>Module 1: Flour</p><h3>Modes of Training</h3><p>Evenings</p><footer>© Tidewater School</footer>',
      'Rye Baking With Steam',
    ],
    [
      'on why to choose it, below a call',
      '<title>Tidewater</title><h1>Speed Up Your Baking with Our Four-Week Plan!</h1><h2>Why Choose Our Rye - Sourdough Course?</h2><h3>Warm Ovens</h3><p>x</p>',
      'Rye - Sourdough Course',
    ],
    [
      'on what it is for, beside the subject',
      '<h2>What Is Rye..?</h2><p>Rye is a grain.</p><h2>OBJECTIVE OF THE RYE BAKING COURSE...</h2><h2>Duration:-</h2><p>3 months</p>',
      'RYE BAKING COURSE',
    ],
  ])('%s', (_, html, title) => {
    expect(read(html, 'title')).toBe(title);
  });

  test.each([
    ['what the firm is', '<h2>关于我们</h2><p>我们教裱花。</p>'],
    ['what a part of a longer text is about', '<p>一、关于裱花行业现状</p><p>它在增长。</p>'],
    ['what a notice is about', '<p>关于举办裱花班的说明</p><p>请阅读。</p>'],
    [
      'what can be done with a syllabus',
      '<p>Rye, water, salt.</p><h3>Download Curriculum</h3><h3>Download Curriculum</h3>',
    ],
    ['a line on what something else is good for', '<p>benefits of good flour</p><p>More crust.</p>'],
  ])('is not %s', (_, html) => {
    expect(read(html, 'title')).toBe('absent');
  });

  test('on why to choose it does not outweigh the name over the page', () => {
    const html =
      '<title>Corporate Rye Training | Tidewater</title><h1>Corporate Rye Training For Hotel Kitchens & Bakeries</h1><h2>Why Choose Our Rye Training?</h2><p>x</p>';
    expect(read(html, 'title')).toBe('Corporate Rye Training For Hotel Kitchens & Bakeries');
  });
});

describe('the first line of a page without headings', () => {
  test.each([
    ['with a number in it', '<nav><li>首页</li></nav><p>3D打印入门</p><p>六周</p>', '3D打印入门'],
    [
      'behind the login and the menu',
      '<div><p>填写账号</p><button>登录</button></div><nav><li>首页</li><li>课程</li></nav><p>“丝路面点”《传统工艺》</p><p>湖畔大学</p>',
      '“丝路面点”《传统工艺》',
    ],
    [
      'behind a menu that no element marks, and a telephone line',
      '<ul><li>首页</li><li>手艺</li><li>小课</li></ul><p>电话:0123-7654321</p><p>陶艺面授小课</p><p>六周</p>',
      '陶艺面授小课',
    ],
    [
      'over its price',
      '<title>详细页面</title><p>零基础面点直达高级【开学季】</p><p>￥1710</p>',
      '零基础面点直达高级【开学季】',
    ],
  ])('names the course: %s', (_, html, title) => {
    expect(read(html, 'title')).toBe(title);
  });

  test.each([
    ['a saying to the reader', '<p>你的面包由我来烤</p><p>学六周。</p>'],
    ['what the firm does', '<p>致力于培养更多面点师傅</p><p>学六周。</p>'],
    ['a sentence', '<p>面包是烤出来的。</p><p>学六周。</p>'],
    ['a way to log in', '<p>登录后查看全部</p><p>学六周。</p>'],
    ['a count of days', '<p>距开班 3 天 4 时</p><p>学六周。</p>'],
    ['a place in the menu', '<ul><li>首页</li><li>热门面点</li></ul>'],
  ])('names none where it is %s', (_, html) => {
    expect(read(html, 'title')).toBe('absent');
  });
});

describe('what is no name of a course', () => {
  test.each([
    ['a sentence that ends as courses do', '<h2>橙光社，为何受欢迎？</h2><p>名匠队伍专为初学者面点培训</p>'],
    [
      'one entry of many beside the page',
      '<aside><h2>裱花设计</h2><h2>面点培训</h2><h2>西点制作</h2><h2>咖啡拉花</h2></aside><p>面点源于生活。</p>',
    ],
    ['how many courses there are', '<p>面点考试按行业要求设计，共有16门课程，课程分为2个部分：</p>'],
    ['a place to train at', '<p>江州面点协会唯一授权培训基地</p><p>学六周。</p>'],
    ['a remark in brackets', '<h1>（薪资比例）</h1><p>高</p>'],
    ['a page by its number', '<title>课程1</title><h4>关于我们</h4><p>学六周</p>'],
    ['the courses beside it', '<p>学六周，您可以来。</p><h4>推荐课程</h4>'],
  ])('%s', (_, html) => {
    expect(read(html, 'title')).toBe('absent');
  });
});

describe('a name and what stands around it', () => {
  test('a line below another of one level is less its name', () => {
    const html =
      '<title>Rye Bread Baking Course | Stone + Steam | Tidewater Solutions</title><h1>Rye Bread Baking</h1><h1>Stone + Steam</h1><p>x</p>';
    expect(read(html, 'title')).toBe('Rye Bread Baking Course');
  });

  test.each([
    ['Evening RYE Courses at Tidewater Oven School', 'Evening RYE Courses'],
    ['Evening RYE Courses at Home', 'Evening RYE Courses at Home'],
  ])('the firm that signs the page is taken from behind it: %s', (heading, title) => {
    expect(read(`<h1>${heading}</h1><p>x</p><footer>© Tidewater oven school</footer>`, 'title')).toBe(title);
  });

  test('a name over two lines keeps its own characters', () => {
    expect(read('<h2>動手繪製</h2><h2>學習裱花</h2><p>學員學習。</p>', 'title')).toBe('動手繪製 學習裱花');
  });
});

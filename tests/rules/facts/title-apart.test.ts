import { describe, expect, test } from 'vitest';
import { read } from './course-page';

/** What every page of a site says around the name of its course, and what only looks like a name. */
describe('the name of a course is told from', () => {
  test.each([
    [
      'the heading of a dialog',
      '<title>Courses | Tidewater</title><h5>Rye Baking For Beginners</h5><p>Enroll Now</p><h1>Choose Payment Option</h1><p>£40</p>',
      'Rye Baking For Beginners',
    ],
    [
      'the sort of page in its title, where no line says the words before that',
      '<title>工坊课程详情</title><header><h1>潮汐面点</h1></header><h1>小笼制作</h1><p>从和面到上笼。</p><h1>招生对象</h1><p>零基础者。</p>',
      '小笼制作',
    ],
    [
      'the sign over the page',
      '<title></title><header><h1>Tidewater Ovens</h1></header><main><h1>Rye and Spelt</h1><p>We bake.</p><h1>Fees</h1></main>',
      'Rye and Spelt',
    ],
    [
      'the name of the site before the sort of page',
      '<title>潮汐微课-课程详情</title><p>小笼包从和面到上笼的十二种手法</p><p>宋英</p><p>已更新4期 5296人气</p><p>课程介绍</p><h4>陈蕾</h4><p>做了二十年面点。</p><p>¥89.9购买</p>',
      '小笼包从和面到上笼的十二种手法',
    ],
    [
      'a row of search words, by the line over it',
      '<title>Rye Coaching in Leeds - Best Rye Training in Leeds | The Flour Tree</title><p>Rye Training Program</p><h1>Master Rye with The Flour Tree</h1><p>Small ovens.</p>',
      'Rye Training Program',
    ],
    [
      'the object of an appeal',
      '<title>Sourdough Course in Leeds | Tidewater School</title><p>SOURDOUGH BAKING TRAINING COURSE</p><h1>Become a Certified Sourdough Baking Professional</h1><p>Small ovens.</p>',
      'SOURDOUGH BAKING TRAINING COURSE',
    ],
    [
      'the sentence that goes on below',
      '<title>Best SBD Training Institute</title><h1>Sourdough Baking - SBD</h1><h2>We Provide Best</h2><h2>SBD Baking in Leeds</h2>',
      'Sourdough Baking - SBD',
    ],
    [
      'a clause broken over two headings',
      '<title>潮东小笼补习班｜和面・上笼｜潮汐教育机构</title><h1>面皮揉了会破，</h1><h1>是因为揉的方式不对</h1><script type="application/ld+json">{"@type":"Course","name":"小笼面点课程"}</script>',
      '小笼面点课程',
    ],
    [
      'a heading with the trail of the page',
      '<title>Oven Manager Certification Course | Ovens</title><nav><h1>Oven Manager Course and Certification</h1><ul><li>Home</li><li>Oven Manager Course and Certification</li></ul></nav><h2>Who it is for, and what ovens they are in charge of:</h2><p>Bakers.</p>',
      'Oven Manager Course and Certification',
    ],
    [
      'a number that is part of the name',
      '<title>6.S062: Ovens and Sensors</title><h1>6.S062: Ovens and Sensors, Spring</h1><p>Mondays.</p>',
      '6.S062: Ovens and Sensors, Spring',
    ],
    [
      'words for a page that open it',
      '<title>课程详情</title><h2>内容创作训练营</h2><p>写十篇。</p>',
      '内容创作训练营',
    ],
    [
      'the firm and a word for any course',
      '<title>Tideoven Course</title><h1>A patient Rye and Spelt Program</h1><p>We bake.</p><footer>© 2020 Tideoven</footer>',
      'A patient Rye and Spelt Program',
    ],
    [
      'the sort of page behind the firm',
      '<title>Tideoven - SINGLE COURSE</title><h1>Rye and Spelt</h1><p>We bake.</p>',
      'Rye and Spelt',
    ],
    [
      'a saying above it, by the menu that leads to it',
      '<nav><ul><li>Home</li><li>Sourdough Baking - SBD</li><li>Rye</li></ul></nav><h2>Small ovens, great bread</h2><p>We bake.</p><h2>Sourdough Baking - SBD</h2><p>Daily.</p>',
      'Sourdough Baking - SBD',
    ],
    [
      'the rules of a shop, by its own name',
      '<title></title><h1>公共政策</h1><p>从一条街讲起。</p><h2>退费政策</h2>',
      '公共政策',
    ],
    [
      'what a page asks to pick',
      '<title></title><h1>Pick and Mix Pastry</h1><p>Six cakes.</p><h2>Pick your date</h2>',
      'Pick and Mix Pastry',
    ],
    [
      'what a shop lays on it',
      '<title>Ovens</title><h1>Rye Training Course Best Seller 1955 Ratings (5.0)</h1><p>We bake.</p>',
      'Rye Training Course',
    ],
    [
      'the title of a kit',
      '<title>Baker - HTML 5 Template Preview</title><h4>Contact Info</h4><h2>Standard Rye Course</h2><p>We bake.</p>',
      'Standard Rye Course',
    ],
    [
      'a trial, by the trail and a line that says its end again',
      '<title>课程详情</title><p>当前位置：首页>课程>小笼面点手法</p><p>免费试看课程</p><p>小笼面点手法</p><p>从和面到上笼，一步一步地讲，也讲蒸笼怎么选，火候怎么看。</p>',
      '小笼面点手法',
    ],
  ])('%s', (_, html, title) => {
    expect(read(html, 'title')).toBe(title);
  });

  test.each([
    ['over who teaches it', '<p>搜索</p><p>我的购物车 ></p><p>相关课程推荐>></p>', '<p>授课教师：李静云</p>'],
    ['over its price', '', '<p>点此领取春季礼包</p><p>￥1380.6</p><p>选择班次</p>'],
    ['over how hard it is', '<p>课程详情</p>', '<p>王老师</p><p>难度：初级 时间：320分钟</p>'],
    ['over how many have learnt it', '<p>介绍</p><p>目录</p>', '<p>10143人学过</p>'],
  ])('the line %s on a page without headings', (_, before, behind) => {
    const html = `<title>课程详情</title>${before}<p>小笼面点全程手法</p>${behind}<p>学员照上面的办法换班时，须做到：</p>`;
    expect(read(html, 'title')).toBe('小笼面点全程手法');
  });

  test.each([
    ['the parts of a page', '<h3>课程定位</h3><p>一门课。</p><h3>设计思路</h3><p>以学生为本。</p>'],
    ['a rule about changing classes', '<p>售后说明</p><p>学员照上面的办法换班时，须做到：</p>'],
    ['a numbered line', '<p>课程安排</p><p>3.体验式感悟培训，增加团队互信。</p>'],
    ['when a class is held', '<p>零基础周末班：学期4个月（学费：3900）</p><h3>六日班课程表</h3>'],
    [
      'the sort of course alone',
      '<title>Masterclass</title><p>Watch it now.</p><h1>IN THE END, JOINING US FOR A WHOLE WEEK OF BAKING IS THE WISEST STEP YOU CAN TAKE, FOR AFTER IT ALL IS WELL</h1>',
    ],
    [
      'places that a script should have filled',
      '<h1>{{ course.title }}</h1><h3>Live sessions</h3><p>Twice a week.</p>',
    ],
    ['the parts of a page in a row', '<h3>课程表</h3><h3>讲师介绍</h3><p>十年面点。</p>'],
    [
      'two sorts of section in a row',
      '<title>pastry</title><h4>核心课程</h4><h4>就业岗位</h4><p>面点师。</p>',
    ],
    ['the title of a message', '<h2>提示信息</h2><p>已加入。</p>'],
    [
      'a part of a page in its title too',
      '<title>讲师介绍—潮汐乐园</title><h3>课程表</h3><h3>讲师介绍</h3><p>十年面点。</p>',
    ],
  ])('%s, and none is made of it', (_, html) => {
    expect(read(html, 'title')).toBe('absent');
  });
});

import { describe, expect, test } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { readFacts } from '@/rules/facts/read-facts';
import { readHtml } from '@/rules/reading/read-file';
import { read } from './course-page';

/** Who offers the course, by what stands at the head and the foot of a page. */
describe('the provider is told by', () => {
  test.each([
    [
      'the heading over the page, above one as great',
      '<title>工坊课程详情</title><header><h1>潮汐面点留学</h1></header><h1>小笼制作</h1><p>从和面到上笼。</p>',
      '潮汐面点留学',
    ],
    [
      'the part of the title before the sort of page',
      '<title>潮汐微课-课程详情</title><p>小笼包从和面到上笼的十二种手法</p><p>¥89.9购买</p>',
      '潮汐微课',
    ],
    [
      'a title that is an address',
      '<title>潮汐Chaoxi.com</title><p>小笼包手法</p><p>课时数 : 24课时</p>',
      '潮汐Chaoxi.com',
    ],
    [
      'the greeting in the bar over the page, before the company that runs it',
      '<title>选课列表</title><ul><li>HI,欢迎来到潮汐面点!</li><li>请登录</li></ul><h1>小笼班</h1><footer>Copyright 2012 江城谷禾食品有限公司 版权所有</footer>',
      '潮汐面点',
    ],
    [
      'a name without what a first page adds to it',
      '<title>潮汐教育官网</title><p>小笼班</p><p>我们做面点。</p>',
      '潮汐教育',
    ],
    [
      'the school at the head of a title, before what it teaches',
      '<title>潮汐教育2017年暑期面点课程安排</title><h2>暑假教学大纲</h2><p>小笼包。</p>',
      '潮汐教育',
    ],
    [
      'a sentence that says what sort of school it is',
      '<h4>学校概况</h4><p>潮东面点培训中心是江州烘焙考前专业培训机构，前店后厂。</p>',
      '潮东面点培训中心',
    ],
    [
      'an address behind the sign, to which letters go',
      '<title>Oven Course | Oven Certification</title><p>contact@ovencertification.co</p><h1>Oven Course</h1><footer>© 2018 OvenCertification.co. All Rights Reserved</footer>',
      'OvenCertification.co',
    ],
    [
      'the box at a public post office that spells it out',
      '<h1>Spring Baking</h1><p>Harbour Oven Academy has arranged two ovens.</p><p>Write to harbourovenacademy@gmail.com.</p>',
      'Harbour Oven Academy',
    ],
    ['a name behind an at sign', '<h1>面点班</h1><p>版权所有@潮汐职业技术学院</p>', '潮汐职业技术学院'],
    [
      'the first piece of a label, before what can be pressed',
      '<h1>小笼班</h1><p>授课机构：潮汐网校 收藏课程(1324) 分享</p>',
      '潮汐网校',
    ],
  ])('%s', (_, html, provider) => {
    expect(read(html, 'provider')).toBe(provider);
  });

  test.each([
    [
      'the school at the head of the great heading of its page',
      '<h1>Harbour Academy – Best Place to Bake</h1><p>Bread, rolls and cakes.</p>',
      'Harbour Academy',
    ],
    [
      'a sentence on what sort of place it is, said once',
      '<title>官网首页</title><p>春和部落是一个给6-12岁孩子上面点课的在线教学平台</p><p>江城大学研究员来讲。</p>',
      '春和部落',
    ],
    [
      'the name behind what opens the page on it',
      '<title>About Tideoven</title><h1>About Tideoven Bread</h1><p>Bread.</p><footer>© 2020 Tideoven</footer>',
      'Tideoven',
    ],
    [
      'the full name, where initials alone stand behind the sign',
      '<title>Jolly Spelt Sourdough Corner</title><h1>Jolly Spelt</h1><p>Welcome to Jolly Spelt Sourdough Corner, a name in baking.</p><footer><h4>Copyright © 2025 JSSC is powered by Pixel Works</h4></footer>',
      'Jolly Spelt Sourdough Corner',
    ],
  ])('%s, on the page of a firm', (_, html, provider) => {
    const reading = readHtml(html);
    const facts = readFacts(reading, courseParts(reading, 'provider')[0]!);
    expect(facts.provider).toMatchObject({ value: provider });
  });

  test.each([
    [
      'a sentence about a teacher from elsewhere',
      '<p>本次课程特邀江城大学郭某教授深入解读面点。</p><p>本次课程特邀江城大学郭某教授深入解读面点。</p><p>探讨本次课程特邀江城大学</p>',
    ],
    [
      'a person at a public post office',
      '<h1>Rye</h1><p>Anna Wheatley bakes.</p><p>annawheatley@gmail.com</p>',
    ],
    [
      'what a school says it makes',
      '<header><h2>做精品教育</h2></header><h4>培养目标</h4><p>做精品教育。</p>',
    ],
    [
      'where letters go',
      '<title>Rye</title><h1>Rye</h1><footer>© 2022 bake@gmail.com All Rights Reserved</footer>',
    ],
    ['the name of a page', '<title>Rye Roadmap - Dashboard</title><h1>Rye</h1><p>Day 1</p>'],
    ['what is taught, in its own words', '<h1>小笼手法</h1><p>小笼手法是一个适合在家练习的学习平台。</p>'],
    ['one side of a program', '<title>校外教育培训家长端</title><h1>面点班</h1><p>每周一次。</p>'],
    [
      'a heading in the head over a lower one',
      '<header><h1>小笼制作</h1></header><h2>招生对象</h2><p>零基础者。</p>',
    ],
  ])('no name is made of %s', (_, html) => {
    expect(read(html, 'provider')).toBe('absent');
  });
});

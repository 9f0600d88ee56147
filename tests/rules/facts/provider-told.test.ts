import { describe, expect, test } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { readFacts } from '@/rules/facts/read-facts';
import { readHtml } from '@/rules/reading/read-file';
import { factsOf, read } from './course-page';

const ofSite = (html: string): unknown => {
  const reading = readHtml(html);
  const { provider } = readFacts(reading, courseParts(reading, 'provider')[0]!);
  return provider.state === 'found' ? provider.value : provider.state;
};

/** Firms that a page tells of by the way, where no sign and no metadata names them. */
describe('the firm of a course, told by the way', () => {
  test.each([
    [
      'the school of a company, in one sentence with it',
      '<p>江州晨光教育咨询有限公司旗下创办的苔花书院是一家手艺学校。</p><p>木工，陶艺。</p><p>皮具，纸艺。</p><p>小班，六人。</p><p>周末，两天。</p><p>茶点，自备。</p><footer>© 江州晨光教育咨询有限公司</footer>',
      '苔花书院',
    ],
    [
      'the last part of a title, where it heads the page as a sign',
      '<title>Pottery | Saltmarsh</title><h1>Saltmarsh</h1><p>Pottery is fun at home.</p>',
      'Saltmarsh',
    ],
    [
      'a brand in brackets',
      '<h3>简介</h3><p>「糖罐子」是【晨光】旗下烘焙品牌。「糖罐子」有五间店。</p>',
      '糖罐子',
    ],
    [
      'the second of two addresses',
      '<h1>Rye in a Day</h1><p>Forms: office@millhall.edu</p><p>Tideoven bakes. Fees: desk@tideoven.edu</p>',
      'Tideoven',
    ],
    [
      'a name in the title that an address spells out',
      '<title>Tideoven 2.0</title><h2>Rye in a Day Course</h2><p>Write to info@tideoven.com for more.</p>',
      'Tideoven',
    ],
    [
      'a name with its initials',
      '<h2>Our Vision</h2><p>Harbour Oven Institute (HOI) has been working at the oven since 1998.</p><p>Our institute named Harbour Oven Institute is old.</p>',
      'Harbour Oven Institute',
    ],
    [
      'what its sentence calls an institution, many words on',
      '<h1>Harbour Education</h1><p>Harbour Education is a small and patient bread and pastry baking institution.</p>',
      'Harbour Education',
    ],
    [
      'four characters before people and promises of its own',
      '<h1>面点班</h1><p>晨麦工坊创始人来了</p><p>晨麦工坊教练教面点</p><p>晨麦工坊承诺手把手</p>',
      '晨麦工坊',
    ],
    [
      'a name behind the sign, after a row of links',
      '<h1>面点班</h1><footer>举报信息 | 备案公示 Copyright © 2009 晨麦网校 www.cm-wx.com</footer>',
      '晨麦网校',
    ],
    [
      'a name in the title before initials behind the sign',
      '<title>晨麦社_面点教程</title><h1>面点班</h1><footer>备案 12号 © 2016 All Rights Reserved by CMS</footer>',
      '晨麦社',
    ],
    [
      'initials behind the sign, where there is nothing else',
      '<h1>面点班</h1><footer>版权所有 © 2016 HOVE</footer>',
      'HOVE',
    ],
    [
      'a Chinese name in the title before letters behind the sign',
      '<title>面点班-晨麦工坊</title><h1>面点班</h1><footer>© 2016 Morning Wheat Group</footer>',
      '晨麦工坊',
    ],
    [
      'a name in the title without the place of its branch',
      '<title>面点课程_晨麦暖麦江苏</title><h2>面点课程</h2><p>晨麦暖麦亲子面点课程，一人一灶。</p>',
      '晨麦暖麦',
    ],
    [
      'a town’s centre',
      '<title>江州市残疾人手艺中心</title><h2>面点班</h2><p>学六周。</p>',
      '江州市残疾人手艺中心',
    ],
    [
      'a name before its trade in the title, where the page names a course of that trade',
      '<title>晨麦面点培训</title><h2>课程介绍 > 儿童面点培训</h2><p>面点六周学会。</p>',
      '晨麦面点培训',
    ],
    [
      'a name in its legal form, said twice',
      '<h1>Training</h1><h4>Corvana Oven Works Ltd. has been at the oven in Leeds for thirty years and more.</h4><p>The courses of Corvana Oven Works Ltd. are short, and there is flour for all.</p>',
      'Corvana Oven Works Ltd',
    ],
    [
      'initials that the page spells out as its own school',
      '<h4>Oven Programs</h4><h6>Here are the programs of our HOI – Harbour Institute of oven studies.</h6>',
      'HOI',
    ],
    ['initials of a campus', '<h1>Rye in a Day</h1><ul><li>Campus: Mill Lane, HOI Campus</li></ul>', 'HOI'],
    [
      'a name with a year in Chinese',
      '<h1>面点班</h1><footer>© 2017年晨麦工坊。保留所有权利</footer>',
      '晨麦工坊',
    ],
  ])('%s', (_, html, provider) => {
    expect(read(html, 'provider')).toBe(provider);
  });

  test.each([
    ['<p>晨麥學苑</p><h1>麵點班</h1><p>學員學習。</p>', 'text'],
    ['<h1>麵點班</h1><p>學員學習。</p>', 'structured-data'],
  ])('a name in metadata keeps its own characters, and is found again in the text: %s', (html, from) => {
    const { provider } = factsOf(`<meta property="og:site_name" content="晨麥學苑">${html}`);
    expect(provider).toMatchObject({ value: '晨麥學苑', from });
  });

  test('a name with a number is its site’s', () => {
    expect(ofSite('<title>Tideoven 2.0</title><p>Bread for all.</p>')).toBe('Tideoven 2.0');
  });

  test.each([
    [
      'a subject over sentences on it',
      '<h1>Sourdough Baking</h1><p>Sourdough Baking is a craft that takes time, patience and care.</p>',
    ],
    [
      'what initials are short for',
      '<h1>Bread</h1><p>Certified Bread Professional (CBP) is a mark for bakers. Certified Bread Professional (CBP) is a goal.</p>',
    ],
    ['a tool whose site is given', '<h1>Bread</h1><p>Ovenix is heated. See www.ovenix.org for more.</p>'],
    [
      'what is taught before teachers and courses',
      '<h1>班</h1><p>面点老师</p><p>面点课程</p><p>面点教学</p><p>面点培训</p><p>裱花设计讲师</p><p>裱花设计课程</p><p>裱花设计教学</p>',
    ],
    [
      'a kit’s own words',
      '<h1>面点班</h1><footer>Copyright © 2015.Company name All rights reserved.</footer>',
    ],
    [
      'what is taught, in a title, where the page says all of it',
      '<title>西式面点培训</title><h2>亲子面点培训</h2><p>西式点心六周学会。</p>',
    ],
    ['how it is taught, in a title', '<title>免费面点培训</title><h2>亲子面点培训</h2><p>六周学会。</p>'],
    [
      'initials of who marks the papers',
      '<h1>Rye</h1><p>The papers are marked by HOI – Harbour Institute of Ovens.</p><p>Venue: HOI Campus</p>',
    ],
    ['rights', '<h1>面点班</h1><footer>©2015www.tide-oven.comAll Right Reserved</footer>'],
    [
      'entries of a menu in the box of a logo',
      '<div class="brand"><p>烘焙品牌 面点品牌 加入我们</p></div><h1>面点班</h1>',
    ],
    ['a sort of school', '<h1>面点班</h1><footer><p>与中国一流大学合作</p></footer>'],
    ['schools of any sort', '<title>面点-在线教育网</title><h1>面点</h1>'],
    ['somebody whose address stands there', '<h1>Rye in a Day</h1><p>Oats come from mail@millhall.edu</p>'],
  ])('is not %s', (_, html) => {
    expect(read(html, 'provider')).toBe('absent');
  });

  test('a site is not the name of its file', () => {
    expect(ofSite('<title>miandian</title><p>面点馆详情</p><p>好吃</p>')).toBe('absent');
  });
});

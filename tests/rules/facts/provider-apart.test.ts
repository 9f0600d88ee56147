import { describe, expect, test } from 'vitest';
import { read } from './course-page';

/** Chinese pages on which the firm is told from schools, places and coined words beside it. */
describe('the firm of a course, told apart', () => {
  test.each([
    [
      'a title of which the page says nothing',
      '<title>栗子书屋</title><p>木工入门培训班</p><p>刨、锯、凿，样样上手。</p>',
      '栗子书屋',
    ],
    [
      'the longer part of a title that is followed by words for search',
      '<title>上课安排-江州(手工)面点小镇_学面点_面点小镇</title><p>面点班</p><p>揉面与发酵，周末两天。</p>',
      '江州(手工)面点小镇',
    ],
    [
      'the account over what was published on a platform, not the platform',
      '<meta property="og:site_name" content="微信公众平台"><title>面点师班报名</title><h1>面点师班报名</h1><div>原创 小河 春和面点学堂 2026年3月1日 18:20</div><p>学费 980 元，周末两天。</p>',
      '春和面点学堂',
    ],
    [
      'the account that a page asks to follow',
      '<p>面点师班</p><p>进入『晨麦在线』服务号，点菜单登记。</p><p>『晨麦在线』里有课表。</p>',
      '晨麦在线',
    ],
    [
      'a brand with what it teaches behind it',
      '<h1>备考班</h1><p>晨麦ACCA名师授课。</p><p>晨麦ACCA团队在江州。</p><p>晨麦ACCA学员故事。</p>',
      '晨麦ACCA',
    ],
    [
      'a stem that does what firms do',
      '<h1>木工班</h1><p>晨麦拥有两间工坊。</p><p>晨麦建立了木料库。</p><p>晨麦学员的作品。</p>',
      '晨麦',
    ],
    [
      'the school of the class that the reader is to choose',
      '<p>选择江州大学主厨班的三大理由</p><p>江州大学的厨房有十个灶台。</p>',
      '江州大学',
    ],
    [
      'a firm without the word for how long',
      '<h2>面点班</h2><p>晨麦面点长期致力于家庭烘焙。</p><p>晨麦面点的灶台，晨麦面点的炉子。</p>',
      '晨麦面点',
    ],
    [
      'a workshop that calls itself the first of the country',
      '<h2>彩陶班</h2><p>江州晨麦彩陶工作室是目前国内少见的小班工坊。</p>',
      '江州晨麦彩陶工作室',
    ],
  ])('%s', (_what, html, name) => {
    expect(read(html, 'provider')).toBe(name);
  });

  test.each([
    [
      'the house in which lessons are held',
      '<h1>面点班</h1><p>一班：江州路15号江州烹饪学院内</p><p>二班：江州路15号江州烹饪学院内</p>',
    ],
    [
      'the school from which the teachers come',
      '<h1>面点班</h1><p>老师来自江州大学，助教来自江州大学。</p><p>来自江州大学的菜谱</p>',
    ],
    [
      'a heading over a sentence at the end of the page',
      '<h1>面点班</h1><p>和面。</p><p>发面。</p><p>擀面。</p><p>切面。</p><p>煮。</p><p>蒸。</p><p>烙。</p><p>终生教育</p><p>学完以后每年回来听一堂新课，不再交钱。</p>',
    ],
    [
      'the platform that it is published on',
      '<meta property="og:site_name" content="微信公众平台"><title>面点师班报名</title><h1>面点师班报名</h1><p>学费 980 元，周末两天。</p>',
    ],
    ['a field that the reader is to choose', '<h1>冲刺班</h1><p>选择雅思的三大理由</p><p>雅思，雅思。</p>'],
    ['a sort of exam school', '<title>学GRE_GRE班_GRE培训机构</title><h1>GRE冲刺</h1><p>词汇与写作。</p>'],
    [
      'a title that names a sort of page',
      '<title>报读说明页</title><h1>木工</h1><p>刨、锯、凿，样样上手。</p>',
    ],
  ])('not %s', (_what, html) => {
    expect(read(html, 'provider')).toBe('absent');
  });
});

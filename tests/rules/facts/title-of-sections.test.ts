import { describe, expect, test } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { readFacts } from '@/rules/facts/read-facts';
import { readHtml } from '@/rules/reading/read-file';
import { read } from './course-page';

/** Chinese pages whose great lines head sections, while the course is named beside or inside them. */
describe('the name of a course among its sections', () => {
  test.each([
    [
      'behind a dash in the trail',
      '<p>您所在的位置：首页-陶艺</p><p>陶艺是一门老手艺，从揉泥到上釉，一步一步来。</p><p>时间安排</p>',
      '陶艺',
    ],
    [
      'in headings on its calling',
      '<title>江州晨麦教育-考证简介</title><h3>江州手艺协会</h3><h3>考证简章</h3><h3>一、修鞋师的定义</h3><p>修鞋师修补鞋底。</p><h3>二、修鞋师的就业前景</h3><p>老城里缺人。</p>',
      '修鞋师',
    ],
    ['in a numbered heading on who may enter', '<h1>02修鞋师的报考条件</h1><p>年满十八岁。</p>', '修鞋师'],
    [
      'with its school, where it is called a class for a rank',
      '<p>选择江州大学主厨班的三大理由</p><p>灶台多。</p><p>让手艺成为习惯</p>',
      '江州大学主厨班',
    ],
    [
      'under all pictures and in the description',
      '<title>报名须知-面点小镇</title><meta name="description" content="小镇开设晨麦主厨课，小班授课。"><p>报名须知</p><img alt="晨麦主厨课" src="a.jpg"><img alt="晨麦主厨课" src="b.jpg"><img alt="晨麦主厨课" src="c.jpg"><img alt="晨麦主厨课" src="d.jpg"><p>提交材料</p><p>立即报名</p>',
      '晨麦主厨课',
    ],
    [
      'below a saying in two clauses',
      '<h4>晨麦陶艺精修课程</h4><h2>六阶段陪伴练习体系，三大成果有保障</h2><p>从泥到釉。</p>',
      '晨麦陶艺精修课程',
    ],
    [
      'before the cry that it begins',
      '<ul><li>木工周末精修班开课啦</li></ul><p>刨、锯、凿，样样上手。</p>',
      '木工周末精修班',
    ],
  ])('%s', (_what, html, name) => {
    expect(read(html, 'title')).toBe(name);
  });

  test.each([
    ['steps on the way in', '<p>报名流程</p><p>提交材料</p><p>面试录取</p><p>立即报名</p>'],
    ['what graduates earn', '<h3>课程介绍</h3><p>岗位招人</p><p>¥9300</p><p>刨、锯、凿，样样上手。</p>'],
    ['a recognition of degrees', '<p>学位认证</p><p>由江州大学颁发。</p>'],
    ['a part in brackets', '<h2>（二）陶艺上釉课程</h2><p>釉料。</p>'],
    ['a heading over figures', '<h4>晨麦学员成绩占比</h4><p>八成学会打铁。</p>'],
  ])('not %s', (_what, html) => {
    expect(read(html, 'title')).toBe('absent');
  });

  test('a heading that any site has does not go on with the name above it', () => {
    expect(read('<h1>晨麦木工坊</h1><h1>精品课程</h1><p>木工班。</p>', 'title')).not.toContain('精品课程');
  });

  test('the page of a firm without a name of its site is called by the firm', () => {
    const reading = readHtml('<h2>企业荣誉</h2><p>江州晨麦面点学校成立于2008年，在江州有两间灶房。</p>');
    const { title } = readFacts(reading, courseParts(reading, 'provider')[0]!);
    expect(title).toMatchObject({ value: '江州晨麦面点学校' });
  });
});

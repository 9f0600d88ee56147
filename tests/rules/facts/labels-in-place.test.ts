import { describe, expect, it } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { readFacts } from '@/rules/facts/read-facts';
import { readHtml } from '@/rules/reading/read-file';
import { read, titlesOn } from './course-page';

/** Labels, buttons and places to be filled that stand where a value would, beside values that do stand there. */

const page = (body: string, title = '陶艺基础班') =>
  `<!doctype html><html lang="zh-CN"><title>${title}</title><body><main><h1>陶艺基础班</h1>${body}</main></body></html>`;

describe('a schedule in Chinese', () => {
  const under = (...lines: string[]) =>
    read(page(`<p>开课时间</p>${lines.map((line) => `<p>${line}</p>`).join('')}`), 'schedule');

  it('tells when, and is no button, label or length that stands below its label', () => {
    expect(under('每周六上午')).toBe('每周六上午');
    expect(under('随到随学')).toBe('随到随学');
    expect(under('搜索')).toBe('absent');
    expect(under('搜索', '2031.05.02-2031.05.06')).toBe('absent');
    expect(under('截止时间')).toBe('absent');
    expect(read(page('<p>上课时间：40分钟</p>'), 'schedule')).toBe('absent');
    expect(read(page('<p>上课时间：周六 9:00，40分钟</p>'), 'schedule')).toBe('周六 9:00，40分钟');
  });
});

describe('a label', () => {
  it('has no value in the line below that has a label of its own', () => {
    expect(read(page('<p>难度：</p><p>周期： 12周</p>'), 'level')).toBe('absent');
    expect(read(page('<p>难度：</p><p>入门</p>'), 'level')).toBe('入门');
  });
});

describe('an address in Chinese', () => {
  const at = (text: string) => read(page(`<p>地点：${text}</p>`), 'address');

  it('is no place that a server should have filled, nor a row of choices', () => {
    expect(at('江州市春禾路8号')).toBe('江州市春禾路8号');
    expect(at('{$lesson.place}')).toBe('absent');
    expect(at('全部 江州 远塘 南浦')).toBe('absent');
  });

  it('is not how far a school reaches or who came to see it', () => {
    expect(read(page('<p>江州市春禾路8座3层。</p>'), 'address')).toBe('江州市春禾路8座3层');
    expect(read(page('<p>开到了各省和自治区的42座城市。</p>'), 'address')).toBe('absent');
    expect(read(page('<p>江州市陶艺协会会长莅临我校南浦校区</p>'), 'address')).toBe('absent');
  });
});

describe('the parts of a course', () => {
  it('are not the headings of a page that only begin with numbers', () => {
    const numbered = (names: string[]) =>
      titlesOn(page(names.map((name, i) => `<h3>0${i + 1} ${name}</h3><p>说明在此。</p>`).join('')));
    expect(numbered(['课程信息', '课程介绍', '课程服务'])).toBe('absent');
    expect(numbered(['课 练泥', '课 拉坯', '课 烧成'])).toEqual(['练泥', '拉坯', '烧成']);
  });

  it('are not what comes with it, nor what a school is divided into', () => {
    const below = (names: string[]) =>
      titlesOn(page(`<h2>课程内容</h2>${names.map((name) => `<h3>${name}</h3><p>说明在此。</p>`).join('')}`));
    expect(below(['▎ 教材特色', '▎ 目标达成', '▎ 校区环境'])).toBe('absent');
    expect(below(['练泥', '拉坯', '校区环境'])).toEqual(['练泥', '拉坯', '校区环境']);
    expect(titlesOn(page('<h2>课程设置</h2><p>本院各方向：陶瓷工艺、玻璃工艺、漆器工艺。</p>'))).toBe(
      'absent',
    );
    expect(titlesOn(page('<h2>课程设置</h2><p>陶瓷工艺、玻璃工艺、漆器工艺。</p>'))).toEqual([
      '陶瓷工艺',
      '玻璃工艺',
      '漆器工艺',
    ]);
  });
});

describe('who teaches', () => {
  it('is no label in the next cell', () => {
    const table = (value: string) =>
      page(`<table><tr><td>导师</td><td>${value}</td></tr><tr><td>地点</td><td>二楼</td></tr></table>`);
    expect(read(table('阙辰'), 'instructors')).toMatchObject([{ name: '阙辰' }]);
    expect(read(table('简介'), 'instructors')).toBe('absent');
  });
});

describe('the name of a course', () => {
  const titled = (heading: string) =>
    read(
      `<!doctype html><html lang="zh-CN"><title></title><body><main><h2>${heading}</h2><h3>报名方法</h3><p>学习练泥与拉坯。</p></main></body></html>`,
      'title',
    );

  it('is neither the name of a place on a site nor to be filled by a server', () => {
    expect(titled('陶艺基础班')).toBe('陶艺基础班');
    expect(titled('{$lesson.title}')).toBe('absent');
    expect(titled('招生信息')).toBe('absent');
    expect(titled('就业单位')).toBe('absent');
  });

  it('on a card is neither its link nor the head of a column, and has no price in it', () => {
    const names = (cards: string) => {
      const reading = readHtml(`<h1>全部课程</h1><div>${cards}</div>`);
      return courseParts(reading, 'listing').map((part) => readFacts(reading, part).title);
    };
    const cards = (...rows: string[]) => rows.map((row) => `<div class="card">${row}</div>`).join('');
    const linked = ['陶艺', '木工', '漆艺'].map((name, i) => `<p>more</p><p>${name}班￥${i + 1}80</p>`);
    expect(names(cards(...linked))).toMatchObject([
      { value: '陶艺班' },
      { value: '木工班' },
      { value: '漆艺班' },
    ]);
    const head = '<tr><th>课程名称</th><th>课时</th><th>价格</th></tr>';
    const tables = ['陶艺', '木工', '漆艺'].map(
      (name) => `<table class="t">${head}<tr><td>${name}班</td><td>12</td><td>880元</td></tr></table>`,
    );
    expect(names(tables.join(''))).toMatchObject([
      { value: '陶艺班' },
      { value: '木工班' },
      { value: '漆艺班' },
    ]);
  });
});

describe('a certificate', () => {
  it('has no name where the names follow', () => {
    expect(read(page('<p>结业时可获得以下手艺证书：</p>'), 'certificate')).toBe('absent');
    expect(read(page('<p>毕业时可获得陶艺师职业技能证书。</p>'), 'certificate')).toMatchObject({
      name: '陶艺师职业技能证书',
    });
  });
});

describe('the foot of a page', () => {
  it('has more behind an address, which is no part of it', () => {
    const foot = (text: string) => read(page(`<p>${text}</p>`), 'address');
    expect(foot('地址：江州市春禾路8号 [查看地图] 邮政编码：430000')).toBe('江州市春禾路8号');
    expect(foot('地址：江州市春禾路8号 邮政编码：430000')).toBe('江州市春禾路8号');
    expect(foot('地址：江州市春禾路8号（南门）')).toBe('江州市春禾路8号（南门）');
  });
});

describe('how long a course takes', () => {
  it('is not the two days of the week on which it meets', () => {
    expect(read(page('<h2>六日班课表</h2><p>上午练泥，下午拉坯。</p>'), 'duration')).toBe('absent');
    expect(read(page('<p>课程周期：六日</p>'), 'duration')).toBe('P6D');
  });
});

describe('who signs a page', () => {
  it('is no saying, no place to be filled and no system', () => {
    const signed = (name: string) =>
      read(page(`<p>学练泥。</p></main><footer>版权所有 ${name}</footer>`), 'provider');
    expect(signed('春禾陶艺学校')).toBe('春禾陶艺学校');
    expect(signed('让陶艺改变生活')).toBe('absent');
    expect(signed('某某公司')).toBe('absent');
    expect(signed('课程管理系统')).toBe('absent');
  });

  it('goes by no letter of the filing behind its name', () => {
    const signed = (line: string) => read(page(`<p>学练泥。</p></main><footer>${line}</footer>`), 'provider');
    expect(signed('Copyright 2031 春禾陶艺网 京公网安备：110000000000号')).toBe('春禾陶艺网');
    expect(signed('Copyright 2031 春禾陶艺网 京 ICP备00000000号')).toBe('春禾陶艺网');
    expect(signed('Copyright 2031 南京陶艺网')).toBe('南京陶艺网');
  });
});

describe('what a course costs', () => {
  it('is neither what a graduate is given nor what is paid in advance', () => {
    const price = (text: string) => read(page(`<p>${text}</p>`), 'price');
    expect(price('学费：1880元，优惠以当日为准。')).toMatchObject({ amount: 1880 });
    expect(price('江州人才政策：20万人民币奖励，学费另计。')).toBe('absent');
    expect(price('报名时预交300元学籍注册费，可冲抵学费。')).toBe('absent');
  });
});

describe('how a course is examined', () => {
  it('is not how an exam of the state is held', () => {
    const told = (text: string) => read(page(`<p>${text}</p>`), 'assessment');
    expect(told('结业考试分为笔试和拉坯两部分。')).toBe('结业考试分为笔试和拉坯两部分。');
    expect(told('该考试分为上下两级，每年五月全国统一举行。')).toBe('absent');
  });
});

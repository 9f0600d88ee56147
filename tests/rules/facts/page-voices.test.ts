import { describe, expect, test } from 'vitest';
import { kindEvidence } from '@/rules/facts/kind-evidence';
import { pageKind } from '@/rules/facts/page-kind';
import { readHtml } from '@/rules/reading/read-file';

const evidence = (html: string) => kindEvidence(readHtml(html));
const kind = (html: string) => pageKind(readHtml(html)).kind;

describe('who speaks on a page', () => {
  test('a document named in brackets is cited, not issued', () => {
    const cited = '<p>依据省厅文件（某人社发〔2024〕12号），本班统筹全省各有关单位的意见，按新大纲授课。</p>';
    const issued = '<p>某人社发〔2024〕12号</p><p>各有关单位：</p>';
    expect(evidence(cited).voices.decree).toBe(0);
    expect(evidence(issued).voices.decree).toBeGreaterThan(1);
  });

  test.each([
    '入学即就业，毕业统一安排工作',
    '签订就业保障协议',
    '三重就业保障，定岗定薪',
    '学校负责推荐工作，保障就业',
  ])('a school that holds out jobs promises: %s', (line) => {
    expect(evidence(`<h1>汽修学校</h1><p>${line}</p>`).voices.promise).toBeGreaterThan(1);
  });
});

describe('a table of many courses', () => {
  const names = ['精讲', '冲刺', '习题', '模考', '案例', '直播', '密训', '面授', '周末'];
  const page = (count: number) =>
    `<title>某市二级建造师培训班</title><h1>二级建造师培训班</h1><h2>课程特色</h2><p>我校名师授课，欢迎报名咨询。</p><h2>适合人群</h2><p>施工人员</p><h2>课程大纲</h2><p>第一章 法规</p><p>第二章 管理</p><p>学费：980元起</p><table><tr><th>课程名称</th><th>课时</th><th>价格</th></tr>${names
      .slice(0, count)
      .map((name) => `<tr><td>${name}班</td><td>40课时</td><td>￥680</td></tr>`)
      .join('')}</table><p>立即报名</p>`;

  test('is a list, though the page is named after one', () => {
    expect(kind(page(9))).toBe('listing');
    expect(kind(page(3))).toBe('course');
  });
});

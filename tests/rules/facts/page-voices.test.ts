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
  const names = [
    '精讲',
    '冲刺',
    '习题',
    '模考',
    '案例',
    '直播',
    '密训',
    '面授',
    '周末',
    '晨间',
    '夜间',
    '暑期',
  ];
  const page = (count: number) =>
    `<title>某市二级建造师培训班</title><h1>二级建造师培训班</h1><h2>课程特色</h2><p>我校名师授课，欢迎报名咨询。</p><h2>全部班型</h2><table><tr><th>课程名称</th><th>课时</th><th>价格</th></tr>${names
      .slice(0, count)
      .map((name) => `<tr><td>${name}班</td><td>40课时</td><td>￥680</td></tr>`)
      .join('')}</table><p>立即报名</p>`;

  test('is a list, though the page is named after one', () => {
    expect(kind(page(12))).toBe('listing');
    expect(kind(page(2))).toBe('course');
  });
});

describe('the name of a page', () => {
  test('that asks what a thing is promises to explain it', () => {
    const explained = (head: string) =>
      `<h1>${head}</h1><p>Edge computing is a way of working near the data. At our academy we teach it, and you can learn to build systems with hands-on projects, career support and placement assistance.</p><h2>Core parts of edge computing</h2><ul><li>Devices</li><li>Gateways</li><li>Training of models</li></ul>`;
    expect(evidence(explained('What is Edge Computing?')).names.article).toBeGreaterThan(0);
    expect(evidence(explained('What is the course about?')).names.article).toBe(0);
  });

  test('for what goes on at a place, or for lessons by how they are given, tells a list', () => {
    expect(evidence('<title>线下活动</title><h1>线下活动</h1><p>讲座</p>').lead).toBe('other');
    expect(evidence('<title>Our Trainer Profiles</title><h1>Our Trainer Profiles</h1>').lead).toBe('other');
    expect(evidence('<title>直播课</title><h1>直播课</h1><p>讲座</p>').lead).toBe('listing');
  });
});

describe('cards that each end with a way to enrol', () => {
  const card = (name: string, end: string) =>
    `<div class="card"><h3>${name}</h3><p>Learn it in the evening. 3 months, for beginners.</p><a href="#">${end}</a></div>`;
  const page = (end: string) =>
    `<title>Training - Lakeside Tech</title><h1>Free Tech Training</h1><p>Join today and learn with us.</p>${['Python', 'Data Labelling', 'Farm Apps', 'Marketing'].map((name) => card(name, end)).join('')}`;

  test('are courses, whatever they are called', () => {
    expect(evidence(page('Enroll Now')).cards).toBe(4);
    expect(kind(page('Enroll Now'))).toBe('listing');
    expect(evidence(page('Like')).cards).toBe(0);
  });
});

test('a school that shows its textbooks and applies for a title argues, it does not sell', () => {
  const page =
    '<title>成人教育重点专业申报网站</title><p>教材建设是我院教学基本建设的内容，本科教学选用规划教材，课程建设和教学改革同步推进，提高人才培养质量。</p>';
  expect(evidence(page).voices.reference).toBeGreaterThan(2);
});

test('a public body is told by the banner over its site, a board of public posts by its papers', () => {
  const banner = '<p>An official website of the Norland government</p><p>Official websites use .gov</p>';
  expect(
    evidence(`${banner}<h1>Our Training Team</h1><p>We train nurses.</p>`).voices.decree,
  ).toBeGreaterThan(2);
  const board = '<h1>Exam Board</h1><p>Latest Jobs</p><p>Admit Card</p><p>Answer Key</p><p>Syllabus</p>';
  expect(evidence(board).voices.reference).toBeGreaterThan(1);
});

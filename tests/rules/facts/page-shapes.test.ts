import { describe, expect, test } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { pageKind } from '@/rules/facts/page-kind';
import { readHtml } from '@/rules/reading/read-file';

const kindOf = (html: string) => pageKind(readHtml(html)).kind;
const titlesOf = (html: string) => {
  const reading = readHtml(html);
  return courseParts(reading, 'listing').map(({ title }) => title);
};
const times = (count: number, each: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join('');

const SUBJECTS = ['Welding', 'Joinery', 'Plumbing', 'Tiling', 'Plastering', 'Roofing'];
const ROOMS = ['咨询技能', '危机干预', '亲子沟通', '团体带领', '绘画疗愈', '正念减压'];

describe('a catalogue', () => {
  test('of cards that lead to details, without prices', () => {
    const html = `<title>Trade courses | Oakfield Skills</title><h1>Our trade courses</h1>
      <div class="grid">${times(6, (i) => `<div class="col"><h3>${SUBJECTS[i]} for beginners</h3><p>Learn ${SUBJECTS[i]} with our instructors in the workshop.</p><a href="/courses/${i}">View course</a></div>`)}</div>`;
    expect(kindOf(html)).toBe('listing');
  });

  test('of two, each in a box of its own with what is learned', () => {
    const html = `<title>Courses - Oakfield Skills</title><h1>Our courses</h1><p>From tiling to roofing, we have got you covered.</p><h2>Available courses</h2>
      <div>${times(2, (i) => `<div class="course-card"><h3>${SUBJECTS[i]} Mastery</h3><p>Master ${SUBJECTS[i]} with hands-on training. Learn proven ways from our instructors.</p><div>3${i}+ hours</div><div>1${i} modules</div><h4>What You'll Learn:</h4><ul><li>${SUBJECTS[i]} core concepts</li><li>Tools</li></ul><a href="#contact">Enroll now</a></div>`)}</div>
      <h2>Why learn with us?</h2><h3>Certificate</h3><p>Get a certificate of completion.</p>`;
    expect(kindOf(html)).toBe('listing');
  });

  test('of links that are boxes', () => {
    const html = `<title>培训方案 | 知行心理</title><header><h1>教师培训</h1></header><main>
      ${times(6, (i) => `<a class="course-card" href="/p/${i}.html"><div class="course-card-title">${ROOMS[i]}</div><div class="course-card-desc">帮助教师掌握${ROOMS[i]}的方法与流程，现场演练，小班授课。</div><div class="course-card-foot">查看课程详情 →</div></a>`)}</main>`;
    expect(kindOf(html)).toBe('listing');
    expect(titlesOf(html)).toEqual(ROOMS);
  });

  test('whose rows are classes', () => {
    const html = `<title>课程列表 | 启明教育</title><h1>全部课程</h1><table><tr><th>班级</th><th>老师</th><th>课时</th><th>价格</th></tr>
      ${times(5, (i) => `<tr><td>2026年${ROOMS[i]}精讲班</td><td>周${'敏静丽强勇'[i]}</td><td>${20 + i}</td><td>￥${300 + i * 10}</td></tr>`)}</table>`;
    expect(kindOf(html)).toBe('listing');
    expect(titlesOf(html)).toHaveLength(5);
  });
});

describe('one course is no catalogue', () => {
  test('with a table of what its fee is made of', () => {
    const html = `<title>Dental Assistant Program | Harbor Academy</title><h1>Dental Assistant Program</h1>
      <p>Our training program prepares you for work in a dental practice within twelve weeks. Classes are held in the evening.</p>
      <h2>Prerequisites</h2><p>A high school diploma.</p><h2>Curriculum</h2><ul><li>Anatomy</li><li>Sterilisation</li><li>Radiography</li></ul>
      <h2>Fees</h2><table><tr><td>Registration</td><td>$150</td></tr><tr><td>Tuition</td><td>$2,400</td></tr><tr><td>Books and uniform</td><td>$180</td></tr><tr><td>Total</td><td>$2,730</td></tr></table>
      <p>Apply now or call us to schedule a visit.</p>`;
    expect(kindOf(html)).toBe('course');
  });

  test('with what its graduates earn', () => {
    const html = `<title>Business Analyst Course | Nimbus</title><h1>Business Analyst Course</h1>
      <p>This course is designed for graduates. You will learn requirements, SQL and dashboards from our trainers. Enrol now.</p>
      <h2>Curriculum</h2><ul><li>Requirements</li><li>SQL</li><li>Dashboards</li></ul><h2>Duration</h2><p>16 weeks</p>
      <h2>Our learners</h2>${times(4, (i) => `<div class="person"><h4>${['Asha', 'Ravi', 'Meera', 'Arjun'][i]} K.</h4><p>Acme Corp</p><p>₹${6 + i} LPA</p></div>`)}`;
    expect(kindOf(html)).toBe('course');
  });

  test('with a table of its parts, their hours and lectures', () => {
    const html = `<title>Glaze Course</title><h1>Glaze Course</h1><p>Created by Ines Duarte</p>
      <h2>Course contents</h2><table><tr><th>Content</th><th>Hours</th></tr>
      ${times(5, (i) => `<tr><td>${SUBJECTS[i]}</td><td>${20 + i} hours 1${i} lectures</td></tr>`)}</table>`;
    expect(titlesOf(html)).toEqual([null]);
  });

  test('with four things that it teaches', () => {
    const html = `<title>UX 设计课程</title><h1>UX 设计课程</h1><p>本课程适合零基础学员，学完可独立完成项目。立即报名，免费试听。</p>
      <div>${['用户研究', '信息架构', '原型设计', '可用性测试'].map((name) => `<div class="feature"><h4>${name}</h4><p>掌握${name}的方法。</p></div>`).join('')}</div>
      <h2>课程大纲</h2><p>共十二周</p><h2>学费</h2><p>6800元</p><h2>讲师介绍</h2><p>王雨桐，十年设计经验。</p>`;
    expect(kindOf(html)).toBe('course');
  });
});

describe('the foot of a card', () => {
  test('ends no page: what stands in it is read with the card', () => {
    const reading = readHtml(
      '<div class="card"><p>Sourdough class</p><div class="card-footer"><p>$60</p></div></div>',
    );
    expect(reading.blocks.map(({ region }) => region)).toEqual(['main', 'main']);
  });
  test('the foot of the page still does', () => {
    const reading = readHtml('<p>Sourdough class</p><div class="page-footer"><p>© Bakers</p></div>');
    expect(reading.blocks.map(({ region }) => region)).toEqual(['main', 'footer']);
  });
});

describe('a link around boxes', () => {
  test('is a box; a link inside a line is none', () => {
    const reading = readHtml(
      '<div><a class="tile" href="/a"><h3>Knots</h3><p>One evening</p></a></div><p>See <a href="/b">more</a>.</p>',
    );
    expect(reading.containers.map(({ tag }) => tag)).toContain('a');
    expect(reading.containers.filter(({ tag }) => tag === 'a')).toHaveLength(1);
    expect(reading.text).toBe('Knots\nOne evening\nSee more.');
    expect(reading.blocks[0]!.spans?.some((span) => span.href === '/a')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { pageKind } from '@/rules/facts/page-kind';
import { readHtml } from '@/rules/reading/read-file';

const kindOf = (html: string) => pageKind(readHtml(html)).kind;
const quiet = (html: string) => !['course', 'listing', 'provider'].includes(kindOf(html));
const repeat = (list: string[], html: (item: string, i: number) => string) => list.map(html).join('');

describe('pages without a telling title', () => {
  it('list where the same labels stand below each of several heads', () => {
    const group = (name: string) =>
      `<h3>${name}</h3><h4>课程内容：</h4><p>按水平分层，讲练结合，每次课后有练习与讲评。</p><h4>适宜群体：</h4><p>小学三至六年级</p><h4>学期时长：</h4><p>三个月</p>`;
    expect(
      kindOf(`<h1>选择课程</h1>${repeat(['启蒙班', '基础提高班', '口语班', '阅读写作班', '冲刺班'], group)}`),
    ).toBe('listing');
  });

  it('list where each card names something, says how long and goes on', () => {
    const card = (name: string) =>
      `<div class="item"><a href="/c/${name}"><h4>${name}</h4></a><p>共24课时 1203人在学</p><span>￥199</span><a href="/c/${name}">查看详情</a></div>`;
    expect(
      kindOf(
        `<div class="grid">${repeat(['水彩入门', '油画风景', '速写基础', '国画花鸟', '书法楷书', '篆刻初步'], card)}</div>`,
      ),
    ).toBe('listing');
  });

  it('offer one course where a detail page has its parts and chapters', () => {
    expect(
      kindOf(
        `<title>课程详情</title><h2>短视频剪辑实战课</h2><p>24课时 · 讲师：周岚</p><p>￥299</p><a href="#">立即购买</a><h3>课程介绍</h3><p>从素材整理到成片输出，跟着案例一步步完成三部短片。</p><h3>适合人群</h3><p>想学剪辑的初学者</p><h3>课程目录</h3>${repeat(['素材管理', '剪辑节奏', '调色', '声音设计', '字幕与导出'], (name, i) => `<p>第${i + 1}章 ${name}</p>`)}`,
      ),
    ).toBe('course');
  });
});

describe('pages of a firm', () => {
  it('that tell who it is, in English, with no course named', () => {
    expect(
      kindOf(
        `<title>Lakeside Skills</title><h1>About Lakeside Skills</h1><p>Lakeside Skills was founded in 2011 and is a training provider for the trades. We believe that everyone can learn a craft, and our team of trainers has taught thousands of students.</p><h2>Our Mission</h2><p>To make practical training affordable.</p><h2>Our Vision</h2><p>A region where no one lacks skills.</p><h2>Our Values</h2><p>Care, clarity, craft.</p><h2>Meet our team</h2><p>Ann Reed, founder</p><h2>Contact us</h2><p>12 Mill Road</p>`,
      ),
    ).toBe('provider');
  });

  it('that tell who it is, in Chinese prose below one heading', () => {
    expect(
      kindOf(
        `<title>学校简介_启明职业培训学校</title><h1>学校简介</h1>${repeat(['启明职业培训学校成立于2006年，是一所从事职业技能培训的民办学校，总部设在江州，下设五个校区。', '我校师资力量雄厚，拥有专职教师六十余名，累计培训学员数万人。', '学校的办学宗旨是以就业为导向，致力于为社会培养实用技能人才。'], (text) => `<p>${text}</p>`)}`,
      ),
    ).toBe('provider');
  });

  it('that is its first page, with a few courses among many sections', () => {
    const course = (name: string) =>
      `<div class="card"><h4>${name}</h4><p>Hands-on classes.</p><a href="/${name}">Explore</a></div>`;
    expect(
      kindOf(
        `<title>Harbour Academy</title><h1>Welcome to Harbour Academy</h1><p>We are a coding school with small classes.</p><h2>About us</h2><p>Since 2012 we have trained students from all walks of life.</p><h2>Our courses</h2>${repeat(['Web Development', 'Data Analytics', 'UI Design'], course)}<h2>Why choose us</h2><p>Expert trainers, real projects.</p><h2>What our students say</h2><p>“I loved it.”</p><h2>Our partners</h2><p>Northwind, Contoso</p><h2>Contact us</h2><p>+1 555 0100</p>`,
      ),
    ).toBe('provider');
  });
});

describe('pages of a school that offer nothing themselves', () => {
  it.each([
    [
      'teachers',
      `<title>师资团队</title><h1>师资团队</h1>${repeat(['王一', '李二', '陈三', '赵四', '孙五', '周六'], (name) => `<div class="t"><h3>${name}老师</h3><p>高级讲师，从事教学工作十余年，主讲财务管理。</p></div>`)}`,
    ],
    [
      'news',
      `<title>新闻资讯</title><h1>新闻资讯</h1><ul>${repeat(['我院召开期末总结会议', '学生在市技能竞赛中获奖', '校企合作签约仪式举行', '图书馆调整开放时间', '运动会圆满落幕'], (text, i) => `<li><a href="/n/${i}">${text}</a> 2021-0${i + 1}-12</li>`)}</ul>`,
    ],
    [
      'terms',
      `<title>Privacy Policy</title><h1>Privacy Policy</h1>${repeat(['We collect personal data when you register for a course.', 'We store cookies to keep you signed in.', 'You may request deletion of your data at any time.'], (text) => `<p>${text}</p>`)}`,
    ],
    [
      'blog',
      `<title>Blog</title><h1>How memory works when you learn</h1><p>By Mara Holt, March 3, 2022</p>${repeat(['Most people think that re-reading helps, yet experiments have shown otherwise.', 'Researchers asked two groups to study the same text, and one of them was tested at once.', 'The group that had been tested remembered more a week later, which surprised nobody in the field.'], (text) => `<p>${text.repeat(3)}</p>`)}<h4>Leave a comment</h4><h4>Recent posts</h4><h4>Categories</h4>`,
    ],
    [
      'an account',
      '<title>学习中心</title><p>我的课程</p><p>我的问题</p><p>我的笔记</p><p>个人信息</p><p>修改密码</p><p>退出登录</p><p>学习进度 26%</p>',
    ],
  ])('%s', (_, html) => {
    expect(quiet(html)).toBe(true);
  });
});

describe('pages on one course', () => {
  it('with a heading that asks what its subject is', () => {
    expect(
      kindOf(
        `<title>Python</title><h1>What is Python?</h1><p>Python is a language for beginners and experts. In this course you will learn it from scratch with a trainer.</p><h2>Course content</h2><ul>${repeat(['Variables', 'Control flow', 'Functions', 'Files', 'Classes', 'Testing'], (item) => `<li>${item}</li>`)}</ul><h2>Who should attend</h2><p>Anyone who wants to start programming.</p><h2>Duration</h2><p>6 weeks</p><a href="/enrol">Enrol now</a>`,
      ),
    ).toBe('course');
  });

  it('although the site around it lists others', () => {
    const other = (name: string) => `<li><a href="/${name}">${name} Course</a></li>`;
    expect(
      kindOf(
        `<title>Bookkeeping Course | Fairfield College</title><nav><a href="/">Home</a><a href="/courses">Courses</a></nav><h1>Bookkeeping Course</h1><p>This course prepares you for work in an office.</p><h2>Course overview</h2><p>Ledgers, payroll, tax returns.</p><h2>Course curriculum</h2><ul><li>Module 1: Ledgers</li><li>Module 2: Payroll</li><li>Module 3: VAT</li></ul><h2>Fees</h2><p>£450</p><h2>Entry requirements</h2><p>None</p><aside class="related"><h3>Other courses</h3><ul>${repeat(['Payroll', 'Tax', 'Audit'], other)}</ul></aside>`,
      ),
    ).toBe('course');
  });
});

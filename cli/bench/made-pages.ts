/**
 * Pages made to measure with: the same for the same size on every machine. They hold what course pages hold, in Chinese
 * and English, with menus, scripts, tables, folded parts and a claim here and there.
 */

/** A row of numbers that looks random and is always the same. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TOPICS = '数据标注 模型训练 提示词编写 语音标注 数据质检 图像分类 需求分析 项目交付'.split(' ');
const LEVELS = '初级 中级 高级 三级 四级 五级'.split(' ');
const PEOPLE = '顾南浔 叶知秋 陆听澜 沈怀瑾 林见山 周望舒'.split(' ');
const SENTENCES = [
  '本节讲解{t}的流程、常用工具和质量标准，学员完成两次练习并由讲师批改。',
  '课程安排在周末上午，每次 3 课时，缺课可以在一个月内补听一次。',
  '完成全部作业并通过结课考核的学员，可以申请{l}职业技能等级认定考试。',
  '学费包含教材和练习平台的使用，考试费由评价机构另行收取。',
  'Students label two hundred samples, compare results in pairs and discuss where they disagree.',
  'The module ends with a project that is reviewed by the instructor within five working days.',
  '开课前七天可以全额退费，开课后按照未上课时的比例退还。',
  '讲师{p}在企业做过六年{t}项目，目前负责本课程的实训部分。',
];
/** Prose that asks for nothing and promises nothing, as most of a long page is. */
const PROSE = [
  '在练习环节中，大家会先观察样本之间的差别，再讨论哪些规则容易引起误解，并把结果整理成一份可以复用的说明。',
  '很多初学者以为工具最重要，其实真正花时间的是理解业务场景，弄清楚数据从哪里来、给谁使用、出错时由谁来发现。',
  '这一部分以城市交通图片为例，介绍怎样描述遮挡、模糊和夜间光线等情况，并比较两种不同的记录方式各自的长处。',
  'Reading the guideline twice before the first sample is drawn saves far more time than any shortcut in the tool does.',
  'The second half looks at speech: accents, background noise, overlapping speakers and what to write down for each.',
  '小组成员轮流担任检查者，把不一致的地方列成表格，由大家一起决定以哪一种写法为准，然后重新看一遍前面的样本。',
];
const CLAIMS = [
  '签约保过，不过全额退费。',
  '名额有限，今天报名立减 500 元！',
  '我们不承诺包过，请以评价机构公布的成绩为准。',
  'Guaranteed pass or your money back.',
];

type Pick = (list: readonly string[]) => string;

function writer(seed: number) {
  const below = numbers(seed);
  const pick: Pick = (list) => list[below(list.length)]!;
  const sentence = () =>
    pick([PROSE, PROSE, PROSE, SENTENCES][below(4)]!)
      .replace('{t}', pick(TOPICS))
      .replace('{l}', pick(LEVELS))
      .replace('{p}', pick(PEOPLE));
  const paragraph = (count: number) =>
    Array.from({ length: count }, sentence).join('') + (below(60) === 0 ? pick(CLAIMS) : '');
  return { below, pick, paragraph };
}

const page = (title: string, body: string) => `<!doctype html><html lang="zh"><head><meta charset="utf-8">
<title>${title}</title><meta name="description" content="${title}"><style>.card{border:1px solid #ccc;margin:8px}</style>
<script>window.config = { pages: ["not", "text", "of", "the", "page"] };</script></head><body>
<header class="header"><nav class="nav"><ul>${['首页', '课程', '师资', '学员', '新闻', '关于我们']
  .map((name) => `<li><a href="/${encodeURIComponent(name)}"><span>${name}</span></a></li>`)
  .join('')}</ul></nav></header>
<main id="main">${body}</main>
<footer class="footer"><p>青禾职业培训学校 办学许可证号：教民 1101084000001 号</p><p>地址：海淀区学院路 8 号</p></footer></body></html>`;

/** Chapters of a syllabus, each with lessons that hold a title, its hours and what is taught. */
function chapters(count: number, words: number, seed: number): string {
  const { pick, below, paragraph } = writer(seed);
  return Array.from(
    { length: count },
    (_, n) => `<section class="chapter" id="c${n}"><h3>第 ${n + 1} 章 ${pick(TOPICS)}</h3>
<div class="meta"><span>${4 + below(12)} 课时</span> <span class="by">主讲：<b>${pick(PEOPLE)}</b></span></div>
<ul class="lessons">${Array.from(
      { length: 4 },
      (_, m) =>
        `<li class="lesson"><h4>${n + 1}.${m + 1} ${pick(TOPICS)}</h4><p class="text">${paragraph(words)} <a href="/lesson/${n}-${m}">查看 <em>大纲</em></a></p></li>`,
    ).join('')}</ul></section>`,
  ).join('\n');
}

const facts = `<table class="facts"><tr><th>项目</th><th>说明</th></tr><tr><td>价格</td><td>￥3980</td></tr>
<tr><td>课时</td><td>96 课时</td></tr><tr><td>证书</td><td>人工智能训练师四级</td></tr></table>
<div class="faq"><details><summary>考不过怎么办？</summary><p>可以免费重听一次，我们不承诺包过。</p></details></div>`;

/** A course page with a syllabus of so many chapters; `words` sentences a lesson. */
export const coursePage = (count: number, words: number): string =>
  page(
    '人工智能训练师四级培训课程',
    `<h1>人工智能训练师四级培训</h1><p>${writer(7).paragraph(3)}</p>${facts}<h2>课程大纲</h2>${chapters(count, words, 11)}
<a class="button" href="/enrol">立即报名</a>`,
  );

/** A course page of so many chapters with long texts. */
export const monsterPage = (count: number): string => coursePage(count, 4);

/** One card of a listing, as `listingPage` puts in. */
export function card(n: number): string {
  const { pick, below, paragraph } = writer(1000 + n * 7919);
  return `<div class="card course-card"><h3><a href="/course/${n}">${pick(TOPICS)}${pick(LEVELS)}培训班 ${n}</a></h3>
<p class="by">主讲：<b>${pick(PEOPLE)}</b></p><p class="hours"><span>${20 + below(100)} 课时</span></p><p class="more">${paragraph(2)}</p><p class="price">￥${480 + below(5000)}</p></div>`;
}

/** A listing of so many cards. */
export const listingPage = (count: number): string =>
  page(
    '全部课程',
    `<h1>全部课程</h1><div class="list" id="list">${Array.from({ length: count }, (_, n) => card(n)).join('\n')}</div>`,
  );

export type MadePage = 'typical' | 'listing' | 'monster';

/** The three pages of every measurement: 1,300, 26,000 and 129,000 nodes. */
export const MADE_PAGES: Record<MadePage, () => string> = {
  typical: () => coursePage(24, 1),
  listing: () => listingPage(1530),
  monster: () => monsterPage(2530),
};

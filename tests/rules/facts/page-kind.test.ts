import { describe, expect, test } from 'vitest';
import { pageKind } from '@/rules/facts/page-kind';
import { pageLanguage } from '@/rules/facts/page-language';
import { readHtml, readText } from '@/rules/reading/read-file';

const page = (html: string, url = '') => pageKind(readHtml(html, url)).kind;
const excerpt = (text: string) => pageKind(readText(text)).kind;

describe('an excerpt', () => {
  test.each([
    '零基础包过班火热报名中，名额有限，扫码咨询！',
    '签约保过，考不过全额退费，加微信 abc12345',
    'Enroll now! 100% job guarantee or your money back. Limited seats.',
    '我校师资力量雄厚，欢迎报名咨询，免费试听。',
    '【三级证书】不用考试，快速拿证，联系电话：13800000000',
    'Buy real IELTS certificate without exam, contact us via WhatsApp',
    '鸿雁教育累计培训逾三万名学员，就业率高，月薪过万',
    '原价5980元，现价2980元，立即报名',
  ])('that sells is a course, however short: %s', (text) => {
    expect(excerpt(text)).toBe('course');
  });

  test.each([
    '记者从市人社局获悉，近期有机构打着“包过”“免考”的旗号招揽学员，据介绍，警方已立案调查。',
    '据悉，该培训机构承诺“不过退费”，多名学员表示，报名后无法联系上老师。',
    '第十二条 申请人应当符合下列条件。第十三条 主管部门应当自受理之日起20日内作出决定。',
    'The university said on Monday that applications rose by 12%, according to officials.',
    '入职三个月就被辞退，加班没有加班费，老板天天画饼。',
    '甲方委托乙方提供服务，乙方应按本协议约定支付费用，违约责任见第七条。',
    '他把书放下，对她说：“今天晚上我们去看电影吧。”',
    'npm install parse5, then see the README on GitHub.',
  ])('that reports, decrees or tells is none: %s', (text) => {
    expect(excerpt(text)).not.toBe('course');
  });

  test('words in quotation marks are not those of the seller', () => {
    const report =
      '记者暗访发现，店员称“零基础包过，名额有限，立即报名，扫码咨询，不过全额退费”。据了解，该店并无办学资质。';
    expect(excerpt(report)).toBe('article');
  });
});

describe('a page', () => {
  const intro = `<p>${'课程由有经验的老师讲授，配有练习和答疑。'.repeat(6)}</p>`;

  test('of one course', () => {
    expect(
      page(
        `<title>Excel 进阶培训班 - 某某学校</title><h1>Excel 进阶培训班</h1>${intro}<p>学费：880元</p><h2>课程大纲</h2><li>函数</li><button>立即报名</button>`,
      ),
    ).toBe('course');
    expect(
      page(
        '<title>Emergency Care Course</title><h1>Emergency Care Course</h1><p>The course is designed for nurses.</p><p>Duration: One month</p><h2>Course Outline</h2><ul><li>First aid</li></ul>',
      ),
    ).toBe('course');
  });

  test('that lists courses', () => {
    const card = (name: string, price: number) =>
      `<div class="card"><h3><a href="/${price}">${name}培训班</a></h3><p>¥${price}</p><a href="/x">立即报名</a></div>`;
    expect(
      page(
        `<title>全部课程</title><h1>全部课程</h1>${[880, 980, 1080, 1180].map((p) => card(`第${p}`, p)).join('')}`,
      ),
    ).toBe('listing');
    const row = (name: string) =>
      `<tr><td>${name}班</td><td>张伟</td><td>40</td><td>￥680</td><td>报名</td></tr>`;
    expect(
      page(
        `<title>二级建造师网校</title><h2>课程列表</h2><table><tr><th>课程名称</th><th>讲师</th><th>课时</th><th>价格</th><th>报名</th></tr>${['精讲', '冲刺', '习题', '模考'].map(row).join('')}</table>`,
      ),
    ).toBe('listing');
  });

  test('of a firm', () => {
    expect(
      page(
        `<title>启渡教育官网</title><h1>启渡教育</h1><h2>关于我们</h2>${intro}<h2>热门课程</h2><p>会计 设计 编程</p><h2>师资团队</h2><p>名师</p><h2>学员风采</h2><p>x</p><h2>合作企业</h2><p>在线咨询 免费试听</p>`,
        'https://qidu.example/',
      ),
    ).toBe('provider');
  });

  test('of news', () => {
    expect(
      page(
        `<title>“包过”培训班调查 - 某某新闻网</title><h1>“包过”培训班调查</h1><p>来源：某某日报 记者 王一</p><p>${'记者近日走访多家培训机构，发现不少机构承诺“包过”。一名学员表示，自己交了学费后再也联系不上对方。'.repeat(5)}</p>`,
      ),
    ).toBe('article');
    expect(
      page(
        '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script><h1>Bootcamps under fire</h1><p>By Jane Roe</p><p>Regulators said on Monday that several schools promised jobs they could not deliver, according to a report.</p>',
      ),
    ).toBe('article');
  });

  test('of a public body', () => {
    const notice =
      '<title>关于开展职业技能等级认定工作的公告</title><p>某市人力资源和社会保障局</p><p>各有关单位：</p><p>现将有关事项公告如下：一、报名时间。二、认定费500元，不合格不退。三、补贴标准2600元。</p><p>特此公告。</p>';
    expect(page(notice)).toBe('official');
    expect(page('<h1>补贴政策</h1><p>符合条件的可申请补贴2600元。</p>', 'https://rsj.sh.gov.cn/x')).toBe(
      'official',
    );
  });

  test.each([
    ['<title>Dashboard</title><p>My courses</p><p>Sign out</p><p>Account settings</p><p>Unenroll</p>'],
    ['<title>隐私政策</title><h1>隐私政策</h1><p>本协议由甲方与乙方订立，用户协议见下。</p>'],
    ['<title>Mozilla - Wikipedia</title><h1>Mozilla</h1><p>From Wikipedia. See also: Firefox.</p>'],
    ['<title>我的成绩</title><table><tr><td>课程</td><td>学分</td><td>绩点</td></tr></table>'],
    ['<p></p>'],
  ])('of something else: %s', (html) => {
    expect(page(html)).toBe('other');
  });

  test('confidence is a share and falls with the margin', () => {
    const sure = pageKind(
      readHtml(`<h1>Java培训班</h1><p>立即报名 免费试听 名额有限 学费：880元</p><h2>课程大纲</h2>`),
    );
    const unsure = pageKind(readHtml('<h1>Java培训</h1><p>我们讲了十年课</p><h2>关于我们</h2><p>学员</p>'));
    expect(sure.confidence).toBeGreaterThan(unsure.confidence);
    for (const { confidence } of [sure, unsure]) expect(confidence).toBeLessThanOrEqual(1);
  });
});

describe('the language', () => {
  test.each([
    ['<html lang="en"><p>人工智能训练师培训班报名</p></html>', 'zh'],
    ['<html lang="zh"><p>The course is for you and your team, with the best trainers.</p></html>', 'en'],
    ['<html lang="en"><p>मुफ्त ऑनलाइन पाठ्यक्रम</p></html>', 'hi'],
    ['<p>これはコースのページです</p>', 'ja'],
    ['<p>El curso es para los alumnos con una duración de dos meses</p>', 'es'],
    ['<html lang="fr-CA"><p>123</p></html>', 'fr'],
    ['<p>Python 培训 AI 课程 Java 报名学习班</p>', 'zh'],
    ['<p></p>', 'und'],
  ])('%s', (html, language) => {
    expect(pageLanguage(readHtml(html))).toBe(language);
  });
});

test('a page that is one poster below its name offers that course', () => {
  const poster =
    '<p>课程详情请看下图，报名请咨询老师。</p><img src="a.jpg" width="750" height="3000" alt="课程详情">';
  expect(page(`<title>育婴员考证班报名</title><h1>育婴员考证班</h1>${poster}`)).toBe('course');
});

test('a page of a few lines that promise and name a price sells, though it is hardly built', () => {
  const ad =
    '<title>某校</title><h1>育婴员三级 5天拿证班</h1><p>签约保过，一次不过全额退费。价格 1980 元。</p>';
  expect(page(`<!doctype html>${ad}`)).toBe('course');
  expect(page(`<!doctype html>${ad}<div><input></div>`)).toBe('course');
  expect(page('<title>通知</title><h1>停水通知</h1><p>明天上午九点至十二点停水，请提前储水。</p>')).not.toBe(
    'course',
  );
});

describe('a thread', () => {
  const board = (name: string, posts: [text: string, foot: string][]) =>
    `<title>${name} - 河东论坛</title><h1>${name}</h1><p>只看楼主</p>${posts
      .map(
        ([text, foot], i) =>
          `<div><p>${text}</p><p>${i + 1}楼 发表于 2026-05-0${i + 1}</p><p>${foot}</p></div>`,
      )
      .join('')}`;

  test('in which people tell of a class and ask what to do offers none, whatever was promised them', () => {
    expect(
      page(
        board('报了个包过的考证班，6800块退得回来吗', [
          ['我报名时老师说签约保过，考不过全额退款，不用考试就能拿证。现在求助怎么办？', '回复'],
          ['同被坑，听说他们月薪过万也是骗人的。', '回复'],
        ]),
      ),
    ).not.toBe('course');
    expect(
      page(
        '<title>Is this coding bootcamp worth it? : r/retraining</title><h1>Is this coding bootcamp worth it?</h1><p>Posted by u/slow_oak 3 months ago</p><p>They promised me a job guarantee and six figures. Has anyone got a refund?</p><p>88 comments · Share</p><p>u/fern · 2 mo. ago</p><p>Same here, no refunds once I started my course.</p><p>Reply</p>',
      ),
    ).not.toBe('course');
  });

  test('that numbers its answers before a colon is one too', () => {
    expect(
      page(
        '<title>考面点师有用吗？ - 河东论坛</title><h1>考面点师有用吗？</h1><div>楼主：报了个包过班 6800，值吗？说不过全额退费</div><div>2楼：别信，都是套路</div><div>3楼：自己看书就行</div>',
      ),
    ).not.toBe('course');
  });

  test('in which one sells is an offer all the same', () => {
    expect(
      page(
        board('叉车证快速办理 包过', [
          ['快速取证，包过，7天下证，费用980元。立即报名加微信 cz000000，名额有限。', '回复'],
          ['顶', '回复'],
        ]),
      ),
    ).toBe('course');
  });

  test('below a course leaves it a course', () => {
    const comments = ['很好', '有用'].map(
      (text, i) => `<p>${text}</p><p>${i + 1}楼 发表于 2026-02-01</p><p>回复</p>`,
    );
    expect(
      page(
        `<title>手冲咖啡班 - 慢火社区</title><h1>手冲咖啡班</h1><p>¥199 共24课时</p><h2>课程大纲</h2><p>第一章 豆子</p><h2>适合人群</h2><p>爱好者</p><button>立即报名</button>${comments.join('')}`,
      ),
    ).toBe('course');
  });
});

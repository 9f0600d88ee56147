import { describe, expect, it } from 'vitest';
import { read, titlesOn } from './course-page';

/** What a page seems to state and does not, beside what states it: each pair has one form. */

const page = (body: string, title = 'Kiln Course | Saltmarsh', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><title>${title}</title><body><main>${body}</main></body></html>`;
const zh = (body: string, title = '陶艺基础班') => page(body, title, 'zh-CN');

describe('who offers a course', () => {
  it('is no field of study that ends as firms do, nor a degree, nor the maker of the kit', () => {
    const topics =
      '<h2>Topics</h2><ul><li>Glaze chemistry</li><li>Internet Technologies</li><li>Wheel work</li></ul>';
    expect(read(page(`<h1>Potter Diploma</h1>${topics}`, 'Potter Diploma'), 'provider')).toBe('absent');
    const degree = page(
      '<h1>Bachelor of Ceramics</h1><p>Three years.</p>',
      'Bachelor of Ceramics Distance Education',
    );
    expect(read(degree, 'provider')).toBe('absent');
    const kit = page(
      '<h2>Diploma in Pottery</h2><p>12 months</p>',
      'Course Details - Mentor Bootstrap Template',
    );
    expect(read(kit, 'provider')).toBe('absent');
    const firm = page(
      '<h1>Kiln Course</h1><p>Welcome to Tarn Ridge Technologies.</p><footer>© Tarn Ridge Technologies</footer>',
      'Kiln Course | Tarn Ridge Technologies',
    );
    expect(read(firm, 'provider')).toBe('Tarn Ridge Technologies');
  });

  it('is where a title says that it is taught', () => {
    const at = page(
      '<h1>Bachelor of Ceramics</h1><p>Three years.</p>',
      'Bachelor of Ceramics at Tarn Ridge University',
    );
    expect(read(at, 'provider')).toBe('Tarn Ridge University');
  });
});

describe('the title', () => {
  it('is no heading over anything, no count of benefits and no masked name', () => {
    for (const heading of ['导语', '暂无任何课程', '学陶艺的三大好处', '李*晓'])
      expect(read(zh(`<h1>陶艺基础班</h1><h2>${heading}</h2><p>从练泥学起。</p>`), 'title')).toBe(
        '陶艺基础班',
      );
    expect(
      read(zh('<h2>导语</h2><p>夏天来了。</p><h2>青原陶艺夏令营项目介绍</h2><p>两周。</p>', ''), 'title'),
    ).toBe('青原陶艺夏令营');
  });

  it('is told without the sort of page behind it and without the call around it', () => {
    expect(
      read(zh('<h1>陶艺指导师培训招生简章</h1><p>共 40 课时。</p>', '陶艺指导师培训招生简章'), 'title'),
    ).toBe('陶艺指导师培训');
    expect(read(zh('<h1>陶 艺 指 导 师</h1><p>招生简章</p>', ''), 'title')).toBe('陶艺指导师');
    expect(
      read(page('<h1>Start your Kiln Safety Training Now.</h1><p>Pay when ready.</p>', ''), 'title'),
    ).toBe('Kiln Safety Training');
  });
});

describe('the title of a kit', () => {
  it('is no name of a course nor of who offers it', () => {
    const kit = page(
      '<h1>Your Course to Success</h1><h2>Kiln Diploma Course</h2><p>Ten weeks.</p>',
      'Harbour Bootstrap Template',
    );
    expect(read(kit, 'title')).toBe('Kiln Diploma Course');
    expect(read(kit, 'provider')).toBe('absent');
  });
});

describe('the price', () => {
  it('is nothing in a column of salaries', () => {
    const table = (head: string) =>
      `<h1>Kiln Diploma</h1><table><tr><th>Sector</th><th>Role</th><th>${head}</th></tr>
       <tr><td>Studios</td><td>Kiln hand</td><td>₹3.0–5.5</td></tr><tr><td>Schools</td><td>Technician</td><td>₹4.0–6.5</td></tr></table>`;
    expect(read(page(table('Avg. Starting Salary (LPA)')), 'price')).toBe('absent');
    const fee = page('<h1>Kiln Diploma</h1><h2>Course Prices for 2031</h2><p>For one person: $1180</p>');
    expect(read(fee, 'price')).toEqual({ amount: 1180, currency: 'USD' });
  });
});

describe('the parts of a course', () => {
  it('are not who teaches, what comes with it, its figures, or empty tabs', () => {
    const cards = ['Dr. Ines Duarte', 'Prof. Kit Amoah', 'Dr. Jane Roe']
      .map((name) => `<h4>${name}</h4><p>Glazing and kilns</p>`)
      .join('');
    expect(titlesOn(page(`<h1>Kiln Diploma</h1><h2>Course Structure</h2>${cards}`))).toBe('absent');
    const tabs =
      '<h3>Course Syllabus</h3><h4>Home</h4><p>Text.</p><h4>Menu 1</h4><p>Text.</p><h4>Menu 2</h4><p>Text.</p>';
    expect(titlesOn(page(`<h1>Kiln Diploma</h1>${tabs}`))).toBe('absent');
    const comes =
      '<h2>Course Structure</h2><p>Schedule: 12 classes</p><p>Includes:</p><ul><li>Use of a modern kiln</li><li>All clay and glaze</li><li>A locker of your own</li></ul>';
    expect(titlesOn(page(`<h1>Kiln Diploma</h1>${comes}`))).toBe('absent');
    const parts = '<h2>Course Structure</h2><ul><li>Raw clay</li><li>Wheel</li><li>Glaze</li></ul>';
    expect(titlesOn(page(`<h1>Kiln Diploma</h1>${parts}`))).toEqual(['Raw clay', 'Wheel', 'Glaze']);
  });

  it('are not what is promised of a course in its numbered boxes', () => {
    const boxes = ['带薪项目实训', '导师耐心指导', '名企合作', '教学基地'].map(
      (text, i) => `<h4>0${i + 1}- ${text}</h4><p>说明文字。</p>`,
    );
    expect(titlesOn(zh(`<h1>陶艺基础班</h1><h2>课程特色</h2>${boxes.join('')}`))).toBe('absent');
  });

  it('have the hours of their column, and none of a date', () => {
    const rows = (when: string, hours: string) =>
      `<h1>陶艺基础班</h1><h2>课程规划</h2><table><tr><th>上课时间</th><th>时数</th><th>课程内容</th></tr>
       <tr><td>${when}</td><td>${hours}</td><td>练泥</td></tr><tr><td>${when}</td><td>${hours}</td><td>拉坯</td></tr></table>`;
    expect(read(zh(rows('2031/2/8 上午', '3hr')), 'modules')).toEqual([
      { title: '练泥', hours: 3 },
      { title: '拉坯', hours: 3 },
    ]);
  });
});

describe('who teaches', () => {
  it('is nobody whom a kit or a plan names', () => {
    expect(read(zh('<h1>陶艺基础班</h1><dl><dt>课程讲师</dt><dd>规划中</dd></dl>'), 'instructors')).toBe(
      'absent',
    );
    const kit = '<h1>Kiln Course</h1><h2>Our Experts</h2><h4>Lorem Ipsum</h4><p>is simply dummy text</p>';
    expect(read(page(kit), 'instructors')).toBe('absent');
  });

  it('is whom a long paragraph opens with below a heading on the teacher', () => {
    const more = 'She has fired kilns of every kind and written on the chemistry of glaze. '.repeat(8);
    const told = `<h1>Kiln Course</h1><h3>Course Instructor</h3><p>Dr. Ines Duarte is an Assistant Professor of Ceramics at Tarn Ridge. ${more}</p>`;
    expect(read(page(told), 'instructors')).toMatchObject([
      { name: 'Dr. Ines Duarte', title: expect.stringMatching(/^Assistant Professor of Ceramics/) },
    ]);
    expect(
      read(
        zh('<h1>陶艺基础班</h1><h3>讲师介绍</h3><p>周鹤鸣博士 目前在青原大学陶艺系任助理教授。</p>'),
        'instructors',
      ),
    ).toMatchObject([{ name: '周鹤鸣' }]);
  });
});

describe('facts in words', () => {
  it('are no question on something else, no date and no button', () => {
    const asked = (question: string) =>
      page(
        `<h1>Kiln Course</h1><h2>FAQ</h2><h4>${question}</h4><p>No. We hand one to each student at the camp.</p>`,
      );
    expect(read(asked('Do I need to buy a wheel?'), 'prerequisites')).toBe('absent');
    expect(read(asked('Do I need any experience?'), 'prerequisites')).toMatch(/^No\./);
    expect(
      read(
        zh('<h1>陶艺夏令营</h1><h3>适合人群与申请时间</h3><p>2031.12</p><h4>准备材料</h4>'),
        'prerequisites',
      ),
    ).toBe('absent');
    expect(read(zh('<h1>陶艺夏令营</h1><h3>招生范围：</h3><p>8-13岁在校学生</p>'), 'prerequisites')).toBe(
      '8-13岁在校学生',
    );
  });

  it('are no reference to something below, nor what a server should have filled in', () => {
    const when = (text: string) => read(zh(`<h1>陶艺基础班</h1><p>课程安排: ${text}</p>`), 'schedule');
    expect(when('详见下文时间表，下期另行公布')).toBe('absent');
    expect(when('每周六 19:00–21:00')).toBe('每周六 19:00–21:00');
  });

  it('name a level of those who learn, and not of a subject or a professor', () => {
    const level = (line: string) => read(page(`<h1>Kiln Course</h1><p>${line}</p>`), 'level');
    expect(level('Advanced Glaze Chemistry')).toBe('absent');
    expect(level('Associate Professor of Ceramics')).toBe('absent');
    expect(level('Entry-level positions start at £30,000')).toBe('absent');
    expect(level('Master the wheel in ten weeks')).toBe('absent');
    expect(level('Advanced learners')).toBe('Advanced');
    expect(level('Associate degree')).toBe('Associate');
  });

  it('are no thanks of a learner', () => {
    const told = (text: string) =>
      read(page(`<h1>Kiln Course</h1><h2>Reviews</h2><p>${text}</p>`), 'assessment');
    expect(told('It helped me in my classes and practical exam.')).toBe('absent');
    expect(told('You are assessed by a practical exam.')).toMatch(/practical exam/);
  });

  it('tell years of study however much their paragraph tells, and no length of some other training', () => {
    const more = 'It is open to many trades and has a place in every one of them. '.repeat(8);
    const study = `<h1>Ceramics</h1><p>Ceramics is a field of work. BCer is a 3-year degree course with six terms. ${more}</p>`;
    expect(read(page(study), 'duration')).toBe('P3Y');
    const others = '<h1>Kiln Exam</h1><p>Some classroom training teaches all of it within one week.</p>';
    expect(read(page(others), 'duration')).toBe('absent');
  });

  it('tell dates below 时间安排, and credentials without what runs on behind them', () => {
    const dates = '<h1>青原陶艺夏令营</h1><h2>时间安排：</h2><p>第一期：2031年7月2日-7月17日</p>';
    expect(read(zh(dates), 'schedule')).toBe('第一期：2031年7月2日-7月17日');
    const bio =
      '<h1>陶艺基础班</h1><h3>讲师介绍</h3><h4>周鹤鸣</h4><p>副教授，周教授在窑炉方面有丰富经验，高级陶艺师。</p>';
    expect(read(zh(bio), 'instructors')).toMatchObject([
      { name: '周鹤鸣', credentials: ['副教授', '高级陶艺师'] },
    ]);
  });

  it('name who issues a certificate from its first character on', () => {
    const text =
      '<h1>陶艺指导师培训</h1><p>考试合格者，60天取得由中国青原陶艺研究院资格认证中心颁发的《陶艺技能资格证书》。</p>';
    expect(read(zh(text), 'certificate')).toMatchObject({
      issuer: '中国青原陶艺研究院资格认证中心',
    });
  });

  it('are no days of a week, holidays, meals, rooms or prices of a hotel', () => {
    const zhPage = (text: string) => zh(`<h1>青原陶艺班</h1>${text}`);
    expect(read(zhPage('<p>注：春节寒假共放假一个月，暑假照常上课。</p>'), 'duration')).toBe('absent');
    expect(read(zhPage('<p>培训课程门票包括6月7-8日两天中餐。</p>'), 'duration')).toBe('absent');
    expect(read(zhPage('<p>参考房价：660元/间夜</p>'), 'price')).toBe('absent');
    expect(read(zhPage('<p>上课地点：大行宫 4 号教室</p>'), 'address')).toBe('absent');
    expect(read(zhPage('<p>英语四级直通</p>'), 'level')).toBe('absent');
    const open = '<h1>Kiln Lessons</h1><dl><dt>Availability</dt><dd>7 days</dd></dl>';
    expect(read(page(open), 'duration')).toBe('absent');
  });

  it('tell weeks by their names and not by their dates, with their days and fees', () => {
    const weeks = ['Plant Power', 'Songbirds', 'Kiln Olympics']
      .map((name, at) => `<p>Week ${at + 1} • June ${1 + at * 7}–${5 + at * 7}</p><h4>${name}</h4>`)
      .join('');
    const camp = page(
      `<h1>Kiln Camp</h1><p>Sessions are offered weekly — Monday through Friday, 9AM – 2PM.</p><h2>Age Groups &amp; Tuition</h2><ul><li>Ages 6–9 — $275</li></ul><h2>Weekly Themes</h2>${weeks}`,
    );
    expect(read(camp, 'modules')).toMatchObject([
      { title: 'Plant Power' },
      { title: 'Songbirds' },
      { title: 'Kiln Olympics' },
    ]);
    expect(read(camp, 'schedule')).toMatch(/Monday through Friday/);
    expect(read(camp, 'price')).toMatchObject({ amount: 275 });
  });

  it('are no places of a kit, no list of what to bring, and no requirement to be short of time', () => {
    const asked = (text: string) => read(page(`<h1>Kiln Course</h1>${text}`), 'prerequisites');
    expect(asked('<p>Requirement: {{ program.requirement }}</p>')).toBe('absent');
    expect(asked('<p>These are recommended for people who bake late.</p>')).toBe('absent');
    const held = '<h1>Kiln Course</h1><h3>Requirements</h3><ul><li>A High School Diploma or GED</li></ul>';
    expect(read(page(held), 'certificate')).toBe('absent');
  });

  it('are no learners before a price and no years of a school', () => {
    const card =
      '<h1>Kiln Course</h1><p><span>2034</span> <span>₹</span> <span>49</span></p><p>Enrol Now</p>';
    expect(read(page(card), 'price')).not.toMatchObject({ amount: 2034 });
    expect(read(zh('<h1>青原陶艺班</h1><p>专注12年</p>'), 'duration')).toBe('absent');
  });
});

import { describe, expect, test } from 'vitest';
import type { Module } from '@/rules/fact';
import { read } from './course-page';

/** Pages as small schools build them: kits with leavings, classes instead of headings, labels without colons. */

describe('the name of the course', () => {
  test('the sign of the school is a heading too, and names no course', () => {
    const html =
      '<header><h1>Tidewater</h1></header><main><h1>Welcome to the Harbour Bread Course!</h1></main><footer>© Copyright Tidewater. All rights reserved</footer>';
    expect(read(html, 'title')).toBe('Harbour Bread Course');
  });

  test('what a kit calls its pages is no name', () => {
    const html =
      '<title>Courses Details</title><h4>Contact Info</h4><h4>Account</h4><h4>Follow Us</h4><h5>Shopping cart</h5><h5>Rye</h5><h5>Spelt</h5><h2>Sourdough from Grain to Loaf</h2>';
    expect(read(html, 'title')).toBe('Sourdough from Grain to Loaf');
  });

  test('chapters that repeat bear each other out no more than they name the course', () => {
    const chapter = '<h5>第1章 面粉简介</h5><p>本章介绍面粉。</p>';
    expect(read(`<h1>家庭烘焙从零到精通</h1>${chapter.repeat(12)}`, 'title')).toBe('家庭烘焙从零到精通');
  });

  test('where no heading is, what the page’s own classes call the title', () => {
    const html =
      '<title>Sourdough</title><div class="course-title">Sourdough Certification Training Course</div><p>Flexible Timings</p><h3>Highlights of Tidewater Bakers</h3>';
    expect(read(html, 'title')).toBe('Sourdough Certification Training Course');
  });

  test('a label before the name and places never filled', () => {
    expect(read('<title>课程</title><h2>当前课程：面点入门与实践</h2>', 'title')).toBe('面点入门与实践');
    expect(read('<h2>{{ course.name }}</h2><p>共60节</p>', 'title')).toBe('absent');
  });
});

describe('the name of the course among other names', () => {
  test('a question why to learn it names it', () => {
    const html =
      '<title>招生报名</title><h1>为何要学面点？</h1><p>面点集营养与美味于一身。</p><h1>行业前景</h1>';
    expect(read(html, 'title')).toBe('面点');
  });

  test('a product whose name sounds like a site, and the one great heading before the title', () => {
    expect(
      read('<h2>Bakery Cloud Platform (BCP) - Evening Program</h2><h3>About Program</h3>', 'title'),
    ).toBe('Bakery Cloud Platform (BCP) - Evening Program');
    const html =
      '<title>Baking Course</title><img src="a.png" alt="Rye Bread With Wild Yeast"><h1>Rye Bread With Wild Yeast</h1>';
    expect(read(html, 'title')).toBe('Rye Bread With Wild Yeast');
  });
});

describe('a school that no mark names', () => {
  test('is welcomed to, is called a school, or speaks', () => {
    expect(read('<h2>Rye</h2><p>WELCOME TO FUTURE FLOUR</p>', 'provider')).toBe('FUTURE FLOUR');
    expect(
      read(
        '<h1>Best Baking Classes</h1><p>Bread Soul is the best baking school in Harbour Town. Join Bread Soul.</p>',
        'provider',
      ),
    ).toBe('Bread Soul');
    expect(
      read(
        '<h1>Baking</h1><p>When you complete the program, you’ll earn your Quayside Academy certificate.</p><p>Prefer a slower pace? Quayside Academy’s Weekend Program runs on Saturdays.</p>',
        'provider',
      ),
    ).toBe('Quayside Academy');
  });

  test('an address behind the copyright sign alone, or what a learner must master, is none', () => {
    expect(
      read(
        '<h1>面点班</h1><footer>Copyright © 2013-2018 jiangzhou.com All Rights Reserved.</footer>',
        'provider',
      ),
    ).toBe('absent');
    const html = '<p>理解UML的关系，理解xml格式，理解js的模型，理解Statement对象，理解课程目标。</p>';
    expect(read(`<h1>面点班</h1>${html}`, 'provider')).toBe('absent');
  });

  test('brackets behind the name are no part of it', () => {
    expect(
      read(
        '<h1>面点班</h1><footer>Copyright © 2012 江州点心网校（jiangzhou.com) All Rights Reserved</footer>',
        'provider',
      ),
    ).toBe('江州点心网校');
  });
});

describe('who offers it', () => {
  test('how long a course takes, or what sort of page it is, is no site', () => {
    expect(read('<title>Bread Bootcamp — 11-Week Program</title><h1>Bread Bootcamp</h1>', 'provider')).toBe(
      'absent',
    );
    expect(
      read(
        '<title>课程详情-封面</title><h1>面点班</h1><p><b>开课机构</b>江州点心教育有限公司</p>',
        'provider',
      ),
    ).toBe('江州点心教育有限公司');
  });

  test('who made the page does not offer the course', () => {
    const html =
      '<h1>Bread Course</h1><footer>© 2025 Tidewater Bakers. Designed &amp; Developed by Pixel Yard</footer>';
    expect(read(html, 'provider')).toBe('Tidewater Bakers');
    expect(
      read(
        '<h1>SEO Course</h1><ul><li>Copyright Sorting</li></ul><p>Learn.</p>'.concat('<p>x</p>'.repeat(20)),
        'provider',
      ),
    ).toBe('absent');
  });

  test('the name of what is taught, alone in the title, is no school', () => {
    const html = `<title>C / C++</title><div>C / C++ Certification Training</div><p>The certificate course is offered by Quayside InfoTechs, a school in Harbour Town. At Quayside InfoTechs, we teach in small groups.</p>`;
    expect(read(html, 'provider')).toBe('Quayside InfoTechs');
  });
});

describe('what it costs', () => {
  test('a basket is none of the course, what stands over the button is', () => {
    const html =
      '<h5>Subtotal:</h5><p>$160.00</p><h2>Bread Course</h2><aside><p>$192.00</p><button>Enroll Now</button></aside>';
    expect(read(html, 'price')).toEqual({ amount: 192, currency: 'USD' });
  });

  test('figures in one line, the last of which says free', () => {
    expect(
      read('<h1>Bread Course</h1><div>8 Weeks <span>Beginner</span> <span>Free</span></div>', 'price'),
    ).toEqual({
      amount: 0,
      currency: 'USD',
    });
    for (const line of [
      'In 8 weeks you will bake. Feel free',
      'First 7 days free',
      '7 days free',
      '14-day trial Free',
    ])
      expect(read(`<h1>Bread Course</h1><p>${line}</p>`, 'price')).toBe('absent');
    expect(read('<h1>PHP 8 Course</h1><h2>PHP 8</h2>', 'price')).toBe('absent');
  });

  test('trillions and wages are no price', () => {
    expect(read('<h1>Security Course</h1><h3>$6T</h3><p>Cost of crime</p><p>$70K - $100K</p>', 'price')).toBe(
      'absent',
    );
  });

  test('rupees of Pakistan, lakhs of India', () => {
    expect(read('<h1>Bread Course</h1><p>PKR 22,000 <s>PKR 30,000</s></p>', 'price')).toEqual({
      amount: 22000,
      currency: 'PKR',
    });
    expect(read('<h1>Bread Course</h1><p>Course Fee: ₹1.2 Lakh</p>', 'price')).toEqual({
      amount: 120000,
      currency: 'INR',
    });
  });

  test('a label told by its weight alone', () => {
    expect(read('<h1>面点班</h1><p><b>价格</b>免费<br><b>主讲师</b>乔月安 [ 高级 ]</p>', 'price')).toEqual({
      amount: 0,
      currency: 'CNY',
    });
    expect(
      read('<h1>面点班</h1><p><b>价格</b>免费<br><b>主讲师</b>乔月安 [ 高级 ]</p>', 'instructors'),
    ).toMatchObject([{ name: '乔月安' }]);
  });
});

describe('what is no price and no certificate', () => {
  test('an amount below words on pay', () => {
    expect(read('<h1>面点班</h1><p>面点师薪资统计</p><p>工资收入</p><p>¥9710</p>', 'price')).toBe('absent');
  });

  test('yes, free and amounts name no certificate', () => {
    for (const value of ['Yes', 'Free', 'PKR 22,000'])
      expect(
        read(`<h1>Baking</h1><table><tr><td>Certificate</td><td>${value}</td></tr></table>`, 'certificate'),
      ).toBe('absent');
  });
});

describe('how long', () => {
  test('hours named without a colon, beside hours of the parts', () => {
    const html =
      '<h1>Bread Course</h1><p>Duration 90 hours</p><h2>Curriculum</h2><h3>Rye</h3><p>48 Hours 24 Module</p><h3>Wheat</h3><p>32 Hours 12 Module</p>';
    expect(read(html, 'hours')).toBe(90);
    expect(read('<h1>Bread Course</h1><p>32 hours will be provided</p>', 'hours')).toBe(32);
    expect(read('<h1>Bread Course</h1><p>40 hours</p><h2>Why</h2><p>40 hours</p>', 'hours')).toBe(40);
  });

  test('packages that each have a length of their own give none to the course', () => {
    const packages = [45, 90, 142]
      .map((days, i) => `<h2>Module ${i + 1}</h2><p>Duration: ${days} Days</p>`)
      .join('');
    expect(read(`<h1>Bread Course</h1>${packages}`, 'duration')).toBe('absent');
    const topics = ['Rye', 'Wheat', 'Spelt'].map((name, i) => `<h3>${name}</h3><p>1${i} Days</p>`).join('');
    expect(read(`<h1>Bread Course</h1>${topics}`, 'duration')).toBe('absent');
  });

  test('what a course spans, and hours in all under their label', () => {
    expect(
      read('<h1>Bread Course</h1><p>The course spans over 6 weeks with classes on weekdays.</p>', 'duration'),
    ).toBe('P6W');
    expect(
      read('<h1>Bread Course</h1><div>Total hours</div><div>385h</div><div>11 weeks × 35h</div>', 'hours'),
    ).toBe(385);
  });
});

describe('what is taught, and by whom', () => {
  const titles = (html: string) => {
    const modules = read(html, 'modules');
    return Array.isArray(modules) ? (modules as Module[]).map(({ title }) => title) : modules;
  };

  test('how many lessons there are is no lesson', () => {
    const html =
      '<p>Lesson 6</p><h2>Bread Course</h2><p>Lesson 8</p><h5>Curriculum</h5><button>Flour</button><h6>Flour</h6><button>Dough</button><h6>Dough</h6>';
    expect(titles(html)).toEqual(['Flour', 'Dough']);
  });

  test('the syllabus before what a learner takes away; facts with labels are no parts', () => {
    const html =
      '<h3>What you’ll learn</h3><ul><li>Knead</li><li>Shape</li><li>Bake</li><li>Sell</li></ul><h3>Course Content</h3><ul><li>Flour</li><li>Dough</li><li>Oven</li></ul><h3>This course includes:</h3><ul><li>Level</li><li>Beginners</li><li>Lectures</li><li>40</li><li>Language</li><li>English</li></ul>';
    expect(titles(html)).toEqual(['Flour', 'Dough', 'Oven']);
  });

  test('a plain list of topics under Course Details', () => {
    const list = (items: string[]) =>
      `<h2>Course Details</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(titles(list(['Flour', 'Dough', 'Oven', 'Shop']))).toEqual(['Flour', 'Dough', 'Oven', 'Shop']);
    expect(titles(list(['Duration: 6 weeks', 'Fee: 200', 'Venue: Quay', 'Level: all']))).toBe('absent');
  });

  test('buttons that only do something open no part; numbers before brackets count parts', () => {
    const html =
      '<p>课程目录</p><ul><li>1 【面点】视频教程1：和面 16:39</li><li>2 【面点】视频教程2：醒面 54:47</li><li>3 【面点】视频教程3：擀皮 51:46</li></ul><button>购买课程</button><button>发布</button><button>提问</button>';
    expect(titles(html)).toHaveLength(3);
  });

  test('a feature among others introduces nobody', () => {
    const html =
      '<div>Hands on Training</div><div>Expert Trainer</div><div>Flexible Timings</div><div>Personalized Attention</div>';
    expect(read(html, 'instructors')).toBe('absent');
  });

  test('two labels in one line; one who is named in full elsewhere', () => {
    const html =
      '<ul><li>Instructor : Ines Duarte Instructor : Tomas Reyne</li></ul><aside><p>Instructors: Ines, Tomas</p></aside>';
    expect((read(html, 'instructors') as { name: string }[]).map(({ name }) => name)).toEqual([
      'Ines Duarte',
      'Tomas Reyne',
    ]);
  });
});

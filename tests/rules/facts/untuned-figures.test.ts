import { describe, expect, test } from 'vitest';
import type { Module } from '@/rules/fact';
import { read } from './course-page';

/** Pages as small schools build them: figures in one line, packages, baskets, lists of features. */

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

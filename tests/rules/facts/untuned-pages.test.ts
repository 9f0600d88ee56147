import { describe, expect, test } from 'vitest';
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

describe('a title and what stands over the page', () => {
  test('what ends like a school may be what is taught', () => {
    const html =
      '<title>Bread Science & Sourdough Learning - Flour Zone</title><h1>Bread Science & Sourdough Learning</h1>';
    expect(read(html, 'title')).toBe('Bread Science & Sourdough Learning');
    expect(read(html, 'provider')).toBe('Flour Zone');
  });

  test('an amount over words on pay, and features below a label', () => {
    expect(read('<h1>Bread Course</h1><h3>$120K</h3><p>Average salary</p>', 'price')).toBe('absent');
    expect(
      read('<h1>Bread Course</h1><ul><li>Certificate</li><li>Design Community</li></ul>', 'certificate'),
    ).toBe('absent');
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

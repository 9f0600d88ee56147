import { describe, expect, test } from 'vitest';
import { titlesOn } from './course-page';

describe('how pages show the parts of a course', () => {
  test.each([
    [
      'a word over the heading of the section',
      '<h1>Glaze</h1><p>Curriculum</p><h2>Four days, hands on</h2><div><span>1</span><h3>Raw clay</h3><p>2 hours</p></div><div><span>2</span><h3>Wheel</h3><p>2 hours</p></div><p>Tools</p><h2>What we use</h2><h3>Kiln</h3>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'that heading broken in two',
      '<h1>Glaze</h1><p>What you’ll learn</p><h2>Two modules.</h2><h2>Every gap closed.</h2><h3>Raw clay</h3><p>Wedge it.</p><h3>Wheel</h3><p>Spin it.</p>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'a list written out with dashes',
      '<h1>Glaze</h1><p>- Module 1: Raw clay</p><p>- Module 2: Wheel</p>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'lists within the list',
      '<h1>Glaze</h1><h3>What do you learn here?</h3><ul><li>Raw clay</li><ul><li>Wedging</li></ul><li>Wheel</li><ul><li>Centring</li><li>Pulling</li></ul></ul>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'names and what is told of each, in turn',
      '<h1>Glaze</h1><h2>What you’ll learn</h2><div><div>Raw clay</div><div>Where it comes from and how it is wedged.</div></div><div><div>Wheel</div><div>Centring, opening and pulling.</div></div><div><div>Kiln</div><div>Stacking and firing it.</div></div><div><div>Glaze</div><div>Mixing and dipping, step by step.</div></div>',
      ['Raw clay', 'Wheel', 'Kiln', 'Glaze'],
    ],
    [
      'a sentence that announces them',
      '<h1>Glaze</h1><p>From clay to kiln, with your own hands. The course is divided into these three parts.</p><ul><li><h3>Raw clay</h3><p>Wedge it.</p></li><li><h3>Wheel</h3><p>Spin it.</p></li><li><h3>Kiln</h3><p>Fire it.</p></li></ul><h3>Who comes</h3><p>Anybody.</p>',
      ['Raw clay', 'Wheel', 'Kiln'],
    ],
    [
      'such a sentence in Chinese',
      '<h1>釉彩班</h1><p>整个课程分为三个阶段：</p><ul><li>练泥</li><li>拉坯</li><li>烧成</li></ul><p>另有：</p><ul><li>茶歇</li></ul>',
      ['练泥', '拉坯', '烧成'],
    ],
    [
      'a question over them',
      '<h1>釉彩班</h1><h2>全新的釉彩课程都有哪些？</h2><h3>练泥</h3><p>认识泥料。</p><h3>拉坯</h3><p>学会拉坯。</p>',
      ['练泥', '拉坯'],
    ],
    [
      'a table below its title, with one part taught twice',
      '<h1>釉彩班</h1><table><tr><td colspan="3">春季课程一览</td></tr><tr><td>编号</td><td>日期</td><td>课程内容</td></tr><tr><td>1</td><td rowspan="2">3月1日</td><td>练泥</td></tr><tr><td>2</td><td>拉坯练习</td></tr><tr><td>3</td><td>3月8日</td><td>拉坯练习</td></tr></table>',
      ['练泥', '拉坯练习', '拉坯练习'],
    ],
    [
      'names that begin like buttons',
      '<h1>Glaze</h1><h2>Course content</h2><ul><li>Getting started with clay</li><li>Starting, stopping and centring</li><li>Applicable firing rules</li><li>View details</li></ul>',
      ['Getting started with clay', 'Starting, stopping and centring', 'Applicable firing rules'],
    ],
    [
      'weeks that run into each other, the name below or behind',
      '<h1>Glaze</h1><h2>Eight weeks</h2><div>Weeks 1–4</div><h3>Raw clay</h3><p>Wedge it.</p><div>Weeks 5–8</div><h3>Wheel</h3><p>Spin it.</p>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'weeks that run into each other, in the heading',
      '<h1>Glaze</h1><h5>Week 1-2: Raw clay</h5><p>Wedge it.</p><h5>Week 3: Wheel</h5><p>Spin it.</p>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'lessons by their number',
      '<h1>釉彩班</h1><p>第1课时：练泥</p><p>第2课时：拉坯</p><p>第3课时：烧成</p>',
      ['练泥', '拉坯', '烧成'],
    ],
    [
      'courses by their number',
      '<h1>釉彩班</h1><h3>课程一：练泥</h3><p>认识泥料</p><h3>课程二：拉坯</h3><p>转盘</p>',
      ['练泥', '拉坯'],
    ],
    [
      'numbers apart from the names',
      '<h1>Glaze</h1><h2>What we’ll cover</h2><div><div class="n">1</div><div class="t">Raw clay</div><div class="d">Which clay to buy — and which to leave.</div></div><div><div class="n">2</div><div class="t">Wheel</div><div class="d">Centre, open, pull.</div></div>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'an accordion of plain elements over lists',
      '<h1>Glaze</h1><h2>Course curriculum</h2><div><div class="acc-head">Raw clay</div><div><ul><li>Wedging</li><li>Storing</li></ul></div></div><div><div class="acc-head">Wheel</div><div><ul><li>Centring</li><li>Pulling</li></ul></div></div>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'an accordion of plain elements over sentences',
      '<h1>Glaze</h1><h2>Course curriculum</h2><div class="acc-head">Raw clay</div><div class="acc-body">We wedge it.</div><div class="acc-head">Wheel</div><div class="acc-body">We spin it.</div>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'all in one line',
      '<h1>Glaze</h1><ul><li>Length: 12 days</li><li>Modules: Clay, Wheel, and Kiln</li></ul>',
      ['Clay', 'Wheel', 'Kiln'],
    ],
    [
      'all in one line, in Chinese',
      '<h1>釉彩班</h1><ul><li>课程内容：练泥、拉坯、烧成等</li></ul>',
      ['练泥', '拉坯', '烧成'],
    ],
    [
      'a sentence that counts them, over headings',
      '<h1>Glaze</h1><p>Our training course has 3 modules: all by hand.</p><h4>Raw clay</h4><h4>Wheel</h4><h4>Kiln</h4><h2>Get in touch</h2>',
      ['Raw clay', 'Wheel', 'Kiln'],
    ],
    [
      'names with what is told of each behind a colon, up to the next number of the page',
      '<h1>釉彩班</h1><p>一、课程架构</p><p>1.练泥：认识泥料；揉泥；</p><p>2.拉坯：转盘；</p><p>二、招生对象</p><p>人人可学</p><p>三、地点</p>',
      ['练泥', '拉坯'],
    ],
    [
      'a table whose cells hold lists',
      '<h1>Glaze</h1><h2>Glaze syllabus:</h2><table><tr><td>Module</td><td>Duration</td><td><b>Contents and skills</b></td></tr><tr><td>Clay</td><td>5 hours</td><td><ul><li>Wedging</li><li>Storing</li></ul></td></tr><tr><td>Wheel</td><td>3 hours</td><td><ul><li>Centring</li><li>Pulling</li></ul></td></tr></table>',
      ['Clay', 'Wheel'],
    ],
    [
      'tabs that only count, and a list with the names',
      '<h1>釉彩班</h1><h2>釉彩课程体系</h2><ul><li>第一阶段</li><li>练泥</li><li>第二阶段</li><li>第三阶段</li><li>烧成</li></ul><div>01 练泥</div><p>认识泥料</p><div>02 拉坯</div><p>转盘</p><div>03 烧成</div><p>窑火</p>',
      ['练泥', '拉坯', '烧成'],
    ],
    [
      'months',
      '<h1>Glaze</h1><div>Month one</div><h3>Raw clay</h3><p>Wedge it.</p><div>Month two</div><h3>Wheel</h3><p>Spin it.</p>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'classes by their number',
      '<h1>Glaze</h1><p>Class 1: Raw clay</p><p>Class 2: Wheel</p>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'one that is about work, and the one after it',
      '<h1>Glaze</h1><h3>Module 1: Clay</h3><h3>Module 2: Hiring process</h3><h3>Module 3: Kiln</h3>',
      ['Clay', 'Hiring process', 'Kiln'],
    ],
    [
      'names with a sign to open them and how long a film runs',
      '<h1>Glaze</h1><h2>Lessons</h2><ul><li>Raw clay <span>12:30</span></li><li>Wheel <span>▼</span></li></ul>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'a list under Topics',
      '<h1>Glaze</h1><h3>Topics</h3><ol><li>Raw clay</li><li>Wheel</li></ol>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'a list written out with marks',
      '<h1>釉彩班</h1><h3>课程大纲</h3><p>• 练泥<br>• 拉坯<br>• 烧成</p>',
      ['练泥', '拉坯', '烧成'],
    ],
    [
      'numbers in brackets, with numbers of their own below',
      '<h1>釉彩班</h1><h3>课程内容</h3><p>（一）练泥</p><p>1. 认识泥料</p><p>2. 揉泥</p><p>（二）拉坯</p><p>1. 转盘</p>',
      ['练泥', '拉坯'],
    ],
    ['numbers in circles', '<h1>釉彩班</h1><h3>课程内容</h3><p>①练泥</p><p>②拉坯</p>', ['练泥', '拉坯']],
    [
      'terms with what they hold',
      '<h1>釉彩班</h1><h3>课程大纲</h3><dl><dt>练泥</dt><dd>认识泥料</dd><dd>揉泥</dd><dt>拉坯</dt><dd>转盘</dd></dl>',
      ['练泥', '拉坯'],
    ],
  ])('%s', (_, html, titles) => {
    expect(titlesOn(html)).toEqual(titles);
  });

  test.each([
    ['how many there are', '<h1>Glaze</h1><ul><li>Modules: 06</li><li>Duration: 24 hours</li></ul>'],
    [
      'the contents of several classes',
      '<h1>釉彩班</h1><p>一年级</p><p>主要内容：练泥、拉坯、烧成</p><p>二年级</p><p>主要内容：上釉、刻花、彩绘</p>',
    ],
    [
      'a plan of teaching in a sentence',
      '<h1>釉彩班</h1><ul><li>按照教学计划要求，完成备课</li><li>爱护学徒</li><li>编写教材</li></ul>',
    ],
    ['years of a school', '<h1>Glaze</h1><ul><li>Class 9 pottery</li><li>Class 10 pottery</li></ul>'],
    [
      'terms that are labels',
      '<h1>Glaze</h1><h3>Course content</h3><dl><dt>Duration</dt><dd>A while</dd><dt>Language</dt><dd>Welsh</dd></dl>',
    ],
    [
      'reasons with numbers apart',
      '<h1>Glaze</h1><h2>Why choose us</h2><div>1</div><div>Small groups</div><div>Never more than eight.</div><div>2</div><div>Real kilns</div><div>Take a bowl home.</div>',
    ],
    [
      'figures below such a heading',
      '<h1>Glaze</h1><h2>Course content</h2><div>120</div><div>Bowls</div><div>8</div><div>Kilns</div>',
    ],
    [
      'headings below a sentence that counts other things',
      '<h1>Glaze</h1><p>Our course has 3 modules in all.</p><h2>Requirements</h2><p>None.</p><h2>Kiln rules</h2><p>Wear gloves.</p><h2>Address</h2><p>Kiln Lane.</p><h2>Reviews</h2><h2>Contact</h2>',
    ],
    [
      'what somebody is able to do in the end',
      '<h1>Glaze</h1><h3>What you will learn</h3><ul><li>Explain what clay is</li><li>Describe how it is wedged</li><li>Choose a glaze</li></ul>',
    ],
    [
      'the parts of an exam',
      '<h1>Glaze</h1><h3>Guild test format</h3><table><tr><td>Module</td><td>Duration</td><td>Details</td></tr><tr><td>Throwing</td><td>30 minutes</td><td>Two bowls</td></tr><tr><td>Theory</td><td>60 minutes</td><td>Forty questions</td></tr></table>',
    ],
    [
      'the stages of a selection',
      '<h1>Glaze</h1><h3>Pattern of the guild entrance exam</h3><ul><li>Phase 1: written paper</li><li>Phase 2: interview</li></ul>',
    ],
    [
      'reasons',
      '<h1>釉彩班</h1><h2>课程体系</h2><p><b>理由1：</b></p><p>泥料好。</p><p><b>理由2：</b></p><p>老师好。</p>',
    ],
  ])('none: %s', (_, html) => {
    expect(titlesOn(html)).toBe('absent');
  });
});

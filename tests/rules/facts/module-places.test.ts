import { describe, expect, test } from 'vitest';
import { read, titlesOn } from './course-page';

const LISTS =
  '<ul><li>Wedging</li><li>Storing</li></ul><h2>Wheel</h2><ul><li>Centring</li><li>Pulling</li></ul><h2>Kiln</h2><ul><li>Stacking</li><li>Firing</li></ul>';

describe('where the parts of a course stand, and what stands beside their names', () => {
  test.each([
    [
      'an accordion whose buttons say how many lessons there are',
      '<h1>Glaze</h1><h2>Curriculum</h2><button>Raw clay 1 lesson · 0 free</button><p>Locked.</p><button>Centring, opening and pulling on the electric and kick wheel 12 lessons · 2 free</button><p>Locked.</p><button>Kiln 3 lessons</button><p>Locked.</p>',
      ['Raw clay', 'Centring, opening and pulling on the electric and kick wheel', 'Kiln'],
    ],
    [
      'a sign, a running time and a word on what may be seen, close behind',
      '<h1>釉彩班</h1><p>第一节：练泥(2:03)</p><p>第二节：拉坯▼</p><p>第三节：烧成 试听</p>',
      ['练泥', '拉坯', '烧成'],
    ],
    [
      'headings as high as the one over them, each over a list',
      `<h1>Glaze</h1><h2>Course outline</h2><h2>Raw clay</h2>${LISTS}<h2>Looking for a studio?</h2><p>Come in.</p>`,
      ['Raw clay', 'Wheel', 'Kiln'],
    ],
    [
      'a heading that tells of them all, right over the first',
      '<h1>Glaze</h1><h2>Course content</h2><h4>Basic (3 months)</h4><h4>Raw clay</h4><ul><li>Wedging</li></ul><h4>Wheel</h4><ul><li>Centring</li></ul><h4>Kiln</h4><ul><li>Firing</li></ul>',
      ['Raw clay', 'Wheel', 'Kiln'],
    ],
    [
      'one word before each, with no number',
      '<h1>Glaze</h1><h2>Curriculum</h2><p>MODULE - Raw clay</p><p>Tools and modules</p><ul><li>Wedging</li><li>Storing</li></ul><p>MODULE - Wheel</p><p>Hands</p><ul><li>Centring</li><li>Pulling</li><li>Opening</li></ul>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'bold words at the head of each entry',
      '<h1>Glaze</h1><p>// WHAT’S IN THIS COURSE</p><h2>3 short lessons</h2><p>Here they are:</p><ul><li><b>What clay is.</b> It comes from a river.</li><li><b>Meeting the wheel.</b> It turns.</li><li><b>Your first bowl.</b> It leans.</li></ul>',
      ['What clay is', 'Meeting the wheel', 'Your first bowl'],
    ],
    [
      'cards of what one will do, each with its heading',
      '<h1>Glaze</h1><h2>What you will learn</h2><h3>DESIGN A BOWL</h3><p>On paper.</p><h3>BUILD IT BY HAND</h3><p>In clay.</p><h3>PREPARE THE KILN</h3><p>With care.</p>',
      ['DESIGN A BOWL', 'BUILD IT BY HAND', 'PREPARE THE KILN'],
    ],
    [
      'a sign before the heading',
      '<h1>釉彩专业</h1><h3>📚 核心课程</h3><ul><li>陶瓷材料</li><li>成型工艺</li><li>烧成原理</li></ul><h3>💼 就业方向</h3><p>窑厂。</p>',
      ['陶瓷材料', '成型工艺', '烧成原理'],
    ],
    [
      'one line with a full stop behind “and so on”',
      '<h1>釉彩班</h1><h4>核心课程</h4><p>练泥、拉坯、烧成等。</p><h4>就业岗位</h4><p>窑厂师傅。</p>',
      ['练泥', '拉坯', '烧成'],
    ],
    [
      'a table of projects with their hours, without what is added up',
      '<h1>釉彩课程标准</h1><table><tr><th>序号</th><th>项目</th><th>学习目标</th><th>课时</th></tr><tr><td>1</td><td>练泥</td><td>会揉泥。</td><td>6</td></tr><tr><td>2</td><td>拉坯</td><td>会拉坯。</td><td>20</td></tr><tr><td>3</td><td>机动（考核）</td><td></td><td>2</td></tr><tr><td>4</td><td>合计</td><td></td><td>28</td></tr></table>',
      ['练泥', '拉坯'],
    ],
    [
      'a table below its title, whose rows count',
      '<h1>Glaze</h1><table><tr><th colspan="2">Course Contents</th></tr><tr><th>Term</th><th>To read</th></tr><tr><td>1</td><td><p>Raw clay:</p><p>(wedging, storing)</p></td></tr><tr><td>2</td><td><p>Wheel:</p><p>(centring)</p></td></tr><tr><td>3</td><td><p>Kiln:</p><p>(firing)</p></td></tr></table>',
      ['Raw clay', 'Wheel', 'Kiln'],
    ],
    [
      'parts that are told down to their last lesson',
      `<h1>Glaze</h1><h2>Curriculums</h2>${[1, 2, 3, 4].map((n) => `<h4>${n}. Part ${'abcd'[n - 1]}</h4><ul>${'<li>Another lesson on clay</li>'.repeat(60)}</ul>`).join('')}`,
      ['Part a', 'Part b', 'Part c', 'Part d'],
    ],
    [
      'ranges of lessons with a wave between',
      '<h1>Glaze</h1><p>Lessons 1 ~ 20</p><h3>Raw clay</h3><p>Wedge it.</p><p>Lessons 21 ~ 40</p><h3>Wheel</h3><p>Spin it.</p>',
      ['Raw clay', 'Wheel'],
    ],
    [
      'numbers over sentences, which name nothing',
      '<h1>釉彩班</h1><p>第一阶段</p><p>认识泥料，学会揉泥，做出第一个碗。</p><p>第二阶段</p><p>认识窑，学会装窑，烧出第一个碗</p>',
      ['第一阶段', '第二阶段'],
    ],
    [
      'signs before the names, and minutes or a count of them behind',
      '<h1>Glaze</h1><h3>Curriculum</h3><button>Q. Raw clay 00 hr | 20 min | 30 s</button><p>08:45</p><button>Wheel (18 minutes)</button><p>12:30</p><button># Kiln :</button><p>10:00</p>',
      ['Raw clay', 'Wheel', 'Kiln'],
    ],
    [
      'lines over lists that the page calls by one class, though one list has none',
      `<h1>Glaze</h1><h2>Curriculums</h2>${['Raw clay', 'Wheel', 'Kiln', 'Glaze'].map((name, n) => `<div class="card-header h${n}">${name}:</div><ul><li>What it is?</li><li>What it does</li></ul>`).join('')}<p>We have taught all of this for a long time, and we are glad to do it again for you and for your friends.</p><ul><li>Tea</li><li>Cake</li></ul>`,
      ['Raw clay', 'Wheel', 'Kiln', 'Glaze'],
    ],
  ])('%s', (_, html, titles) => {
    expect(titlesOn(html)).toEqual(titles);
  });

  test('the second lesson is not two of them', () => {
    const html = '<h1>釉彩班</h1><p>第一节：练泥</p><p>第二节：拉坯（3课时）</p>';
    expect(read(html, 'modules')).toEqual([{ title: '练泥' }, { title: '拉坯', hours: 3 }]);
  });

  test.each([
    [
      'the fields of a form below an empty section',
      '<h1>釉彩班</h1><p>练泥、拉坯，样样都学，包教包会。</p><div class="section">课程章节</div><div>登录</div><form><ul><li>用户名：</li><li>密码：</li><li>验证码：</li></ul></form>',
    ],
    [
      'other courses in a column beside it',
      '<h1>Glaze</h1><h2>Course content</h2><p>All about glaze, from the raw clay to the finished bowl.</p><aside><h4>Basket weaving</h4><p>Willow.</p><h4>Wood carving</h4><p>Lime.</p></aside>',
    ],
    [
      'words under each of the parts',
      '<h1>Glaze</h1><h2>World-class curriculum</h2><ul><li>Wedging</li></ul><h5>Skills</h5><ul><li>Hands</li></ul><h5>Tools</h5><ul><li>Wire</li></ul><ul><li>Centring</li></ul><h5>Skills</h5><ul><li>Feet</li></ul><h5>Tools</h5><ul><li>Wheel</li></ul>',
    ],
    [
      'labels with their values in a table',
      '<h1>Glaze</h1><h3>Glaze syllabus</h3><table><tr><td>Duration:</td><td>6 months</td></tr><tr><td>Way of teaching:</td><td>By hand</td></tr><tr><td>Firing:</td><td>Weekly</td></tr></table>',
    ],
    [
      'what is said of the teacher below the next label',
      '<h1>釉彩班</h1><p>课程安排</p><p>学会拉坯，做出自己的第一个碗；</p><p>讲师简介</p><p>1.窑厂的老师傅</p><p>2.全国巡回讲课</p><p>3.教过六十个城市</p>',
    ],
    [
      'the hours of a day',
      '<h1>Glaze</h1><h3>Course modules</h3><h3>A day here</h3><div>06:30 AM – 07:30 AM</div><h4>Morning walk</h4><div>07:30 AM – 08:30 AM</div><h4>Breakfast by the kiln</h4><div>09:00 AM – 11:00 AM</div><h4>Throwing</h4>',
    ],
    [
      'who has commented below it',
      '<h1>釉彩班</h1><h6>课程大纲</h6><div>阿泥 评论：</div><p>讲得细。</p><div>小窑 评论：</div><p>收藏了。</p>',
    ],
    [
      'headings over parts, and no parts',
      '<h1>釉彩专业</h1><h2>课程设置</h2><h3>课程体系说明</h3><p>分三类。</p><h3>课程设置原则</h3><p>先易后难。</p>',
    ],
    [
      'a list far below a button on the curriculum',
      '<h1>Glaze</h1><button>Download curriculum</button><button>Apply now</button><p>They all found work.</p><ul><li>Kit Amoah</li><li>Ines Duarte</li><li>Mira Okoye</li></ul>',
    ],
    [
      'the lessons of parts that could not be told',
      `<h1>Glaze</h1><h2>Course curriculum</h2>${['clay', 'slip', 'glaze'].map((of) => `<p>What we do here is told below, and it is a lot: all of it by hand, all of it with things from the river.</p><ul>${['Wedging', 'Storing', 'Sieving', 'Drying', 'Mixing', 'Rolling', 'Cutting', 'Joining', 'Firing'].map((does) => `<li>${does} ${of}</li>`).join('')}</ul>`).join('')}`,
    ],
    [
      'figures with their labels',
      '<h1>Glaze</h1><h2>Glaze curriculum</h2><div>Glaze for all</div><div>70+</div><div>Hours of content</div><div>12+</div><div>Kilns and tools</div>',
    ],
  ])('none: %s', (_, html) => {
    expect(titlesOn(html)).toBe('absent');
  });
});

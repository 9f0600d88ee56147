import { describe, expect, test } from 'vitest';
import type { Instructor } from '@/rules/fact';
import { read } from './course-page';

const namesOn = (html: string): unknown => {
  const people = read(html, 'instructors');
  return Array.isArray(people) ? (people as Instructor[]).map(({ name }) => name) : people;
};

test('stars below a name are what learners gave, and no task', () => {
  const people = read(
    '<h1>Glaze</h1><h2>Our instructors</h2><h3>Pavel Orlik</h3><p>Rating: ⭐⭐⭐⭐ (4.5)</p><h3>Nadia Sorel</h3><p>Studio lead</p>',
    'instructors',
  );
  expect(people).toEqual([{ name: 'Pavel Orlik' }, { name: 'Nadia Sorel', title: 'Studio lead' }]);
});

describe('how pages show who teaches', () => {
  test.each([
    [
      'cards as high as the heading over them',
      '<h1>Glaze</h1><h2>Teachers and instructors</h2><h2>Pavel Orlik</h2><h3>Studio lead</h3><h2>Nadia Sorel</h2><h3>Lecturer</h3><h2>Certificate</h2><p>You get one.</p>',
      ['Pavel Orlik', 'Nadia Sorel'],
    ],
    [
      'a word over a heading that is the name',
      '<h1>Glaze</h1><p>Who you’re learning from</p><h2>Pavel Orlik</h2><p>Owner of a kiln.</p><h2>Dates</h2><p>May.</p>',
      ['Pavel Orlik'],
    ],
    [
      'rare families among common ones',
      '<h1>釉彩班</h1><h2>师资力量</h2><h4>吴清河</h4><p>十年烧制经验</p><h4>禤文石</h4><p>六年烧制经验</p><h4>张雨棠</h4><p>四年烧制经验</p>',
      ['吴清河', '禤文石', '张雨棠'],
    ],
    [
      'a name, a divider and what the person is',
      '<h1>釉彩班</h1><h3>吴清河 / 拉坯高级讲师</h3><p>做过展览。</p><h3>张雨棠｜主讲老师</h3><p>得过奖。</p>',
      ['吴清河', '张雨棠'],
    ],
    [
      'what the person is, and the name',
      '<h1>釉彩班</h1><p><b>实战讲师吴清河</b></p><p>做过展览。</p><h4>师资团队 | 张雨棠</h4><p>得过奖。</p>',
      ['吴清河', '张雨棠'],
    ],
    [
      'in English',
      '<h1>Glaze</h1><h4>Pavel Orlik — Lead Instructor</h4><p>Owner of a kiln.</p>',
      ['Pavel Orlik'],
    ],
    [
      'a plain line over names, each also the caption of its picture',
      '<h1>釉彩班</h1><div>研修班 课程师资</div><div><div class="cap">吴清河</div><div class="name">吴清河</div><div>美术学院教授</div></div><div><div class="cap">张雨棠</div><div class="name">张雨棠</div><div>陶瓷协会理事</div></div>',
      ['吴清河', '张雨棠'],
    ],
    [
      'a list of family names, whatever is said of them',
      '<h1>釉彩班</h1><h2>教学团队</h2><ul><li>王老师</li><li>高级讲师，授课清楚</li><li>杜老师</li><li>首席讲师，做过师资培训</li><li>陆老师</li><li>帮助多名学员入职</li></ul>',
      ['王老师', '杜老师', '陆老师'],
    ],
    [
      'names spaced out to one width',
      '<h1>釉彩班</h1><h2>名师团队</h2><p>吴清河 拉坯技师</p><p>张 雨 釉料技师、展览策划</p>',
      ['吴清河', '张 雨'],
    ],
    [
      'one name alone over what the person is',
      '<h1>Glaze</h1><h2>Taught by practitioners.</h2><h4>Orlik</h4><p>Lead Faculty · Throwing</p><h4>Nadia</h4><p>Faculty · Glazes</p><h4>Guest Scholar</h4><p>Visiting</p>',
      ['Orlik', 'Nadia'],
    ],
    [
      'with a Latin name in between',
      '<h1>釉彩班</h1><p>有五年教龄的吴清河Leo老师，也有刚从海外归来的张雨棠Mia老师。</p>',
      ['吴清河', '张雨棠'],
    ],
    [
      'who does what as the subject of a sentence',
      '<h1>釉彩班</h1><p>技法示范：张雨棠老师真人出镜，逐步演示。</p>',
      ['张雨棠'],
    ],
    [
      'a title that names who it is with',
      '<title>Two days of glaze with Pavel Orlik</title><h1>Glaze</h1><h2>Your instructor</h2><h3>Pavel Orlik</h3><p>Owner of a kiln.</p>',
      ['Pavel Orlik'],
    ],
    [
      'the column of a table below its title, rows of one date joined',
      '<h1>釉彩班</h1><table><tr><td colspan="4">春季课程安排一览</td></tr><tr><td>编号</td><td>日 期</td><td>课程内容</td><td>講 師</td></tr><tr><td>1</td><td rowspan="2">3月1日</td><td>练泥</td><td>●吴清河</td></tr><tr><td>2</td><td>拉坯</td><td>●禤文石</td></tr></table>',
      ['吴清河', '禤文石'],
    ],
    [
      'rare families, and no words of the same kind elsewhere on the page',
      '<h1>釉彩班</h1><h3>用户</h3><p>截至去年底</p><h3>市场</h3><p>规模扩大</p><h3>小班实战教学</h3><p>案例式教学</p><h3>禤文石</h3><p>高级讲师，六年经验</p><h3>吴清河</h3><p>高级讲师，十年经验</p><h3>张雨棠</h3><p>高级讲师，四年经验</p>',
      ['禤文石', '吴清河', '张雨棠'],
    ],
    [
      'with figures of their own below',
      '<h1>Glaze</h1><h2>Meet your instructor</h2><h3>Pavel Orlik</h3><div>Studio lead</div><div>14+ Years</div><div>Kiln Work</div><div>$75K+</div><div>Bowls Sold</div><div>420+</div><div>Potters Trained</div>',
      ['Pavel Orlik'],
    ],
    [
      'over a table with heads of its own',
      '<h1>Glaze</h1><h4>Instructor: Pavel Orlik</h4><h5>Use one of these</h5><table><tr><th>Discount</th><th>Voucher Name</th></tr><tr><td>30% off</td><td>KILN30</td></tr></table>',
      ['Pavel Orlik'],
    ],
    [
      'years between two of them',
      '<h1>Glaze</h1><h2>Our trainers</h2><h4>Pavel Orlik</h4><p>12+ Years</p><h4>Nadia Sorel</h4><p>8 Years</p>',
      ['Pavel Orlik', 'Nadia Sorel'],
    ],
    [
      'speakers',
      '<h1>Glaze</h1><h2>Speakers</h2><ul><li>Pavel Orlik, Studio lead</li><li>Nadia Sorel, Chemist</li></ul>',
      ['Pavel Orlik', 'Nadia Sorel'],
    ],
    [
      'who speaks of themselves',
      '<h1>Glaze</h1><h2>Who will teach you</h2><p>Hi, I’m Pavel Orlik. I have thrown bowls for years.</p>',
      ['Pavel Orlik'],
    ],
    [
      'who speaks of themselves, in Chinese',
      '<h1>釉彩班</h1><h2>讲师介绍</h2><p>大家好，我是吴清河，做陶二十年。</p>',
      ['吴清河'],
    ],
    ['mentors', '<h1>Glaze</h1><p>Mentored by Pavel Orlik, studio lead</p>', ['Pavel Orlik']],
    ['whose coach it is', '<h1>Glaze</h1><p>Your coach is Pavel Orlik, a potter.</p>', ['Pavel Orlik']],
    [
      'a word and the name in one line',
      '<h1>Glaze</h1><div><span>Instructor</span> <span>Pavel Orlik</span></div>',
      ['Pavel Orlik'],
    ],
    ['who made it', '<h1>Glaze</h1><p>Created by Pavel Orlik</p><p>Last updated 5/2024</p>', ['Pavel Orlik']],
    ['behind the school', '<h1>釉彩</h1><div>青原大学 / 吴清河(教授)</div>', ['吴清河']],
    ['by academic rank', '<h1>釉彩</h1><div>吴清河 教授</div><div>张雨棠 副教授</div>', ['吴清河', '张雨棠']],
    [
      'several with spaces between',
      '<h1>釉彩班</h1><p>授课教师：吴清河 张雨棠 李素云</p>',
      ['吴清河', '张雨棠', '李素云'],
    ],
    ['a rank, a space and the name', '<h1>釉彩班</h1><p>主讲人：陶艺学教授 吴清河</p>', ['吴清河']],
  ])('%s', (_, html, names) => {
    expect(namesOn(html)).toEqual(names);
  });

  test.each([
    [
      'the head of a column beside another',
      '<h1>釉彩班</h1><table><tr><td>日期</td><td>老师</td><td>年级</td></tr><tr><td>5.14</td><td>待定</td><td>三</td></tr><tr><td>5.15</td><td>待定</td><td>四</td></tr></table>',
    ],
    [
      'a word over the next heading',
      '<h1>Glaze</h1><h2>Projects</h2><h3>Talking Kettle</h3><p>A kettle that sings.</p><p>Instructor</p><h2>Learn from the best</h2><p>They know their kilns.</p>',
    ],
    [
      'what an instructor does',
      '<h1>Glaze</h1><h3>Instructor-Led Practice</h3><p>Steady Hands</p><h3>Instructor Feedback</h3><p>Honest Words</p>',
    ],
    [
      'features beside expert teachers',
      '<h1>Glaze</h1><h2>Why us</h2><h3>Expert Faculty</h3><h3>Personalized Attention</h3><p>Small classes.</p>',
    ],
    [
      'figures over their labels',
      '<h1>Glaze</h1><h3>Top 1%</h3><p>Expert Faculty</p><h3>100+</h3><p>Global Admits</p>',
    ],
    [
      'a question below',
      '<h1>Glaze</h1><h2>Meet our trainers</h2><p>Will I work with clay?</p><p>You will.</p>',
    ],
    [
      'who signs a quotation',
      '<h1>釉彩班</h1><p>“值得一来！”</p><h4>吴清河｜小学老师</h4><p>“还会再来！”</p><h4>张雨棠｜中学老师</h4>',
    ],
    [
      'who praises the trainer',
      '<h1>Glaze</h1><h2>What our learners say</h2><div><p>The best trainer ever!</p><h4>Pavel Orlik</h4><p>Baker</p></div><div><p>Great tutor.</p><h4>Nadia Sorel</h4><p>Nurse</p></div>',
    ],
    [
      'what experts teach with',
      '<h1>Glaze</h1><h2>Tools taught by experts</h2><h4>Adobe Photoshop</h4><p>Edit.</p><h4>Android Studio</h4><p>Code.</p>',
    ],
    [
      'with what one learns',
      '<h1>Glaze</h1><p>Learn to plan kilns with Kiln Planner.</p><p>Kiln Planner has charts.</p>',
    ],
    ['what a page is about', '<h1>Glaze</h1><h2>About Upper Lakeview</h2><p>Upper Lakeview is a town.</p>'],
    ['the place that hosts it', '<h1>Glaze</h1><p>Hosted by Upper Lakeview</p>'],
    [
      'companies to learn from',
      '<h1>Glaze</h1><h2>Learn from the best companies</h2><h4>Lakeview Pots</h4><h4>Hill Kilns</h4>',
    ],
    [
      'where one learns',
      '<h1>Glaze</h1><h2>Learning from home</h2><h4>Happy Hands</h4><p>x</p><h4>Quiet Kilns</h4><p>y</p>',
    ],
    [
      'help beside mentors',
      '<h1>Glaze</h1><h2>Mentors and support</h2><h4>Kind Words</h4><p>x</p><h4>Steady Hands</h4><p>y</p>',
    ],
    ['who signs praise in one line', '<h1>Glaze</h1><p>“A joy!” – Prof. Pavel Orlik, Lakeview</p>'],
    [
      'who recommends it',
      '<h1>釉彩班</h1><h3>名家推荐</h3><div>吴清河 教授</div><p>值得一读</p><div>张雨棠 教授</div>',
    ],
    ['who made the site', '<h1>Glaze</h1><p>Website created by Pavel Orlik</p><p>Created by Pavel Orlik</p>'],
    ['who wrote the book', '<h1>Glaze</h1><p>Textbook by Pavel Orlik</p>'],
    [
      'a teacher to call',
      '<h1>釉彩班</h1><h3>王老师</h3><p>微信 wang12345</p><h3>杜老师</h3><p>咨询 13800000000</p>',
    ],
  ])('nobody: %s', (_, html) => {
    expect(namesOn(html)).toBe('absent');
  });
});

import { describe, expect, test } from 'vitest';
import { titlesOn } from './course-page';

const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const RYE = ['Sourdough starters', 'Shaping', 'Scoring', 'Steam ovens'];

describe('the parts of a course among what is like them', () => {
  test.each([
    ['below the word for one of them', `<h3>Course Module :</h3>${list(...RYE)}`, RYE],
    [
      'below a long plain line in capitals, up to the next of its kind',
      `<div class="text">RYE AND SPELT BAKER EVENING COURSE SYLLABUS${list(...RYE)}WHERE BAKERS OF RYE FIND WORK LATER${list('Village bakeries', 'Hotels', 'Mills', 'Markets')}</div>`,
      RYE,
    ],
    [
      'in the list right below their plain heading, and not what is numbered further down',
      `<div class="a">包含课程${list('认识面粉', '揉面与发酵', '整形', '烘烤')}</div><div class="b">套餐价格${list('单科：￥900', '全科：￥1800')}</div><p>1.每日限二十个名额；</p><p>2.只用于面点套餐；</p>`,
      ['认识面粉', '揉面与发酵', '整形', '烘烤'],
    ],
    [
      'by their own names, where each day has but an outline',
      `<h2>Course Curriculum</h2><h4>Day One Outline</h4>${list('Module 1 - Starters', 'Module 2 - Shaping')}<h4>Day Two Outline</h4>${list('Module 3 - Scoring', 'Module 4 - Steam')}`,
      ['Starters', 'Shaping', 'Scoring', 'Steam'],
    ],
    [
      'although a number is misprinted',
      ['1 - Starters', '2 - Shaping', '2 - Scoring', '4 - Steam']
        .map((name) => `<h2>Phase ${name}</h2><p>By hand.</p>`)
        .join(''),
      ['Starters', 'Shaping', 'Scoring', 'Steam'],
    ],
    [
      'although a number that stands apart is misprinted',
      `<h2>Rye syllabus</h2><p>What we teach, told in a few words for those who have never baked at all.</p>${[...RYE, 'Storing'].map((name, i) => `<div class="card"><div class="count">0${i === 4 ? 4 : i + 1}</div><div class="content">${name}<p>By hand, and with time.</p></div></div>`).join('')}`,
      [...RYE, 'Storing'],
    ],
    [
      'in one line, behind their numbers',
      '<h2>培训内容</h2><ul><li>课程包括：模块一 认识面粉；模块二 揉面与发酵；模块三 整形；模块四 烘烤与保存。</li></ul>',
      ['认识面粉', '揉面与发酵', '整形', '烘烤与保存'],
    ],
    [
      'as tabs below a paragraph, each with a label that comes again',
      `<h3>Curriculum Overview</h3><p>Our course takes you from the first starter to your own stall on the market, step by step.</p><div class="tabs">${['WARM-UP', 'DOUGH (May)', 'OVEN (June)', 'STALL (July)'].map((name) => `<div class="tab">${name}<div class="inside"><p>Time to get used to flour and water.</p><p><b>What you'll learn:</b></p><p>A feeling for what dough needs.</p></div></div>`).join('')}</div>`,
      ['WARM-UP', 'DOUGH (May)', 'OVEN (June)', 'STALL (July)'],
    ],
    [
      'numbered, with the signs of a list behind',
      '<p>课程内容：</p><p>1、认识面粉；</p><p>2、揉面与发酵；</p><p>3、烘烤。</p><p>上课时间：周末</p>',
      ['认识面粉', '揉面与发酵', '烘烤'],
    ],
    [
      'in one line that ends as a sentence',
      '<p>培训内容：认识面粉、揉面与发酵、整形、烘烤。</p>',
      ['认识面粉', '揉面与发酵', '整形', '烘烤'],
    ],
    [
      'by names that elsewhere tell of what comes with a course',
      `<h2>课程内容</h2>${list('直播带货', '直播话术', '服务礼仪', '短视频剪辑')}`,
      ['直播带货', '直播话术', '服务礼仪', '短视频剪辑'],
    ],
    [
      'below one of several headings on them',
      `<h2>Course contents and benefits</h2><h3>Modules</h3>${list(...RYE)}<h3>Projects</h3>${list('A loaf', 'A roll')}`,
      RYE,
    ],
    [
      'below a sentence that ends in what they are',
      `<p>Our course covers the following topics:</p>${list(...RYE)}`,
      RYE,
    ],
    [
      'below what a school has of them',
      `<h3>开设课程</h3>${list('认识面粉', '揉面', '整形', '烘烤')}`,
      ['认识面粉', '揉面', '整形', '烘烤'],
    ],
    [
      'beside what a school has of them',
      '<p><b>专业课程：</b>认识面粉、揉面、整形、烘烤</p>',
      ['认识面粉', '揉面', '整形', '烘烤'],
    ],
    [
      'as buttons of an accordion, whatever headings their panels have',
      `<h3>Rye Course Curriculum</h3>${['Dough', 'Oven', 'Stall'].map((name) => `<div class="acc"><button class="open">${name}</button><div><h6>Topics:</h6>${list('Wheat', 'Spelt', 'Rye', 'Oats', 'Corn')}</div></div>`).join('')}`,
      ['Dough', 'Oven', 'Stall'],
    ],
    [
      'by the column that names them, beside one that tells of them',
      `<h2>课程内容</h2><table><tr><th>课程</th><th>内容</th></tr>${['揉面', '发酵', '烘烤'].map((name) => `<tr><td>${name}</td><td>让学员从零开始熟悉这一步的做法，学会判断面团的状态，并能独立完成整个过程的操作。</td></tr>`).join('')}</table>`,
      ['揉面', '发酵', '烘烤'],
    ],
  ])('%s', (_, html, titles) => {
    expect(titlesOn(`<h1>Rye baking course</h1>${html}`)).toEqual(titles);
  });

  test.each([
    [
      'what comes with it',
      `<p>This course includes:</p>${list('Approved course with 30 PDUs', '3-day class by the sea', 'Certified instructors with years at the oven', 'A bag of flour')}`,
    ],
    [
      'how it is taught',
      `<h2>What You'll learn</h2>${list('Interactive Live Sessions', 'Real Bakery Assignments', 'Learn with a warm community')}`,
    ],
    [
      'when classes meet',
      `<h2>课程安排</h2>${list('周一至周五 9:00-17:00', '周末 9:00-17:00', '晚上 18:00-20:00')}`,
    ],
    ['the parts of an exam', '<h2>Exam</h2><p>Part 1 Dough; Part 2 Oven; Part 3 Stall.</p>'],
    ['classes on sale', `<div>课程安排</div>${list('周末面点班', '面点冲刺班', '暑假班', '一对一VIP')}`],
    [
      'how a school is ranked',
      `<div>课程体系</div>${list('学院全球排名前60名', '烘焙专业排名全省第二', '学费同类院校中位列最低')}`,
    ],
    [
      'what stands below a tab beside its own',
      `<p class="tab">课程安排</p><p>按季节开课。</p><p class="tab">学校荣誉</p>${list('省级示范学校', '面点大赛金奖', '优秀社团', '文明单位')}`,
    ],
  ])('are not %s', (_, html) => {
    expect(titlesOn(`<h1>Rye baking course</h1>${html}`)).toBe('absent');
  });
});

import { describe, expect, it } from 'vitest';
import { passagesOf, textComparison } from '@/rules/derived/same-texts';
import { auditReading } from '@/rules/engine/audit-reading';
import { loadPacks } from '@/rules/engine/load-packs';
import { readHtml } from '@/rules/reading/read-file';

const BIO =
  '从事人工智能教学十二年，曾在两家互联网公司负责数据标注平台的建设，主持过三个省级课题，出版教材两部，带过一百多个班。';
const WORDS =
  '学完之后我在公司里独立负责了一个标注项目，老师讲得很细，作业每次都有批改，遇到问题当天晚上就能得到回复，很值得。';
const MODULES = [
  '数据采集与清洗',
  '图像标注与质检',
  '文本标注规范',
  '模型训练基础',
  '模型评估与调优',
  '项目交付与文档',
];

const page = (school: string, teacher: string, bio: string, words: string, modules = MODULES) =>
  `<html lang="zh"><title>人工智能训练师培训 - ${school}</title><body><h1>人工智能训练师（三级）培训班</h1>
   <p>主办：${school}。学费 4800 元，共 80 学时。</p>
   <h2>课程大纲</h2><ol>${modules.map((one) => `<li>${one}</li>`).join('')}</ol>
   <h2>授课讲师</h2><div><h3>${teacher}</h3><p>${bio}</p></div>
   <h2>学员评价</h2><div class="reviews"><p>${words}</p></div>
   <h2>报名</h2><p>请先阅读培训协议，再决定是否报名；退费按协议办理，开课前可以全额退费。</p></body></html>`;

function passages(id: string, html: string) {
  const reading = readHtml(html, `https://${id}.example/c`);
  return passagesOf(id, auditReading(reading, reading.url, '2026-11-24T13:00:00.000Z', loadPacks()), reading);
}

const kinds = (html: string, other: string) =>
  textComparison(passages('a', html))(passages('b', other))
    .map(({ kind }) => kind)
    .sort();

describe('the same text under two brands', () => {
  it('is found for a biography under another name, a testimonial and a syllabus', () => {
    const found = kinds(page('甲培训学校', '李明华', BIO, WORDS), page('乙教育', '王建国', BIO, WORDS));
    expect([...new Set(found)]).toEqual(['biography', 'syllabus', 'testimonial']);
  });
  it('is none where only the trade is the same', () => {
    const other = page(
      '乙教育',
      '王建国',
      '毕业于某理工大学自动化专业，在制造企业做过八年工程师，近五年转做职业培训，主要讲授质量检测和数据管理两门课程。',
      '课程安排比较紧凑，周末上课不影响上班，实训机房设备够用，就是停车不太方便，总体上符合我报名之前的预期，会推荐给同事。',
      ['职业道德', '业务数据处理', '智能系统运维', '业务分析', '培训与指导', '综合评审'],
    );
    expect(kinds(page('甲培训学校', '李明华', BIO, WORDS), other)).toEqual([]);
  });
  it('survives other punctuation, width and spaces, and a sentence that is left out', () => {
    const [found] = textComparison(passages('a', page('甲培训学校', '李明华', BIO, WORDS)))(
      passages('b', page('乙教育', '王建国', '无', `「 ${WORDS.replaceAll('，', ' ,')} 」`, ['一', '二'])),
    );
    expect(found).toMatchObject({ kind: 'testimonial', share: 1, there: { audit: 'b' } });
    expect(found!.here.quote).toContain('独立负责了一个标注项目');
  });
  it('finds one file on two brands’ pages whatever it is called, and no picture that every page has', () => {
    const shown = (school: string, ...images: string[]) =>
      page(school, '李明华', '无', '很好', ['一', '二']).replace(
        '<h2>报名</h2>',
        `<h2>学员风采</h2>${images.map((src) => `<p><img src="${src}" width="600"> 毕业合影</p>`).join('')}<h2>报名</h2>`,
      );
    const found = (a: string[], b: string[]) =>
      textComparison(passages('a', shown('甲培训学校', ...a)))(passages('b', shown('乙教育', ...b)))
        .filter(({ here }) => here.file)
        .map(({ kind, same, here }) => [kind, same, here.quote]);
    const shared = 'https://cdn.example/up/g1.jpg';
    expect(found([`${shared}?w=300`], [shared.replace('g1.jpg', 'g1-300x200.jpg')])).toEqual([
      ['picture', 'file', 'g1.jpg'],
    ]);
    // A short name at two places is a chance.
    expect(found(['/up/g1.jpg'], ['/up/g1.jpg'])).toEqual([]);
    expect(found(['/up/IMG_20230418_093344.jpg'], ['/i/IMG_20230418_093344.jpg'])).toEqual([
      ['picture', 'name', 'IMG_20230418_093344.jpg'],
    ]);
    for (const furniture of [
      'https://cdn.example/site-logo-20240101.png',
      'https://cdn.example/woocommerce-placeholder-2024.png',
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ',
    ])
      expect(found([furniture], [furniture])).toEqual([]);
  });
  it('finds a teacher’s photo by the name of its file, and no logo', () => {
    const pictured = (school: string, teacher: string, file: string) =>
      page(school, teacher, BIO, '很好', ['一', '二']).replace(
        `<h3>${teacher}</h3>`,
        `<img src="https://cdn-${school}.example/u/${file}?w=300" alt="讲师照片"><h3>${teacher}</h3>`,
      );
    const a = pictured('甲培训学校', '李明华', '20240312-9f3c71aa.jpg');
    expect(kinds(a, pictured('乙教育', '王建国', '20240312-9f3c71aa.jpg'))).toContain('photo');
    expect(kinds(a, pictured('乙教育', '王建国', '20240312-11111111.jpg'))).not.toContain('photo');
    const logo = pictured('甲培训学校', '李明华', 'logo.png');
    expect(kinds(logo, pictured('乙教育', '王建国', 'logo.png'))).not.toContain('photo');
  });
  it('leaves out a page’s terms and what is too short to mean anything', () => {
    const short = page('甲培训学校', '李明华', '高级讲师', '很好', ['一', '二']);
    expect(passages('a', short)).toEqual([]);
  });
});

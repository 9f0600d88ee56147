import { describe, expect, it } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';

/** A course page that names its fee and its hours, and for the rest talks of the trade until it is `letters` long. */
const TALK = '数据是机器学习的粮食，标注得好不好，模型一用就知道，做这一行要的是细心和耐心。';
const page = (characters: number, terms = '学费 2980 元，共 42 课时，周末班，现在报名。') => {
  const talk = TALK.repeat(Math.ceil(characters / TALK.length)).slice(0, characters);
  const html = `<html lang="zh"><title>人工智能训练师培训班</title><main><h1>人工智能训练师培训班</h1>
<p>${terms}</p><p>${talk}</p></main></html>`;
  return auditReading(
    readHtml(html, 'https://a.example.cn/c'),
    'x',
    '2026-11-25T00:00:00Z',
    undefined,
    'course',
  ).courses[0]!;
};
const outcomeOf = (course: ReturnType<typeof page>, id: string) =>
  course.findings.find(({ rule }) => rule === id)!.outcome;

describe('what a page does not say', () => {
  it('is unknown on a leaflet, which gets no grade', () => {
    const course = page(420);
    expect(outcomeOf(course, 'instructor-named')).toBe('unknown');
    expect(course).toMatchObject({ grade: null, score: null });
  });

  it('is missing where there is room for it, and takes the grade no lower than D', () => {
    const course = page(800);
    expect(outcomeOf(course, 'instructor-named')).toBe('missing');
    expect(course).toMatchObject({ grade: 'D', score: 45 });
    expect(course.steps).toContainEqual({ kind: 'floor', rules: [], points: 45 });
  });

  it('was left out where the page is long: without teacher, fee and syllabus it gets what it earned', () => {
    const terms = '周末班，学完考取证书，现在报名，咨询课程顾问。';
    const [short, long] = [page(800, terms), page(2200, terms)];
    for (const id of ['syllabus-present', 'instructor-named', 'fee-breakdown'])
      expect(outcomeOf(long, id), id).toBe('missing');
    expect(short).toMatchObject({ grade: 'D', score: 45 });
    expect(long.grade).toBe('F');
    expect(long.steps.some(({ kind }) => kind === 'floor')).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { packsOf } from '@/rules/engine/packs';
import { readHtml } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';

const PACKS = packsOf(compilePacks(packSources()));

function outcome(text: string, rule = 'instructor-years-experience') {
  const lines = text.split('\n').map((line) => `<p>${line}</p>`);
  const html = `<title>烘焙班</title><main><h1>烘焙班</h1>${lines.join('')}</main>`;
  const reading = readHtml(html, 'https://a.example/');
  const audit = auditReading(reading, 'x', '2026-11-24T00:00:00Z', PACKS, 'course');
  return audit.courses[0]!.findings.find((finding) => finding.rule === rule)?.outcome;
}

describe('years are credited to those who teach', () => {
  test.each([
    '主讲周敏老师从事烘焙教学12年。',
    '周敏，毕业于江南大学，8年教学经验。',
    '授课教师平均教龄9年。',
    'Maria has taught yoga for over 12 years of teaching.',
    'Our trainers have 15 years of industry experience.',
  ])('%s', (text) => expect(outcome(text)).toBe('met'));

  test.each([
    ['what one must bring', '报名条件\n大专以上学历，从事相关工作2年以上者。'],
    ['what a member must have', '厨龄满五年的准会员，有5年工作经历后可转正。'],
    ['how long a school has been there', '我校专业从事驾驶培训20余年。'],
    ['a date', '2018年被行业媒体报道。'],
    ['somebody with a degree', '本科毕业，有5年以上的工作经验。'],
    ['an age', 'For bakers from 16 to 30 years of age.'],
    ['a method', 'We have spent over 12 years of work on our academy.'],
  ])('not %s', (_, text) => expect(outcome(text)).not.toBe('met'));
});

test('a surname alone names nobody in full', () => {
  expect(outcome('主讲：周老师，讲授会计实务。', 'instructor-named')).toBe('partial');
  expect(outcome('主讲：周敏老师，讲授会计实务。', 'instructor-named')).toBe('met');
});

import { describe, expect, test } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';

const syllabus = (more = '') => `<title>Syllabus | BIO 214</title>
<h1>BIO 214: Plant Physiology</h1>
<p>Spring 2025, 4 units. Lectures on Tuesday and Thursday, 10:30, in Herrin Hall.</p>
<h2>Instructor</h2><p>Professor Lena Ostrow, office hours Wednesday 2–4 pm. Teaching assistant: Amir Bashir.</p>
<h2>Prerequisites</h2><p>BIO 101 and introductory chemistry, or consent of the instructor.</p>
<h2>Textbook</h2><p>Taiz and others, Plant Physiology. Readings are posted with the lecture notes each week.</p>
<h2>Course schedule</h2><ol><li>Water relations</li><li>Light reactions</li><li>Carbon fixation</li><li>Hormones</li></ol>
<h2>Grading</h2><p>Problem sets 40%, midterm 20%, final project 40%. Late work loses ten percent a day.</p>
<p>Students are expected to follow the honor code in all assignments and may discuss problem sets in groups of three.</p>
${more}`;
const outcome = (html: string, rule: string) =>
  auditReading(readHtml(html), '-', '2026-11-24T00:00:00.000Z').courses[0]?.findings.find(
    (finding) => finding.rule === rule,
  )?.outcome;
const OF_SALE = ['refund-policy', 'fee-breakdown', 'issuer-named', 'school-licence', 'contract-available'];

describe('a free academic course', () => {
  test.each(OF_SALE)('owes no terms of sale: %s', (rule) => {
    expect(outcome(syllabus(), rule)).toBe('inapplicable');
  });
  test('is judged by what it teaches', () => {
    expect(outcome(syllabus(), 'assessment-method')).toBe('met');
  });
  test.each([
    ['a price', '<h2>Fees</h2><p>Tuition: $1,450</p>'],
    [
      'a call to enrol',
      '<p><button>Enroll now</button> <a href="/demo">Free demo class</a> Call us today.</p>',
    ],
    ['promises', '<p>Job guarantee. Placement assistance. 100% placement. Get certified fast.</p>'],
  ])('is none with %s', (_, more) => {
    // Where no certificate is offered, nobody need name its issuer, whoever sells.
    const owed = OF_SALE.filter((rule) => rule !== 'issuer-named');
    for (const rule of owed) expect(outcome(syllabus(more), rule), rule).not.toBe('inapplicable');
  });
});

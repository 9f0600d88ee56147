import { expect, it } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';

const ABOUT =
  '<p>Learn to fire a kiln with us in three months, at our studio by the harbour. The fee is $400 and is paid on the first day.</p>';

/** What a rule says of a course page whose own part is this. */
function outcome(rule: string, body: string): string | undefined {
  const html = `<!doctype html><html lang="en"><title>Kiln Course</title><body><main><h1>Kiln Course</h1>${ABOUT}${body}</main><footer><h2>Saltmarsh</h2><p>Near the station</p></footer></body></html>`;
  const [course] = auditReading(readHtml(html), 'page', '2031-01-01T00:00:00.000Z').courses;
  return course!.findings.find((finding) => finding.rule === rule)?.outcome;
}

it('takes a heading right above another label, or above the foot of the page, for no statement', () => {
  const empty = '<h3>What you will learn</h3><h3>Requirements</h3>';
  expect(outcome('learning-outcomes', empty)).not.toBe('met');
  expect(outcome('prerequisites-stated', empty)).not.toBe('met');
});

it('takes it for one where something stands below, be it headings of their own', () => {
  const told =
    '<h3>What you will learn</h3><h3>Fire a kiln safely</h3><h3>Requirements</h3><p>Basic wheel work.</p>';
  expect(outcome('learning-outcomes', told)).toBe('met');
  expect(outcome('prerequisites-stated', told)).toBe('met');
});

it('takes it for none where a heading far above it comes next', () => {
  expect(outcome('prerequisites-stated', '<h3>Requirements</h3><h1>Our other classes</h1>')).not.toBe('met');
  expect(outcome('prerequisites-stated', '<h3>Requirements</h3><h4>Basic wheel work</h4>')).toBe('met');
});

it('takes a button for no label of what it leads to', () => {
  expect(outcome('prerequisites-stated', '<h2>Check requirements</h2><p>Call the office.</p>')).not.toBe(
    'met',
  );
  expect(outcome('prerequisites-stated', '<h2>Application requirements</h2><p>Wheel work.</p>')).toBe('met');
  expect(outcome('schedule', '<p><a href="/t">View class schedule</a></p>')).not.toBe('met');
  expect(outcome('schedule', '<p>Class schedule</p><p>Fridays at 18:00</p>')).toBe('met');
});

it('takes a heading over whom to ask for no statement of what it names', () => {
  const asked = '<h2>Syllabus</h2><p>Please contact us for an outline.</p><h2>Fees</h2><p>$400</p>';
  expect(outcome('syllabus-present', asked)).not.toBe('met');
  const told =
    '<h2>Syllabus</h2><p>Clay, glaze, fire.</p><p>Contact us for more.</p><h2>Fees</h2><p>$400</p>';
  expect(outcome('syllabus-present', told)).toBe('met');
  const live = '<h3>Live online classes</h3><p>Flexible timings</p><h3>Fees</h3><p>$400</p>';
  expect(outcome('delivery-mode', live)).toBe('met');
});

it('takes a link to terms for them wherever it stands, and a link to teachers in a run of links for none', () => {
  const run = (label: string) =>
    `<ul>${['Home', 'News', label, 'Map'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul>`;
  expect(outcome('contract-available', run('Booking terms'))).toBe('met');
  expect(outcome('instructor-named', run('Our teachers'))).not.toMatch(/met|partial/);
});

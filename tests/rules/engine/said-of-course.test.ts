import { describe, expect, it } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';

const AT = '2031-01-01T00:00:00.000Z';
const ABOUT =
  '<p>Learn to fire a kiln with us in three months, at our studio by the harbour. The fee is $400 and is paid on the first day.</p>';
const outcomes = (html: string, rule: string) =>
  auditReading(readHtml(html), 'page', AT).courses.map(
    ({ findings }) => findings.find((finding) => finding.rule === rule)?.outcome,
  );
/** What a rule says of a course page whose own part and foot are these. */
const ofPage = (rule: string, body: string, foot = '') =>
  outcomes(
    `<!doctype html><html lang="en"><title>Kiln Course</title><body><main><h1>Kiln Course</h1>${ABOUT}${body}</main><footer>${foot}</footer></body></html>`,
    rule,
  )[0];

const card = (name: string, more: string) =>
  `<li class="course-card"><h3><a href="/${name}">${name} course</a></h3><p>Fee: $240</p><p>Duration: 6 weeks</p>${more}<a href="/${name}/book">Book now</a></li>`;
/** A list of courses, the first of which says more, with a text outside all cards. */
const listing = (inFirst: string, outside: string) =>
  `<!doctype html><html lang="en"><title>Pottery courses</title><body><main><h1>Our courses</h1><ul>${[
    card('Wheel', inFirst),
    card('Glaze', ''),
    card('Raku', ''),
    card('Kiln', ''),
    card('Mosaic', ''),
  ].join('')}</ul><section>${outside}</section></main></body></html>`;

describe('on a list of courses', () => {
  it('what is taught and by whom is said of a course in its card', () => {
    const [first, second] = outcomes(listing('<p>Class size: at most 8 learners.</p>', ''), 'class-size');
    expect(first).toBe('met');
    expect(second).not.toBe('met');
  });

  it('words outside all cards say it of none', () => {
    const said = outcomes(
      listing('', '<p>Class size: up to 900 participants at our summer fair.</p>'),
      'class-size',
    );
    expect(said.length).toBeGreaterThan(3);
    expect(said).not.toContain('met');
  });

  it('what the school says of its terms holds for each', () => {
    const terms = '<p>Privacy policy: we use your data for booking alone and do not sell it.</p>';
    expect(new Set(outcomes(listing('', terms), 'privacy-notice'))).toEqual(new Set(['met']));
  });
});

it('takes a word of the provider’s name for no quality', () => {
  const rule = 'instructor-teaching-qualification';
  const foot = '<p>© 2031 Delta Pottery School. All rights reserved.</p>';
  expect(ofPage(rule, '<p>Delta Pottery School has been here since 1999.</p>', foot)).not.toBe('met');
  expect(ofPage(rule, '<p>Your teacher, Ann Moss, holds a DELTA.</p>', foot)).toBe('met');
});

describe('the label of a link', () => {
  it('states nothing where the link leads nowhere', () => {
    for (const href of ['href="#"', 'href="javascript:void(0)"', ''])
      expect(ofPage('privacy-notice', '', `<a ${href}>Privacy policy</a>`)).not.toBe('met');
  });

  it('does where it leads to a page, and where it is a number that states itself', () => {
    expect(ofPage('privacy-notice', '', '<a href="/privacy">Privacy policy</a>')).toBe('met');
    const zh = `<!doctype html><html lang="zh"><title>窑炉课程</title><main><h1>窑炉课程</h1><p>三个月学会烧窑，学费 2400 元，开课当天缴清。</p></main><footer><a href="#">浙ICP备20310001号-1</a></footer></html>`;
    expect(outcomes(zh, 'icp-filing')[0]).toBe('met');
    expect(ofPage('sample-lesson', '<p><a href="#">Book a free trial lesson</a></p>')).toBe('met');
  });
});

it('takes a number that is still to be filled in for none', () => {
  const zh = (number: string) =>
    `<!doctype html><html lang="zh"><title>窑炉课程</title><main><h1>窑炉课程</h1><p>三个月学会烧窑，学费 2400 元，开课当天缴清。</p></main><footer><p>地址：xx市xxx区窑炉路xx号 浙ICP备${number}号</p></footer></html>`;
  expect(outcomes(zh('XXXXXXXX'), 'icp-filing')[0]).not.toBe('met');
  expect(outcomes(zh('11111111'), 'icp-filing')[0]).not.toBe('met');
  expect(outcomes(zh('20310001'), 'icp-filing')[0]).toBe('met');
  // Telephone numbers of one figure over and over are sold as lucky.
  expect(ofPage('complaint-channel', '<p>Complaints: complaints line 021-88888888</p>')).toBe('met');
  expect(outcomes(zh('20310001'), 'physical-address')[0]).not.toBe('met');
});

it('takes the name and the task of a teacher for a part of what there is to say of one', () => {
  const teacher = (more: string) =>
    ofPage('instructor-bio', `<h2>Our instructors</h2><h3>Ann Moss</h3><p>Head of Glazing</p>${more}`);
  expect(teacher('')).toBe('partial');
  expect(ofPage('instructor-bio', '<p>授课老师：金玺青老师、林彬涵老师</p>')).not.toBe('partial');
  expect(teacher('<p>Ann holds a BA in Ceramics and has published two books on glazes.</p>')).toBe('met');
});

it('takes a heading over the filler of a template for no statement', () => {
  const filler = 'Lorem ipsum dolor sit amet.';
  expect(ofPage('learning-outcomes', `<h3>What you will learn</h3><p>${filler}</p>`)).not.toBe('met');
  expect(ofPage('learning-outcomes', '<h3>What you will learn</h3><p>To fire a kiln safely.</p>')).toBe(
    'met',
  );
});

describe('words that only speak of a thing', () => {
  const LONG =
    '<p>Every evening we mix clay, throw, trim, glaze and talk about what came out of the kiln.</p>'.repeat(
      40,
    );
  const toldBy = (rule: string, body: string) => ofPage(rule, `${LONG}${body}`);
  it.each([
    ['instructor-named', 'Our trainers are patient.'],
    ['issuer-named', 'Certificate of completion'],
    ['real-data', 'Course materials are posted to you.'],
    ['syllabus-present', 'It helps learners through the whole syllabus of any school they go to.'],
    ['contract-available', 'Terms &amp; Conditions'],
  ])('leave %s open: it is neither stated nor missing', (rule, words) => {
    expect(toldBy(rule, `<p>${words}</p>`)).toBe('unknown');
  });
  it.each([
    ['instructor-named', 'Instructor: Mara Quill', 'met'],
    ['issuer-named', 'The certificate is awarded by Saltmarsh College.', 'met'],
    ['syllabus-present', 'In all of those ten weeks the curriculum covers slip, glaze and fire.', 'partial'],
    ['contract-available', 'Booking terms', 'met'],
  ])('%s is told by words that say it', (rule, words, outcome) => {
    expect(toldBy(rule, `<p>${words}</p>`)).toBe(outcome);
  });
  it('and a page that says nothing of it leaves it missing', () => {
    expect(toldBy('instructor-named', '')).toBe('missing');
  });
});

describe('beside the course', () => {
  it.each([
    [
      'the choices of a form',
      '<form><select><option>Choose</option><option>Beginner</option><option>Advanced</option></select></form>',
      'level-stated',
    ],
    ['the tag of a template', '<p>{% if live online %}</p>', 'delivery-mode'],
    [
      'a label over the tag of a template',
      '<h3>Prerequisites</h3><p>{% for item in course.prerequisites_of_all_learners %}</p>',
      'prerequisites-stated',
    ],
    ['a trail', '<p>Home &gt; Live online &gt; Wheel</p>', 'delivery-mode'],
    [
      'other courses',
      '<h2>Related courses</h2><h3>Raku for all</h3><p>Taught live online, class size: at most 8 learners.</p>',
      'class-size',
    ],
    [
      'the life of a teacher',
      '<h2>Meet your instructor</h2><h3>Emma Carter</h3><p>Master potter</p><p>Known for her mentoring of young potters.</p>',
      'feedback-and-tutoring',
    ],
    ['a link that is all its line', '<h3><a href="/print">Syllabus</a></h3>', 'syllabus-present'],
    [
      'a row of buttons',
      '<div><button>About</button></div><div><button>Syllabus</button></div><div><button>Reviews</button></div>',
      'syllabus-present',
    ],
  ])('words in %s state nothing', (_, body, rule) => {
    expect(ofPage(rule, body)).not.toMatch(/met|partial/);
  });

  it.each([
    [
      'beside a form',
      '<h3>Level</h3><p>Beginner</p><form><select><option>Advanced</option></select></form>',
      'level-stated',
    ],
    ['below a filled label', '<h3>Prerequisites</h3><p>Some work at the wheel.</p>', 'prerequisites-stated'],
    ['in a line of the course', '<p>Live online, on Fridays.</p>', 'delivery-mode'],
    [
      'above other courses',
      '<p>Class size: at most 8 learners.</p><h2>Related courses</h2><h3>Raku for all</h3>',
      'class-size',
    ],
    [
      'of the course below that of a teacher',
      '<h2>Meet your instructor</h2><h3>Emma Carter</h3><p>Master potter</p><h2>With you all along</h2><p>You get one-on-one mentoring each week.</p>',
      'feedback-and-tutoring',
    ],
    ['in a link to a file', '<p><a href="/wheel.pdf">Syllabus</a></p>', 'syllabus-present'],
    [
      'in what opens it',
      '<h3><a href="#weeks">Syllabus</a></h3><div id="weeks"><p>Clay, then glaze.</p></div>',
      'syllabus-present',
    ],
  ])('words %s state it', (_, body, rule) => {
    expect(ofPage(rule, body)).toBe('met');
  });
});

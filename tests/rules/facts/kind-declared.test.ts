import { describe, expect, test } from 'vitest';
import { headKind, leadKind } from '@/rules/facts/naming-evidence';
import { pageKind } from '@/rules/facts/page-kind';
import { isSite } from '@/rules/facts/page-lead';
import { pageNames } from '@/rules/facts/page-names';
import { placeInMenu } from '@/rules/facts/page-place';
import { readHtml } from '@/rules/reading/read-file';

const kind = (html: string) => pageKind(readHtml(html)).kind;
const names = (html: string) => pageNames(readHtml(html));

const SIGN =
  '<header><div class="logo"><a href="/"><h1>Tidemill</h1><p>Sailing School</p></a></div></header>';

describe('the sign over a page', () => {
  test('is no heading of the page, whose own part has headings of its own', () => {
    const page = `${SIGN}<main><h2>Night Passage</h2><p>You will learn to keep a watch.</p></main>`;
    expect(names(page).headings).toEqual(['Night Passage']);
  });

  test('is its only heading where there is no other', () => {
    expect(names(`${SIGN}<main><p>You will learn to keep a watch.</p></main>`).headings).toEqual([
      'Tidemill',
    ]);
  });

  test('is not told from a great heading that stands in the head but once', () => {
    const page =
      '<header><h1>Night Passage</h1><p>Keep a watch.</p></header><main><h2>What you will learn</h2><p>Lights.</p></main>';
    expect(names(page).headings).toEqual(['Night Passage']);
  });
});

test('the way into an account is no place of a page', () => {
  const menu = (current: string) =>
    `<nav><ul><li><a href="/knots">Knots</a></li><li class="active"><a href="/x">${current}</a></li></ul></nav>`;
  expect(placeInMenu(readHtml(menu('Sign in')))).toBeNull();
  expect(placeInMenu(readHtml(menu('Splices')))).toBe('Splices');
});

describe('a page headed by a list', () => {
  const entries = (list: [string, string][]) =>
    list.map(([name, price]) => `<h3>${name} ${price}</h3><p>With a skipper, on our own boats.</p>`).join('');

  test('is a list, though its title says nothing of one', () => {
    const page = `<title>Sail with us in Orrin Bay</title>${SIGN}<main><h2>Our courses</h2><p>We teach all our courses on the water; book yours by telephone.</p>${entries(
      [
        ['Refresher course', '£40 per hour'],
        ['Night passage course', '£95'],
        ['Coastal skipper course', '£210'],
      ],
    )}</main>`;
    expect(kind(page)).toBe('listing');
  });
});

test.each([
  ['Courses', 'listing'],
  ['Rope & Wire Courses', 'listing'],
  ['Our Evening Classes', 'listing'],
  ['Splicing Classes', null],
  ['Corporate Rigging Training Programs', null],
  ['Why choose our courses', null],
  ['Certificate', null],
  ['全部课程', 'listing'],
])('%s heads a list, or does not', (heading, told) => {
  expect(headKind(readHtml(`<main><h1>${heading}</h1><p>…</p></main>`))).toBe(told);
});

describe('a page that shows nothing of one course', () => {
  const advice = [
    'The eyesight check is done on the day, at the harbour office, before anything else is asked.',
    'Bring your letter and a card with your photograph, or you will be sent home again.',
    'The questions are put on a screen. You touch the answer that you take to be right.',
    'Most people read the handbook of the coastguard twice and try the sample questions in it.',
    'When the screen goes blank you have ended, and a clerk prints a slip with your mark.',
  ];

  test('is none of a course, even if a school tells it', () => {
    const page = `<title>Tidemill Sailing School</title><main><h2>The Harbour Exam</h2>${[
      ...advice,
      ...advice,
    ]
      .map((line) => `<p>${line}</p>`)
      .join('')}</main>`;
    expect(kind(page)).not.toBe('course');
  });

  test('is one all the same where it calls its heading a course', () => {
    const page = `<title>Tidemill Sailing School</title><main><h1>Night Passage</h1><p>The Night Passage course is for those who have sailed by day and want to learn to keep a watch.</p>${advice
      .map((line) => `<p>${line}</p>`)
      .join(
        '',
      )}<p>You will learn to read lights and buoys. Duration: 3 nights. Price: £210</p><h2>What you will learn</h2></main>`;
    expect(kind(page)).toBe('course');
  });
});

test('a mark at a heading is of what is taught, and no sign of the site', () => {
  const mark = '<img src="mark.png" alt="Night Passage logo">';
  const page = (head: string, main: string) =>
    `<title>Sail from Orrin</title>${head}<main>${main}<p>The Night Passage course is for crews.</p></main>`;
  const menu = '<nav><a href="/">Home</a></nav>';
  const reading = readHtml(page(menu, `<h2>${mark}Night Passage</h2>`));
  expect(isSite(reading, 'Night Passage')).toBe(false);
  expect(leadKind(reading)).toBe('course');
  expect(isSite(readHtml(page(`<header>${mark}</header>${menu}`, '<h2>Lights</h2>')), 'Night Passage')).toBe(
    true,
  );
});

test('a post to be filled is no course, whoever offers it', () => {
  const page = `<title></title><main><p>Rigging Instructor</p><p>Tidemill | Part-time</p><p>Apply Now</p><p>Tidemill is a training company with courses on ropes and rigs, for beginners and for crews. Our students learn hands-on.</p>
<ul><li>Education: any degree.</li><li>Experience: two seasons at sea.</li><li>Salary: by agreement.</li></ul><p>Job Description:</p><ul><li>Teach the rigging course with our trainers.</li><li>Keep the syllabus up to date.</li></ul></main>`;
  expect(kind(page)).toBe('other');
});

test('headings that the menu leads to are of a front page', () => {
  const page = `<title>Orrin Bay Sailing Certification | Safe at sea</title><header><h1>Tidemill Sailing Training</h1></header>
<nav><ul><li><a href="/">Home</a></li><li><a href="/day">Day Skipper</a></li><li><a href="/radio">Marine Radio</a></li><li><a href="/night">Night Passage</a></li></ul></nav>
<main><h1>Tidemill Sailing</h1><p>Our mission? Why choose Tidemill? We teach on our own boats, and classes run all summer. Founded by two pilots, we are committed to safe crews; our team is dedicated to that mission.</p><h2>Testimonials</h2><p>We learned more in a day than in a year.</p>
<h2>Day Skipper</h2><p>This course teaches…</p><a href="/day">Learn more</a><h2>Marine Radio</h2><p>This course teaches…</p><a href="/radio">Learn more</a><h2>Night Passage</h2><p>This course teaches…</p><a href="/night">Learn more</a></main>
<footer><h3>Contact us</h3><p>© 2021 Orrin Bay Tidemill Sailing</p></footer>`;
  expect(kind(page)).toBe('provider');
});

test('a firm that neither teaches nor calls to a course stays quiet', () => {
  const page = `<title>Brassgate Ltd website</title><nav><p>About Services Projects Contact</p></nav><main><h1>Making better boats</h1><p>We are a group of boat builders with forty years between us, from drawing to launch.</p><h2>Our services</h2><p>Design, repair and delivery of wooden boats, for clubs and for owners, wherever they lie.</p><h2>Clients we have worked with</h2>${'<p>We rebuilt the deck of a pilot cutter, and she sails again every summer with her old crew.</p>'.repeat(6)}<h2>Meet our team</h2><h3>Ada Brook</h3><p>Co-founder</p><h3>Tom Hale</h3><p>Boat builder</p></main><footer>© 2021 Brassgate Ltd. All rights reserved.</footer>`;
  expect(kind(page)).not.toBe('provider');
  expect(kind(page)).not.toBe('course');
});

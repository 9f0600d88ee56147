import { describe, expect, test } from 'vitest';
import { calledAs } from '@/rules/facts/name-traits';
import { pageKind } from '@/rules/facts/page-kind';
import { readHtml } from '@/rules/reading/read-file';

const headed = (heading: string) =>
  calledAs(readHtml(`<main><h1>${heading}</h1><p>Tides and knots.</p></main>`));

describe('what a page is called as', () => {
  test.each([
    'Contact us',
    'Our instructors',
    'Admissions',
    'Fee structure',
    '师资团队',
    '网上报名',
    '学员风采',
  ])('a room beside the class: %s', (heading) => {
    expect(headed(heading).room).toBe(1);
    expect(headed(heading).list).toBe(0);
  });

  test.each(['About Tidemill', 'Who we are', '学校简介', '关于晨麦'])('the firm: %s', (heading) => {
    expect(headed(heading)).toEqual({ list: 0, firm: 1, room: 0 });
  });

  test.each(['Evening classes', 'Our courses', '课程体系', '面点课程价格', '课程', '我们的课程'])(
    'a list: %s',
    (heading) => {
      expect(headed(heading)).toEqual({ list: 1, firm: 0, room: 0 });
    },
  );

  test.each(['Night Passage', 'Coastal Skipper Course', '面点初级班', '茶艺师培训', '家庭面点课程'])(
    'none: %s',
    (heading) => {
      expect(headed(heading)).toEqual({ list: 0, firm: 0, room: 0 });
    },
  );

  test('counts the title, the first heading and the place in the menu', () => {
    const page = (place: string) =>
      `<title>${place} - Tidemill</title><nav><ul><li class="active"><a href="/c">${place}</a></li><li><a href="/">Home</a></li></ul></nav><main><h1>${place}</h1></main><footer>Tidemill</footer>`;
    expect(calledAs(readHtml(page('Contact us'))).room).toBeGreaterThan(2);
    expect(calledAs(readHtml(page('Night Passage'))).room).toBe(0);
  });
});

describe('the kind that follows', () => {
  const site = (name: string, main: string) =>
    `<title>${name} - Tidemill Sailing School</title><nav><ul>${[
      'Home',
      'Courses',
      'Our instructors',
      'Contact us',
      'Coastal Skipper',
    ]
      .map(
        (entry) =>
          `<li${entry === name ? ' class="active"' : ''}><a href="/${entry.length}">${entry}</a></li>`,
      )
      .join(
        '',
      )}</ul></nav><main><h1>${name}</h1>${main}</main><footer>Tidemill Sailing School, Orrin Bay</footer>`;
  const people = ['Ada Fell', 'Tom Marsh', 'Ilse Brand']
    .map((name) => `<h3>${name}</h3><p>${name} has taught sailing courses at our school for ten years.</p>`)
    .join('');
  const course =
    '<p>In this course you will learn to keep a watch and to plan a passage.</p><h2>Who should attend</h2><p>Sailors with a licence.</p><h2>Course content</h2><p>Module 1: Charts</p><p>Module 2: Tides</p><p>Duration: 5 days</p><p>Fee: £420</p><p>Enrol now</p>';

  test('the room of those who teach offers nothing; a course does', () => {
    expect(pageKind(readHtml(site('Our instructors', people))).kind).toBe('other');
    expect(pageKind(readHtml(site('Coastal Skipper', course))).kind).toBe('course');
  });
});

import { describe, expect, test } from 'vitest';
import { pageNames } from '@/rules/facts/page-names';
import { readHtml } from '@/rules/reading/read-file';
import { read } from './course-page';

const titleOf = (html: string) => read(html, 'title');
const PRICE = '<p>Price: £210</p><p>Duration: 3 days</p>';

describe('the name of a course', () => {
  test('stands behind its label', () => {
    expect(
      titleOf(`<header><h1>Tidemill Institute</h1></header><main><h1>Course: Splicing</h1>${PRICE}</main>`),
    ).toBe('Splicing');
  });

  test('is no word for any course that is left without the name of its firm', () => {
    const page = `<title>Best Tidemill Coaching in Orrin | Tidemill</title><h1>Best Tidemill Coaching in Orrin</h1>${PRICE}<footer>© 2024 Tidemill</footer>`;
    expect(titleOf(page)).not.toBe('Coaching');
  });

  test('is not how long and how it is taught, nor what is asked before it', () => {
    const page = `<p>Splicing is done by hand.</p><ul><li>3 Day Instructor Led Course</li><li>Prerequisites for Rope Work Certification</li></ul>${PRICE}`;
    expect(titleOf(page)).toBe('absent');
  });

  test('is no part of the name of its school', () => {
    const page = `<title>RWTI | Rope Work Training Institute | Splicing Courses</title><h1>Splicing Certification, 4-Day Boot Camp</h1>${PRICE}<footer>© 2020 Rope Work Training Institute</footer>`;
    expect(titleOf(page)).toBe('Splicing Certification, 4-Day Boot Camp');
  });

  test('is the first great heading, where it names a course, and not what a question below calls it', () => {
    const page = `<h1>Wire Rope Certification Online Live</h1>${PRICE}<h2>Benefits of the Ropes Course</h2><p>You will work aloft.</p><h1>Wire Rope Certification FAQ</h1><p>Ask us.</p>`;
    expect(titleOf(page)).toBe('Wire Rope Certification Online Live');
  });

  test('is told in full where a shorter one has only its initials', () => {
    const page = `<title>RBR Training | Tidemill</title><h1>Registered Boat Rigger (RBR) Training Course</h1><p>RBR Training</p>${PRICE}`;
    expect(titleOf(page)).toBe('Registered Boat Rigger (RBR) Training Course');
  });

  test('is no use of it that a question is about', () => {
    const page = `<h1>Best Solo Rigging Training</h1>${PRICE}<h3>What is the use of a rigging licence?</h3><p>To work aloft.</p>`;
    expect(titleOf(page)).toBe('Best Solo Rigging Training');
  });

  test('stands in the strip over the page, where the title says the same', () => {
    const page = `<title>30 Hour Splicing Training in Orrin, Wales</title><nav><ul><li><a href="/">Home</a></li><li><a href="/a">About</a></li></ul></nav><div class="breadcrumb-area"><nav><h2>30 Hour Splicing Training in Orrin, Wales</h2></nav></div><main><h1>Trips included</h1><p>To the islands.</p><h1>Splicing certification</h1>${PRICE}</main>`;
    expect(titleOf(page)).toBe('30 Hour Splicing Training in Orrin, Wales');
  });

  test('stands under a heading that any course has', () => {
    const page = `<title>Tidemill</title><nav><a href="/">Home</a></nav><main><h3>COURSE DETAILS</h3><ul><li>Marlinspike</li></ul><p>Marlinspike</p><p>You will tie, splice and whip.</p><table><tr><td>Duration</td><td>3 days</td></tr></table></main>`;
    expect(titleOf(page)).toBe('Marlinspike');
  });
});

describe('a trail of entries', () => {
  const trail = (...places: string[]) =>
    `<nav aria-label="breadcrumb"><ol class="breadcrumb">${places.map((place) => `<li class="breadcrumb-item">${place}</li>`).join('')}</ol></nav><main><p>Text.</p></main>`;

  test('ends in the name of the page', () => {
    expect(
      pageNames(readHtml(trail('<a href="/">Home</a>', '<a href="/c">Courses</a>', 'Marlinspike'))).crumb,
    ).toBe('Marlinspike');
  });

  test('begins at the first page', () => {
    expect(pageNames(readHtml(trail('Ropes', 'Wires', 'Chains'))).crumb).toBeNull();
    expect(pageNames(readHtml(trail('Home'))).crumb).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { isOtherBody } from '@/rules/facts/other-bodies';
import { readFacts } from '@/rules/facts/read-facts';
import { readHtml } from '@/rules/reading/read-file';
import { read } from './course-page';

const providerOf = (html: string) => read(html, 'provider');
const firmOf = (html: string) => {
  const reading = readHtml(html);
  const fact = readFacts(reading, courseParts(reading, 'provider')[0]!).provider;
  return fact.state === 'found' ? fact.value : fact.state;
};
const COURSE = '<h1>Rope Work Course</h1><p>Duration: 3 days</p>';

describe('a body that approves schools', () => {
  test.each([
    'Our staff are trained and approved by the National Rigging Institute.',
    'Tidemill is a National Rigging Institute (NRI)® Registered Education Provider.',
    'We are members of the National Rigging Institute.',
    'Site designed and built by National Rigging Institute',
  ])('is spoken of as another: %s', (text) => {
    expect(isOtherBody(text, 'National Rigging Institute')).toBe(true);
  });

  test('is none that teaches', () => {
    expect(
      isOtherBody(
        'The National Rigging Institute is approved by the harbour office.',
        'National Rigging Institute',
      ),
    ).toBe(false);
  });

  test('is not who offers the course, however often it is named', () => {
    const page = `${COURSE}<p>Tidemill Rope Training Institute (TRTI) is a National Rigging Institute (NRI)® Registered Education Provider.</p>
<p>The National Rigging Institute wrote the book, and the National Rigging Institute prints it each spring.</p>
<p>TRTI offers this course on weekdays, for those who have never tied a knot before.</p><p>TRTI has been teaching rope work since the old harbour was filled in.</p>`;
    expect(providerOf(page)).toBe('Tidemill Rope Training Institute');
  });
});

describe('who signs a page', () => {
  const nav =
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/c">Courses</a></li><li><a href="/rw">RWK</a></li><li><a href="/ks">KSB</a></li></ul></nav>';

  test('is no course of the menu whose page was copied', () => {
    const page = `${nav}${COURSE}<footer><p>Brackwater Tuition Centre</p><p>Mill Tower</p><p>Copyright © 2022 KSB . All Rights Reserved.</p></footer>`;
    expect(providerOf(page)).toBe('Brackwater Tuition Centre');
  });

  test('is no word for who runs the site', () => {
    const page = `${COURSE}<p>info@tidemill.example</p><footer><p>© 2025 Tidemill. Site managed by Hexlane Pvt. Ltd.</p></footer>`;
    expect(providerOf(page)).not.toBe('Managed');
  });

  test('is read where a word runs into its name', () => {
    const page = `${COURSE}<footer><p>© 2022 All Rights Reserved byTidemill</p></footer>`;
    expect(providerOf(page)).toBe('Tidemill');
  });
});

describe('who speaks on a page', () => {
  test('says `at` its name', () => {
    const page = `${COURSE}<p>At Pier 9 Learning we are committed to small groups and to plain words.</p>`;
    expect(providerOf(page)).toBe('Pier 9 Learning');
  });

  test('thanks for being chosen', () => {
    const page =
      '<title>Home</title><header><h1>Welcome!</h1><p>Thank you for choosing Brackwater Academy, where each knot is tied twice.</p></header><main><h1>What is rigging?</h1><p>It is what holds up the mast of a boat.</p></main>';
    expect(firmOf(page)).toBe('Brackwater Academy');
  });

  test('is no teacher whom a learner praises', () => {
    const page = `${COURSE}<p>Nell is a patient and funny teacher, and I passed. Nell is a very good instructor, believe me.</p><p>I had been learning with Nell. It took four months in all.</p>`;
    expect(providerOf(page)).not.toBe('Nell');
  });
});

test('a part of the title that says what sort of school it is names none', () => {
  const page = `<title>Knot Training and Boat Handling School - Tidemill</title>${COURSE}`;
  expect(providerOf(page)).toBe('Tidemill');
});

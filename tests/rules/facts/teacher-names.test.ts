import { describe, expect, test } from 'vitest';
import type { Instructor } from '@/rules/fact';
import { read } from './course-page';

const named = (html: string) => {
  const people = read(`<h1>Rye baking course</h1>${html}`, 'instructors');
  return Array.isArray(people) ? (people as Instructor[]).map(({ name }) => name) : people;
};

describe('who teaches, in whatever form the name', () => {
  const card = (name: string) =>
    `<div class="team-box"><p class="team-name">${name}</p><p class="team-para">Has baked since childhood.</p><p class="team-skill">Lead Trainer</p></div>`;

  test('in capitals, by one name or with a title behind, among cards of one form', () => {
    const names = ['ROSA LINDQVIST', 'Marit Holm', 'Sanna', 'Ole ji'];
    expect(named(`<h4>OUR TEACHERS</h4><p>Here to help</p>${names.map(card).join('')}`)).toEqual(names);
    const heads = ['Marit Holm', 'Sanna', 'Ole'].map(
      (name) => `<h3 class="who">${name}</h3><h6>Ovenworks</h6>`,
    );
    expect(named(`<h2>Meet your Instructors</h2>${heads.join('')}`)).toEqual(['Marit Holm', 'Sanna', 'Ole']);
  });

  test('in other letters on a page in Chinese', () => {
    const cards = ['Marit', 'Sanna']
      .map((name) => `<div><h4>${name}</h4><p>来自北方的面点师</p></div>`)
      .join('');
    expect(named(`<h2>外教团队</h2>${cards}`)).toEqual(['Marit', 'Sanna']);
    expect(named(`<h2>Our Instructors</h2>${cards}`)).toBe('absent');
  });

  test('all of them in capitals, in boxes that the page calls by who stands in them', () => {
    const boxes = (words: string[], hint: string) =>
      words.map((word) => `<div class="${hint}"><h4>${word}</h4><p>Oven</p></div>`).join('');
    const names = ['ROSA LINDQVIST', 'MARIT HOLM'];
    expect(named(`<h2>Our Faculty</h2>${boxes(names, 'faculty-card')}`)).toEqual(names);
    expect(named(`<h2>Our Faculty</h2>${boxes(['WARM ROOMS', 'BIG OVENS'], 'card')}`)).toBe('absent');
  });

  test('none of them where one line of that form is no name', () => {
    const names = ['Marit Holm', 'Sanna', 'Download our brochure'];
    expect(named(`<h4>Our teachers</h4>${names.map(card).join('')}`)).toEqual(['Marit Holm']);
  });

  test('before the subject, which is nobody', () => {
    const list =
      '<h2>教练团</h2><ul><li><p>Marit 主讲：揉面</p>二十年经验。</li><li><p>Sanna 主讲：听力</p>十年经验。</li></ul>';
    expect(named(list)).toEqual(['Marit', 'Sanna']);
  });

  test.each([
    ['what a mentor does', '<ul><li>Mentor Check Ins</li><li>Alumni Dinners</li></ul>'],
    [
      'what is praised',
      '<h2>Our Teachers</h2><h3 class="a">Small Groups</h3><p>Six at most.</p><h3 class="a">Native Speakers</h3><p>All of them.</p>',
    ],
    ['subjects beside a label', '<p>主讲：听力</p><p>主讲：语法</p>'],
  ])('is not %s', (_, html) => {
    expect(named(html)).toBe('absent');
  });
});

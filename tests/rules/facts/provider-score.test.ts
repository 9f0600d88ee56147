import { describe, expect, test } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { readFacts } from '@/rules/facts/read-facts';
import { readHtml } from '@/rules/reading/read-file';
import { read } from './course-page';

const COURSE = '<h1>Rye in a Day</h1><p>You mix the dough in the morning and bake it before tea.</p>';
const MEALS = '<h1>面点班</h1><p>早上和面，下午烘烤，傍晚把面包带回家。</p>';

/** What speaks for a name, and what against it. */
describe('who offers a course', () => {
  test.each([
    [
      'the only school that it speaks of',
      `${COURSE}<p>The oven at Tidemill Baking School holds forty loaves.</p>`,
      'Tidemill Baking School',
    ],
    [
      'none of two schools',
      `${COURSE}<p>The oven at Tidemill Baking School holds forty loaves, that of Brackwater Baking School ten.</p>`,
      'absent',
    ],
    ['no university that it speaks of', `${COURSE}<p>Our bakers read at Harbour University.</p>`, 'absent'],
    ['a school of a university in full', '<h1>面点班</h1><p>江州大学烘焙学院招生。</p>', '江州大学烘焙学院'],
    [
      'not what a kit wrote once over the page',
      `<div class="logo">Bake.</div><nav><a href="/">Home</a></nav>${COURSE}`,
      'absent',
    ],
    [
      'the word over the page of which it goes on to speak',
      `<div class="logo">Tidemill</div>${COURSE}<p>Tidemill lends you an apron.</p>`,
      'Tidemill',
    ],
    [
      'a firm in characters before a builder in letters',
      `${MEALS}<p>春和烘焙学校位于江州河边。</p><footer>© 2019 WHEATSOFT</footer>`,
      '春和烘焙学校',
    ],
    ['letters that alone sign it', `${MEALS}<footer>© 2019 WHEATSOFT</footer>`, 'WHEATSOFT'],
    [
      'what title and sign say before what an address spells out',
      `<title>Rye Class - Harbour Bakers</title><img src="logo.png" alt="Harbour Bakers">${COURSE}<p>Papers go to Tidemill University. Write to exam@tidemilluniversity.edu</p>`,
      'Harbour Bakers',
    ],
    ['no address beside a school', '<h1>面点班</h1><footer><p>地址：江州市江州大学</p></footer>', 'absent'],
  ])('is %s', (_, html, provider) => {
    expect(read(html, 'provider')).toBe(provider);
  });

  test.each([
    ['a sentence behind it', '© 2024 Tidemill. Baking the next generation of loaves by hand.', 'Tidemill'],
    [
      'rights in another language',
      '© 2024 Tidemill Baking School. Tous droits réservés',
      'Tidemill Baking School',
    ],
    ['who made the site', 'Copyright © All rights reserved | This website is made by Otto Quill', 'absent'],
    ['who designed it', '© 2022. Web Design by Otto Quill', 'absent'],
    [
      'its department',
      '© 2017 | 春和（江州）面点有限公司软件部 | 鄂ICP备17000000号',
      '春和（江州）面点有限公司',
    ],
    ['letters of the next line', '版权所有 春和面点机构 BREA DMAKINGBREA', '春和面点机构'],
    ['the code of a customer', '© 2019 kx009_1207', 'absent'],
  ])('is signed without %s', (_, line, provider) => {
    expect(read(`<h1>面点 Baking</h1><footer><p>${line}</p></footer>`, 'provider')).toBe(provider);
  });

  test.each([
    ['https://www.tidemillbakers.co.uk/rye?x=1', 'Tidemill Bakers'],
    ['https://brackwater.github.io/rye', 'absent'],
    ['https://hexlane.com/', 'absent'],
    ['', 'absent'],
  ])('is what the address of its site spells out: %s', (url, provider) => {
    const html = `${COURSE}<p>There is tea. The ovens of Tidemill Bakers stand by the GitHub tower.</p>`;
    const reading = readHtml(html, url);
    const fact = readFacts(reading, courseParts(reading, 'course')[0]!).provider;
    expect(fact.state === 'found' ? fact.value : fact.state).toBe(provider);
  });
});

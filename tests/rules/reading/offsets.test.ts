import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { blockText, type Reading } from '@/rules/reading/block';
import { type ParsedNode, parsedAdapter } from '@/rules/reading/node-adapter';
import { readHtml, readText } from '@/rules/reading/read-file';
import { walk, walkInSlices } from '@/rules/reading/walk';

/** A page's text is its blocks joined by one line feed each, all trimmed and none empty. */
function expectSound(reading: Reading) {
  const texts = reading.blocks.map((block) => blockText(reading, block));
  expect(texts.join('\n')).toBe(reading.text);
  let at = 0;
  reading.blocks.forEach((block, i) => {
    expect(block.start).toBe(at);
    expect(texts[i]).not.toBe('');
    expect(texts[i]!.trim()).toBe(texts[i]);
    expect(texts[i]).not.toMatch(/\s\s|[\n\t]/);
    expect(reading.containers[block.container]).toBeDefined();
    at = block.end + 1;
  });
  for (const image of reading.images) expect(image.at).toBeLessThanOrEqual(reading.text.length + 1);
}

/** A fixed series of numbers 0..1, so that a failure can be had again. */
function series(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const PIECES = [
  '<div>',
  '</div>',
  '<p class="nav">',
  '</p>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<ul><li>',
  '</ul>',
  '<a href=x>',
  '</a>',
  '<b>',
  '</i>',
  '<h1>',
  '</h2>',
  '<br>',
  '<pre>',
  '</pre>',
  '<details>',
  '<summary>',
  '<iframe>',
  '<select><option>',
  '<svg>',
  '<template>',
  '</template>',
  '<math>',
  '<form>',
  '<input type=submit value=" 报名 ">',
  '<img width=800 src=detail.jpg>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '课程 ',
  ' \n\t ',
  '\u00a0',
  '包过',
  'abc',
  '&nbsp;',
  '&#0;',
  '&lt;',
  '\ud83d',
  '<x-a>',
  '<nav>',
  '<footer>',
  '<aside',
  ' itemscope itemprop=a>',
  '<span itemprop="price">',
  '</span>',
  '<title>',
  '<body',
  ' hidden>',
  '<frameset>',
];

describe('offsets', () => {
  test('hold for 3,000 pages of broken markup', () => {
    const next = series(7);
    for (let page = 0; page < 3000; page++) {
      let html = '';
      for (let i = 0; i < 4 + next() * 40; i++) html += PIECES[Math.floor(next() * PIECES.length)];
      expectSound(readHtml(html));
    }
  });

  test('hold for plain text', () => {
    const reading = readText('\uFEFF 一 \r\n\r\n\t二  三\r四\n');
    expectSound(reading);
    expect(reading.text).toBe('一\n二 三\n四');
    expect(readText('\n \n')).toMatchObject({ text: '', coverage: 0 });
  });

  test('each range that the walk reports holds the characters of its node', () => {
    const html =
      '<h1> 人工  智能 </h1><p>学<b>费 </b> 880 <a>元</a><br>x</p><pre>a\n b</pre><table><tr><td> 课时 </td></tr></table>';
    const seen: [string, string][] = [];
    const pieces: [string, number, number][] = [];
    const reading = walk(parse(html) as unknown as ParsedNode, parsedAdapter(), {
      url: '',
      onText: (node, start, end) => pieces.push([node.value!, start, end]),
    });
    for (const [raw, start, end] of pieces) seen.push([raw, reading.text.slice(start, end)]);
    for (const [raw, piece] of seen)
      expect(raw.replace(/\s+/g, ' ')).toContain(piece.replace(/\s+/g, ' ').trim());
    const covered = pieces.reduce((sum, [, start, end]) => sum + end - start, 0);
    expect(covered).toBeGreaterThanOrEqual(reading.text.replace(/\n/g, '').length);
    for (let i = 1; i < pieces.length; i++)
      expect(pieces[i]![1]).toBeGreaterThanOrEqual(pieces[i - 1]![2] - 1);
  });

  test('a walk in slices reads the same as one in one go', () => {
    const html = `<main>${'<div><h3>课</h3><p>一 <b>二</b></p></div>'.repeat(60)}</main>`;
    const whole = readHtml(html);
    for (const slice of [1, 7, 100]) {
      const steps = walkInSlices(parse(html) as unknown as ParsedNode, parsedAdapter(), { url: '', slice });
      let pauses = 0;
      let step = steps.next();
      while (!step.done) {
        pauses++;
        step = steps.next();
      }
      expect(step.value).toEqual(whole);
      expect(pauses).toBeGreaterThan(0);
    }
  });
});

describe('hostile pages', () => {
  test('5,000 deep', () => {
    const reading = readHtml(`${'<div>'.repeat(5000)}底${'</div>'.repeat(5000)}`);
    expect(reading.text).toBe('底');
    expectSound(reading);
  });

  test('5,000 deep inline', () => {
    expect(readHtml(`<p>${'<b>'.repeat(500)}x${'<i>'.repeat(4500)}y`).text).toBe('xy');
  });

  test('100,000 nodes', () => {
    const reading = readHtml('<li>课程<b>包过</b>'.repeat(34_000));
    expect(reading.blocks).toHaveLength(34_000);
    expectSound(reading);
  });

  test('one text of four million characters', () => {
    expect(readHtml(`<p>${'字 '.repeat(2_000_000)}</p>`).blocks[0]!.end).toBe(3_999_999);
  });

  test('odd attributes and names change nothing', () => {
    const html =
      '<div class="__proto__ constructor" id="toString"><p style="display:NONE" hidden>a</p><p itemscope itemprop="__proto__" itemtype="x">b</p><meta name="__proto__" content="y"></div>';
    const reading = readHtml(html);
    expect(reading.text).toBe('a\nb');
    expect(({} as Record<string, unknown>).y).toBeUndefined();
    expect(Object.getPrototypeOf(reading.meta)).toBe(Object.prototype);
  });

  test('elements, classes, roles and properties named like those of every object', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
    const html = names
      .map(
        (name) =>
          `<${name}>a</${name}><div class="${name}" role="${name}">b</div><p itemscope itemtype="${name}"><b itemprop="${name}">c</b></p>`,
      )
      .join('');
    const reading = readHtml(html);
    expectSound(reading);
    for (const { region, role } of reading.blocks) expect([region, role]).toEqual(['main', 'paragraph']);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  test('a frameset has no text and says so', () => {
    const reading = readHtml('<html><frameset><frame src=a><frame src=b></frameset></html>');
    expect(reading).toMatchObject({ text: '', coverage: 0, unread: [{ what: 'frame', count: 2 }] });
  });
});

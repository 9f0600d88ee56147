import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { readSentence } from '@/components/coverage-meter';
import { SafeLink } from '@/components/safe-link';
import { SourceLine } from '@/components/source-line';
import { WordsContext } from '@/components/use-words';
import { textAddress, webAddress } from '@/components/web-address';
import { errorText, placeName, sinceText, type Words, wordsOf } from '@/components/wording';
import type { Unread } from '@/rules/audit';
import { sources } from './fixture';
import { catalogues, chinese, english, lookupIn } from './messages';

const OUTCOMES = [
  'flagged',
  'suspected',
  'missing',
  'partial',
  'met',
  'clear',
  'unknown',
  'inapplicable',
] as const;

/** The `{places}` of a message, sorted. */
const places = (message: string) => (message.match(/\{\w+\}/g) ?? []).sort();

describe.each(Object.entries(catalogues))('words in %s', (name, catalogue) => {
  it('accuse nobody, promise nothing and do not shout', () => {
    for (const { message } of Object.values(catalogue))
      expect(message).not.toMatch(
        /违法|違法|骗|騙|诈|詐|安全|黑心|合格|scam|fraud|illegal|\bsafe\b|trust|!|！/i,
      );
  });

  it('call each outcome something else', () => {
    const words = wordsOf(lookupIn(catalogue));
    expect(new Set(OUTCOMES.map((one) => words.say(`outcome_${one}`))).size).toBe(OUTCOMES.length);
  });

  it('are all there, with the same places to fill', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(catalogues.en).sort());
    const look = lookupIn(catalogue);
    for (const [key, { message }] of Object.entries(catalogues.en)) {
      const own = look(key);
      expect(own, `${name} ${key}`).not.toBe('');
      if (!key.endsWith('_one')) expect(places(own), `${name} ${key}`).toEqual(places(message));
    }
  });
});

it('what cannot be told is not “not stated”, and is not called unread on a page that was read', () => {
  expect(chinese.say('unknownWhy')).toContain('看不出不等于没写');
  expect(english.say('unknownWhy')).toContain('“Cannot tell” is not “not stated”');
});

it('a thing that is only mentioned is not called stated, in part or in whole', () => {
  expect(english.say('outcome_partial')).toBe('Mentioned only');
  expect(chinese.say('outcome_partial')).toBe('提到没说清');
  for (const catalogue of Object.values(catalogues))
    expect(wordsOf(lookupIn(catalogue)).say('outcome_partial')).not.toMatch(/stated|写|寫/i);
});

it('has plurals', () => {
  expect(english.say('count_flagged', { n: 1 })).toBe('1 caution');
  expect(english.say('count_flagged', { n: 3 })).toBe('3 cautions');
  expect(chinese.say('count_missing', { n: 5 })).toBe('5 项没写');
  expect(readSentence(english, 80, [{ what: 'image', count: 1 }], false)).toBe(
    '80% of the page read, 1 image unread',
  );
  const unread: Unread[] = [
    { what: 'image', count: 9 },
    { what: 'closed-root', count: 1 },
  ];
  expect(readSentence(chinese, 22, unread, true)).toBe('只读了页面的 22%，9 张图、1 个封闭区域没读');
});

it('writes numbers as people there do', () => {
  expect(english.say('opt_kept', { n: 12480 })).toContain('12,480');
  expect(chinese.say('opt_kept', { n: 12480 })).toContain('12,480');
  const german = wordsOf((name) => (name === 'ui_tag' ? 'de' : '{n}'));
  expect(german.say('opt_kept', { n: 12480 })).toBe('12.480');
  // Before the words are there, and with a tag that nobody knows.
  expect(wordsOf((name) => (name === 'ui_tag' ? 'no such' : '{n}')).say('opt_kept', { n: 3 })).toBe('3');
});

it('fills in texts of a page as they are', () => {
  expect(chinese.say('popup_watch', { site: '{n}$&$1' })).toBe('以后在 {n}$&$1 自动看一眼');
});

it('tells every error, known or not', () => {
  expect(errorText(chinese, 'background-gone')).toContain('后台没有回应');
  expect(errorText(english, 'constructor')).toBe('This page was not read. Nothing on it was changed.');
});

it('names places', () => {
  expect(placeName(chinese, 'CN-SH')).toBe('上海');
  expect(placeName(english, 'AU')).toBe('Australia');
  expect(placeName(english, 'CN-XX-1')).toBe('CN-XX-1');
});

function line(id: string, words: Words): string {
  const html = render(
    <WordsContext.Provider value={words}>
      <SourceLine source={sources[id]!} />
    </WordsContext.Provider>,
  );
  return html.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]+>/g, '');
}

describe('a source', () => {
  it.each([
    ['cn-ad-24-1', 'zh', '《广告法》第 24 条（一） · 核对于 2026年11月 · 看原文'],
    ['cn-mohrss-2022-25', 'zh', '人社部函〔2022〕25 号（条文待核实） · 看原文'],
    ['cn-mohrss-2022-25', 'en', 'MOHRSS Letter 2022 No. 25 (to be confirmed) · Read the source'],
    ['aitrainer-sh-l3-subsidy', 'zh', '上海三级技能提升补贴 · 上海 · 2026年（待核实）'],
    ['aitrainer-ref-hours', 'en', 'Reference hours of the standard · China, 2021'],
  ] as const)('%s says when, where and how sure (%s)', (id, language, expected) =>
    expect(line(id, language === 'zh' ? chinese : english)).toBe(expected),
  );
});

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'chrome-extension://x/y.html',
    '/relative',
    '//a.example',
    '',
    undefined,
  ])('to %j is text', (url) => {
    expect(webAddress(url)).toBeNull();
    expect(render(<SafeLink url={url}>words</SafeLink>)).toBe('<span dir="auto">words</span>');
  });

  it('to the web opens elsewhere and tells the other side nothing', () => {
    const html = render(<SafeLink url="https://a.example/?q=“x”">words</SafeLink>);
    expect(html).toContain('href="https://a.example/?q=%E2%80%9Cx%E2%80%9D"');
    expect(html).toContain('target="_blank"');
    expect(html).toContain('rel="noopener noreferrer"');
  });
});

describe('the address of words on a page', () => {
  it.each([
    ['https://a.example/c', '7-day 班', 'https://a.example/c#:~:text=7%2Dday%20%E7%8F%AD'],
    ['https://a.example/#/c/7', 'x', 'https://a.example/#/c/7:~:text=x'],
    ['https://a.example/c#:~:text=old', 'x', 'https://a.example/c#:~:text=x'],
  ])('of %s keeps what tells the page', (url, words, address) =>
    expect(textAddress(url, words)).toBe(address),
  );
});

it('tells when a page was otherwise by the day, and of the same day by the time', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 5).toISOString();
  expect(sinceText(chinese, at(24, 9), at(24, 18))).toBe('09:05');
  expect(sinceText(chinese, at(23, 9), at(24, 18))).toBe('2026年11月23日');
});

import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { POPUP_WORDING } from '@/components/popup-wording';
import { SafeLink, webAddress } from '@/components/safe-link';
import { SourceLine } from '@/components/source-line';
import { LanguageContext, placeName, WORDING } from '@/components/wording';
import type { Language } from '@/rules/finding';
import { sources } from './fixture';

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

/** Every text of a wording, functions called with some value of each kind. */
function texts(from: unknown): string[] {
  if (typeof from === 'string') return [from];
  if (typeof from === 'function') {
    const tries: unknown[][] = [
      [1, [{ what: 'image', count: 2 }], true],
      ['flagged', 2],
      ['x.example', 'CN', false],
      ['2026', null, true],
    ];
    return tries.flatMap((args) => {
      try {
        return texts(Reflect.apply(from, undefined, args));
      } catch {
        return [];
      }
    });
  }
  return from && typeof from === 'object' ? Object.values(from).flatMap(texts) : [];
}

describe.each(['zh', 'en'] as const)('words in %s', (language) => {
  const words = WORDING[language];
  const all = [...texts(words), ...texts(POPUP_WORDING[language])];

  it('accuse nobody, promise nothing and do not shout', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const text of all)
      expect(text).not.toMatch(/违法|骗|诈|安全|黑心|合格|scam|fraud|illegal|\bsafe\b|trust|!|！/i);
  });

  it('call each outcome something else; not read is not “not stated”', () => {
    expect(new Set(OUTCOMES.map((one) => words.outcome[one])).size).toBe(OUTCOMES.length);
    expect(words.unknownWhy).toContain(
      language === 'zh' ? '没读到不等于没写' : 'Not read is not “not stated”',
    );
  });
});

it('has plurals', () => {
  const { en, zh } = WORDING;
  expect(en.counted('flagged', 1)).toBe('1 caution');
  expect(en.counted('flagged', 3)).toBe('3 cautions');
  expect(en.read(80, [{ what: 'image', count: 1 }], false)).toBe('80% of the page read, 1 image unread');
  expect(zh.counted('missing', 5)).toBe('5 项没写');
  expect(
    zh.read(
      22,
      [
        { what: 'image', count: 9 },
        { what: 'frame', count: 1 },
      ],
      true,
    ),
  ).toBe('只读了页面的 22%，9 张图、1 个框架没读');
});

it('names places', () => {
  expect(placeName('CN-SH', WORDING.zh)).toBe('上海');
  expect(placeName('AU', WORDING.en)).toBe('Australia');
  expect(placeName('CN-XX-1', WORDING.en)).toBe('CN-XX-1');
});

function line(id: string, language: Language): string {
  const html = render(
    <LanguageContext.Provider value={language}>
      <SourceLine source={sources[id]!} />
    </LanguageContext.Provider>,
  );
  return html.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]+>/g, '');
}

describe('a source', () => {
  it.each([
    ['cn-ad-24-1', 'zh', '《广告法》第 24 条（一） · 条文核对于 2026-11 · 看原文'],
    ['cn-mohrss-2022-25', 'zh', '人社部函〔2022〕25 号（条文待核实） · 看原文'],
    ['cn-mohrss-2022-25', 'en', 'MOHRSS Letter 2022 No. 25 (to be confirmed) · Read the source'],
    ['aitrainer-sh-l3-subsidy', 'zh', '上海三级技能提升补贴 · 上海 · 2026（待核实）'],
    ['aitrainer-ref-hours', 'en', 'Reference hours of the standard · China, 2021'],
  ] as const)('%s says when, where and how sure (%s)', (id, language, expected) =>
    expect(line(id, language)).toBe(expected),
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

import { describe, expect, it } from 'vitest';
import {
  around,
  deservesChip,
  firstCourse,
  impact,
  isAboutTrainers,
  isCompared,
  ownCautions,
  percent,
  questions,
  sharedCautions,
  tally,
  verdict,
  withOutcome,
} from '@/components/headline';
import type { ExplainedAudit } from '@/rules/audit';
import type { Evidence } from '@/rules/source-range';
import { ad, article, course, finding, listing, official, pictures, quiet, rules } from './fixture';

function ids(findings: readonly { rule: string }[]): string[] {
  return findings.map((one) => one.rule);
}

function alone(findings: typeof course.findings): ExplainedAudit {
  return { ...ad, audit: { ...ad.audit, courses: [{ ...course, findings }] } };
}

function words(quote: string, before: string, after: string): Evidence {
  return { quote, before, after, start: 100, end: 100 + quote.length, from: 'text' };
}

describe('the occupation whose conditions are known', () => {
  const named = (title: string) =>
    isAboutTrainers({ ...course, title, facts: { ...course.facts, certificate: { state: 'absent' } } });
  it.each([
    '人工智能训练师三级',
    'AI训练师考证班',
    'AI 訓練師四級',
    '人工智慧訓練師',
    '人工智能訓練師',
    'AI Trainer Level 3',
    'Artificial intelligence trainer',
  ])('is known as %s', (title) => {
    expect(named(title)).toBe(true);
  });
  it.each(['健康管理师三级', 'AI 绘画班', '企业培训师', 'Personal trainer', 'Bonsai trainer'])(
    'is not %s',
    (title) => {
      expect(named(title)).toBe(false);
    },
  );
});

describe('a listing', () => {
  const outside = finding('guaranteed-pass', 'flagged', [words('签约保过', '', '')]);
  const inside = finding('refund-if-fail', 'flagged', [
    { ...words('不过退费', '', ''), start: 900, end: 904 },
  ]);
  const cards = [
    { ...course, findings: [outside, inside] },
    { ...course, findings: [outside] },
    { ...course, findings: [outside] },
  ];
  const page = (courses: typeof cards): ExplainedAudit => ({
    ...ad,
    audit: { ...ad.audit, page: { ...ad.audit.page, kind: 'listing' }, courses },
  });

  it('tells a caution of the whole page once, not once a card', () => {
    const shared = sharedCautions(cards);
    expect(shared.size).toBe(1);
    expect(cards.map((card) => ownCautions(card, shared))).toEqual([1, 0, 0]);
    expect(verdict(page(cards))).toEqual({ kind: 'courses', count: 1 });
    expect(verdict(page(cards.slice(1)))).toEqual({ kind: 'cautions', count: 1 });
  });

  it('leaves the cautions of a single card with it', () => {
    expect(sharedCautions(cards.slice(0, 1)).size).toBe(0);
    expect(verdict(page(cards.slice(0, 1)))).toEqual({ kind: 'courses', count: 1 });
  });
});

describe('order', () => {
  it('puts the heavier first, then follows the page', () => {
    // 7 天拿证 stands before 签约保过; the subsidy weighs less.
    expect(ids(withOutcome(course.findings, 'flagged'))).toEqual([
      'instant-certificate',
      'guaranteed-pass',
      'subsidy-amount-claim',
    ]);
  });

  it('leaves findings without a place to the end', () => {
    const placed = finding('proxy-exam', 'flagged', [words('代考', '', '')]);
    expect(ids(withOutcome([finding('training-loan', 'flagged'), placed], 'flagged'))).toEqual([
      'proxy-exam',
      'training-loan',
    ]);
  });
});

describe('counts', () => {
  it('counts each outcome once', () => {
    expect(tally(course.findings, rules)).toMatchObject({ flagged: 3, suspected: 2, missing: 5, partial: 1 });
  });

  it('counts a figure that agrees neither as stated nor one that cannot be compared as unread', () => {
    const said = [words('共 42 课时', '', '')];
    expect(
      tally([finding('hours-claim', 'met', said), finding('fee-claim', 'unknown', said)], rules),
    ).toMatchObject({ met: 0, unknown: 0 });
  });

  it('counts a figure that differs as a caution', () => {
    expect(tally([finding('fee-claim', 'flagged')], rules).flagged).toBe(1);
  });

  it('compares only where the page makes a claim', () => {
    expect(isCompared(finding('fee-claim', 'inapplicable'), rules)).toBe(false);
    expect(isCompared(finding('fee-claim', 'unknown'), rules)).toBe(false);
    expect(isCompared(finding('fee-claim', 'unknown', [words('很便宜', '', '')]), rules)).toBe(true);
    expect(isCompared(finding('school-licence', 'met', [words('许可证', '', '')]), rules)).toBe(false);
  });
});

describe('verdict', () => {
  it.each([
    ['cautions', ad, { kind: 'cautions', count: 3 }],
    ['nothing suspicious', quiet, { kind: 'none' }],
    ['courses of a listing', listing, { kind: 'courses', count: 2 }],
    ['an article', article, { kind: 'not-a-course' }],
    ['a notice', official, { kind: 'not-a-course' }],
  ] as const)('tells %s', (_, shown, expected) => expect(verdict(shown)).toEqual(expected));

  it('tells of a page in pictures that too little was read, not that it is no course', () => {
    const { audit } = official;
    const page = { ...audit.page, kind: 'other' as const, unread: [{ what: 'image' as const, count: 6 }] };
    const read = (coverage: number) =>
      verdict({ ...official, audit: { ...audit, page: { ...page, coverage } } });
    expect(read(0.01)).toEqual({ kind: 'too-little', whole: false });
    expect(read(0.9)).toEqual({ kind: 'not-a-course' });
  });

  it('tells cautions even below the floor, and otherwise that too little was read', () => {
    expect(verdict(pictures)).toEqual({ kind: 'cautions', count: 1 });
    const only = pictures.audit.courses[0]!;
    const bare = {
      ...pictures,
      audit: { ...pictures.audit, courses: [{ ...only, findings: only.findings.slice(1) }] },
    };
    expect(verdict(bare)).toEqual({ kind: 'too-little', whole: false });
    const page = { ...bare.audit.page, coverage: 1, unread: [] };
    expect(verdict({ ...bare, audit: { ...bare.audit, page } })).toEqual({ kind: 'too-little', whole: true });
  });

  it('never counts what was not read as a caution', () => {
    expect(verdict(alone([finding('guaranteed-pass', 'unknown')]))).toEqual({ kind: 'none' });
  });
});

describe('a page that nobody asked about', () => {
  it('gets a chip for a quoted caution of medium or high impact', () => {
    expect(deservesChip(ad)).toBe(true);
    expect(deservesChip(quiet)).toBe(false);
    expect(deservesChip(article)).toBe(false);
    expect(deservesChip(alone([finding('guaranteed-pass', 'flagged')]))).toBe(false);
    const light = { ...finding('guaranteed-pass', 'flagged', [words('包过', '', '')]), severity: 2 as const };
    expect(deservesChip(alone([light]))).toBe(false);
  });
});

it('shows impact in three steps', () => {
  expect(([1, 2, 3, 4, 5] as const).map(impact)).toEqual([1, 1, 2, 3, 3]);
});

it('opens the card with most cautions first', () => {
  expect(firstCourse(listing.audit.courses)).toBe(1);
});

describe('questions', () => {
  it('asks at most five, the heaviest first', () => {
    const asked = questions(course, rules, 'zh');
    expect(asked).toHaveLength(5);
    expect(asked[0]?.rules).toEqual(['instant-certificate']);
    expect(asked[2]?.rules).toEqual(['school-licence']);
  });

  it('asks nothing of risks that nobody spoke of, however grave, and of qualities that nobody spoke of', () => {
    const unread = {
      ...course,
      findings: [
        finding('guaranteed-pass', 'unknown'),
        finding('refund-if-fail', 'flagged', [words('不过退费', '', '')]),
        finding('school-licence', 'unknown'),
        finding('fee-breakdown', 'unknown'),
      ],
    };
    const order = questions(unread, rules, 'zh', 'all').map((one) => one.rules[0]);
    expect(order).not.toContain('guaranteed-pass');
    expect(order).toEqual(expect.arrayContaining(['school-licence', 'fee-breakdown']));
  });

  it('merges rules that ask the same', () => {
    const asked = questions(course, rules, 'en');
    expect(asked.find((one) => one.rules.includes('instructor-named'))?.rules).toEqual([
      'instructor-named',
      'anonymous-expert-team',
    ]);
  });

  it('adds one that is wanted, once, and asks nothing about what is stated', () => {
    const asked = questions(course, rules, 'zh', ['fee-breakdown', 'school-licence', 'price-stated']);
    expect(asked).toHaveLength(6);
    expect(asked[5]?.rules).toEqual(['fee-breakdown']);
  });
});

describe('shares in per cent', () => {
  it.each([
    [0, 0],
    [0.001, 1],
    [0.66, 66],
    [0.996, 99],
    [1, 100],
  ])('%d is %d', (share, expected) => expect(percent(share)).toBe(expected));
});

describe('the sentence around a quote', () => {
  it.each([
    [
      'within a sentence',
      words('7 天拿证', '三级班\n零基础可学，', '，不耽误上班。三重保障'),
      '零基础可学，',
      '，不耽误上班。',
    ],
    ['at a line end', words('仅剩 3 席', '报名。本期', '\n42 课时'), '本期', ''],
    ['a quote with its own stop', words('包过！', '我们', '还送题库'), '我们', ''],
    ['without context', { quote: 'x', start: 0, end: 1, from: 'text' } as Evidence, '', ''],
    [
      'cut on both sides',
      words('x', 'a'.repeat(32), 'b'.repeat(32)),
      `…${'a'.repeat(32)}`,
      `${'b'.repeat(32)}…`,
    ],
    [
      'cut within words',
      words(
        'exam dumps',
        'many lines. We offer practice tests, '.slice(-32),
        ' and mock validations for everyone'.slice(0, 32),
      ),
      '…We offer practice tests, ',
      ' and mock validations for…',
    ],
    [
      'cut within a word before',
      words('placements', 'er in and around Bangalore with '.slice(-32), '.'),
      '…in and around Bangalore with ',
      '.',
    ],
  ])('%s', (_, evidence, before, after) => expect(around(evidence)).toEqual({ before, after }));
});

import { expect, test } from 'vitest';
import { daysInWords, numbersIn } from '@/cli/measuring/compare-facts';
import type { Labelled } from '@/cli/measuring/corpus';
import { countFacts } from '@/cli/measuring/count-facts';
import { countFlags, FLAGGED, FLAGGED_OR_SUSPECTED, type Judged, rates } from '@/cli/measuring/count-flags';
import { countGrades } from '@/cli/measuring/count-grades';
import { countKinds } from '@/cli/measuring/count-kinds';
import { missesOf, report } from '@/cli/measuring/report';
import type { Audit, CourseAudit } from '@/rules/audit';
import type { Facts, PageKind } from '@/rules/fact';
import type { Finding, Outcome } from '@/rules/finding';

const TEXT = '本班签约保过，\n不过全额退费。仅剩3席';

const finding = (rule: string, quote: string, outcome: Outcome = 'flagged'): Finding => ({
  rule,
  outcome,
  severity: 5,
  confidence: 0.9,
  evidence: [{ quote, start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, from: 'text' }],
  sources: [],
});

const course = (findings: Finding[], facts: Partial<Facts> = {}): CourseAudit =>
  ({
    title: null,
    provider: null,
    url: null,
    facts: new Proxy(facts, { get: (known, name: keyof Facts) => known[name] ?? { state: 'absent' } }),
    findings,
  }) as unknown as CourseAudit;

function judged(item: Partial<Labelled>, kind: PageKind, courses: CourseAudit[]): Judged {
  const full: Labelled = {
    id: 'x',
    medium: 'page',
    repository: 'a/b',
    lang: 'zh',
    kind: 'course-ad',
    labels: [],
    expected: {},
    ...item,
  };
  return { item: full, audit: { page: { kind }, courses } as unknown as Audit, text: TEXT };
}

const label = (flag: string, quote: string, weak = false) => ({ flag, quote, weak });

test('a strong label is right when raised and missed when not; the words must meet', () => {
  const item = {
    labels: [
      label('guaranteed-pass', '签约保过'),
      label('refund-if-fail', '不过全额退费'),
      label('scarcity-pressure', '仅剩'),
    ],
  };
  const findings = [finding('guaranteed-pass', '保过'), finding('refund-if-fail', '仅剩3席')];
  const count = countFlags([judged(item, 'course', [course(findings)])], FLAGGED);
  expect(count.total).toEqual({ right: 2, wrong: 0, missed: 1, shown: 1 });
  expect(count.misses.map(({ what, flag }) => `${what} ${flag}`)).toEqual([
    'elsewhere refund-if-fail',
    'missed scarcity-pressure',
  ]);
  expect(rates(count.total)).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8, evidence: 0.5 });
});

test('a weak label counts neither way, no label makes a raised flag wrong', () => {
  const item = { labels: [label('guaranteed-pass', '签约保过', true)] };
  const findings = [finding('guaranteed-pass', '保过'), finding('seat-scarcity', '仅剩3席')];
  const raised = countFlags([judged(item, 'course', [course(findings)])], FLAGGED);
  expect(raised.total).toMatchObject({ right: 0, wrong: 1, missed: 0 });
  const silent = countFlags([judged(item, 'course', [course([])])], FLAGGED);
  expect(silent.total).toMatchObject({ right: 0, wrong: 0, missed: 0 });
});

test('suspected findings count only where asked', () => {
  const one = judged({ labels: [label('guaranteed-pass', '签约保过')] }, 'course', [
    course([finding('guaranteed-pass', '保过', 'suspected')]),
  ]);
  expect(countFlags([one], FLAGGED).total.missed).toBe(1);
  expect(countFlags([one], FLAGGED_OR_SUSPECTED).total.right).toBe(1);
});

test('every flagged finding on a quiet item is a false alarm, whatever its rule', () => {
  const one = judged({ kind: 'news', medium: 'text' }, 'course', [
    course([finding('guaranteed-pass', '保过'), finding('fee-claim', '仅剩3席')]),
  ]);
  const count = countFlags([one, judged({ kind: 'non-course' }, 'article', [])], FLAGGED);
  expect([count.falseAlarms, count.quietItems]).toEqual([2, 2]);
});

test('page kinds: quiet kinds are one, texts only tell whether a seller speaks', () => {
  const count = countKinds([
    judged({ kind: 'non-course' }, 'official', []),
    judged({ kind: 'listing' }, 'course', []),
    judged({ kind: 'course-ad', medium: 'text' }, 'provider', []),
    judged({ kind: 'forum', medium: 'text' }, 'course', []),
  ]);
  expect(count.right).toBe(2);
  expect(count.misses.map(({ expected, got }) => `${expected}→${got}`)).toEqual([
    'listing→course',
    'quiet→course',
  ]);
});

test('facts are held against what a person saw', () => {
  const facts: Partial<Facts> = {
    title: { state: 'found', value: 'PMP Prep Course 2026', quote: '' },
    price: { state: 'found', value: { amount: 33400, currency: 'INR' }, quote: '' },
    duration: { state: 'found', value: 'P6M', quote: '' },
    hours: { state: 'found', value: 40, quote: '' },
    instructors: { state: 'found', value: [{ name: '柳岚' }, { name: '苗禾' }], quote: '' },
  };
  const expected = {
    title: 'PMP Prep Course',
    price: '₹ 20,000',
    duration: '6 Months',
    hours: null,
    instructors: ['柳 岚', '苗 禾'],
    modules: 7,
    provider: null,
  };
  const counts = countFacts([judged({ expected }, 'course', [course([], facts)])]);
  const verdicts = counts.map(({ name, verdicts }) => [
    name,
    Object.entries(verdicts).find(([, number]) => number > 0)?.[0],
  ]);
  expect(Object.fromEntries(verdicts)).toEqual({
    title: 'right',
    price: 'wrong',
    duration: 'right',
    hours: 'invented',
    instructors: 'right',
    modules: 'missed',
    provider: 'rightly-absent',
  });
});

test.each([
  ['29.8万元', [298_000]],
  ['₹ 1,29,999 / 1.2 lakh', [129_999, 120_000]],
  ['about 25k', [25_000]],
  ['2,980元, 3 kg', [2980, 3]],
  ['Free', [0]],
])('numbers in %s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each([
  ['一年半', 547.5],
  ['3个半月', 105],
  ['半年', 182.5],
  ['4-Day', 4],
  ['最短10周', 70],
  ['four and a half months', 135],
])('days in %s', (text, days) => {
  expect(daysInWords(text)).toBe(days);
});

test('the report has the parts apart and the list of misses names each', () => {
  const items = [
    judged({ id: 'p1', labels: [label('guaranteed-pass', '签约保过')] }, 'course', [course([])]),
    judged({ id: 't1', medium: 'text', kind: 'spam-ad', lang: 'en' }, 'other', []),
  ];
  const text = report([{ caption: 'Some pages', judged: items }], '2026-11-25');
  expect(text).toMatch(/## Some pages[\s\S]*\| pages, zh [\s\S]*\n\| texts .*\n\| texts, en /);
  expect(text).toMatch(/### pages, zh\n[\s\S]*guaranteed-pass[\s\S]*### texts, en\n/);
  expect(text).toContain('all without spam-ad');
  expect(text).not.toContain('Side by side');
  expect(missesOf(items)).toMatch(/missed +guaranteed-pass +p1 +签约保过/);
  expect(missesOf(items)).toContain('t1           expected course · got other');
});

test('sets stand side by side with their captions, and a part that one has not is a dash', () => {
  const mine = judged({ labels: [label('guaranteed-pass', '签约保过')] }, 'course', [
    course([finding('guaranteed-pass', '保过')]),
  ]);
  const text = report(
    [
      { caption: 'Known pages', judged: [mine, judged({ medium: 'text', kind: 'news' }, 'article', [])] },
      { caption: 'Other pages', judged: [mine] },
    ],
    '2026-11-25',
  );
  expect(text).toMatch(/## Side by side\n\n1\. Known pages .*\n2\. Other pages /);
  expect(text).toMatch(/\n\| texts +\| – +\| – +\| 0 \/ 1 +\| 1\.000 +\| – +\| – +\| – +\| – +\|/);
});

test('grades are counted by kind; a page read as several courses has none', () => {
  const graded = (kind: string, ...grades: ('A' | 'F')[]) =>
    judged(
      { kind },
      'course',
      grades.map((grade) => ({ ...course([]), grade, score: grade === 'A' ? 90 : 10 })),
    );
  const [good, ad] = countGrades([
    graded('course-good', 'A'),
    graded('course-good', 'F'),
    graded('course-good', 'A', 'A'),
    graded('course-ad', 'F'),
    graded('listing', 'F'),
  ]);
  expect(good).toEqual({
    kind: 'course-good',
    grades: { A: 1, B: 0, C: 0, D: 0, F: 1, none: 1 },
    median: 50,
  });
  expect(ad).toMatchObject({ grades: { F: 1, none: 0 }, median: 10 });
});

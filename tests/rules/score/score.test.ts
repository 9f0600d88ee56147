import { describe, expect, it } from 'vitest';
import type { Dimension, Finding, Outcome, Polarity, Severity } from '@/rules/finding';
import { type ScoredPage, type ScoredRule, score } from '@/rules/score';
import { randomFrom } from '../matching/random-text';

interface Entry {
  id: string;
  dimension: Dimension;
  polarity?: Polarity;
  severity: Severity;
  outcome: Outcome;
  confidence?: number;
  quotes?: number;
  cap?: 'C' | 'D' | 'F';
}

const evidence = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ quote: `q${i}`, start: i, end: i + 1, from: 'text' as const }));

function scored(entries: Entry[], page: ScoredPage = { long: true }) {
  const rules = entries.map(
    ({ id, dimension, polarity = 'quality', cap }): ScoredRule => ({
      id,
      dimension,
      polarity,
      ...(cap && { cap }),
    }),
  );
  const findings = entries.map(
    ({ id, outcome, severity, confidence = 0.9, quotes = 1 }): Finding => ({
      rule: id,
      outcome,
      severity,
      confidence,
      evidence: evidence(quotes),
      sources: [],
    }),
  );
  return score(findings, rules, page);
}

const GOOD: Entry[] = [
  { id: 'syllabus-present', dimension: 'curriculum', severity: 4, outcome: 'met' },
  { id: 'practical-share', dimension: 'curriculum', severity: 5, outcome: 'met' },
  { id: 'instructor-named', dimension: 'instructor', severity: 5, outcome: 'met' },
  { id: 'issuer-named', dimension: 'transparency', severity: 5, outcome: 'met' },
  { id: 'fee-breakdown', dimension: 'transparency', severity: 4, outcome: 'met' },
  { id: 'school-licence', dimension: 'transparency', severity: 5, outcome: 'met' },
];
const flag = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  dimension: 'red-flags',
  polarity: 'risk',
  severity: 5,
  outcome: 'flagged',
  ...more,
});
const having = (...changes: [string, Outcome][]) =>
  GOOD.map((entry) => {
    const change = changes.find(([id]) => id === entry.id);
    return change ? { ...entry, outcome: change[1] } : entry;
  });

describe('dimensions', () => {
  it('gives everything for everything, and shares the weight of claims that were not made', () => {
    const result = scored(GOOD);
    expect(result).toMatchObject({ score: 100, grade: 'A', coverage: 1, range: [100, 100], steps: [] });
    // 40, 25 and 20 of 85, to a hundred
    expect(result.dimensions.curriculum).toEqual({ score: 47.1, of: 47.1, coverage: 1 });
    expect(result.dimensions.instructor?.of).toBe(29.4);
    expect(result.dimensions.transparency?.of).toBe(23.5);
    expect(result.dimensions.claims).toBeUndefined();
  });

  it('counts by severity, a partial one for half, and leaves the unknown out', () => {
    const result = scored([
      { id: 'a', dimension: 'curriculum', severity: 5, outcome: 'met' },
      { id: 'b', dimension: 'curriculum', severity: 4, outcome: 'partial' },
      { id: 'c', dimension: 'curriculum', severity: 3, outcome: 'missing' },
      { id: 'd', dimension: 'curriculum', severity: 4, outcome: 'unknown' },
      { id: 'e', dimension: 'curriculum', severity: 2, outcome: 'inapplicable' },
    ]);
    // (5 + 2 + 0) of 12 known; 7 of 16 at least, 11 of 16 at most
    expect(result.score).toBe(58);
    expect(result.range).toEqual([44, 69]);
    expect(result.dimensions.curriculum).toEqual({ score: 58.3, of: 100, coverage: 0.75 });
  });

  it('holds a claim against its figure: agreed earns, off earns nothing and takes points, unknown is left out', () => {
    const claim = (outcome: Outcome): Entry => ({
      id: 'fee-claim',
      dimension: 'claims',
      polarity: 'compare',
      severity: 4,
      outcome,
    });
    expect(scored([...GOOD, claim('met')]).score).toBe(100);
    expect(scored([...GOOD, claim('unknown')])).toMatchObject({ score: 100, range: [85, 100] });
    // 85 of 100, less 10 for a severity of 4
    expect(scored([...GOOD, claim('flagged')]).score).toBe(75);
  });

  it('takes nothing of a quality, whatever it is called, and counts no red flag for a dimension', () => {
    const odd: Entry = { id: 'q', dimension: 'curriculum', severity: 5, outcome: 'flagged' };
    expect(scored([...GOOD, odd]).steps.filter(({ kind }) => kind === 'deduction')).toEqual([]);
    const stated: Entry = { id: 'r', dimension: 'red-flags', severity: 5, outcome: 'missing' };
    expect(scored([...GOOD, stated])).toEqual(scored(GOOD));
  });

  it('lets a risk among instructors take points and earn none', () => {
    const risky = (outcome: Outcome) =>
      scored([...GOOD, flag('anonymous-expert-team', { dimension: 'instructor', severity: 2, outcome })]);
    expect(risky('clear').dimensions.instructor?.coverage).toBe(1);
    expect(risky('clear').score).toBe(100);
    expect(risky('flagged').score).toBe(98);
  });
});

describe('deductions', () => {
  it.each([
    [5, 20],
    [4, 10],
    [3, 5],
    [2, 2],
    [1, 1],
  ] as const)('severity %d takes %d points', (severity, points) => {
    const result = scored([...GOOD, flag('x', { severity })]);
    expect(result.score).toBe(100 - points);
    expect(result.steps).toEqual([{ kind: 'deduction', rules: ['x'], points }]);
  });

  it.each([
    [1, 20],
    [2, 24],
    [3, 28],
    [4, 30],
    [5, 30],
  ])('%d quotes take %d points', (quotes, points) => {
    expect(scored([...GOOD, flag('x', { quotes })]).steps[0]?.points).toBe(points);
  });

  it('takes nothing for what is only to be confirmed', () => {
    expect(scored([...GOOD, flag('x', { outcome: 'suspected', confidence: 0.79, quotes: 3 })]).score).toBe(
      100,
    );
    expect(scored([...GOOD, flag('x', { outcome: 'flagged', confidence: 0.8 })]).score).toBe(80);
  });

  it('never goes below nothing', () => {
    expect(scored([...GOOD, ...[...'abcdefg'].map((id) => flag(id))]).score).toBe(0);
  });
});

describe('caps', () => {
  it.each([
    ['C', 60, 'C'],
    ['D', 40, 'D'],
    ['F', 20, 'F'],
  ] as const)('%s allows at most %d', (cap, most, grade) => {
    const result = scored([...GOOD, flag('x', { cap, severity: 1 })]);
    expect(result).toMatchObject({ score: most, grade });
    expect(result.range).toEqual([most, most]);
    expect(result.steps).toContainEqual({ kind: 'cap', rules: ['x'], points: most });
  });

  it.each([
    [0.8, 1, 60],
    [0.79, 1, 100],
    [0.79, 3, 100],
  ])('need to be sure: confidence %d with %d quotes gives %d', (confidence, quotes, total) => {
    const result = scored([
      ...GOOD,
      flag('x', {
        cap: 'C',
        severity: 1,
        confidence,
        quotes,
        outcome: confidence >= 0.8 ? 'flagged' : 'suspected',
      }),
    ]);
    expect(result.score).toBe(total);
  });

  it('take a sure risk, not a sure word: what is only suspected never caps, and a faint flag neither', () => {
    const capped = (outcome: Outcome, confidence: number) =>
      scored([...GOOD, flag('x', { cap: 'D', severity: 1, outcome, confidence })]).score;
    expect(capped('suspected', 0.95)).toBe(100);
    expect(capped('clear', 0.95)).toBe(100);
    expect(capped('flagged', 0.79)).toBe(99);
    expect(capped('flagged', 0.95)).toBe(40);
  });

  it('are told alone: a limit that did not bind is no reason', () => {
    const result = scored([...having(['school-licence', 'missing']), flag('x', { cap: 'D', severity: 1 })]);
    expect(result.steps.filter(({ kind }) => kind !== 'deduction')).toEqual([
      { kind: 'cap', rules: ['x'], points: 40 },
    ]);
  });

  it('that are just met have not bound', () => {
    // 100 less 20, 10 and 10 is what the cap allows.
    const all = [flag('x', { cap: 'C' }), flag('y', { severity: 4 }), flag('z', { severity: 4 })];
    const result = scored([...GOOD, ...all]);
    expect(result.score).toBe(60);
    expect(result.steps.every(({ kind }) => kind === 'deduction')).toBe(true);
  });

  it('are not told where the total is lower anyway', () => {
    const result = scored([...GOOD, flag('x', { cap: 'C' }), flag('y'), flag('z')]);
    expect(result.score).toBe(40);
    expect(result.steps.map((step) => step.kind)).toEqual(['deduction', 'deduction', 'deduction']);
  });
});

describe('combinations', () => {
  const mild = (id: string, more: Partial<Entry> = {}) => flag(id, { severity: 1, ...more });
  it.each([
    [['training-loan', 'guaranteed-job'], 40],
    [['subsidy-bait', 'no-threshold-eligibility'], 40],
    [['hidden-fees', 'certificate-rental'], 20],
  ])('%j allows at most %d', (ids, most) => {
    expect(scored([...GOOD, ...ids.map((id) => mild(id))]).score).toBe(most);
    expect(scored([...GOOD, mild(ids[0]!)]).score).toBe(99);
    const unsure = ids.map((id) => mild(id, { outcome: 'suspected', confidence: 0.7 }));
    expect(scored([...GOOD, ...unsure]).score).toBe(100);
  });

  it('counts two caps of C for one of D', () => {
    const result = scored([...GOOD, mild('x', { cap: 'C' }), mild('y', { cap: 'C' })]);
    expect(result.score).toBe(40);
    expect(result.steps.at(-1)).toEqual({ kind: 'combination', rules: ['x', 'y'], points: 40 });
  });

  it('counts only caps of C together', () => {
    const result = scored([...GOOD, mild('x', { cap: 'C' }), mild('y', { cap: 'D' })]);
    expect(result.steps.filter(({ kind }) => kind === 'combination')).toEqual([]);
  });

  it.each([
    [['training-loan', 'guaranteed-job'], []],
    [['fake-authority'], ['official-assessment-link']],
  ])('names all that it rests on: %j', (ids, missing) => {
    const links = missing.map(
      (id): Entry => ({ id, dimension: 'transparency', severity: 1, outcome: 'missing' }),
    );
    const result = scored([...GOOD, ...links, ...ids.map((id) => mild(id))]);
    expect(result.steps.at(-1)).toEqual({ kind: 'combination', rules: [...ids, ...missing], points: 40 });
  });

  it.each([
    ['missing', 40],
    ['met', 99],
    ['unknown', 99],
  ] as const)('claimed authority with the link to the assessor %s gives %d', (outcome, total) => {
    const link: Entry = { id: 'official-assessment-link', dimension: 'transparency', severity: 1, outcome };
    const result = scored([...GOOD, link, mild('fake-authority')]);
    expect(result.score).toBe(total);
  });
});

describe('ceilings', () => {
  it.each(['syllabus-present', 'instructor-named', 'issuer-named', 'fee-breakdown'])(
    'no A without %s',
    (id) => {
      const most = scored([
        ...having([id, 'partial']),
        ...['curriculum', 'instructor', 'transparency'].flatMap((dimension) =>
          [1, 2, 3, 4, 5, 6].map(
            (n): Entry => ({
              id: `${dimension}-${n}`,
              dimension: dimension as Dimension,
              severity: 5,
              outcome: 'met',
            }),
          ),
        ),
      ]);
      expect(most).toMatchObject({ score: 84, grade: 'B' });
      expect(most.steps).toEqual([{ kind: 'ceiling', rules: [id], points: 84 }]);
    },
  );

  it('no B where the licence is missing, and a B where nobody can tell', () => {
    const filler = [1, 2, 3, 4].map(
      (n): Entry => ({ id: `t${n}`, dimension: 'transparency', severity: 5, outcome: 'met' }),
    );
    expect(scored([...having(['school-licence', 'missing']), ...filler])).toMatchObject({
      score: 69,
      grade: 'C',
    });
    expect(scored([...having(['school-licence', 'unknown']), ...filler])).toMatchObject({
      score: 100,
      range: [69, 100],
    });
  });

  it('an A is within reach while nobody can tell, and out of it where something is known to lack', () => {
    expect(scored(having(['issuer-named', 'unknown'])).range[1]).toBe(100);
    expect(scored(having(['issuer-named', 'unknown'])).score).toBe(84);
    expect(scored(having(['issuer-named', 'partial'])).range[1]).toBe(84);
  });

  it('names what a ceiling rests on', () => {
    const filler = [1, 2, 3, 4].map(
      (n): Entry => ({ id: `t${n}`, dimension: 'transparency', severity: 5, outcome: 'met' }),
    );
    const { steps } = scored([...having(['school-licence', 'missing']), ...filler]);
    expect(steps).toEqual([{ kind: 'ceiling', rules: ['school-licence'], points: 69 }]);
  });

  it('an A asks for six tenths of the curriculum, and just that is enough', () => {
    const of = (severity: Severity) => {
      const unknown: Entry = { id: 'u', dimension: 'curriculum', severity, outcome: 'unknown' };
      return scored([...GOOD, unknown, { ...unknown, id: 'v', severity: 3 }]);
    };
    // 9 of 15 known; 9 of 16
    expect(of(3).score).toBe(100);
    expect(of(4)).toMatchObject({ score: 84, range: [expect.any(Number), 100] });
    expect(of(4).steps).toEqual([{ kind: 'ceiling', rules: [], points: 84 }]);
  });

  it('no A where little of the curriculum is known', () => {
    const unknown: Entry = { id: 'u', dimension: 'curriculum', severity: 5, outcome: 'unknown' };
    // 9 of 14 known: 0.64; 9 of 19: 0.47
    expect(scored([...GOOD, unknown]).score).toBe(100);
    expect(scored([...GOOD, unknown, { ...unknown, id: 'v' }])).toMatchObject({ score: 84, grade: 'B' });
  });
});

describe('the floor', () => {
  const unknown = (id: string, severity: Severity): Entry => ({
    id,
    dimension: 'curriculum',
    severity,
    outcome: 'unknown',
  });
  it('gives no score and no grade below 0.35 of the curriculum, and still the range and the deductions', () => {
    const entries = [...GOOD, ...[1, 2, 3].map((n) => unknown(`u${n}`, 5)), flag('x')];
    expect(scored([...entries, unknown('v', 1)]).score).not.toBeNull(); // 9 of 25
    const below = scored([...entries, unknown('v', 2)]); // 9 of 26
    expect(below).toMatchObject({ score: null, grade: null });
    expect(below.range[0]).toBeLessThan(below.range[1]);
    expect(below.steps).toContainEqual({ kind: 'deduction', rules: ['x'], points: 20 });
  });

  it('stands at just 0.35 of the curriculum', () => {
    const known: Entry = { id: 'a', dimension: 'curriculum', severity: 2, outcome: 'met' };
    const all = [...GOOD.slice(1), known, unknown('u', 5), unknown('w', 5)];
    expect(scored([...all, unknown('v', 3)]).score).not.toBeNull(); // 7 of 20
    expect(scored([...all, unknown('v', 4)]).score).toBeNull(); // 7 of 21
  });

  it('gives no score where hardly anything is known over all', () => {
    const entries: Entry[] = [
      { id: 'a', dimension: 'curriculum', severity: 2, outcome: 'met' },
      unknown('b', 3),
      { id: 'c', dimension: 'instructor', severity: 5, outcome: 'unknown' },
      { id: 'd', dimension: 'transparency', severity: 5, outcome: 'unknown' },
    ];
    // 0.4 of 40 in 85
    expect(scored(entries)).toMatchObject({ score: null, grade: null, coverage: 0.19 });
  });

  it('gives nothing for nothing', () => {
    expect(scored([])).toMatchObject({
      score: null,
      grade: null,
      range: [0, 0],
      coverage: 0,
      dimensions: {},
    });
  });
});

describe('grades', () => {
  it.each([
    [17, 'A', 85],
    [14, 'B', 70],
    [11, 'C', 55],
    [10, 'D', 50],
    [8, 'D', 45], // 40 by itself: silence takes no page lower
  ] as const)('%d of 20 is %s', (met, grade, total) => {
    const entries = Array.from(
      { length: 20 },
      (_, i): Entry => ({
        id: `c${i}`,
        dimension: 'curriculum',
        severity: 1,
        outcome: i < met ? 'met' : 'missing',
      }),
    );
    const named = having().filter(({ dimension }) => dimension !== 'curriculum');
    const all = [...entries, { ...GOOD[0]!, severity: 1 as Severity, outcome: 'met' as Outcome }];
    const only = scored([
      ...all.slice(1),
      ...named.map((entry) => ({ ...entry, outcome: 'inapplicable' as Outcome })),
    ]);
    expect(only.score).toBe(met === 17 ? 84 : total); // four of the qualities that an A asks for are not met
    expect(only.grade).toBe(met === 17 ? 'B' : grade);
  });
});

describe('in 3,000 random audits', () => {
  const random = randomFrom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const anyEntry = (id: string): Entry => {
    const risky = random() < 0.3;
    return {
      id,
      dimension: risky ? 'red-flags' : pick(['curriculum', 'instructor', 'transparency', 'claims'] as const),
      polarity: risky ? 'risk' : 'quality',
      severity: pick([1, 2, 3, 4, 5] as const),
      outcome: risky
        ? pick(['flagged', 'suspected', 'clear', 'unknown'] as const)
        : pick(['met', 'partial', 'missing', 'unknown', 'inapplicable'] as const),
      confidence: random(),
      quotes: 1 + Math.floor(random() * 4),
      ...(risky && random() < 0.3 && { cap: pick(['C', 'D', 'F'] as const) }),
    };
  };
  const NAMES = ['syllabus-present', 'school-licence', 'training-loan', 'guaranteed-job', 'fake-authority'];
  const anyAudit = () =>
    Array.from({ length: 4 + Math.floor(random() * 16) }, (_, i) => anyEntry(NAMES[i] ?? `rule-${i}`));
  const audits = Array.from({ length: 3000 }, anyAudit);

  it('the range holds the score, and the score lies between 0 and 100', () => {
    for (const audit of audits) {
      const { score: total, range } = scored(audit);
      expect(range[0]).toBeGreaterThanOrEqual(0);
      expect(range[1]).toBeLessThanOrEqual(100);
      expect(range[0]).toBeLessThanOrEqual(range[1]);
      if (total === null) continue;
      expect(range[0]).toBeLessThanOrEqual(total);
      expect(range[1]).toBeGreaterThanOrEqual(total);
    }
  });

  it('one flag more never raises score or range', () => {
    for (const audit of audits) {
      const before = scored(audit);
      const after = scored([
        ...audit,
        flag('one-more', { confidence: random(), cap: pick(['C', 'D', 'F']) }),
      ]);
      if (before.score !== null) expect(after.score).toBeLessThanOrEqual(before.score);
      expect(after.range[0]).toBeLessThanOrEqual(before.range[0]);
      expect(after.range[1]).toBeLessThanOrEqual(before.range[1]);
    }
  });

  it('one unknown more changes no score of a dimension, and the total only by the ceiling of little coverage', () => {
    for (const audit of audits) {
      const before = scored(audit);
      const after = scored([
        ...audit,
        {
          id: 'one-more',
          dimension: pick(['curriculum', 'instructor'] as const),
          severity: 5,
          outcome: 'unknown',
        },
      ]);
      if (after.score === null || before.score === null) continue;
      expect([before.score, Math.min(before.score, 84)]).toContain(after.score);
    }
  });

  it('the order of findings does not matter', () => {
    for (const audit of audits.slice(0, 300)) {
      const { steps: _steps, ...rest } = scored(audit);
      expect(scored([...audit].reverse())).toMatchObject(rest);
    }
  });
});

describe('silence', () => {
  const silent = having(...GOOD.map(({ id }): [string, Outcome] => [id, 'missing']));
  const some = having(
    ['practical-share', 'missing'],
    ['instructor-named', 'missing'],
    ['issuer-named', 'missing'],
  );
  const floor = { kind: 'floor', rules: [], points: 45 };

  it('takes a short page no lower than a D, and says so', () => {
    expect(scored(silent, { long: false })).toMatchObject({ score: 45, grade: 'D', steps: [floor] });
  });

  it('takes a long page lower only where it leaves out most of what a buyer needs to know', () => {
    expect(scored(silent, { long: true })).toMatchObject({ score: 0, grade: 'F', steps: [] });
    const two = having(
      ['practical-share', 'missing'],
      ['instructor-named', 'missing'],
      ['fee-breakdown', 'missing'],
      ['issuer-named', 'partial'],
      ['school-licence', 'missing'],
    );
    expect(scored(two, { long: true })).toMatchObject({ score: 45, grade: 'D' });
  });

  it('is no shelter from what a page says: points and caps come off the floor', () => {
    expect(scored([...silent, flag('guaranteed-pass')], { long: false })).toMatchObject({
      score: 25,
      grade: 'F',
    });
    expect(scored([...silent, flag('proxy-exam', { cap: 'F' })], { long: false }).score).toBe(20);
    expect(scored([...silent, flag('a-boast', { severity: 2 })], { long: false })).toMatchObject({
      score: 43,
      grade: 'D',
    });
  });

  it('leaves a page alone that has more, and the low end of the range as it is', () => {
    expect(scored(GOOD, { long: false }).steps).toEqual([]);
    expect(scored(some, { long: false }).range[0]).toBeLessThan(45);
  });
});

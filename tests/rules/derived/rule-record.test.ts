import { describe, expect, it } from 'vitest';
import { ENOUGH_CASES, heldBack, wilson } from '@/rules/derived/rule-record';
import { auditReading } from '@/rules/engine/audit-reading';
import { loadPacks } from '@/rules/engine/load-packs';
import { type Packs, packsOf, unheld } from '@/rules/engine/packs';
import { readText } from '@/rules/reading/read-file';
import register from '@/rules/registers/rule-records.json';
import { ruleRecords } from '@/rules/registers/schema';
import { compilePacks } from '@/rules/tools/compile-packs';
import { docsOf } from '@/rules/tools/write-docs';
import { PACK, risk, ruleSource } from '../pack-fixture';

describe('the record of a rule', () => {
  it('has an interval that narrows with the cases', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    expect(wilson(10, 10)).toEqual({ low: 0.722, high: 1 });
    expect(wilson(50, 100)).toEqual({ low: 0.404, high: 0.596 });
  });

  it.each([
    [20, 18, false], // 0.90
    [20, 17, true],
    [10, 9, false],
    [10, 8, true],
    [9, 7, false], // 0.78 of too few
    [9, 4, true], // not even 0.75 at best
    [3, 2, false],
    [3, 1, true],
    [2, 0, false],
    [0, 0, false],
  ])('of %i judged and %i right: held back %s', (judged, right, held) => {
    expect(heldBack({ judged, right })).toBe(held);
  });

  it('holds nobody back who has none', () => expect(heldBack(undefined)).toBe(false));
});

describe('a rule that is held back', () => {
  const sources = [
    PACK,
    ruleSource(risk('a-promise', ['保证通过'])),
    ruleSource(risk('a-hurry', ['仅剩一席'])),
  ];
  const record = (judged: number, right: number) => ({ judged, right, atLeast: null, alarms: 0 });
  const packs = packsOf(compilePacks(sources, { 'a-promise': record(20, 10), 'a-hurry': record(20, 20) }));
  const outcomes = (by: Packs) =>
    Object.fromEntries(
      auditReading(
        readText('训练师班保证通过，仅剩一席。'),
        'x',
        '2026-11-25T00:00:00Z',
        by,
        'course',
      ).courses[0]!.findings.map(({ rule, outcome, note }) => [
        rule,
        `${outcome}${note ? ', with a note' : ''}`,
      ]),
    );

  it('suspects at most and says why, and the one beside it flags', () => {
    expect(outcomes(packs)).toEqual({ 'a-promise': 'suspected, with a note', 'a-hurry': 'flagged' });
  });

  it('flags again when measured without regard to its record', () => {
    expect(outcomes(unheld(packs))).toEqual({ 'a-promise': 'flagged', 'a-hurry': 'flagged' });
  });

  it('is told in the rule docs with its figures', () => {
    const text = docsOf(sources, {
      measured: '2026-11-25',
      sets: [{ caption: 'Some pages', pages: 3, texts: 20, quiet: 4 }],
      rules: { 'a-promise': { judged: 20, right: 10, atLeast: 0.299, alarms: 2 } },
    });
    expect(text).toContain(
      '- Measured precision: 0.50 (10 right of 20; at least 0.30 with 95 % certainty). Raised on 2 that should stay quiet. **Suspected at most.**',
    );
    expect(text).toContain('- Measured precision: not measured, no labelled case.');
    expect(text).toContain('Some pages (3 pages, 20 texts; 4 of them quiet)');
  });

  it('is one that the register says so of, and no other', () => {
    const held = loadPacks()
      .rules.filter((rule) => rule.held)
      .map(({ id }) => id);
    const rules: Record<string, { judged: number; right: number }> = register.rules;
    expect(held).toEqual(
      loadPacks()
        .rules.map(({ id }) => id)
        .filter((id) => heldBack(rules[id])),
    );
  });
});

describe('the register of records', () => {
  it('has its shape, and every figure follows from its counts', () => {
    const parsed = ruleRecords.parse(register);
    const known = new Set(loadPacks().rules.map(({ id }) => id));
    for (const [id, { judged, right, atLeast }] of Object.entries(parsed.rules)) {
      expect(known.has(id), id).toBe(true);
      expect(right, id).toBeLessThanOrEqual(judged);
      expect(atLeast, id).toBe(judged < ENOUGH_CASES ? null : wilson(right, judged).low);
    }
  });
});

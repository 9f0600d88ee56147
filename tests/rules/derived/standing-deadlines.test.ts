import { describe, expect, it } from 'vitest';
import type { Audit } from '@/rules/audit';
import { standingDeadlines } from '@/rules/derived/standing-deadlines';
import type { Outcome } from '@/rules/finding';

function read(day: string, rule: string, quote: string, outcome: Outcome = 'flagged'): Audit {
  const finding = {
    rule,
    outcome,
    severity: 2,
    confidence: 0.9,
    evidence: [{ quote, start: 0, end: quote.length, from: 'text' }],
    sources: [],
  };
  return {
    readAt: `2026-11-${day}T09:00:00.000Z`,
    courses: [{ title: '训练师三级', findings: [finding] }],
  } as unknown as Audit;
}

describe('limits that a page keeps announcing', () => {
  it('tells "ends today" read on three days, with the days', () => {
    const audits = ['03', '01', '02'].map((day) => read(day, 'countdown-urgency', '今日截止'));
    expect(standingDeadlines(audits)).toEqual([
      {
        rule: 'countdown-urgency',
        course: '训练师三级',
        quote: '今日截止',
        days: ['2026-11-01', '2026-11-02', '2026-11-03'],
      },
    ]);
  });

  it('counts a day once, however often the page was read', () => {
    const audits = ['01', '01', '01', '02'].map((day) => read(day, 'countdown-urgency', '今日截止'));
    expect(standingDeadlines(audits)).toEqual([]);
  });

  it('gives places two weeks', () => {
    const week = ['01', '04', '08'].map((day) => read(day, 'seat-scarcity', 'last 3 seats'));
    expect(standingDeadlines(week)).toEqual([]);
    expect(standingDeadlines([...week, read('15', 'seat-scarcity', 'Last  3 seats')])).toHaveLength(1);
  });

  it('says nothing of a count that went down, of other rules, nor of what was not found', () => {
    expect(
      standingDeadlines([
        read('01', 'seat-scarcity', '仅剩 9 席'),
        read('10', 'seat-scarcity', '仅剩 5 席'),
        read('20', 'seat-scarcity', '仅剩 2 席'),
      ]),
    ).toEqual([]);
    const days = ['01', '10', '20'];
    expect(standingDeadlines(days.map((day) => read(day, 'guaranteed-pass', '包过')))).toEqual([]);
    expect(standingDeadlines(days.map((day) => read(day, 'countdown-urgency', '今日截止', 'clear')))).toEqual(
      [],
    );
  });
});

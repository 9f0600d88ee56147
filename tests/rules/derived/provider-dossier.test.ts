import { describe, expect, it } from 'vitest';
import type { Audit } from '@/rules/audit';
import { type DossierPage, providerDossier } from '@/rules/derived/provider-dossier';
import type { Facts } from '@/rules/fact';
import type { Outcome, Polarity } from '@/rules/finding';
import { audit } from '../../background/fixture';

const POLARITY: Record<string, Polarity> = {
  'refund-policy': 'quality',
  'guaranteed-pass': 'risk',
  'fee-claim': 'compare',
};
const dossier = (pages: DossierPage[]) => providerDossier(pages, (rule) => POLARITY[rule]);

interface Said {
  title?: string;
  outcomes?: Record<string, Outcome>;
  price?: number;
  hours?: number;
  code?: string;
  valid?: boolean;
}

function page(
  id: string,
  { title = '三级班', outcomes = {}, price, hours, code, valid = true }: Said,
): DossierPage {
  const made = audit(`https://school.example/${id}`, '2026-11-24T13:00:00.000Z');
  const [course] = made.courses;
  const facts: Facts = { ...course!.facts };
  if (price)
    facts.price = { state: 'found', value: { amount: price, currency: 'CNY' }, quote: `${price} 元` };
  if (hours) facts.hours = { state: 'found', value: hours, quote: `${hours} 学时` };
  const findings = Object.entries(outcomes).map(([rule, outcome]) => ({
    ...course!.findings[0]!,
    rule,
    outcome,
    evidence: [{ quote: id, start: 0, end: id.length, from: 'text' as const }],
  }));
  const identifiers = code
    ? [{ kind: 'credit-code' as const, value: code, quote: code, start: 0, end: 18, valid }]
    : [];
  const whole: Audit = {
    ...made,
    page: { ...made.page, identifiers },
    courses: [{ ...course!, title, facts, findings }],
  };
  return { id, audit: whole };
}

const outcomeOf = (rule: string, ...outcomes: Outcome[]) => {
  const pages = outcomes.map((outcome, index) => page(`p${index}`, { outcomes: { [rule]: outcome } }));
  return dossier(pages).checks.find((check) => check.rule === rule)!;
};

describe('a provider as one', () => {
  it('states what any page states, and says which', () => {
    const check = outcomeOf('refund-policy', 'missing', 'met', 'unknown', 'met');
    expect(check.outcome).toBe('met');
    expect(check.sources.map(({ id }) => id)).toEqual(['p1', 'p3']);
  });
  it('is flagged by any page, whatever the others leave out', () => {
    expect(outcomeOf('guaranteed-pass', 'clear', 'flagged', 'clear')).toMatchObject({
      outcome: 'flagged',
      sources: [{ id: 'p1' }],
    });
  });
  it('is never clear of a risk while a page could not be read, nor missing what nobody could read', () => {
    expect(outcomeOf('guaranteed-pass', 'clear', 'unknown').outcome).toBe('unknown');
    expect(outcomeOf('refund-policy', 'unknown', 'inapplicable').outcome).toBe('unknown');
    expect(outcomeOf('refund-policy', 'unknown', 'missing').outcome).toBe('missing');
  });
  it('keeps a claim that differs from a figure on one page', () => {
    expect(outcomeOf('fee-claim', 'met', 'flagged', 'inapplicable').outcome).toBe('flagged');
    expect(outcomeOf('fee-claim', 'inapplicable', 'met').outcome).toBe('met');
  });
});

describe('pages that say different things', () => {
  it('are told for one course on two pages, with both quotes', () => {
    const pages = [page('a', { price: 4800, hours: 80 }), page('b', { price: 5200, hours: 80 })];
    expect(dossier(pages).contradictions).toEqual([
      {
        what: 'price',
        course: '三级班',
        stated: [
          { id: 'a', quote: '4800 元' },
          { id: 'b', quote: '5200 元' },
        ],
      },
    ]);
  });
  it('are no matter for two courses, nor where one page is silent', () => {
    const pages = [
      page('a', { price: 4800 }),
      page('b', { title: '四级班', price: 2980 }),
      page('c', { hours: 80 }),
    ];
    expect(dossier(pages).contradictions).toEqual([]);
  });
  it('name two credit codes of one provider, but not one that is mistyped', () => {
    const [one, other] = ['91310104MA1FR0AB01', '91310104MA1FR0AB02'];
    const said = (second: Said) => dossier([page('a', { code: one }), page('b', second)]);
    expect(said({ code: other }).contradictions).toMatchObject([{ what: 'credit-code', course: null }]);
    expect(said({ code: other }).numbers).toEqual([one, other]);
    expect(said({ code: other, valid: false }).contradictions).toEqual([]);
    expect(said({ code: one }).contradictions).toEqual([]);
  });
});

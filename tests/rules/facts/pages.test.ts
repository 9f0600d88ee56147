import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Facts } from '@/rules/fact';
import { factsOf } from './course-page';
import type { Truth } from './pages/truth';
import { ENGLISH } from './pages/truth-en';
import { CHINESE } from './pages/truth-zh';

const TRUTH = { ...CHINESE, ...ENGLISH };

const folder = new URL('./pages/', import.meta.url);
const WORDS = ['prerequisites', 'assessment', 'refund', 'level', 'address', 'licence', 'schedule'] as const;

/** A fact's value, or its state. */
const asRead = <N extends keyof Facts>(facts: Facts, name: N): unknown => {
  const fact = facts[name];
  return fact.state === 'found' ? fact.value : fact.state;
};

/** What was read, in the shape of the truth, as far as the truth tells. */
function seen(facts: Facts, truth: Truth): Truth {
  const out: Record<string, unknown> = {};
  const { price, instructors, modules, certificate } = facts;
  for (const name of ['title', 'provider', 'hours', 'duration'] as const)
    if (truth[name] !== undefined) out[name] = asRead(facts, name);
  if (truth.price)
    out.price = price.state === 'found' ? [price.value.amount, price.value.currency] : price.state;
  if (truth.instructors)
    out.instructors =
      instructors.state === 'found' ? instructors.value.map(({ name }) => name) : instructors.state;
  if (truth.modules)
    out.modules = modules.state === 'found' ? modules.value.map(({ title }) => title) : modules.state;
  if (truth.moduleHours)
    out.moduleHours = modules.state === 'found' ? modules.value.map(({ hours }) => hours) : modules.state;
  if (truth.certificate)
    out.certificate = certificate.state === 'found' ? certificate.value.name : certificate.state;
  for (const name of WORDS) {
    if (truth[name] === undefined) continue;
    const value = String(asRead(facts, name));
    out[name] = value.includes(truth[name]) ? truth[name] : value;
  }
  return out as Truth;
}

describe('the facts of whole pages, as a person sees them', () => {
  it.each(Object.entries(TRUTH))('%s', (name, truth) => {
    const facts = factsOf(readFileSync(new URL(`${name}.html`, folder), 'utf8'));
    expect(seen(facts, truth)).toEqual(truth);
  });

  it('leaves no page out', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(pages.map((file) => file.replace('.html', '')).sort()).toEqual(Object.keys(TRUTH).sort());
  });
});

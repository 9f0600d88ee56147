import { describe, expect, it } from 'vitest';
import { packsOf } from '@/rules/engine/packs';
import { findClaims } from '@/rules/matching/claims';
import { readText } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';
import { CLAIMED, UNCLAIMED } from './frame-sentences';

const PACKS = packsOf(compilePacks(packSources()));

/** The sure claims of a rule in a text, as words. */
function claims(rule: string, text: string): string[] {
  return findClaims(readText(text), PACKS)
    .filter((claim) => claim.rule === rule && claim.confidence >= 0.8)
    .map(({ set, start, end }) => `${set}: ${text.slice(start, end)}`);
}

describe('a claim is told by who does what to what', () => {
  it.each(CLAIMED)('%s: %s', (rule, text) => {
    expect(claims(rule, text)).not.toEqual([]);
  });
});

describe('the same parts claim nothing', () => {
  it.each(UNCLAIMED)('%s: %s', (rule, text) => {
    expect(claims(rule, text)).toEqual([]);
  });
});

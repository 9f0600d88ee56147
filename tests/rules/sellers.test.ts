import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLAG_RULES } from '@/rules/derived/flag-rules';
import { packsOf } from '@/rules/engine/packs';
import { findClaims } from '@/rules/matching/claims';
import { readText } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';

/**
 * What sellers say and what only sounds like it, a file for each flag: `+` lines carry it, `-` lines do not; `\n` is a
 * line break. They were written before the rules that judge them, in the words of many registers.
 */
const FOLDER = join(__dirname, 'sellers');
const PACKS = packsOf(compilePacks(packSources()));
const RISKS = new Set(PACKS.rules.filter(({ polarity }) => polarity === 'risk').map(({ id }) => id));

/** Whether the seller's own words raise a flag in a text, the figures it gives a source for set aside. */
function raises(flag: string, text: string): boolean {
  const claims = findClaims(readText(text), PACKS).filter(
    ({ rule }) => RISKS.has(rule) && FLAG_RULES[flag]!.includes(rule),
  );
  return claims.some(({ confidence }) => confidence >= 0.8) && !claims.some(({ set }) => set === 'method');
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean);
  const flag = file.replace('.txt', '');

  it.each(lines)('%s', (line) => {
    const text = line.slice(2).replaceAll('\\n', '\n');
    expect(raises(flag, text)).toBe(line.startsWith('+'));
  });
});

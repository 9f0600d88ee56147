import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packsOf } from '@/rules/engine/packs';
import { findClaims } from '@/rules/matching/claims';
import { readText } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';

/**
 * Texts that name what sellers promise and promise nothing, a file for each way of naming it: nothing is raised on `-`
 * lines; `+` lines are sellers who speak alike and must be raised. `\n` is a line break.
 */
const FOLDER = join(__dirname, 'quiet');
const PACKS = packsOf(compilePacks(packSources()));
const RISKS = new Set(PACKS.rules.filter(({ polarity }) => polarity === 'risk').map(({ id }) => id));

const raised = (text: string) =>
  findClaims(readText(text), PACKS)
    .filter(({ rule, confidence }) => RISKS.has(rule) && confidence >= 0.8)
    .map(({ rule }) => rule);

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean);

  it.each(lines)('%s', (line) => {
    const rules = raised(line.slice(2).replaceAll('\\n', '\n'));
    if (line.startsWith('+')) expect(rules).not.toEqual([]);
    else expect(rules).toEqual([]);
  });
});

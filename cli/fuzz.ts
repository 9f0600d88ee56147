/**
 * `npm run fuzz -- [TIMES]`: the properties of `npm test` with TIMES as many random inputs (20 unless given) and a new
 * seed. `npm run fuzz -- NAME COUNT`: each property of the files with NAME in their path is given COUNT inputs, in
 * rounds, and it says how far it is. A failure is printed with its seed and the smallest input that shows it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { HOME } from './stages';

const PROPERTIES = [
  'tests/fuzz',
  'tests/rules/reading/malformed.test.ts',
  'tests/rules/reading/incremental.test.ts',
  'tests/rules/matching/index.test.ts',
];
/** Inputs of a round: many enough to make up for the start, few enough to be told of. */
const ROUND = 2500;

const VITEST = join(HOME, 'node_modules/vitest/vitest.mjs');
const vitest = (files: string[], env: Record<string, string>): number =>
  spawnSync(process.execPath, [VITEST, 'run', ...files], {
    cwd: HOME,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status ?? 1;

function inRounds(files: string, count: number): number {
  for (let done = 0; done < count; ) {
    const round = Math.min(ROUND, count - done);
    const code = vitest([files], { KEJIAN_FUZZ_RUNS: String(round) });
    if (code !== 0) return code;
    done += round;
    console.log(`${done} of ${count} inputs for each property of ${files}: none fails`);
  }
  return 0;
}

function main(first = '20', second?: string): number {
  if (second && Number(second) > 0) return inRounds(first, Number(second));
  if (!second && Number(first) > 0) return vitest(PROPERTIES, { KEJIAN_FUZZ: first });
  console.error('npm run fuzz -- [TIMES]\nnpm run fuzz -- NAME COUNT');
  return 2;
}

process.exitCode = main(...process.argv.slice(2));

/**
 * `npm run fuzz -- [TIMES]`: the properties of `npm test` with TIMES as many random inputs (20 unless given) and a new
 * seed. A failure is printed with its seed and the smallest input that shows it.
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

const times = Number(process.argv[2] ?? 20);
if (!(times > 0)) {
  console.error('npm run fuzz -- [TIMES]');
  process.exit(2);
}
const vitest = join(HOME, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...PROPERTIES], {
  cwd: HOME,
  stdio: 'inherit',
  env: { ...process.env, KEJIAN_FUZZ: String(times) },
});
process.exitCode = status ?? 1;

/**
 * `npm run mutants -- [score] [guards] [storage]`: changes the code in small ways, one at a time, and counts how many
 * of the changes a test notices (Stryker). What survives is listed in `output/mutants/NAME.html`.
 */
import { Stryker } from '@stryker-mutator/core';

/** What is changed, and the tests that must notice. */
const SETS: Record<string, { mutate: string[]; tests: string[] }> = {
  score: { mutate: ['rules/score.ts'], tests: ['tests/rules/score/*.test.ts'] },
  guards: {
    mutate: ['negation', 'stance', 'attribution', 'warning-lists', 'mentions'].map(
      (name) => `rules/matching/${name}.ts`,
    ),
    // Those whose purpose it is to notice; the thousands of sentences of the packs would take hours for little more.
    tests: ['traps', 'attribution', 'matching/guards', 'matching/warning-lists'].map(
      (name) => `tests/rules/${name}.test.ts`,
    ),
  },
  storage: {
    mutate: ['audit-store', 'keep-visit', 'pack-store', 'database', 'storage-area'].map(
      (name) => `entrypoints/background/${name}.ts`,
    ),
    tests: ['tests/background/**/*.test.ts'],
  },
};
/** Share of changes that tests must notice, in percent. */
const GOAL = 90;

async function mutants(name: string): Promise<number> {
  const { mutate, tests } = SETS[name]!;
  const results = await new Stryker({
    testRunner: 'vitest',
    testFiles: tests,
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate,
    coverageAnalysis: 'perTest',
    // What runs when a module is loaded cannot be changed afterwards: it would seem to survive.
    ignoreStatic: true,
    concurrency: 1,
    inPlace: false,
    // Stryker rewrites references of a tsconfig with the TypeScript of before 7; we have none to rewrite.
    tsconfigFile: 'no-tsconfig.json',
    ignorePatterns: ['output', '.output', 'docs'],
    tempDirName: 'output/mutants/sandbox',
    // How far it is, too: a set takes an hour or more.
    reporters: ['progress-append-only', 'clear-text', 'html'],
    htmlReporter: { fileName: `output/mutants/${name}.html` },
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
    thresholds: { high: GOAL, low: GOAL, break: null },
    timeoutMS: 60_000,
  }).runMutationTest();
  const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const counted = results.filter(
    ({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status),
  ).length;
  const share = (100 * killed) / Math.max(counted, 1);
  console.log(`${name}: ${killed} of ${counted} noticed, ${share.toFixed(1)} % (goal ${GOAL} %)`);
  return share;
}

const wanted = process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(SETS);
const unknown = wanted.find((name) => !SETS[name]);
if (unknown) {
  console.error(`npm run mutants -- ${Object.keys(SETS).join(' | ')}`);
  process.exit(2);
}
let short = false;
for (const name of wanted) short = (await mutants(name)) < GOAL || short;
process.exitCode = short ? 1 : 0;

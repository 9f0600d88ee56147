import { defineConfig } from '@playwright/test';

/** Real-browser tests of the e2e build; build it first. */
export default defineConfig({
  testDir: '..',
  testMatch: ['browser/*.spec.ts', 'faults/*.spec.ts'],
  outputDir: '../../output/test/browser',
  // One browser a worker; a second one makes a small machine slower, not faster.
  workers: 1,
  // Tests that end browsers and backgrounds at any moment meet the machine's own moods as well; `npm test` counts apart
  // what needed its second try.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of what was built as it is shipped (`npx wxt build` before them). */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/shipped/*.test.ts'], testTimeout: 120_000 },
});

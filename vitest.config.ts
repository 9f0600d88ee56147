import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // `tests/shipped` looks at what was built, after it was built.
    exclude: ['tests/browser/**', 'tests/shipped/**'],
    // A slow or busy machine is no failure: nothing is measured by the clock.
    testTimeout: 120_000,
  },
});

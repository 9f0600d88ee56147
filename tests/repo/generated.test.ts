import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from './imports';

/** What is generated, and by what. */
const GENERATED: [file: string, tool: string][] = [
  ['rules/matching/simplified.json', 'rules/tools/write-simplified.ts'],
  ['rules/README.md', 'rules/tools/write-docs.ts'],
  ['docs/pack.schema.json', 'rules/tools/write-pack-schema.ts'],
  ['docs/faults.md', 'tests/faults/write-faults.ts'],
];

/** Runs a tool and gives what its file then holds; the file itself is left as it was. */
function regenerated(file: string, tool: string): string {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  try {
    const { status, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', tool], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(file, 'utf8');
  } finally {
    if (before !== null) writeFileSync(file, before);
  }
}

test.each(GENERATED)('%s is what %s writes', { timeout: 60_000 }, (file, tool) => {
  expect(regenerated(file, tool)).toBe(readFileSync(file, 'utf8'));
});

test('every tool that writes something is in the list', () => {
  const writers = projectFiles().filter((path) =>
    /^(rules\/tools|tests\/faults)\/write-[\w-]+\.ts$/.test(path),
  );
  expect(writers).toEqual(expect.arrayContaining(GENERATED.map(([, tool]) => tool)));
  expect(writers).toHaveLength(GENERATED.length);
});

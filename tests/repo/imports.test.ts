import { expect, test } from 'vitest';
import { breach } from './import-law';
import { importsIn, projectImports } from './imports';

test('every import of the project keeps to the table', () => {
  const imports = projectImports();
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.map(breach).filter(Boolean)).toEqual([]);
});

const law = (from: string, line: string) => importsIn(from, line).map(breach);

test('the scanner sees every way to import, and no import in a comment', () => {
  const source = [
    "import a from './a';",
    "import type { B } from './b';",
    "import { type C, type D } from './c';",
    "import { type E, f } from './e';",
    "export * from './g';",
    "import './h.css?inline';",
    "const i = await import('./i');",
    "// import j from './j';",
    "/* import k from './k'; */",
    "import {\n  l,\n  m,\n} from './l';",
  ].join('\n');
  expect(
    importsIn('cli/x.ts', source).map(({ to, typesOnly }) => `${to}${typesOnly ? ' types' : ''}`),
  ).toEqual(['cli/a', 'cli/b types', 'cli/c types', 'cli/e', 'cli/g', 'cli/h.css', 'cli/i', 'cli/l']);
});

test('the table refuses what it must', () => {
  const refused: [string, string][] = [
    ['rules/facts/readers/price.ts', "import { browser } from 'wxt/browser';"],
    ['rules/facts/readers/price.ts', "import { walk } from '../../reading/walk';"],
    ['rules/reading/walk.ts', "import { readFacts } from '../facts/read-facts';"],
    ['rules/engine/run-rules.ts', "import { readFileSync } from 'node:fs';"],
    ['components/audit-panel.tsx', "import { score } from '@/rules/score';"],
    ['components/audit-panel.tsx', "import { READER_VERSION } from '@/rules/reading/block';"],
    ['entrypoints/course.content/index.ts', "import { auditReading } from '@/rules/engine/audit-reading';"],
    ['entrypoints/course.content/index.ts', "import * as z from 'zod/mini';"],
    ['entrypoints/background/queue.ts', "import { openDB } from 'idb';"],
    ['entrypoints/popup/main.tsx', "import { handle } from '../background/handle';"],
    ['entrypoints/popup/main.tsx', "import { AuditPanel } from '../../components/audit-panel';"],
    ['rules/engine/explain.ts', "import { score } from '@/rules/score';"],
    ['somewhere/else.ts', "import { score } from '@/rules/score';"],
  ];
  for (const [from, line] of refused) expect(law(from, line)[0], `${from} ${line}`).toBeTypeOf('string');
});

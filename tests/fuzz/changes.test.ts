import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'vitest';
import { auditInSteps, auditReading } from '@/rules/engine/audit-reading';
import { allAtOnce } from '@/rules/matching/steps';
import { PageMemory } from '@/rules/page-memory';
import { readHtml } from '@/rules/reading/read-file';
import { changingPage } from './page-changes';
import { runs, TIMEOUT } from './runs';

const AT = '2026-11-29T10:00:00.000Z';
const URL = 'https://school.example/courses';

test(
  'a page judged anew by what is remembered of it is judged as if it was never seen',
  () => {
    fc.assert(
      fc.property(changingPage, ({ pieces, changes }) => {
        const memory = new PageMemory();
        const all = [...pieces];
        // Each time read anew: what hangs on a reading must not be what makes them alike.
        const read = () => readHtml(all.join(''), URL);
        const remembered = () => allAtOnce(auditInSteps(read(), URL, AT, { memory }));
        remembered();
        for (const change of changes) {
          change(all);
          // Of Node: a long run compares a million audits.
          deepStrictEqual(remembered(), auditReading(read(), URL, AT));
        }
      }),
      runs(100),
    );
  },
  TIMEOUT,
);

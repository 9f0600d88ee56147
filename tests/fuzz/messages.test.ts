import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditEntry, auditPage } from '@/entrypoints/background/audit-page';
import { handle } from '@/entrypoints/background/handle';
import { packList, ruleTitles } from '@/entrypoints/background/pack-list';
import { readHtml } from '@/rules/reading/read-file';
import { fakeDeps, fromPage, fromPopup, PAGE, READ_AT } from '../background/fixture';
import { page } from './page-pieces';
import { json, prototypes, runs, spoiling, spoilt, TIMEOUT } from './runs';

const deps = () => fakeDeps({ judge: auditPage, entry: auditEntry, packs: packList, ruleTitles });

test('a reading with anything in the place of anything is judged or refused, never half of it', {
  timeout: TIMEOUT,
}, async () => {
  const before = prototypes();
  const answers = { judged: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(page, spoiling, async (html, { path, how, by }) => {
      const { deps: made, saved } = deps();
      const reading = spoilt({ ...readHtml(html), url: PAGE }, path, how, by);
      const answer = await handle(
        { type: 'judge-reading', reading, readAt: READ_AT, anyway: false },
        fromPage,
        made,
      );
      if (answer.ok) answers.judged++;
      else {
        answers.refused++;
        expect(answer.error).toBe('bad-message');
        expect(saved).toEqual([]);
      }
    }),
    runs(800),
  );
  expect(answers.judged).toBeGreaterThan(20);
  expect(answers.refused).toBeGreaterThan(100);
  expect(prototypes()).toEqual(before);
});

test('any value is answered with a value, and changes nothing', { timeout: TIMEOUT }, async () => {
  const { deps: made, saved } = deps();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(json, fc.anything()),
      fc.constantFrom(fromPage, fromPopup, {}),
      async (message, from) => {
        expect(await handle(message, from, made)).toMatchObject({ ok: false });
      },
    ),
    runs(2000),
  );
  expect(saved).toEqual([]);
});

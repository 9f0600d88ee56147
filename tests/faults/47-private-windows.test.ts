import { expect, it } from 'vitest';
import { handle } from '@/entrypoints/background/handle';
import { fakeDeps, fromPage, READ_AT, reading } from '../background/fixture';

const privately = { ...fromPage, tab: { id: 7, incognito: true } };
const NOTE = { question: '能退吗？', rules: [], text: '可以', at: READ_AT };

it('fault 47: of a private window nothing is saved, and the verdict is shown all the same', async () => {
  const { deps, saved, notes, local, tabs } = fakeDeps();
  const before = JSON.stringify([...local]);
  const told = await handle(
    { type: 'judge-reading', reading: reading(), readAt: READ_AT, anyway: false },
    privately,
    deps,
  );
  expect(told).toMatchObject({ ok: true, stored: false, unsaved: 'private' });
  await handle({ type: 'note-answer', page: fromPage.url!, answer: NOTE }, privately, deps);
  await handle({ type: 'dismiss', how: 'site' }, privately, deps);
  await handle({ type: 'keep-place', place: { corner: 'top-end', x: 16, y: 16 } }, privately, deps);
  await handle({ type: 'panel-opened' }, privately, deps);
  expect(saved).toEqual([]);
  expect([...notes]).toEqual([]);
  expect(JSON.stringify([...local])).toBe(before);
  expect(tabs.size).toBe(1);
});

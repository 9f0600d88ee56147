import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup } from '@/entrypoints/background/backup/read-backup';
import { exported, fullProfile } from '../background/backup/state';
import { prototypes, runs, spoiling, spoilt, TIMEOUT } from './runs';

test('a back-up with anything in the place of anything is the same file or is refused', {
  timeout: TIMEOUT,
}, async () => {
  const good = JSON.parse(await exported(await fullProfile('fuzz'))) as unknown;
  const same = JSON.stringify(good);
  const before = prototypes();
  await fc.assert(
    fc.asyncProperty(spoiling, async ({ path, how, by }) => {
      const text = JSON.stringify(spoilt(good, path, how, by));
      const read = await readBackup(new Blob([text]));
      // Every record carries the sum of what it holds: nothing that was changed is taken.
      if (text !== same) expect(read).toMatchObject({ ok: false });
    }),
    runs(600),
  );
  expect(prototypes()).toEqual(before);
});

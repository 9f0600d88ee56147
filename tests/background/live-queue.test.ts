import { beforeEach, expect, it, vi } from 'vitest';
import { kejianDatabase } from '@/entrypoints/background/database';
import { holdHost, letGo } from '@/entrypoints/background/held-hosts';
import { liveQueue } from '@/entrypoints/background/queue/live-queue';
import { fakeArea } from './fixture';
import 'fake-indexeddb/auto';

const fake = vi.hoisted(() => ({ given: [] as string[], local: null as never, session: null as never }));
vi.mock('wxt/browser', () => ({
  browser: {
    get storage() {
      return { local: fake.local, session: fake.session };
    },
    alarms: { get: async () => undefined, create: async () => {}, clear: async () => true },
    permissions: {
      getAll: async () => ({ origins: [] }),
      remove: async ({ origins }: { origins: string[] }) => fake.given.push(...origins) > 0,
    },
    runtime: { getManifest: () => ({}), getURL: (path: string) => `ext:/${path}` },
    scripting: { getRegisteredContentScripts: async () => [] },
    tabs: { query: async () => [{ id: 12 }] },
  },
}));

beforeEach(() => {
  Object.assign(fake, { given: [], local: fakeArea().area, session: fakeArea().area });
});

it('gives back what was lent once nothing is under way, but no host that an open tab holds', async () => {
  const queue = liveQueue({ shared: kejianDatabase() });
  await queue.lend(['school.example', 'academy.example']);
  await holdHost(12, 'school.example');
  await queue.advance();
  expect(fake.given).toEqual(['*://academy.example/*']);
  expect(await queue.isLent('school.example')).toBe(true);
  await letGo(12);
  await queue.advance();
  expect(fake.given).toEqual(['*://academy.example/*', '*://school.example/*']);
  expect(await queue.isLent('school.example')).toBe(false);
});

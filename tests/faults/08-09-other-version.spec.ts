import { expect } from '@playwright/test';
import { inBoth } from './both';
import { freshPage, seeNotStored, seeStored } from './storage';
import type { Subject } from './subject';

interface Held {
  held?: IDBDatabase;
}

const drop = (subject: Subject) =>
  subject.inside(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('kejian');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );

inBoth(
  '8: an old tab that holds the database is told of, and its own audits are there when it lets go',
  async (stage) => {
    const { subject, pages } = stage;
    await drop(subject);
    // The first version of the database, with an audit, in a tab that closes it for nobody.
    const old = freshPage(pages, 'old');
    await subject.inside(
      (url) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('kejian', 1);
          request.onerror = () => reject(request.error);
          request.onupgradeneeded = () => {
            const db = request.result;
            db.createObjectStore('audits', { keyPath: 'id' });
            const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
            for (const [name, path] of [
              ['newest', 'newest'],
              ['provider', ['provider', 'newest']],
              ['grade', ['grade', 'newest']],
              ['url', ['url', 'newest']],
            ] as const)
              summaries.createIndex(name, path as string);
            db.createObjectStore('readings', { keyPath: 'id' });
            const readAt = '2026-01-02T03:04:05.000Z';
            const audit = { input: url, readAt, page: { coverage: 1 }, courses: [] };
            const { transaction } = request;
            transaction!.objectStore('audits').put({ id: 'old', audit });
            transaction!
              .objectStore('summaries')
              .put({ id: 'old', url, provider: null, grade: null, readAt, newest: -Date.parse(readAt) });
          };
          request.onsuccess = () => {
            (globalThis as Held).held = request.result;
            resolve();
          };
        }),
      old,
    );
    await seeNotStored(stage, 'blocked');
    await subject.inside(() => (globalThis as Held).held!.close());
    await seeStored(stage, 'unblocked');
    const listed = await subject.inside(async () => {
      const { chrome } = globalThis as unknown as { chrome: import('./subject').Chrome };
      return chrome.runtime.sendMessage({ type: 'recent-audits', limit: 50 });
    });
    expect(JSON.stringify(listed)).toContain(old);
  },
);

inBoth('9: a database of a newer version is left as it is, and told of', async (stage) => {
  const { subject } = stage;
  await drop(subject);
  const version = () =>
    subject.inside(async () => (await indexedDB.databases()).find(({ name }) => name === 'kejian')?.version);
  await subject.inside(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('kejian', 999);
        request.onerror = () => reject(request.error);
        request.onupgradeneeded = () => {};
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await seeNotStored(stage, 'newer');
  expect(await version()).toBe(999);
  const error = await subject.inside(async () => {
    const { chrome } = globalThis as unknown as { chrome: import('./subject').Chrome };
    return chrome.runtime.sendMessage({ type: 'recent-audits', limit: 5 });
  });
  expect(error).toMatchObject({ ok: false, error: 'storage-newer' });
  await drop(subject);
  await seeStored(stage, 'own-version');
});

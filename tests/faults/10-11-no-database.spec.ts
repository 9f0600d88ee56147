import { expect } from '@playwright/test';
import { inBoth, inFirefox, type Stage, test } from './both';
import { type Broken, mend, seeKept, seeNotStored, seeStored } from './storage';

/** Reads three pages while the browser closes the connection under the background, again and again. */
async function closedUnder(stage: Stage, close: () => Promise<unknown>): Promise<void> {
  const { subject } = stage;
  for (let n = 0; n < 3; n++) {
    await seeStored(stage, `before-close-${n}`);
    await close();
    await seeStored(stage, `after-close-${n}`);
  }
  // The browser threw away what was kept, and a person is told of it.
  const state = await subject.inside(async () => {
    const { chrome } = globalThis as unknown as { chrome: import('./subject').Chrome };
    return chrome.storage.local.get(null);
  });
  expect(state).toMatchObject({ store: { lost: expect.any(String) } });
}

test('fault 10: a connection that the browser closes in mid-use is opened anew, and that the data went is told', async ({
  extension,
  inChromium: subject,
  pages,
}) => {
  const tab = await subject.tab();
  const page = extension.context.pages().find((one) => one.url().startsWith('chrome-extension:'))!;
  const cdp = await extension.context.newCDPSession(page);
  const origin = `chrome-extension://${extension.id}`;
  await closedUnder({ subject, tab, pages }, () =>
    cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' }),
  );
  await tab.close();
});

inFirefox('10: a connection that is closed in mid-use is opened anew', async (stage) => {
  const before = await seeStored(stage, 'before-close');
  await stage.subject.inBackground((world) => {
    const { prototype } = (world as unknown as Window & typeof globalThis).IDBDatabase;
    const { transaction } = prototype;
    let closed = false;
    prototype.transaction = function (...args) {
      if (!closed) this.close();
      closed = true;
      return transaction.apply(this, args);
    };
    (world as Broken).mend = () => {
      prototype.transaction = transaction;
    };
  });
  const after = await seeStored(stage, 'after-close');
  await mend(stage.subject);
  await seeKept(stage.subject, [before, after]);
});

inBoth(
  '11: where the browser offers no database the verdict is shown, and that it is not stored',
  async (stage) => {
    const { subject } = stage;
    const before = await seeStored(stage, 'with-database');
    await subject.inBackground((world) => {
      const { IDBFactory, IDBDatabase, DOMException } = world as unknown as Window & typeof globalThis;
      const { open } = IDBFactory.prototype;
      const { transaction } = IDBDatabase.prototype;
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('closed', 'InvalidStateError');
      };
      (world as Broken).mend = () => {
        IDBFactory.prototype.open = open;
        IDBDatabase.prototype.transaction = transaction;
      };
    });
    await seeNotStored(stage, 'without-database');
    await mend(subject);
    await seeStored(stage, 'with-database-again');
    await seeKept(subject, [before]);
  },
);

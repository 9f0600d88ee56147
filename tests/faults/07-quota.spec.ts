import { inBoth } from './both';
import { type Broken, mend, seeKept, seeNotStored, seeStored } from './storage';

inBoth('7: a save that the browser refuses for its quota says so and nothing kept is lost', async (stage) => {
  const { subject } = stage;
  const before = await seeStored(stage, 'before-quota');
  await subject.inBackground((world) => {
    const { IDBObjectStore, DOMException } = world as unknown as Window & typeof globalThis;
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    (world as Broken).mend = () => {
      IDBObjectStore.prototype.put = put;
    };
  });
  await seeNotStored(stage, 'over-quota');
  await mend(subject);
  await seeStored(stage, 'after-quota');
  await seeKept(subject, [before]);
});

import { inBoth } from './both';
import { type Broken, mend, seeKept, seeNotStored, seeStored } from './storage';

inBoth(
  '6: a save whose transaction is aborted after its requests succeeded is not acknowledged',
  async (stage) => {
    const { subject } = stage;
    const before = await seeStored(stage, 'before-abort');
    await subject.inBackground((world) => {
      const { prototype } = (world as unknown as Window & typeof globalThis).IDBObjectStore;
      const { put } = prototype;
      prototype.put = function (...args) {
        const request = put.apply(this, args);
        request.addEventListener('success', () => {
          try {
            this.transaction.abort();
          } catch {
            // One of its other requests aborted it.
          }
        });
        return request;
      };
      (world as Broken).mend = () => {
        prototype.put = put;
      };
    });
    await seeNotStored(stage, 'aborted');
    await mend(subject);
    await seeStored(stage, 'after-abort');
    await seeKept(subject, [before]);
  },
);

import { inBoth } from './both';
import { type Broken, mend, seeKept, seeNotStored, seeStored } from './storage';

inBoth(
  '17: a transaction that ended by itself while it was waited for acknowledges nothing',
  async (stage) => {
    const { subject } = stage;
    const before = await seeStored(stage, 'in-time');
    await subject.inBackground((world) => {
      const { prototype } = (world as unknown as Window & typeof globalThis).IDBIndex;
      const { get } = prototype;
      // The answer to the first request of a save comes when its transaction is over.
      prototype.get = function (...args) {
        const request = get.apply(this, args);
        const { addEventListener } = request;
        request.addEventListener = (type: string, listener: unknown) => {
          const late = (event: Event) => setTimeout(() => (listener as (event: Event) => void)(event), 400);
          addEventListener.call(request, type, type === 'success' ? late : (listener as () => void));
        };
        return request;
      };
      (world as Broken).mend = () => {
        prototype.get = get;
      };
    });
    await seeNotStored(stage, 'too-late');
    await mend(subject);
    await seeStored(stage, 'in-time-again');
    await seeKept(subject, [before]);
  },
);

import { type AnyAsk, failure } from './asker';
import type { Deps } from './deps';
import type { Answered, Ask, QuestionName } from './protocol';
import { again, fileItem, type Outcome, queueItem, settled } from './queue/queue-item';
import { readOutcome } from './queue/read-outcome';
import type { QueueShown } from './queue-questions';
import { queueShapes } from './queue-shapes';

export const isQueueQuestion = (name: QuestionName): boolean => Object.hasOwn(queueShapes, name);

/** Answers what the workbench asks about the bulk queue; whoever looks at it also keeps it going. */
export async function answerQueue(ask: AnyAsk, deps: Deps): Promise<Answered<QuestionName>> {
  const { queue } = deps;
  const { store } = queue;
  switch (ask.type) {
    case 'queue':
      void queue.advance();
      return shown();
    case 'queue-add':
      return add(ask);
    case 'queue-control':
      await queue.changeControl(ask.change);
      void queue.advance();
      return shown();
    case 'queue-items':
      return act(ask);
    case 'queue-file': {
      const item = fileItem(ask.id, ask.name, Date.now());
      const begun = { ...item, state: 'reading' as const, visit: new Date().toISOString() };
      const kept = await store.add([begun], (there) =>
        there.state === 'done' ? null : { ...begun, order: there.order },
      );
      return kept.ok ? { ok: true, known: kept.added === 0 } : kept;
    }
    case 'queue-file-read':
      return fileRead(ask);
    case 'queue-keep':
      await queue.keep(ask.hosts);
      return { ok: true };
    default:
      return failure('not-allowed');
  }

  async function shown(): Promise<Answered<'queue'>> {
    const [found, control] = await Promise.all([store.all(), queue.control()]);
    return found.ok
      ? ({ ok: true, items: found.items, ...control } satisfies { ok: true } & QueueShown)
      : found;
  }

  async function add({ pages, lent }: Ask<'queue-add'>): Promise<Answered<'queue-add'>> {
    const first = Date.now();
    const items = pages.flatMap(({ address, tab }, index) => queueItem(address, first + index, tab) ?? []);
    const isOver = (state: string) => state === 'done' || state === 'skipped' || state === 'failed';
    // Noted before anything is opened there; in between the queue would take them for what it has done with.
    const kept = await queue.between(async () => {
      await queue.lend(lent);
      return store.add(items, (there, added) =>
        isOver(there.state) ? { ...again(there), address: added.address, ownTab: added.ownTab } : null,
      );
    });
    void queue.advance();
    if (!kept.ok) return kept;
    return { ok: true, added: kept.added, known: pages.length - kept.added };
  }

  async function act({ ids, act: wish, lent = [] }: Ask<'queue-items'>): Promise<Answered<'queue'>> {
    if (wish === 'retry')
      await queue.between(async () => {
        await queue.lend(lent);
        for (const id of ids)
          await store.change(id, (item) => (item.file || !canRetry(item.state) ? null : again(item)));
      });
    else
      for (const id of wish === 'remove' ? [] : ids) {
        if (wish === 'show') await queue.show(id);
        else if (wish === 'go-on') await queue.goOn(id);
        else
          await store.change(id, (item) => {
            const left: Outcome = { state: 'skipped', reason: 'skipped' };
            return item.state === 'done' ? null : settled(item, left, Date.now());
          });
      }
    if (wish === 'remove') await store.remove(ids);
    await queue.advance();
    return shown();
  }

  async function fileRead({ id, reading, reason, anyway }: Ask<'queue-file-read'>) {
    const outcome: Outcome = reading
      ? await judged(id, reading, anyway)
      : { state: 'failed', reason: reason ?? 'file-damaged' };
    await store.change(id, (item) =>
      item.state === 'reading' || item.reason === 'file-gone'
        ? settled(item, { ...outcome, title: outcome.title ?? item.title }, Date.now())
        : null,
    );
    return shown();
  }

  /** Judges a file as the command line does, and keeps the audit under the name of the file. */
  async function judged(
    id: string,
    reading: NonNullable<Ask<'queue-file-read'>['reading']>,
    anyway: boolean,
  ) {
    const found = await store.all();
    const item = found.ok ? found.items.find((one) => one.id === id) : undefined;
    const { packsOff, keepAudits } = await deps.settings.read();
    const readAt = item?.visit ?? new Date().toISOString();
    const first = await deps.judge(reading, readAt, { anyway: false, packsOff });
    // A syllabus sells nothing: where nothing speaks against it, it is what the person says it is.
    const asCourse = anyway && first.audit.page.kind === 'other';
    const told = asCourse ? await deps.judge(reading, readAt, { anyway, packsOff }) : first;
    const shownAudit = { ...told, audit: { ...told.audit, input: id } };
    const verdict = { shown: shownAudit, stored: false };
    const title = { title: reading.title };
    if (!shownAudit.audit.courses.length)
      return readOutcome({ ok: true, verdict: { ...verdict, unsaved: 'no-course' } }, title);
    if (!keepAudits)
      return readOutcome({ ok: true, verdict: { ...verdict, unsaved: 'switched-off' } }, title);
    const saved = await deps.store.save(deps.entry(shownAudit, { ...reading, url: id }, null));
    const unsaved = saved.ok ? null : saved.error;
    return readOutcome({ ok: true, verdict: { ...verdict, unsaved } }, title);
  }
}

const canRetry = (state: string) => state === 'failed' || state === 'skipped' || state === 'person';

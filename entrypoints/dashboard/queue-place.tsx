import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type OpenTab, QueueAdd } from '@/components/queue-add';
import { QueueFailures } from '@/components/queue-failures';
import { QueueProgressBar } from '@/components/queue-progress';
import { heldByHost, type QueueRow, queueProgress } from '@/components/queue-row';
import { QueueTable } from '@/components/queue-table';
import { useWords } from '@/components/use-words';
import { errorText } from '@/components/wording';
import { WorkbenchFrame } from '@/components/workbench-frame';
import { ask } from '@/entrypoints/surface/ask';
import { askForTitles, forgetTitles, openTabs } from './open-tabs';
import { useQueueAdding } from './queue-adding';
import { askFor, missingHosts, useGranted } from './queue-hosts';
import { QueuePace } from './queue-pace';
import { useRowActs } from './queue-row-acts';
import { useQueue } from './use-queue';
import { useWindow } from './use-window';
import './queue.css';

const isToDo = ({ state }: QueueRow) => state === 'failed' || state === 'person';
/** What goes on stands first, then what comes next, then what is over, newest first. */
const RANK: Record<QueueRow['state'], number> = {
  reading: 0,
  waiting: 1,
  person: 1,
  failed: 2,
  done: 2,
  skipped: 2,
};
const inOrder = (a: QueueRow, b: QueueRow) =>
  RANK[a.state] - RANK[b.state] || (RANK[a.state] === 2 ? (b.ended ?? 0) - (a.ended ?? 0) : 0);

/** Of the hosts that are asked for, so many are named. */
const SHOWN_HOSTS = 8;

/** How many are not over, or wait for the person. */
export const leftIn = (items: readonly Pick<QueueRow, 'state'>[]): number =>
  items.filter(({ state }) => state !== 'done' && state !== 'skipped').length;

/** The bulk queue: what to read, how far it has come, and what needs the person. */
export function QueuePlace(props: { onLeft: (left: number) => void; onSelect: (id: string) => void }) {
  const { onLeft, onSelect } = props;
  const words = useWords();
  const { say } = words;
  const { shown, failed, take } = useQueue();
  const granted = useGranted();
  const [tabs, setTabs] = useState<Awaited<ReturnType<typeof openTabs>> | null>(null);
  const [message, setMessage] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const adding = useQueueAdding(granted, take);
  const items: readonly QueueRow[] = shown?.items ?? [];
  const toDo = useMemo(() => items.filter(isToDo), [items]);
  const rest = useMemo(() => items.filter((item) => !isToDo(item)).sort(inOrder), [items]);
  const part = useWindow(box, rest.length);
  const progress = queueProgress(items);
  const paused = shown?.paused ?? false;
  const finished = items.filter(({ state }) => state === 'done' || state === 'skipped');

  const act = async (ids: string[], wish: 'remove' | 'show' | 'go-on') =>
    take(await ask('queue-items', { ids, act: wish }));
  const control = async (change: { paused?: boolean; pause?: number }) =>
    take(await ask('queue-control', { change }));
  async function pickTabs(picked: OpenTab[]) {
    setTabs(null);
    await adding.pages(picked.map(({ url, id }) => ({ address: url, tab: id })));
    void forgetTitles();
  }
  const rowActs = useRowActs({
    box,
    lists: [toDo, rest],
    items: shown?.items ?? [],
    pages: adding.pages,
    take,
    onMessage: setMessage,
  });
  /** The audit of the visit, or the newest of the page where that visit said nothing new. */
  async function open({ id, visit }: QueueRow) {
    const answer = await ask('page-history', { url: id });
    if (!answer.ok) return setMessage(errorText(words, answer.error));
    const found = answer.audits.find(({ readAt }) => readAt === visit) ?? answer.audits[0];
    if (!found) return setMessage(say('queue_auditGone'));
    onSelect(found.id);
    location.hash = 'audits';
  }
  /** Hosts were given back since: to ask for them again is the first thing within the click. */
  async function retry(ids: string[]) {
    const hosts = missingHosts(ids, granted);
    const given = await askFor(hosts);
    take(await ask('queue-items', { ids, act: 'retry', lent: given ? hosts : [] }));
  }
  useEffect(() => {
    if (shown) onLeft(leftIn(shown.items));
  }, [shown]);
  useEffect(() => adding.missingFiles(shown?.items ?? []), [shown !== null]);

  const lent = shown?.lent ?? [];
  const isIdle = items.every(({ state }) => state !== 'waiting' && state !== 'reading');
  return (
    <WorkbenchFrame
      place="queue"
      title={say('queue')}
      actions={
        <>
          {finished.length > 0 && (
            <button
              type="button"
              class="b"
              onClick={() =>
                void act(
                  finished.map(({ id }) => id),
                  'remove',
                )
              }
            >
              {say('queue_clear', { n: finished.length })}
            </button>
          )}
          {items.length > 0 && !(isIdle && !paused) && (
            <button type="button" class="b pri" onClick={() => void control({ paused: !paused })}>
              {say(paused ? 'queue_resume' : 'queue_pause')}
            </button>
          )}
        </>
      }
      message={message}
    >
      {failed && (
        <p class="sec why" role="alert">
          {say('wb_failed', { why: errorText(words, failed) })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard */}
      <section class="tw queue" ref={box} tabIndex={0} aria-label={say('queue')}>
        <QueueAdd
          note={adding.note}
          tabs={tabs?.tabs ?? null}
          hidden={tabs?.hidden ?? 0}
          onText={(text) => void adding.text(text)}
          onFiles={(files) => void adding.files(files)}
          onTabs={() => (tabs ? setTabs(null) : void openTabs().then(setTabs))}
          onHidden={() => void askForTitles().then(openTabs).then(setTabs)}
          onPick={(picked) => void pickTabs(picked)}
        />
        {adding.asked && (
          <div class="note qn">
            <p>
              {say('queue_moreHosts', {
                n: adding.asked.hosts.length,
                list: adding.asked.hosts.slice(0, SHOWN_HOSTS).join(say('comma')),
              })}
            </p>
            <button type="button" class="b pri" onClick={() => void adding.allowAsked()}>
              {say('queue_allowThese')}
            </button>
          </div>
        )}
        {items.length > 0 && (
          <QueueProgressBar
            progress={progress}
            paused={paused}
            pace={<QueuePace pause={shown?.pause ?? 0} onPause={(pause) => void control({ pause })} />}
          />
        )}
        {lent.length > 0 && (
          <p class="sub qn">
            {say('queue_lent', { n: lent.length, list: lent.slice(0, SHOWN_HOSTS).join(say('comma')) })}
          </p>
        )}
        {toDo.length > 0 && (
          <QueueFailures
            rows={toDo}
            held={heldByHost(items)}
            acts={{
              retry: (ids) => void retry(ids),
              skip: (row) => rowActs.act(row, 'skip'),
              show: (id) => void act([id], 'show'),
              goOn: (id) => void act([id], 'go-on'),
            }}
          />
        )}
        {rest.length > 0 && (
          <QueueTable
            rows={rest.slice(part.first, part.end)}
            total={rest.length}
            window={part}
            acts={rowActs}
            onOpen={(row) => void open(row)}
          />
        )}
        {shown && items.length === 0 && <p class="sec why">{say('queue_empty')}</p>}
      </section>
    </WorkbenchFrame>
  );
}

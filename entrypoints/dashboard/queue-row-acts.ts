import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QueueRow } from '@/components/queue-row';
import type { RowAct, RowActs } from '@/components/queue-row-acts';
import { useWords } from '@/components/use-words';
import type { Answered } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import type { useQueue } from './use-queue';

interface Parts {
  box: RefObject<HTMLElement | null>;
  /** The rows as they are drawn: those to do, then the others. */
  lists: readonly (readonly QueueRow[])[];
  items: NonNullable<ReturnType<typeof useQueue>['shown']>['items'];
  pages: (list: { address: string; tab?: number }[]) => Promise<void>;
  take: (answer: Answered<'queue'>) => void;
  onMessage: (message: string) => void;
}

/** The button for the same thing in another row; among those that need the person, it stands last. */
const buttonIn = (box: HTMLElement | null, id: string, wish: RowAct) =>
  box?.querySelector<HTMLElement>(
    `[data-item="${CSS.escape(id)}"] [data-act=${wish}], [data-failed="${CSS.escape(id)}"] .acts > :last-child`,
  );

/**
 * Leaves out single pages, puts them back, and takes them off the list. A row that is acted on goes elsewhere, and the
 * button that was pressed with it: the focus goes to the row that comes next in its place, or the one before.
 */
export function useRowActs({ box, lists, items, pages, take, onMessage }: Parts): RowActs {
  const { say } = useWords();
  const [next, setNext] = useState<{ id: string | null; wish: RowAct } | null>(null);
  /** As it was to be opened: what lets someone in is not kept with a page that is left out. */
  const addresses = useRef(new Map<string, { address: string; tab?: number }>());
  useLayoutEffect(() => {
    if (!next) return;
    const button = next.id === null ? null : buttonIn(box.current, next.id, next.wish);
    (button ?? box.current)?.focus({ preventScroll: true });
  }, [next]);

  function neighbour({ id, state }: QueueRow): string | null {
    const rows = lists.find((list) => list.some((row) => row.id === id)) ?? [];
    const at = rows.findIndex((row) => row.id === id);
    const isLike = (row: QueueRow | undefined) => row && isOver(row.state) === isOver(state);
    return [rows[at + 1], rows[at - 1]].find(isLike)?.id ?? null;
  }
  async function act(row: QueueRow, wish: RowAct) {
    const then = neighbour(row);
    const title = row.title ?? row.id;
    if (wish === 'back') {
      await pages([addresses.current.get(row.id) ?? { address: row.id }]);
      onMessage(say('queue_backOne', { title }));
    } else {
      const item = items.find(({ id }) => id === row.id);
      if (item && wish === 'skip')
        addresses.current.set(row.id, {
          address: item.address,
          ...(item.ownTab !== null && { tab: item.ownTab }),
        });
      const answer = await ask('queue-items', { ids: [row.id], act: wish });
      take(answer);
      if (answer.ok) onMessage(say(wish === 'skip' ? 'queue_skippedOne' : 'queue_removedOne', { title }));
    }
    setNext({ id: then, wish });
  }
  return { act: (row, wish) => void act(row, wish) };
}

const isOver = (state: QueueRow['state']) => state === 'done' || state === 'skipped';

import type { QueueRow } from './queue-row';
import { useWords } from './use-words';
import type { WordKey } from './wording';

/** What can be done with one row: leave it out, put it back where it was, take it off the list. */
export type RowAct = 'skip' | 'back' | 'remove';

export interface RowActs {
  act: (row: QueueRow, wish: RowAct) => void;
}

const WORDS = { skip: 'queue_skip', back: 'queue_back', remove: 'queue_remove' } as const satisfies Record<
  RowAct,
  WordKey
>;

/** What a row offers: one that is not over can be left out, one that was left out put back, one that is over removed. */
export function offeredFor({ state, reason, file }: QueueRow): RowAct[] {
  if (state === 'waiting' || state === 'reading') return file ? [] : ['skip'];
  if (state === 'skipped' && reason === 'skipped' && !file) return ['back', 'remove'];
  return state === 'done' || state === 'skipped' ? ['remove'] : [];
}

/** The buttons of a row, each said in full to whoever does not see which row it stands in. */
export function QueueRowActs({ row, acts }: { row: QueueRow; acts: RowActs }) {
  const { say } = useWords();
  return (
    <>
      {offeredFor(row).map((wish) => (
        <button
          key={wish}
          type="button"
          class="b ghost sm"
          data-act={wish}
          aria-label={`${say(WORDS[wish])}${say('colon')}${row.title ?? row.id}`}
          onClick={() => acts.act(row, wish)}
        >
          {say(WORDS[wish])}
        </button>
      ))}
    </>
  );
}

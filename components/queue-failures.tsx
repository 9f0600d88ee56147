import { Icon } from './icon';
import type { QueueRow } from './queue-row';
import { adviceText, reasonText } from './queue-state';
import { ItemName } from './queue-table';
import { useWords } from './use-words';
import type { WordKey } from './wording';

export interface FailureActs {
  retry: (ids: string[]) => void;
  skip: (row: QueueRow) => void;
  show: (id: string) => void;
  goOn: (id: string) => void;
}

/** What only a person can go on with: each with its reason, and what to do about it. */
export function QueueFailures(props: {
  rows: readonly QueueRow[];
  /** How many more pages of a host wait for the person to have been there. */
  held: ReadonlyMap<string, number>;
  acts: FailureActs;
}) {
  const { rows, held, acts } = props;
  const words = useWords();
  const { say } = words;
  const again = rows.filter(({ state, file }) => state === 'failed' && !file);
  return (
    <section class="qf" aria-labelledby="queue-failures">
      <div class="sh">
        <h2 id="queue-failures" class="m o-suspected">
          <Icon name="warning" />
          {say('queue_toDo', { n: rows.length })}
        </h2>
        {again.length > 0 && (
          <button type="button" class="b sm" onClick={() => acts.retry(again.map(({ id }) => id))}>
            {say('queue_retryAll')}
          </button>
        )}
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id} data-failed={row.id} data-reason={row.reason}>
            <div class="what">
              <ItemName row={row} />
            </div>
            <div class="why">
              <span>{reasonText(words, row)}</span>
              <span class="sub">{adviceText(words, row)}</span>
              {row.state === 'person' && (held.get(row.host) ?? 0) > 0 && (
                <span class="sub">{say('queue_heldHere', { n: held.get(row.host)! })}</span>
              )}
            </div>
            <div class="acts">
              <Acts row={row} acts={acts} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Acts({ row, acts }: { row: QueueRow; acts: FailureActs }) {
  const { id, state, reason, file } = row;
  return (
    <>
      {state === 'person' && (
        <Act
          words={reason === 'captcha' ? 'queue_doCaptcha' : 'queue_doLogin'}
          row={row}
          act={() => acts.show(id)}
        />
      )}
      {state === 'person' && <Act words="queue_goOn" row={row} act={() => acts.goOn(id)} />}
      {reason === 'permission' && <Act words="queue_allow" row={row} act={() => acts.retry([id])} />}
      {state === 'failed' && reason !== 'permission' && !file && (
        <Act words="queue_retry" row={row} act={() => acts.retry([id])} />
      )}
      {state === 'failed' && !file && reason !== 'permission' && (
        <Act words="queue_open" row={row} act={() => acts.show(id)} />
      )}
      <Act words="queue_skip" row={row} act={() => acts.skip(row)} />
    </>
  );
}

/** One thing to do; said in full to whoever does not see which line it stands on. */
function Act({ words, row, act }: { words: WordKey; row: QueueRow; act: () => void }) {
  const { say } = useWords();
  return (
    <button type="button" class="b sm" onClick={act} aria-label={`${say(words)}: ${row.title ?? row.id}`}>
      {say(words)}
    </button>
  );
}

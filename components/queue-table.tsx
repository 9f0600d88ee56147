import type { RowWindow } from './audit-table';
import { percent } from './headline';
import { OutcomeMark } from './outcome-mark';
import { placeOf, type QueueRow } from './queue-row';
import { QueueRowActs, type RowActs } from './queue-row-acts';
import { QueueState, reasonText } from './queue-state';
import { TableRoom } from './table-room';
import { useWords } from './use-words';

/** The items that wait, are read, or were: as many as the window shows. */
export function QueueTable({
  rows,
  total,
  window,
  acts,
  onOpen,
}: {
  rows: readonly QueueRow[];
  total: number;
  window: RowWindow;
  acts: RowActs;
  /** Shows what a page that was read came to. */
  onOpen: (row: QueueRow) => void;
}) {
  const { say } = useWords();
  return (
    <table class="dt qt" aria-rowcount={total + 1}>
      <caption class="vh">{say('queue_list')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{say('queue_page')}</th>
          <th scope="col">{say('queue_state')}</th>
          <th scope="col">{say('queue_result')}</th>
          <th scope="col" class="num">
            {say('queue_read')}
          </th>
          <th scope="col">
            <span class="vh">{say('queue_acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <TableRoom height={window.before} columns={5} />
        {rows.map((row, index) => (
          <Row
            key={row.id}
            row={row}
            index={window.first + index + 2}
            acts={acts}
            onOpen={() => onOpen(row)}
          />
        ))}
        <TableRoom height={window.after} columns={5} />
      </tbody>
    </table>
  );
}

function Row(props: { row: QueueRow; index: number; acts: RowActs; onOpen: () => void }) {
  const { row, index, acts, onOpen } = props;
  const { say } = useWords();
  const { result } = row;
  return (
    <tr aria-rowindex={index} data-item={row.id} data-state={row.state}>
      <th scope="row">
        <ItemName row={row} onOpen={row.state === 'done' ? onOpen : undefined} />
      </th>
      <td class="nw">
        <QueueState row={row} />
      </td>
      <td>
        <Result row={row} />
      </td>
      <td class="num">{result ? say('queue_readShare', { percent: percent(result.coverage) }) : ''}</td>
      <td class="acts">
        <QueueRowActs row={row} acts={acts} />
      </td>
    </tr>
  );
}

/** What an item is called, with its address below; by the name, what it came to can be seen. */
export function ItemName({ row, onOpen }: { row: QueueRow; onOpen?: (() => void) | undefined }) {
  const { say } = useWords();
  const place = placeOf(row);
  const name = row.title ?? row.result?.provider ?? place;
  const below = row.file ? (row.result?.provider ?? place) : place;
  return (
    <>
      {onOpen ? (
        <button
          type="button"
          class="name"
          dir="auto"
          title={name}
          aria-label={say('queue_openAudit', { title: name })}
          onClick={onOpen}
        >
          {name}
        </button>
      ) : (
        <span class="name" dir="auto" title={name}>
          {name}
        </span>
      )}
      {below !== name && (
        <span class="sub" dir="auto" title={place}>
          {below}
        </span>
      )}
    </>
  );
}

function Result({ row }: { row: QueueRow }) {
  const words = useWords();
  const { say } = words;
  const { result } = row;
  if (!result) return <span class="zero">{reasonText(words, row) || '—'}</span>;
  return (
    <span class="row">
      {result.flagged > 0 ? (
        <OutcomeMark outcome="flagged">{say('queue_flagged', { n: result.flagged })}</OutcomeMark>
      ) : (
        <OutcomeMark outcome="clear">{say('queue_noFlags')}</OutcomeMark>
      )}
      {result.courses > 1 ? (
        <span class="sub">{say('queue_courses', { n: result.courses })}</span>
      ) : result.grade ? (
        <span class="g" role="img" aria-label={`${say('grade')} ${result.grade}`}>
          {result.grade}
        </span>
      ) : (
        <span class="g none">{say('noGrade')}</span>
      )}
    </span>
  );
}

import type { AuditRow, RowColumn, RowOrder } from './audit-row';
import { gradeText } from './grade-text';
import { percent } from './headline';
import { Icon } from './icon';
import { OutcomeMark } from './outcome-mark';
import { OverriddenMark } from './overridden';
import { TableRoom } from './table-room';
import { useWords } from './use-words';
import { shortDate, type WordKey } from './wording';

/** What a list can be ordered by, in words. */
export const ORDERS: Record<RowColumn, WordKey> = {
  course: 'wb_course',
  flagged: 'outcome_flagged',
  missing: 'wb_missing',
  unknown: 'wb_unknown',
  basis: 'wb_basis',
  grade: 'grade',
  readAt: 'wb_readAt',
  changes: 'wb_changes',
  provider: 'wb_provider',
  coverage: 'wb_coverage',
  score: 'wb_score',
};

const HEADS: readonly { column: RowColumn; numbers?: boolean }[] = [
  { column: 'course' },
  { column: 'flagged', numbers: true },
  { column: 'missing', numbers: true },
  { column: 'unknown', numbers: true },
  { column: 'basis' },
  { column: 'grade' },
  { column: 'readAt' },
  { column: 'changes' },
];

/** Which part of a long list is drawn, and how much room the rest takes, in px. */
export interface RowWindow {
  first: number;
  before: number;
  after: number;
}

/** The table of audits: only the rows of the window are drawn, however many there are. */
export function AuditTable(props: {
  rows: readonly AuditRow[];
  total: number;
  window: RowWindow;
  order: RowOrder;
  selected: string | null;
  chosen: ReadonlySet<string>;
  allChosen: boolean;
  onOrder: (column: RowColumn) => void;
  onSelect: (id: string) => void;
  onChoose: (id: string) => void;
  onChooseAll: () => void;
}) {
  const { rows, total, window, order, selected, chosen } = props;
  const { say } = useWords();
  return (
    <table class="dt" aria-rowcount={total + 1}>
      <caption class="vh">{say('wb_sortedBy', { column: say(ORDERS[order.column]) })}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">
            <input
              type="checkbox"
              aria-label={say('wb_chooseAll')}
              checked={props.allChosen}
              onChange={props.onChooseAll}
            />
          </th>
          {HEADS.map(({ column, numbers }) => (
            <th
              key={column}
              scope="col"
              class={numbers ? 'num' : undefined}
              aria-sort={
                column === order.column ? (order.descending ? 'descending' : 'ascending') : undefined
              }
            >
              <button type="button" onClick={() => props.onOrder(column)}>
                {say(ORDERS[column])}
                {column === order.column && <Icon name="open" class={order.descending ? 'down' : 'up'} />}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <TableRoom height={window.before} columns={HEADS.length + 1} />
        {rows.map((row, index) => (
          <Row
            key={row.id}
            row={row}
            index={window.first + index + 2}
            selected={row.id === selected}
            chosen={chosen.has(row.id)}
            onSelect={() => props.onSelect(row.id)}
            onChoose={() => props.onChoose(row.id)}
          />
        ))}
        <TableRoom height={window.after} columns={HEADS.length + 1} />
      </tbody>
    </table>
  );
}

function Row(props: {
  row: AuditRow;
  index: number;
  selected: boolean;
  chosen: boolean;
  onSelect: () => void;
  onChoose: () => void;
}) {
  const { row, index, selected, chosen, onSelect, onChoose } = props;
  const words = useWords();
  const { say } = words;
  const title = row.title ?? say('noTitle');
  return (
    <tr
      aria-rowindex={index}
      class={selected ? 'now' : undefined}
      data-audit={row.id}
      onClick={(event) => isForRow(event) && onSelect()}
    >
      <td>
        <input
          type="checkbox"
          aria-label={say('wb_choose', { title })}
          checked={chosen}
          onChange={onChoose}
        />
      </td>
      <th scope="row">
        <button type="button" class="pick" aria-pressed={selected} onClick={onSelect} dir="auto">
          {title}
        </button>
        <span class="sub" dir="auto">
          <OverriddenMark overridden={row.overridden} />
          {row.provider ?? hostOf(row.url)}
        </span>
      </th>
      <td class="num">
        {row.flagged > 0 ? <OutcomeMark outcome="flagged">{row.flagged}</OutcomeMark> : <Zero />}
      </td>
      <td class="num">{row.missing || <Zero />}</td>
      <td class="num">
        {row.unknown > 0 ? <OutcomeMark outcome="unknown">{row.unknown}</OutcomeMark> : <Zero />}
      </td>
      <td class="nw">
        <span class="meter mini" role="img" aria-label={say('wb_basisOf', { percent: percent(row.basis) })}>
          <i style={{ width: `${percent(row.basis)}%` }} />
        </span>
        {percent(row.basis)}%
      </td>
      <td>
        {row.grade ? (
          <span class="g" role="img" aria-label={`${say('grade')} ${row.grade}`}>
            {row.grade}
          </span>
        ) : (
          <span class={row.courses ? 'sub' : 'g none'}>{gradeText(words, row)}</span>
        )}
      </td>
      <td class="nw">{shortDate(words, row.readAt)}</td>
      <td class="nw">
        <Changes changes={row.changes} />
      </td>
    </tr>
  );
}

const CONTROLS = 'a, button, input, label, select, summary, textarea';

/**
 * Whether a click means the row: it lights up as a whole, but has controls of its own, and its words can be marked. By
 * keyboard the course's button opens it.
 */
function isForRow({ target, currentTarget }: MouseEvent): boolean {
  if (!(target instanceof Element) || target.closest(CONTROLS)) return false;
  const marked = target.ownerDocument.getSelection();
  return !marked || marked.isCollapsed || !marked.getRangeAt(0).intersectsNode(currentTarget as Node);
}

const Zero = () => <span class="zero">0</span>;

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** How much differs from the audit before; where there is none to hold it against, that is no "none". */
function Changes({ changes }: Pick<AuditRow, 'changes'>) {
  const { say } = useWords();
  if (changes) return <>{say('wb_changesN', { n: changes })}</>;
  if (changes === 0) return <span class="zero">{say('wb_none')}</span>;
  return (
    <span class="zero" title={say('wb_nothingBefore')}>
      <span aria-hidden="true">—</span>
      <span class="vh">{say('wb_nothingBefore')}</span>
    </span>
  );
}

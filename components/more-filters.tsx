import { type ComponentChildren, Fragment } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { type AuditRow, COLUMNS, type RowColumn } from './audit-row';
import { ORDERS } from './audit-table';
import { COVERAGES, GRADES, OUTCOMES, type RowWants, tagCounts, wishes } from './row-wants';
import { useWords } from './use-words';

/** Names offered while a provider is typed; a longer list nobody reads. */
const MOST_NAMES = 500;

/** Filters that are needed less often, folded away; the button says how many are set. */
export function MoreFilters(props: {
  rows: readonly AuditRow[];
  wants: RowWants;
  onWants: (wants: RowWants) => void;
  order: RowColumn;
  onOrder: (column: RowColumn) => void;
  children?: ComponentChildren;
}) {
  const { rows, wants, onWants, order, onOrder, children } = props;
  const { say } = useWords();
  const id = useId();
  const providers = useMemo(
    () => [...new Set(rows.map(({ provider }) => provider).filter((name) => name !== null))].sort(),
    [rows],
  );
  const tags = useMemo(() => tagCounts(rows), [rows]);
  const set = wishes(wants);
  const want = (change: RowWants) => onWants({ ...wants, ...change });
  return (
    <details class="more">
      <summary>{set ? say('wb_moreOn', { n: set }) : say('wb_more')}</summary>
      <div class="tools">
        <label class="fld">
          <span>{say('wb_provider')}</span>
          <input
            type="text"
            list={id}
            value={wants.provider ?? ''}
            onInput={(event) => want({ provider: event.currentTarget.value })}
          />
        </label>
        <datalist id={id}>
          {providers.slice(0, MOST_NAMES).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Pick
          label={say('grade')}
          value={wants.grade}
          options={GRADES.map((grade) => [grade, grade === 'none' ? say('noGrade') : grade])}
          onPick={(grade) => want({ grade })}
        />
        <Pick
          label={say('wb_outcome')}
          value={wants.outcome}
          options={OUTCOMES.map((outcome) => [outcome, say(`outcome_${outcome}`)])}
          onPick={(outcome) => want({ outcome })}
        />
        <Pick
          label={say('wb_coverage')}
          value={wants.coverage}
          options={COVERAGES.map((coverage) => [coverage, say(`wb_coverage_${coverage}`)])}
          onPick={(coverage) => want({ coverage })}
        />
        <Pick
          label={say('wb_tag')}
          value={wants.tag}
          options={tags.map(({ tag, count }) => [tag, `${tag} (${count})`])}
          onPick={(tag) => want({ tag })}
        />
        {(['since', 'until', 'changedSince'] as const).map((name) => (
          <Fragment key={name}>
            <label class="fld">
              <span>{say(`wb_${name}`)}</span>
              <input
                type="date"
                value={wants[name] ?? ''}
                onInput={(event) => want({ [name]: event.currentTarget.value })}
              />
            </label>
          </Fragment>
        ))}
        <label class="fld">
          <span>{say('wb_sort')}</span>
          <select
            value={order}
            onChange={(event) => {
              const column = COLUMNS.find((one) => one === event.currentTarget.value);
              if (column) onOrder(column);
            }}
          >
            {COLUMNS.map((column) => (
              <option key={column} value={column}>
                {say(ORDERS[column])}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="b sm" disabled={!set} onClick={() => onWants({})}>
          {say('wb_clearFilters')}
        </button>
        {children}
      </div>
    </details>
  );
}

function Pick<T extends string>(props: {
  label: string;
  value: T | undefined;
  options: readonly (readonly [T, string])[];
  onPick: (value: T | undefined) => void;
}) {
  const { label, value, options, onPick } = props;
  const { say } = useWords();
  return (
    <label class="fld">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onPick(options.find(([one]) => one === event.currentTarget.value)?.[0])}
      >
        <option value="">{say('wb_any')}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

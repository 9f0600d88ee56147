import type { Ref } from 'preact';
import { type AuditRow, FILTERS, filterCounts, flagCounts, type RowView } from './audit-row';
import { useWords } from './use-words';
import { numberText } from './wording';

/** Search, filters and the choice of one caution above the table. */
export function ListTools(props: {
  rows: readonly AuditRow[];
  view: RowView;
  flagTitle: (rule: string) => string;
  searchBox: Ref<HTMLInputElement>;
  onView: (change: Partial<RowView>) => void;
}) {
  const { rows, view, flagTitle, searchBox, onView } = props;
  const words = useWords();
  const { say } = words;
  const counts = filterCounts(rows);
  return (
    <fieldset class="tools">
      <legend class="vh">{say('wb_filter')}</legend>
      <label class="fld">
        <span class="vh">{say('wb_search')}</span>
        <input
          type="search"
          ref={searchBox}
          placeholder={say('wb_searchHint')}
          value={view.search}
          onInput={(event) => onView({ search: event.currentTarget.value })}
        />
      </label>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          class="pill"
          aria-pressed={view.filter === filter}
          onClick={() => onView({ filter })}
        >
          {say(`wb_filter_${filter}`)} <b>{numberText(words, counts[filter])}</b>
        </button>
      ))}
      <label class="fld">
        <span>{say('wb_flag')}</span>
        <select
          value={view.flag ?? ''}
          onChange={(event) => onView({ flag: event.currentTarget.value || null })}
        >
          <option value="">{say('wb_anyFlag')}</option>
          {flagCounts(rows).map(({ rule, count }) => (
            <option key={rule} value={rule}>
              {flagTitle(rule)} ({count})
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

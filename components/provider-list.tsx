import type { ProviderGroup } from '@/rules/derived/provider-identity';
import type { RowWindow } from './audit-table';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';

/** A provider in a line of the list. */
export interface ProviderRow extends ProviderGroup {
  /** Id of the first of its audits, which stands for it. */
  id: string;
  /** Pages with at least one caution. */
  flagged: number;
}

/** Providers, one a line; only those of the window are drawn. */
export function ProviderList(props: {
  rows: readonly ProviderRow[];
  total: number;
  window: RowWindow;
  selected: string | null;
  onSelect: (id: string) => void;
}) {
  const { rows, total, window, selected, onSelect } = props;
  const { say } = useWords();
  return (
    <ol class="prov">
      {window.before > 0 && <li aria-hidden="true" style={{ blockSize: `${window.before}px` }} />}
      {rows.map((row, index) => (
        <li key={row.id} aria-setsize={total} aria-posinset={window.first + index + 1} data-provider={row.id}>
          <button
            type="button"
            class={row.id === selected ? 'now' : undefined}
            aria-pressed={row.id === selected}
            onClick={() => onSelect(row.id)}
          >
            <b dir="auto">{row.names[0] ?? say('pr_unnamed')}</b>
            <span class="sub">
              <span dir="auto">{row.sites[0] ?? ''}</span> · {say('pr_pages', { n: row.audits.length })}
              {row.flagged > 0 && (
                <>
                  {' '}
                  · <OutcomeMark outcome="flagged">{say('pr_flaggedPages', { n: row.flagged })}</OutcomeMark>
                </>
              )}
            </span>
          </button>
        </li>
      ))}
      {window.after > 0 && <li aria-hidden="true" style={{ blockSize: `${window.after}px` }} />}
    </ol>
  );
}

import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type RowColumn, type RowView, viewRows } from '@/components/audit-row';
import { AuditTable } from '@/components/audit-table';
import { totalText } from '@/components/batch-figures';
import { chooseListed, chosenElsewhere, wantedRows } from '@/components/chosen-rows';
import { handOver } from '@/components/hand-over';
import { ListTools } from '@/components/list-tools';
import { MoreFilters } from '@/components/more-filters';
import type { Overridden } from '@/components/overridden';
import { Packs } from '@/components/packs-off';
import { ReportTools } from '@/components/report-tools';
import { useWords } from '@/components/use-words';
import { type NamedView, ViewPicker } from '@/components/view-picker';
import { errorText } from '@/components/wording';
import { WorkbenchFrame } from '@/components/workbench-frame';
import { fileName } from '@/entrypoints/surface/file-name';
import { auditsCsv } from './audits-csv';
import { useKeys } from './keys';
import type { Loaded } from './load-audits';
import { saveReport } from './save-report';
import { keepView, readViews } from './saved-views';
import { SelectedAudit } from './selected-audit';
import { useBroughtIntoSight, useStep, useWindow } from './use-window';

/** More than this side by side nobody reads. */
export const MOST_COMPARED = 6;

/** What the list shows before anything is asked of it. */
export const NEWEST: RowView = {
  filter: 'all',
  flag: null,
  search: '',
  order: { column: 'readAt', descending: true },
};

/** The list of all kept audits, with the selected one beside it. */
export function AuditsPlace(props: {
  loaded: Loaded;
  /** Search, filters and order: kept by the workbench, so that a look at another place loses none of them. */
  view: RowView;
  onView: (view: RowView) => void;
  selected: string | null;
  chosen: ReadonlySet<string>;
  flagTitle: (rule: string) => string;
  onSelect: (id: string) => void;
  onChosen: (chosen: ReadonlySet<string>) => void;
  onRetry: () => void;
  onTags: (page: string, tags: string[]) => void;
  onJudged: (id: string, overridden: Overridden | null) => void;
}) {
  const { loaded, view, onView: setView, selected, chosen, onSelect, onChosen } = props;
  const words = useWords();
  const packs = useContext(Packs);
  const { say } = words;
  const [message, setMessage] = useState('');
  const [views, setViews] = useState<NamedView[]>([]);
  useEffect(() => void readViews().then(setViews), []);
  const box = useRef<HTMLDivElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const rows = useMemo(() => viewRows(loaded.rows, view), [loaded.rows, view]);
  const providers = useMemo(
    () => new Set(loaded.rows.map(({ provider }) => provider).filter(Boolean)).size,
    [loaded],
  );
  // A page read again is a second audit, but no second page.
  const pages = useMemo(() => new Set(loaded.rows.map(({ url }) => url)).size, [loaded]);
  const wanted = wantedRows(loaded.rows, rows, chosen, view.order);
  const elsewhere = chosenElsewhere(rows, chosen);
  const part = useWindow(box, rows.length);
  const move = useStep({ rows, selected, onSelect, part });
  const detail = useRef<HTMLElement>(null);
  const bring = useBroughtIntoSight(detail, box);

  function choose(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  }
  function order(column: RowColumn) {
    const same = view.order.column === column;
    // Words begin with A, numbers with the largest.
    const descending = same
      ? !view.order.descending
      : column !== 'course' && column !== 'provider' && column !== 'grade';
    setView({ ...view, order: { column, descending } });
  }
  function exportCsv() {
    const name = fileName(new Date().toISOString(), '', '', 'csv');
    handOver(document, name, 'text/csv;charset=utf-8', auditsCsv(wanted, words, props.flagTitle));
    setMessage(say('wb_exported', { n: wanted.length }));
  }
  async function keep(name: string, kept: RowView | null) {
    try {
      setViews(await keepView(name, kept));
      setMessage(say(kept ? 'wb_viewSaved' : 'wb_viewGone', { name }));
    } catch (error) {
      setMessage(say('wb_viewFailed', { why: String(error) }));
    }
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => selected && choose(selected),
    '/': () => searchBox.current?.focus(),
  });
  // A new view begins at its top; who comes back from another place finds the audit that was open.
  const viewed = useRef(view);
  useEffect(() => {
    const open = rows.findIndex(({ id }) => id === selected);
    if (viewed.current !== view) box.current?.scrollTo(0, 0);
    else if (open > 0) part.scrollTo(open);
    viewed.current = view;
  }, [view]);

  const allChosen = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  const comparable = chosen.size >= 2 && chosen.size <= MOST_COMPARED;
  return (
    <WorkbenchFrame
      place="audits"
      title={say('wb_audits')}
      sub={
        loaded.failed
          ? undefined
          : loaded.complete
            ? totalText(words, pages, providers)
            : say('wb_loading', { n: loaded.rows.length })
      }
      actions={
        <>
          <button type="button" class="b" disabled={wanted.length === 0} onClick={exportCsv}>
            {say('wb_export')}
          </button>
          <ReportTools
            disabled={wanted.length === 0}
            onReport={(kind) => {
              const order = { ids: wanted.map(({ id }) => id), kind, title: say('rep_batch'), name: '' };
              void saveReport({ ...order, flagTitle: props.flagTitle, packs }, words, setMessage);
            }}
          />
          <a class={comparable ? 'b pri' : 'b'} href="#compare">
            {say('wb_compareNow')} {chosen.size > 0 && `(${chosen.size})`}
          </a>
          <a class={comparable ? 'b' : 'b pri'} href="#queue">
            {say('wb_emptyQueue')}
          </a>
        </>
      }
      message={message}
    >
      <ListTools
        rows={loaded.rows}
        view={view}
        flagTitle={props.flagTitle}
        searchBox={searchBox}
        onView={(change) => setView({ ...view, ...change })}
      />
      <MoreFilters
        rows={loaded.rows}
        wants={view.wants ?? {}}
        order={view.order.column}
        onOrder={order}
        onWants={(wants) => setView({ ...view, wants })}
      >
        <ViewPicker
          views={views}
          onPick={setView}
          onSave={(name) => void keep(name, view)}
          onDelete={(name) => void keep(name, null)}
        />
      </MoreFilters>
      {loaded.failed && (
        <p class="sec why" role="alert">
          {say('wb_failed', { why: errorText(words, loaded.failed) })}{' '}
          <button type="button" class="b sm" onClick={props.onRetry}>
            {say('wb_retry')}
          </button>
        </p>
      )}
      <div class="split">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard */}
        <section class="tw" ref={box} tabIndex={0} aria-label={say('wb_audits')}>
          {rows.length > 0 ? (
            <AuditTable
              rows={rows.slice(part.first, part.end)}
              total={rows.length}
              window={part}
              order={view.order}
              selected={selected}
              chosen={chosen}
              allChosen={allChosen}
              onOrder={order}
              onSelect={(id) => {
                onSelect(id);
                bring();
              }}
              onChoose={choose}
              onChooseAll={() => onChosen(chooseListed(rows, chosen))}
            />
          ) : (
            loaded.complete && (
              <p class="sec why">
                {say(loaded.rows.length ? 'wb_noMatch' : 'wb_empty')}{' '}
                {loaded.rows.length === 0 && <a href="#queue">{say('wb_emptyQueue')}</a>}
              </p>
            )
          )}
        </section>
        <aside class="det" ref={detail} aria-label={say('wb_detail')}>
          {selected ? (
            <SelectedAudit
              key={selected}
              id={selected}
              flagTitle={props.flagTitle}
              onTags={props.onTags}
              onJudged={props.onJudged}
              onMessage={setMessage}
              onNext={() => move(1)}
              onPrevious={() => move(-1)}
            />
          ) : (
            <p class="sec why">{say('wb_pickOne')}</p>
          )}
        </aside>
      </div>
      <p class="sub tf">
        <span>
          {say('wb_shownOf', { n: rows.length, m: loaded.rows.length })}
          {chosen.size > 0 && (
            <>
              {' · '}
              {say('wb_chosenN', { n: chosen.size })}
              {elsewhere > 0 && say('wb_chosenElsewhere', { n: elsewhere })}{' '}
              <button type="button" class="b ghost sm" onClick={() => onChosen(new Set())}>
                {say('wb_chooseNone')}
              </button>
            </>
          )}
        </span>
        <span>
          <kbd>J</kbd> <kbd>K</kbd> {say('wb_keysMove')} <kbd>X</kbd> {say('wb_keysChoose')} <kbd>1</kbd>–
          <kbd>4</kbd> {say('wb_keysState')} <kbd>N</kbd> {say('wb_keysNote')} <kbd>/</kbd>{' '}
          {say('wb_keysSearch')}
        </span>
      </p>
    </WorkbenchFrame>
  );
}

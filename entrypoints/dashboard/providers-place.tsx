import { useMemo, useRef, useState } from 'preact/hooks';
import type { AuditRow } from '@/components/audit-row';
import { ProviderList } from '@/components/provider-list';
import { useWords } from '@/components/use-words';
import { WorkbenchFrame } from '@/components/workbench-frame';
import { useKeys } from './keys';
import { ProviderDossierPlace } from './provider-dossier-place';
import { providerRows } from './provider-groups';
import { useBroughtIntoSight, useStep, useWindow } from './use-window';

/** Providers of all kept audits, with the dossier of the selected one. */
export function ProvidersPlace(props: {
  rows: readonly AuditRow[];
  complete: boolean;
  flagTitle: (rule: string) => string;
}) {
  const { rows, complete, flagTitle } = props;
  const { say } = useWords();
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const all = useMemo(() => providerRows(rows), [rows]);
  const found = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    const has = (texts: string[]) => texts.some((text) => text.toLowerCase().includes(wanted));
    return wanted ? all.filter(({ names, sites, numbers }) => has([...names, ...sites, ...numbers])) : all;
  }, [all, search]);
  const part = useWindow(box, found.length);
  const now = all.find(({ id }) => id === selected);

  const move = useStep({ rows: found, selected, onSelect: setSelected, part });
  const detail = useRef<HTMLElement>(null);
  const bring = useBroughtIntoSight(detail, box);
  useKeys({ j: () => move(1), k: () => move(-1), '/': () => searchBox.current?.focus() });
  return (
    <WorkbenchFrame
      place="providers"
      title={say('wb_providers')}
      sub={complete ? say('pr_how') : undefined}
      message={message}
    >
      <div class="split wide">
        <div class="side">
          <label class="fld">
            <span class="vh">{say('pr_search')}</span>
            <input
              type="search"
              ref={searchBox}
              placeholder={say('pr_search')}
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard */}
          <section class="tw" ref={box} tabIndex={0} aria-label={say('wb_providers')}>
            {found.length > 0 ? (
              <ProviderList
                rows={found.slice(part.first, part.end)}
                total={found.length}
                window={part}
                selected={selected}
                onSelect={(id) => {
                  setSelected(id);
                  bring();
                }}
              />
            ) : (
              complete && <p class="sec why">{say(rows.length ? 'wb_noMatch' : 'wb_empty')}</p>
            )}
          </section>
        </div>
        <section class="det" ref={detail} aria-label={say('pr_dossier')}>
          {now ? (
            <ProviderDossierPlace
              key={now.id}
              provider={now}
              rows={rows}
              flagTitle={flagTitle}
              onMessage={setMessage}
            />
          ) : (
            <p class="sec why">{say('pr_pick')}</p>
          )}
        </section>
      </div>
    </WorkbenchFrame>
  );
}

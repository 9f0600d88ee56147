import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Overridden, overriddenOf } from '@/components/overridden';
import { Packs } from '@/components/packs-off';
import { useWords, WordsContext } from '@/components/use-words';
import { readsTraditional } from '@/components/wording';
import { PLACES, type Place, PlaceCounts } from '@/components/workbench-frame';
import type { Judgement } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import { startSurface } from '@/entrypoints/surface/start-surface';
import type { Words } from '@/rules/finding';
import { AuditsPlace, NEWEST } from './audits-place';
import { ComparePlace } from './compare-place';
import { HistoryPlace } from './history-place';
import { LazyPlace } from './lazy-place';
import { type Loaded, loadAudits } from './load-audits';
import { leftIn, QueuePlace } from './queue-place';
import { Reminded, useReminder } from './reminded';
import './dashboard.css';
import './tables.css';
import './detail.css';
import './compare.css';
import './desk.css';
import './parts.css';
import './forced.css';

const NOTHING: Loaded = { rows: [], failed: null, complete: false };

const loadProviders = () => import('./providers-place').then(({ ProvidersPlace }) => ProvidersPlace);

const loadOwnPlaces = () => import('./own-places').then(({ OwnPlaces }) => OwnPlaces);

const placeOf = (hash: string): Place => PLACES.find((place) => `#${place}` === hash) ?? 'audits';

const eachOf = (all: Record<string, Judgement[]>): Record<string, Overridden | null> =>
  Object.fromEntries(Object.entries(all).map(([id, held]) => [id, overriddenOf(held)]));

/** The workbench: one list of audits, and three places to look at it from. */
function Workbench() {
  const { language } = useWords();
  const [place, setPlace] = useState(placeOf(location.hash));
  const [loaded, setLoaded] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const [view, setView] = useState(NEWEST);
  const [selected, setSelected] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [overridden, setOverridden] = useState<Record<string, Overridden | null>>({});
  const [tags, setTags] = useState<Record<string, string[]>>({});
  const [titles, setTitles] = useState<Record<string, Words>>({});
  /** Pages of the queue that are not over, or that wait for the person. */
  const [left, setLeft] = useState(0);

  useEffect(() => {
    const turn = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  useEffect(() => {
    const life = new AbortController();
    void loadAudits(setLoaded, life.signal);
    return () => life.abort();
  }, [attempt, place === 'queue']);
  useEffect(() => {
    void ask('rule-titles', {}).then((answer) => answer.ok && setTitles(answer.titles));
    void ask('page-tags', {}).then((answer) => answer.ok && setTags(answer.tags));
    void ask('all-judgements', {}).then((answer) => answer.ok && setOverridden(eachOf(answer.judgements)));
    void ask('queue', {}).then((answer) => answer.ok && setLeft(leftIn(answer.items)));
  }, []);
  const { onCounted } = useReminder();
  useEffect(() => {
    if (loaded.complete) onCounted(loaded.rows.length);
  }, [loaded]);
  const tagged = useMemo((): Loaded => {
    const rows = loaded.rows.map((row) => {
      const [own, views] = [tags[row.url], overridden[row.id]];
      return { ...row, ...(own?.length && { tags: own }), ...(views && { overridden: views }) };
    });
    return { ...loaded, rows };
  }, [loaded, tags, overridden]);
  const flagTitle = (rule: string) => titles[rule]?.[language] ?? rule;

  const counts = {
    audits: loaded.rows.length,
    history: loaded.rows.filter(({ changes }) => changes).length,
    compare: chosen.size,
    queue: left,
  };
  return <PlaceCounts.Provider value={counts}>{room()}</PlaceCounts.Provider>;

  function room() {
    if (place === 'queue') return <QueuePlace onLeft={setLeft} onSelect={setSelected} />;
    if (place === 'rules' || place === 'calibration' || place === 'backup')
      return (
        <LazyPlace
          place={place}
          load={loadOwnPlaces}
          with={{
            place,
            loaded,
            chosen,
            ruleTitle: flagTitle,
            onSelect: setSelected,
            onChanged: () => setAttempt(attempt + 1),
          }}
        />
      );
    if (place === 'compare') return <ComparePlace chosen={[...chosen]} rows={loaded.rows} />;
    if (place === 'history')
      return (
        <HistoryPlace
          selected={loaded.rows.find(({ id }) => id === selected) ?? null}
          onForgot={() => {
            setSelected(null);
            setAttempt(attempt + 1);
          }}
        />
      );
    if (place === 'providers')
      return (
        <LazyPlace
          place={place}
          load={loadProviders}
          with={{ rows: tagged.rows, complete: loaded.complete, flagTitle }}
        />
      );
    return (
      <AuditsPlace
        loaded={tagged}
        view={view}
        onView={setView}
        selected={selected}
        chosen={chosen}
        flagTitle={flagTitle}
        onSelect={setSelected}
        onChosen={setChosen}
        onJudged={(id, views) => setOverridden({ ...overridden, [id]: views })}
        onTags={(page, kept) => setTags({ ...tags, [page]: kept })}
        onRetry={() => setAttempt(attempt + 1)}
      />
    );
  }
}

const root = document.getElementById('root')!;
void startSurface(document, 'wb', ({ words, packs }) => {
  render(
    <WordsContext.Provider value={words}>
      <Packs.Provider value={packs}>
        <Reminded>
          {/* What the background told is in the characters of then. */}
          <Workbench key={readsTraditional(words)} />
        </Reminded>
      </Packs.Provider>
    </WordsContext.Provider>,
    root,
  );
});

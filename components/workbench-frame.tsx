import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Logo } from './icon';
import { PLACE_ICONS } from './place-icons';
import { useWords } from './use-words';
import { numberText, type WordKey } from './wording';

export const PLACES = [
  'audits',
  'providers',
  'compare',
  'history',
  'queue',
  'rules',
  'calibration',
  'backup',
] as const;
export type Place = (typeof PLACES)[number];

/** What each place is called. */
export const PLACE_NAMES: Record<Place, WordKey> = {
  audits: 'wb_audits',
  providers: 'wb_providers',
  compare: 'wb_compare',
  history: 'wb_history',
  queue: 'queue',
  rules: 'wb_rules',
  calibration: 'wb_calibration',
  backup: 'wb_backup',
};

/** What stands beside the names of places, such as that something is due there. */
export const PlaceNotes = createContext<Partial<Record<Place, string>>>({});

/** How much there is in each place, for those where that is known. */
export const PlaceCounts = createContext<Partial<Record<Place, number>>>({});

/** The workbench's fixed parts: where one is, what one can do there, and the room for it. */
export function WorkbenchFrame(props: {
  place: Place;
  title: string;
  sub?: string;
  actions?: ComponentChildren;
  message: string;
  children?: ComponentChildren;
}) {
  const { place, title, sub, actions, message, children } = props;
  const words = useWords();
  const { say, tag } = words;
  const notes = useContext(PlaceNotes);
  const counts = useContext(PlaceCounts);
  return (
    <div class="k app" lang={tag} dir="ltr">
      <nav class="nav" aria-label={say('wb')}>
        <p class="brand">
          <Logo />
          {say('name')}
        </p>
        {PLACES.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === place ? 'page' : undefined}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={PLACE_ICONS[one]} />
            </svg>
            {say(PLACE_NAMES[one])}
            {/* Not spoken: each place says for itself what it counts. */}
            {Boolean(counts[one]) && (
              <span class="count" aria-hidden="true">
                {numberText(words, counts[one] ?? 0)}
              </span>
            )}
            {notes[one] && <span class="due">{notes[one]}</span>}
          </a>
        ))}
        <p class="low">{say('wb_local')}</p>
      </nav>
      <main class="main">
        <header class="top">
          <h1 dir="auto">{title}</h1>
          {sub && <p class="sub">{sub}</p>}
          {actions}
        </header>
        {children}
        <p role="status" class={message ? 'toast' : 'vh'}>
          {message}
        </p>
      </main>
    </div>
  );
}

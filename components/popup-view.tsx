import type { ExplainedAudit } from '@/rules/audit';
import { Icon, Logo } from './icon';
import { NOT_COURSE } from './panel-states';
import { PopupResult } from './popup-result';
import { type RecentAudit, RecentList } from './recent-list';
import { useWords, WordsContext } from './use-words';
import { errorText, type Words } from './wording';

/** What the popup knows of the tab that it was opened over. */
export type PopupState =
  | { kind: 'not-read' }
  | { kind: 'reading' }
  | { kind: 'result'; shown: ExplainedAudit; notice?: string }
  /** A page that the browser lets no extension read. */
  | { kind: 'forbidden' }
  | { kind: 'error'; code: string };

export interface PopupCallbacks {
  /** Reads this tab, for the first time or again. */
  read: () => void;
  /** Reads a page that is no course page as if it were one. */
  readAnyway: () => void;
  /** Opens the panel on the page. */
  show: () => void;
  /** Turns the automatic look at this site on or off; the browser asks for leave itself. */
  watch: (on: boolean) => void;
}

export interface PopupProps {
  state: PopupState;
  words: Words;
  /** Host name of the tab; null where there is none. */
  site: string | null;
  /** Whether the site is looked at automatically; null where it cannot be. */
  watched: boolean | null;
  recent: readonly RecentAudit[];
  callbacks: PopupCallbacks;
}

/** The verdict of this tab where the page cannot touch it. */
export function PopupView(props: PopupProps) {
  return (
    <WordsContext.Provider value={props.words}>
      <Popup {...props} />
    </WordsContext.Provider>
  );
}

function Popup({ state, site, watched, recent, callbacks }: PopupProps) {
  const { say, tag } = useWords();
  const page = state.kind === 'result' ? state.shown.audit : null;
  const title = page?.courses.length === 1 ? page.courses[0]?.title : null;
  return (
    <main class="k pp" lang={tag} dir="ltr">
      <header class="bar">
        <h1 class="n">
          <Logo />
          <b>{say('name')}</b>
          <span lang={title ? page?.page.language : undefined} dir="auto">
            {title ?? site ?? say('popup_browserPage')}
          </span>
        </h1>
      </header>
      <div class="bd" aria-live="polite" aria-busy={state.kind === 'reading'}>
        <Body state={state} callbacks={callbacks} />
      </div>
      {site !== null && watched !== null && <Watch site={site} watched={watched} onWatch={callbacks.watch} />}
      <RecentList recent={recent} />
      <footer class="pf">{say('footer')}</footer>
    </main>
  );
}

function Body({ state, callbacks }: Pick<PopupProps, 'state' | 'callbacks'>) {
  const words = useWords();
  const { say } = words;
  switch (state.kind) {
    case 'reading':
      return (
        <h2 class="row">
          <Icon name="turning" class="spin" />
          {say('readingPage')}
        </h2>
      );
    case 'not-read':
      return (
        <Told
          title={say('popup_notRead')}
          why={say('popup_notReadWhy')}
          action={say('popup_read')}
          act={callbacks.read}
        />
      );
    case 'forbidden':
      return <Told title={say('popup_forbidden')} why={say('popup_forbiddenWhy')} />;
    case 'error':
      return (
        <Told
          title={say('error')}
          why={errorText(words, state.code)}
          action={say('again')}
          act={callbacks.read}
        />
      );
    case 'result': {
      const { page, courses } = state.shown.audit;
      if (courses.length > 0) return <PopupResult shown={state.shown} notice={state.notice} {...callbacks} />;
      return (
        <Told
          title={say('notACourse')}
          why={say(NOT_COURSE[page.kind])}
          action={say('readAnyway')}
          act={callbacks.readAnyway}
          quiet
        />
      );
    }
  }
}

function Told(props: { title: string; why: string; action?: string; act?: () => void; quiet?: boolean }) {
  return (
    <>
      <h2>{props.title}</h2>
      <p class="why">{props.why}</p>
      {props.action && (
        <div class="acts">
          <button type="button" class={props.quiet ? 'b wide' : 'b pri wide'} onClick={props.act}>
            {props.action}
          </button>
        </div>
      )}
    </>
  );
}

function Watch(props: { site: string; watched: boolean; onWatch: (on: boolean) => void }) {
  const { site, watched, onWatch } = props;
  const { say } = useWords();
  return (
    <div class="sw">
      <p>
        <span id="kj-watch">{say('popup_watch', { site })}</span>
        {!watched && <span class="sub">{say('popup_watchWhy')}</span>}
      </p>
      <button
        type="button"
        role="switch"
        aria-checked={watched}
        aria-labelledby="kj-watch"
        onClick={() => onWatch(!watched)}
      />
    </div>
  );
}

import type { ExplainedAudit } from '@/rules/audit';
import type { Language } from '@/rules/finding';
import { Icon, Logo } from './icon';
import { PopupResult } from './popup-result';
import { POPUP_WORDING } from './popup-wording';
import { type RecentAudit, RecentList } from './recent-list';
import { LanguageContext, useWords } from './wording';

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
  language: Language;
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
    <LanguageContext.Provider value={props.language}>
      <Popup {...props} />
    </LanguageContext.Provider>
  );
}

function Popup({ state, language, site, watched, recent, callbacks }: PopupProps) {
  const { words } = useWords();
  const own = POPUP_WORDING[language];
  const page = state.kind === 'result' ? state.shown.audit : null;
  const title = page?.courses.length === 1 ? page.courses[0]?.title : null;
  return (
    <main class="k pp" lang={words.tag} dir="ltr">
      <header class="bar">
        <h1 class="n">
          <Logo />
          <b>{words.name}</b>
          <span lang={title ? page?.page.language : undefined} dir="auto">
            {title ?? site ?? own.browserPage}
          </span>
        </h1>
      </header>
      <div class="bd" aria-live="polite" aria-busy={state.kind === 'reading'}>
        <Body state={state} language={language} callbacks={callbacks} />
      </div>
      {site !== null && watched !== null && (
        <Watch site={site} watched={watched} language={language} onWatch={callbacks.watch} />
      )}
      <RecentList recent={recent} />
      <footer class="pf">{words.footer}</footer>
    </main>
  );
}

function Body({ state, language, callbacks }: Pick<PopupProps, 'state' | 'language' | 'callbacks'>) {
  const { words } = useWords();
  const own = POPUP_WORDING[language];
  switch (state.kind) {
    case 'reading':
      return (
        <h2 class="row">
          <Icon name="turning" class="spin" />
          {words.readingPage}
        </h2>
      );
    case 'not-read':
      return <Told title={own.notRead} why={own.notReadWhy} action={own.read} act={callbacks.read} />;
    case 'forbidden':
      return <Told title={own.forbidden} why={own.forbiddenWhy} />;
    case 'error':
      return (
        <Told title={words.error} why={words.errors(state.code)} action={words.again} act={callbacks.read} />
      );
    case 'result': {
      const { page, courses } = state.shown.audit;
      if (courses.length > 0) return <PopupResult shown={state.shown} notice={state.notice} {...callbacks} />;
      return (
        <Told
          title={words.notACourse}
          why={words.notCourse[page.kind]}
          action={words.readAnyway}
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

function Watch(props: {
  site: string;
  watched: boolean;
  language: Language;
  onWatch: (on: boolean) => void;
}) {
  const { site, watched, language, onWatch } = props;
  const own = POPUP_WORDING[language];
  const label = own.watch(site);
  return (
    <div class="sw">
      <p>
        <span id="kj-watch">{label}</span>
        {!watched && <span class="sub">{own.watchWhy}</span>}
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

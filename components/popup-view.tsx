import type { ExplainedAudit } from '@/rules/audit';
import type { AdvisorViews } from './advisor-views';
import { DropOver } from './drop-over';
import { isAboutTrainers } from './headline';
import { Icon, Logo } from './icon';
import { whyNoCourse } from './panel-states';
import { type Notice, NoticeList, PopupResult } from './popup-result';
import { type RecentAudit, RecentList } from './recent-list';
import { Switch } from './switch';
import { Told } from './told';
import { useFileDrop } from './use-file-drop';
import { useWords, WordsContext } from './use-words';
import { errorText, type Words } from './wording';

/** What the popup knows of the tab that it was opened over. */
export type PopupState =
  | { kind: 'not-read' }
  | { kind: 'reading' }
  | { kind: 'result'; shown: ExplainedAudit; views?: AdvisorViews; notices?: readonly Notice[] }
  /** A page that the browser lets no extension read. */
  | { kind: 'forbidden' }
  | { kind: 'error'; code: string };

export interface PopupCallbacks {
  /** Reads this tab, for the first time or again. */
  read: () => void;
  /** Reads a page that is no course page as if it were one. */
  readAnyway: () => void;
  /** Reads the pictures of the page, in its panel. */
  readPictures: () => void;
  /** Opens the panel on the page. */
  show: () => void;
  /** Turns the automatic look at this site on or off; the browser asks for leave itself. */
  watch: (on: boolean) => void;
  /** Opens the side panel; left out where the browser has none. */
  openSide?: () => void;
  openOptions: () => void;
  /** Opens the page that reads a PDF. */
  openPdf: () => void;
  /** Reads a file that was dropped here. */
  dropPdf: (file: File) => void;
  openWorkbench: () => void;
  openEligibility: () => void;
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
  /** Whoever audits many providers is led to the side panel first. */
  audits?: boolean;
}

/** The verdict of this tab where the page cannot touch it. */
export function PopupView(props: PopupProps) {
  return (
    <WordsContext.Provider value={props.words}>
      <Popup {...props} />
    </WordsContext.Provider>
  );
}

function Popup({ state, site, watched, recent, callbacks, audits = false }: PopupProps) {
  const { say, tag } = useWords();
  const drop = useFileDrop(callbacks.dropPdf);
  const page = state.kind === 'result' ? state.shown.audit : null;
  const title = page?.courses.length === 1 ? page.courses[0]?.title : null;
  return (
    <main class="k pp" lang={tag} dir="ltr" {...drop.target}>
      <header class="bar">
        <h1 class="n">
          <Logo />
          <b>{say('name')}</b>
          <span lang={title ? page?.page.language : undefined} dir="auto">
            {title ?? site ?? say('popup_browserPage')}
          </span>
        </h1>
        {page && page.courses.length > 0 && callbacks.openSide && (
          <button
            type="button"
            class="ib"
            aria-label={say('again')}
            title={say('again')}
            onClick={callbacks.read}
          >
            <Icon name="reload" />
          </button>
        )}
      </header>
      <div class="bd" aria-live="polite" aria-busy={state.kind === 'reading'}>
        <Body state={state} callbacks={callbacks} audits={audits} />
      </div>
      {site !== null && watched !== null && (
        <Switch
          id="kj-watch"
          on={watched}
          label={say('popup_watch', { site })}
          why={watched ? undefined : say('popup_watchWhy')}
          onTurn={callbacks.watch}
        />
      )}
      <RecentList recent={recent} />
      <footer class="pf">
        {callbacks.openSide && !page?.courses.length && (
          <button type="button" onClick={callbacks.openSide}>
            {say('side_open')}
          </button>
        )}
        {page?.courses.some(isAboutTrainers) && (
          <button type="button" onClick={callbacks.openEligibility}>
            {say('eligibility')}
          </button>
        )}
        <button type="button" onClick={callbacks.openPdf}>
          {say('pdf_short')}
        </button>
        <button type="button" onClick={callbacks.openWorkbench}>
          {say('wb')}
        </button>
        <button type="button" onClick={callbacks.openOptions}>
          {say('options')}
        </button>
      </footer>
      <DropOver over={drop.over} />
    </main>
  );
}

function Body({ state, callbacks, audits }: Pick<PopupProps, 'state' | 'callbacks' | 'audits'>) {
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
      if (courses.length > 0)
        return (
          <PopupResult
            shown={state.shown}
            views={state.views}
            notices={state.notices}
            sideFirst={audits}
            {...callbacks}
          />
        );
      const { title, why } = whyNoCourse(page);
      return (
        <>
          <Told
            title={say(title)}
            why={say(why)}
            action={say('readAnyway')}
            act={callbacks.readAnyway}
            quiet
          />
          <NoticeList notices={state.notices} />
        </>
      );
    }
  }
}

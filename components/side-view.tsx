import type { ComponentChildren } from 'preact';
import { AuditPanel, type PanelCallbacks } from './audit-panel';
import type { Desk } from './desk';
import { DropOver } from './drop-over';
import { EligibilityForm } from './eligibility-form';
import { isAboutTrainers } from './headline';
import { Icon } from './icon';
import type { PanelState } from './panel-states';
import type { Notice } from './popup-result';
import { type RecentAudit, RecentList } from './recent-list';
import { Switch } from './switch';
import { Told } from './told';
import { useFileDrop } from './use-file-drop';
import { useWords, WordsContext } from './use-words';
import type { Words } from './wording';

/** What the side panel knows of the tab that it follows. */
export type SideState =
  | PanelState
  | { kind: 'not-read' }
  /** The browser has not lent this tab: it is one of its own, or the person has to click the toolbar's button. */
  | { kind: 'needs-click' };

export type SidePart = 'now' | 'recent' | 'eligibility';

export interface SideProps {
  words: Words;
  part: SidePart;
  state: SideState;
  /** The result of words that the person selected, instead of the page's. */
  excerpt: PanelState | null;
  notices: readonly Notice[];
  recent: readonly RecentAudit[];
  site: string | null;
  watched: boolean | null;
  desk: Desk;
  /** What the page sells, in its words. */
  level?: string;
  callbacks: PanelCallbacks & {
    turnTo: (part: SidePart) => void;
    leaveExcerpt: () => void;
    watch: (on: boolean) => void;
    openOptions: () => void;
    /** Opens the page that reads a PDF. */
    openPdf: () => void;
    /** Reads a file that was dropped here. */
    dropPdf: (file: File) => void;
  };
}

const PARTS = [
  ['now', 'side_now'],
  ['recent', 'side_recent'],
  ['eligibility', 'eligibility'],
] as const;

/** The side panel: a result in full beside the page, where the page cannot touch it. */
export function SideView(props: SideProps) {
  return (
    <WordsContext.Provider value={props.words}>
      <Side {...props} />
    </WordsContext.Provider>
  );
}

function Side(props: SideProps) {
  const { part, state, excerpt, site, watched, callbacks } = props;
  const { say, tag } = useWords();
  const drop = useFileDrop(callbacks.dropPdf);
  // Whoever is in the midst of it is not turned out by another page.
  const isForTrainers = state.kind === 'result' && state.shown.audit.courses.some(isAboutTrainers);
  const canReadAgain = part === 'now' && !excerpt && state.kind === 'result';
  return (
    <main class="k side" lang={tag} dir="ltr" {...drop.target}>
      <h1 class="vh">{say('panel')}</h1>
      <nav class="tabs" aria-label={say('name')}>
        {PARTS.filter(([name]) => name !== 'eligibility' || part === name || isForTrainers).map(
          ([name, key]) => (
            <button
              key={name}
              type="button"
              aria-current={part === name ? 'page' : undefined}
              onClick={() => callbacks.turnTo(name)}
            >
              {say(key)}
            </button>
          ),
        )}
        <span class="gap" />
        {canReadAgain && <IconButton icon="reload" label={say('again')} act={callbacks.readAgain} />}
        <IconButton icon="page" label={say('pdf_title')} act={callbacks.openPdf} />
        <IconButton icon="sliders" label={say('options')} act={callbacks.openOptions} />
      </nav>
      <Part {...props} />
      {part === 'now' && !excerpt && site !== null && watched !== null && (
        <Switch
          id="kj-watch"
          on={watched}
          label={say('popup_watch', { site })}
          why={watched ? undefined : say('popup_watchWhy')}
          onTurn={callbacks.watch}
        />
      )}
      <DropOver over={drop.over} />
    </main>
  );
}

function IconButton(props: { icon: 'reload' | 'page' | 'sliders'; label: string; act: () => void }) {
  return (
    <button type="button" class="ib" aria-label={props.label} title={props.label} onClick={props.act}>
      <Icon name={props.icon} />
    </button>
  );
}

function Part({ part, state, excerpt, notices, recent, desk, level, callbacks }: SideProps) {
  const { say } = useWords();
  if (part === 'recent')
    return (
      <Scrolling>
        {recent.length ? <RecentList recent={recent} /> : <p class="sec why">{say('side_none')}</p>}
      </Scrolling>
    );
  if (part === 'eligibility')
    return (
      <Scrolling>
        <div class="sec">
          <h2>{say('eligibility')}</h2>
          <EligibilityForm
            person={desk.person}
            eligibility={desk.eligibility}
            tell={desk.tell}
            level={level}
          />
        </div>
      </Scrolling>
    );
  if (excerpt)
    return (
      <>
        <p class="from">
          <span>{say('side_excerpt')}</span>
          <button type="button" class="b sm" onClick={callbacks.leaveExcerpt}>
            {say('side_back')}
          </button>
        </p>
        <AuditPanel key="excerpt" state={excerpt} callbacks={callbacks} />
      </>
    );
  switch (state.kind) {
    case 'not-read':
      return (
        <Scrolling>
          <div class="sec">
            <Told
              title={say('popup_notRead')}
              why={say('popup_notReadWhy')}
              action={say('popup_read')}
              act={callbacks.readAgain}
            />
          </div>
        </Scrolling>
      );
    case 'needs-click':
      return (
        <Scrolling>
          <div class="sec">
            <Told
              title={say('side_needsClick')}
              why={say('side_needsClickWhy')}
              action={say('again')}
              act={callbacks.readAgain}
              quiet
            />
          </div>
        </Scrolling>
      );
    default:
      return (
        <>
          {notices.map(({ text, action, act }) => (
            <p key={text} class="from">
              <span>{text}</span>
              {action && (
                <button type="button" class="b sm" onClick={act}>
                  {action}
                </button>
              )}
            </p>
          ))}
          <AuditPanel key="page" state={state} callbacks={callbacks} desk={desk} />
        </>
      );
  }
}

/** What does not bring a scrolling middle of its own. */
function Scrolling({ children }: { children: ComponentChildren }) {
  return <div class="scroll">{children}</div>;
}

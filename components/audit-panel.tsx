import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExplainedAudit } from '@/rules/audit';
import type { Evidence } from '@/rules/source-range';
import { AdvisorNote, CourseViews, NO_VIEWS, viewsOf } from './advisor-views';
import { CourseFindings } from './course-findings';
import { CourseList } from './course-list';
import { CoverageMeter } from './coverage-meter';
import type { Desk } from './desk';
import { firstCourse, isTooLittle } from './headline';
import { Icon } from './icon';
import { ListingCounts } from './listing-counts';
import { OwnScores } from './own-scores';
import { SinceLastVisit, UnreadList } from './page-notes';
import { type FrameActs, PanelFrame } from './panel-frame';
import type { MenuItem } from './panel-menu';
import { type PanelState, stateParts } from './panel-states';
import { type PictureReading, ReadPictures } from './read-pictures';
import { noGradeReason, ScoreLine, ScoreSteps } from './score-line';
import { useWords } from './use-words';
import { VerdictCounts } from './verdict-counts';

/** Whether the words were shown; `folded` names what opens the closed part that holds them, null where that is not known. */
export type Revealed = boolean | { folded: string | null };

/** What a panel can ask of whoever shows it. */
export interface PanelCallbacks {
  /** Shows the words on the page; false when they are gone. */
  reveal: (evidence: Evidence) => Revealed | Promise<Revealed>;
  /** Takes the page back to where it was before words were shown. */
  back?: () => void;
  /** Copies a text; false when the browser refused. */
  copy: (text: string) => boolean | Promise<boolean>;
  /** Reads a page that is no course page as if it were one. */
  readAnyway: () => void;
  readAgain: () => void;
  reload: () => void;
  /** Left out where the panel cannot be closed, as in a side panel. */
  close?: () => void;
  /** Prints the result. */
  print?: () => void;
}

/** A finding that the person pointed at on the page; `turn` grows with each pointing. */
export interface Wanted {
  course: number;
  rule?: string;
  turn: number;
}

/** How long a message stays in the footer. */
const MESSAGE_MS = 5000;

/** The open state of the overlay, and the whole of a side panel. */
export function AuditPanel(props: {
  state: PanelState;
  callbacks: PanelCallbacks;
  desk?: Desk;
  /** Left out where the page's pictures cannot be reached. */
  pictures?: PictureReading;
  frame?: FrameActs;
  menu?: readonly MenuItem[];
  wanted?: Wanted;
}) {
  const { state, callbacks, desk, pictures, frame, menu, wanted } = props;
  const words = useWords();
  const { say } = words;
  const [message, setMessage] = useState('');
  const [low, setLow] = useState(false);
  const [away, setAway] = useState(false);
  const [explained, setExplained] = useState(false);
  const [listed, setListed] = useState(false);
  const shown = state.kind === 'result' ? state.shown : null;
  const courses = shown?.audit.courses ?? [];
  const [picked, setPicked] = useState<{ from: ExplainedAudit | null; index: number } | null>(null);
  const chosen = picked && picked.from === shown ? picked.index : firstCourse(courses);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const timer = message ? setTimeout(() => setMessage(''), MESSAGE_MS) : undefined;
    return () => clearTimeout(timer);
  }, [message]);
  useEffect(() => {
    if (wanted && wanted.course !== chosen) setPicked({ from: shown, index: wanted.course });
  }, [wanted?.turn]);
  useEffect(() => {
    if (wanted?.rule && wanted.course === chosen) bringCard(body.current, wanted.rule);
  }, [wanted?.turn, chosen]);

  async function reveal(evidence: Evidence, place: number, places: number): Promise<boolean> {
    const found = await callbacks.reveal(evidence);
    setLow(found !== false);
    setAway(found !== false);
    if (typeof found === 'object')
      setMessage(found.folded === null ? say('foldedAway') : say('folded', { part: found.folded }));
    else setMessage(say(!found ? 'gone' : places > 1 ? 'shown' : 'shownOne', { place, places }));
    return found !== false;
  }
  async function copy(text: string): Promise<void> {
    setMessage((await callbacks.copy(text)) ? say('copied') : say('copyFailed'));
  }
  const footer = (
    <>
      {away && callbacks.back && (
        <button
          type="button"
          class="b ghost sm add"
          onClick={() => {
            callbacks.back?.();
            setAway(false);
            setLow(false);
          }}
        >
          <Icon name="back" />
          {say('back')}
        </button>
      )}
      {!away && shown && courses.length > 0 && callbacks.print && (
        <button type="button" class="b ghost sm add" onClick={callbacks.print}>
          <Icon name="print" />
          {say('print')}
        </button>
      )}
    </>
  );
  const fixed = {
    message,
    low,
    footer,
    frame,
    menu,
    onTouch: () => setLow(false),
    onClose: callbacks.close,
  };
  const course = courses[chosen];
  if (!shown || !course) {
    const parts = stateParts(state, words, callbacks);
    return (
      <PanelFrame {...fixed} title={null} headline={parts.headline}>
        {shown && pictures && <ReadPictures unread={shown.audit.page.unread} pictures={pictures} />}
        {parts.body}
      </PanelFrame>
    );
  }
  const { page } = shown.audit;
  const views = desk?.views ?? NO_VIEWS;
  const single = courses.length === 1 && page.kind !== 'listing';
  const excerpt = state.kind === 'result' && state.excerpt;
  const score = (
    <>
      <ScoreLine
        course={course}
        why={excerpt ? 'noGradeWhy' : noGradeReason(page)}
        explained={explained}
        onExplain={() => setExplained(!explained)}
      />
      <OwnScores course={course} />
    </>
  );
  return (
    <PanelFrame
      {...fixed}
      title={single ? course.title : say('courses', { n: courses.length })}
      titleLanguage={single ? page.language : undefined}
      headline={
        single ? <VerdictCounts shown={shown} course={course} /> : <ListingCounts courses={courses} />
      }
      header={
        <div class="cov">
          {!excerpt && (
            <CoverageMeter page={page} little={single && isTooLittle(course)}>
              {page.unread.length > 0 && <Which on={listed} onTurn={() => setListed(!listed)} />}
            </CoverageMeter>
          )}
          {single && score}
          <AdvisorNote views={views} why={say('wb_overriddenWhy')} />
        </div>
      }
    >
      <div ref={body}>
        {state.kind === 'result' && state.notice && <p class="sec why">{state.notice}</p>}
        {state.kind === 'result' && state.changed && <SinceLastVisit changed={state.changed} shown={shown} />}
        {pictures && <ReadPictures unread={page.unread} pictures={pictures} />}
        {listed && <UnreadList unread={page.unread} reveal={reveal} />}
        {!single && (
          <CourseList
            courses={courses}
            chosen={chosen}
            pageLanguage={page.language}
            onChoose={(index) => setPicked({ from: shown, index })}
          />
        )}
        {!single && (
          <section class="sec" aria-labelledby="kj-chosen">
            <h3 id="kj-chosen" class="sh" lang={page.language} dir="auto">
              {course.title ?? say('noTitle')}
            </h3>
            <p class="counts">
              <VerdictCounts shown={shown} course={course} />
            </p>
            {!isTooLittle(course) && <div class="cov">{score}</div>}
          </section>
        )}
        {explained && <ScoreSteps course={course} shown={shown} />}
        <CourseViews.Provider value={viewsOf(views, chosen)}>
          <CourseFindings
            key={chosen}
            shown={shown}
            course={course}
            excerpt={excerpt}
            reveal={reveal}
            copy={copy}
            desk={desk}
          />
        </CourseViews.Provider>
      </div>
    </PanelFrame>
  );
}

/** Turns the list of what was not read on and off. */
function Which({ on, onTurn }: { on: boolean; onTurn: () => void }) {
  const { say } = useWords();
  return (
    <button type="button" class="how" aria-expanded={on} aria-controls="kj-unread" onClick={onTurn}>
      {say('unreadWhich')}
    </button>
  );
}

/** Brings the card of a rule into view, opening the groups around it. */
function bringCard(body: HTMLElement | null, rule: string): void {
  const card = body?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(rule)}"]`);
  if (!card) return;
  for (let at = card.parentElement; at && at !== body; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  card.scrollIntoView({ block: 'nearest' });
  for (const other of body?.querySelectorAll('[data-hot]') ?? []) other.removeAttribute('data-hot');
  card.setAttribute('data-hot', '');
}

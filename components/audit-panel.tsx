import { useEffect, useState } from 'preact/hooks';
import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { Evidence } from '@/rules/source-range';
import { CourseFindings } from './course-findings';
import { CourseList } from './course-list';
import { CoverageMeter } from './coverage-meter';
import { firstCourse, isTooLittle, ownCautions, sharedCautions } from './headline';
import { OutcomeMark } from './outcome-mark';
import { PanelFrame } from './panel-frame';
import { type PanelState, stateParts } from './panel-states';
import { ScoreLine, ScoreSteps } from './score-line';
import { useWords } from './use-words';
import { VerdictCounts } from './verdict-counts';

/** What a panel can ask of whoever shows it. */
export interface PanelCallbacks {
  /** Shows the words on the page; false when they are gone. */
  reveal: (evidence: Evidence) => boolean | Promise<boolean>;
  /** Copies a text; false when the browser refused. */
  copy: (text: string) => boolean | Promise<boolean>;
  /** Reads a page that is no course page as if it were one. */
  readAnyway: () => void;
  readAgain: () => void;
  reload: () => void;
  close: () => void;
}

/** How long a message stays in the footer. */
const MESSAGE_MS = 5000;

/** The open state of the overlay, and the whole of a side panel. */
export function AuditPanel({ state, callbacks }: { state: PanelState; callbacks: PanelCallbacks }) {
  const words = useWords();
  const { say } = words;
  const [message, setMessage] = useState('');
  const [low, setLow] = useState(false);
  const [explained, setExplained] = useState(false);
  const shown = state.kind === 'result' ? state.shown : null;
  const courses = shown?.audit.courses ?? [];
  const [picked, setPicked] = useState<{ from: ExplainedAudit | null; index: number } | null>(null);
  const chosen = picked && picked.from === shown ? picked.index : firstCourse(courses);

  useEffect(() => {
    const timer = message ? setTimeout(() => setMessage(''), MESSAGE_MS) : undefined;
    return () => clearTimeout(timer);
  }, [message]);

  async function reveal(evidence: Evidence, place: number, places: number): Promise<boolean> {
    const found = await callbacks.reveal(evidence);
    setLow(found);
    setMessage(say(!found ? 'gone' : places > 1 ? 'shown' : 'shownOne', { place, places }));
    return found;
  }
  async function copy(text: string): Promise<void> {
    setMessage((await callbacks.copy(text)) ? say('copied') : say('copyFailed'));
  }

  const frame = { message, low, onTouch: () => setLow(false), onClose: callbacks.close };
  const course = courses[chosen];
  if (!shown || !course) {
    const parts = stateParts(state, words, callbacks);
    return (
      <PanelFrame {...frame} title={null} headline={parts.headline}>
        {parts.body}
      </PanelFrame>
    );
  }
  const { page } = shown.audit;
  const single = courses.length === 1 && page.kind !== 'listing';
  const score = (
    <ScoreLine course={course} explained={explained} onExplain={() => setExplained(!explained)} />
  );
  return (
    <PanelFrame
      {...frame}
      title={single ? course.title : say('courses', { n: courses.length })}
      titleLanguage={single ? page.language : undefined}
      headline={
        single ? <VerdictCounts shown={shown} course={course} /> : <ListingCounts courses={courses} />
      }
      header={
        <div class="cov">
          <CoverageMeter page={page} little={single && isTooLittle(course)} />
          {single && score}
        </div>
      }
    >
      {state.kind === 'result' && state.notice && <p class="sec why">{state.notice}</p>}
      {!single && (
        <>
          <CourseList
            courses={courses}
            chosen={chosen}
            pageLanguage={page.language}
            onChoose={(index) => setPicked({ from: shown, index })}
          />
          <section class="sec" aria-labelledby="kj-chosen">
            <h3 id="kj-chosen" class="sh" lang={page.language} dir="auto">
              {course.title ?? say('noTitle')}
            </h3>
            <p class="counts">
              <VerdictCounts shown={shown} course={course} />
            </p>
            {!isTooLittle(course) && <div class="cov">{score}</div>}
          </section>
        </>
      )}
      {explained && <ScoreSteps course={course} shown={shown} />}
      <CourseFindings key={chosen} shown={shown} course={course} reveal={reveal} copy={copy} />
    </PanelFrame>
  );
}

/** Cautions of the page as a whole, then how many of its cards have their own. */
function ListingCounts({ courses }: { courses: readonly CourseAudit[] }) {
  const { say } = useWords();
  const shared = sharedCautions(courses);
  const raised = courses.filter((course) => ownCautions(course, shared) > 0).length;
  if (!shared.size && !raised) return <OutcomeMark outcome="clear">{say('noCautions')}</OutcomeMark>;
  return (
    <>
      {shared.size > 0 && (
        <OutcomeMark outcome="flagged">{say('count_flagged', { n: shared.size })}</OutcomeMark>
      )}
      {raised > 0 && <OutcomeMark outcome="flagged">{say('cautionCourses', { n: raised })}</OutcomeMark>}
    </>
  );
}

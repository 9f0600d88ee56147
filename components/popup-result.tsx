import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { Outcome } from '@/rules/finding';
import { AdvisorNote, type AdvisorViews, NO_VIEWS, viewsOf } from './advisor-views';
import type { HeldJudgement } from './audit-detail';
import { CoverageMeter } from './coverage-meter';
import { cautions, isTooLittle, verdict, withOutcome } from './headline';
import { OutcomeMark, OutcomeShape } from './outcome-mark';
import { NoGrade, noGradeReason } from './score-line';
import { useWords } from './use-words';
import { VerdictCounts } from './verdict-counts';
import type { Words } from './wording';

/** Lines under the counts. */
const TOP = 3;

/** Something to know beside the result, and what to do about it. */
export interface Notice {
  text: string;
  action?: string;
  act?: () => void;
}

interface TopLine {
  key: string;
  outcome: Outcome;
  text: string;
  beside: string;
  /** Whether `text`, or `beside`, is in the page's words. */
  pageText?: boolean;
  quoted?: boolean;
}

/** A result in brief: counts, how much was read, the three weightiest lines, and the way to all of it. */
export function PopupResult(props: {
  shown: ExplainedAudit;
  views?: AdvisorViews;
  notices?: readonly Notice[];
  show: () => void;
  read: () => void;
  openSide?: () => void;
  sideFirst?: boolean;
}) {
  const { shown, views = NO_VIEWS, notices = [], show, read, openSide, sideFirst = false } = props;
  const words = useWords();
  const { say } = words;
  const { page, courses } = shown.audit;
  const single = courses.length === 1 && page.kind !== 'listing' ? courses[0] : undefined;
  const little = single !== undefined && isTooLittle(single);
  const lines = single ? courseLines(shown, single, viewsOf(views, 0), words) : cardLines(courses, words);
  const unread = [
    ...new Set(page.unread.flatMap(({ places = [] }) => places.flatMap(({ name }) => name ?? []))),
  ];
  return (
    <>
      <h2 class="counts">
        {single ? <VerdictCounts shown={shown} course={single} /> : <PageCounts shown={shown} />}
      </h2>
      <div class="cov">
        <CoverageMeter page={page} little={little} />
        {unread.length > 0 && (
          <p class="sub cut-line" title={unread.join(say('comma'))}>
            {say('unreadNames', { list: unread.join(say('comma')) })}
          </p>
        )}
        {little && <NoGrade why={noGradeReason(page)} />}
      </div>
      {lines.length > 0 && (
        <ul class="hl">
          {lines.map(({ key, outcome, text, beside, pageText, quoted }) => (
            <li key={key} class={`o-${outcome}`}>
              <OutcomeShape outcome={outcome} />
              <span lang={pageText ? page.language : undefined} dir="auto">
                {text}
              </span>
              <span class="sub" lang={quoted ? page.language : undefined} dir="auto">
                {beside}
              </span>
            </li>
          ))}
        </ul>
      )}
      <AdvisorNote views={views} why={say('popup_overridden')} />
      <NoticeList notices={notices} />
      <div class="acts">
        <button type="button" class={sideFirst && openSide ? 'b' : 'b pri'} onClick={show}>
          {say('show')}
        </button>
        <button type="button" class={sideFirst && openSide ? 'b pri' : 'b'} onClick={openSide ?? read}>
          {say(openSide ? 'side_show' : 'again')}
        </button>
      </div>
    </>
  );
}

/** What to know beside a result, a line each. */
export function NoticeList({ notices = [] }: { notices?: readonly Notice[] }) {
  return (
    <>
      {notices.map(({ text, action, act }) => (
        <p key={text} class="sub saved">
          <span>{text}</span>
          {action && (
            <button type="button" class="b sm" onClick={act}>
              {action}
            </button>
          )}
        </p>
      ))}
    </>
  );
}

function PageCounts({ shown }: { shown: ExplainedAudit }) {
  const { say } = useWords();
  const told = verdict(shown);
  return told.kind === 'courses' ? (
    <OutcomeMark outcome="flagged">{say('cautionCourses', { n: told.count })}</OutcomeMark>
  ) : (
    <OutcomeMark outcome="clear">{say('noCautions')}</OutcomeMark>
  );
}

function courseLines(
  shown: ExplainedAudit,
  course: CourseAudit,
  views: readonly HeldJudgement[],
  { say, language }: Words,
): TopLine[] {
  const found = [...withOutcome(course.findings, 'flagged'), ...withOutcome(course.findings, 'missing')];
  return found.slice(0, TOP).map(({ rule, outcome, evidence }) => {
    const view = views.find((one) => one.rule === rule)?.outcome;
    return {
      key: rule,
      outcome,
      text: shown.rules[rule]?.title[language] ?? rule,
      // A view weighs more in so little room than the words that the panel shows in full.
      ...(view && view !== 'kept'
        ? { beside: say('wb_viewOf', { outcome: say(`outcome_${view}`) }) }
        : { beside: evidence[0] ? `“${evidence[0].quote}”` : '', quoted: true }),
    };
  });
}

function cardLines(courses: readonly CourseAudit[], { say }: Words): TopLine[] {
  return courses
    .map((course, index) => ({ course, index, count: cautions(course) }))
    .filter((one) => one.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, TOP)
    .map(({ course, index, count }) => ({
      key: String(index),
      outcome: 'flagged',
      text: course.title ?? say('noTitle'),
      beside: say('count_flagged', { n: count }),
      pageText: true,
    }));
}

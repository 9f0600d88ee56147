import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HeldJudgement } from './audit-detail';
import type { HeldView } from './judgement-form';
import { OverriddenMark, overriddenOf } from './overridden';
import { useWords } from './use-words';
import { dateText } from './wording';

/** A view of the same finding at an earlier visit; `read`: when that was. */
export interface EarlierJudgement extends HeldJudgement {
  read: string;
}

/** What advisors hold of the findings that are shown, and held of the same ones before. */
export interface AdvisorViews {
  judgements: readonly HeldJudgement[];
  earlier: readonly EarlierJudgement[];
}

export const NO_VIEWS: AdvisorViews = { judgements: [], earlier: [] };

/** All views of one course's findings, those of this visit first. */
export const viewsOf = ({ judgements, earlier }: AdvisorViews, course: number): HeldJudgement[] =>
  [...judgements, ...earlier].filter((one) => one.course === course && one.outcome !== 'kept');

/** The views of the course that is shown below; each finding takes its own. */
export const CourseViews = createContext<readonly HeldJudgement[]>([]);

/** What advisors hold of one finding. The result above it stays the machine's. */
export function FindingViews({ rule }: { rule: string }) {
  const held = useContext(CourseViews).filter((one) => one.rule === rule);
  return (
    <>
      {held.map((one) => (
        <ViewLine key={one.at} view={one} />
      ))}
    </>
  );
}

/** One view with its date, its reason and who holds it. */
export function ViewLine({ view, of }: { view: HeldView & { read?: string }; of?: string }) {
  const words = useWords();
  const { say } = words;
  const { at, outcome, reason, by, read } = view;
  return (
    <p class="said-by">
      <b>
        {say('wb_judged', {
          date: dateText(words, at),
          outcome: outcome === 'kept' ? say('wb_judge_kept') : say(`outcome_${outcome}`),
        })}
      </b>{' '}
      <span dir="auto">{reason}</span>
      {by && ` · ${by}`}
      {of && (
        <span class="sub" dir="auto">
          {of}
        </span>
      )}
      {read && <span class="sub">{say('wb_viewEarlier', { date: dateText(words, read) })}</span>}
    </p>
  );
}

/** That an advisor judged otherwise, for a header; `why` says where to look, and whose the figures are. */
export function AdvisorNote({ views, why }: { views: AdvisorViews; why: string }) {
  const own = overriddenOf(views.judgements);
  const before = overriddenOf(views.earlier);
  if (!own && !before) return null;
  return (
    <p class="sub adv">
      <OverriddenMark overridden={own} /> <OverriddenMark overridden={before} earlier /> {why}
    </p>
  );
}

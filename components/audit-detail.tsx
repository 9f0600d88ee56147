import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { ExplainedAudit } from '@/rules/audit';
import type { Finding } from '@/rules/finding';
import type { Evidence } from '@/rules/source-range';
import { AdvisorNote, type EarlierJudgement, ViewLine } from './advisor-views';
import { ClaimsTable } from './claims-table';
import { FindingCard } from './finding-card';
import { FindingGroup } from './finding-group';
import { byWeight, isCompared, listedWith } from './headline';
import { type HeldView, JudgementForm, type View } from './judgement-form';
import { OwnScores } from './own-scores';
import { Packs, packsOffText } from './packs-off';
import { SafeLink } from './safe-link';
import { noGradeReason, ScoreLine, ScoreSteps } from './score-line';
import { useWords } from './use-words';
import { VerdictCounts } from './verdict-counts';
import { timeText } from './wording';

export interface HeldJudgement extends HeldView {
  course: number;
  rule: string;
}

/** Outcomes that an advisor may want to judge otherwise, weightiest first. */
const JUDGED = ['flagged', 'suspected', 'missing'] as const;

/** One kept audit beside the table: what was found, with the advisor's own view under each finding. */
export function AuditDetail(props: {
  shown: ExplainedAudit;
  judgements: readonly HeldJudgement[];
  /** Views of the same findings at visits before. */
  earlier?: readonly EarlierJudgement[];
  onJudge: (course: number, rule: string, view: View, reason: string) => Promise<boolean>;
  onReveal: (evidence: Evidence) => boolean;
  onHistory: () => void;
  /** More that can be done with the page, in a row. */
  tools?: ComponentChildren;
  /** What is written beside it. */
  children?: ComponentChildren;
  /** What stands under a finding of the course at this place, to say how right it is. */
  label?: (finding: Finding, course: number, title: string) => ComponentChildren;
}) {
  const { shown, judgements, earlier = [], onJudge, onReveal, onHistory } = props;
  const words = useWords();
  const { say } = words;
  const { audit } = shown;
  const packs = useContext(Packs);
  const [at, setAt] = useState(0);
  const [explained, setExplained] = useState(false);
  const course = audit.courses[at] ?? audit.courses[0];
  if (!course) return <p class="sec why">{say('notCourse_none')}</p>;
  const off = packsOffText(words, packs, audit);
  const judged = JUDGED.flatMap((outcome) =>
    listedWith(course.findings, outcome, shown.rules).sort(byWeight),
  );
  const compared = course.findings.filter((one) => isCompared(one, shown.rules)).sort(byWeight);
  const ofThis =
    ({ rule }: Finding) =>
    (one: HeldJudgement) =>
      one.rule === rule && one.course === at;
  const held = (finding: Finding) => judgements.find(ofThis(finding)) ?? null;
  const before = (finding: Finding) => earlier.find(ofThis(finding)) ?? null;
  const titleOf = ({ rule }: Finding) => shown.rules[rule]?.title[words.language] ?? rule;
  return (
    <>
      <header class="dh">
        <p class="sub">
          {course.provider && (
            <>
              <span dir="auto">{course.provider}</span> ·{' '}
            </>
          )}
          {say('reportDate', { date: timeText(words, audit.readAt) })}
        </p>
        <h2 lang={audit.page.language} dir="auto">
          {course.title ?? say('noTitle')}
        </h2>
        {audit.courses.length > 1 && (
          <label class="lbl">
            {say('wb_pageCourse')}
            <select value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
              {audit.courses.map(({ title }, index) => (
                <option key={index} value={index}>
                  {title ?? say('noTitle')}
                </option>
              ))}
            </select>
          </label>
        )}
        <p class="counts">
          <VerdictCounts shown={shown} course={course} />
        </p>
        <AdvisorNote views={{ judgements, earlier }} why={say('wb_overriddenWhy')} />
        {off && <p class="sub">{off}</p>}
        <div class="cov">
          <ScoreLine
            course={course}
            why={noGradeReason(audit.page)}
            explained={explained}
            onExplain={() => setExplained(!explained)}
          />
          <OwnScores course={course} />
        </div>
        <p class="row">
          <SafeLink url={audit.input}>{say('wb_openPage')}</SafeLink>
          <button type="button" class="b ghost sm" onClick={onHistory}>
            {say('wb_seeHistory')}
          </button>
          {props.tools}
        </p>
      </header>
      {explained && <ScoreSteps course={course} shown={shown} />}
      {judged.length > 0 && <h3 class="vh">{say('wb_checks')}</h3>}
      {judged.map((finding) => (
        <section class="sec" key={`${at} ${finding.rule}`}>
          <FindingCard shown={shown} finding={finding} reveal={onReveal} />
          {!held(finding) && before(finding) && <ViewLine view={before(finding)!} />}
          <JudgementForm
            finding={finding}
            title={titleOf(finding)}
            held={held(finding)}
            onSave={(view, reason) => onJudge(at, finding.rule, view, reason)}
          />
          {props.label?.(finding, at, titleOf(finding))}
        </section>
      ))}
      {compared.length > 0 && <ClaimsTable shown={shown} compared={compared} />}
      {props.children}
      <div class="sec grps">
        {(['partial', 'met', 'unknown', 'clear', 'inapplicable'] as const).map((outcome) => (
          <FindingGroup
            key={outcome}
            shown={shown}
            outcome={outcome}
            reveal={onReveal}
            findings={listedWith(course.findings, outcome, shown.rules)}
          />
        ))}
      </div>
    </>
  );
}

import { useState } from 'preact/hooks';
import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { Outcome } from '@/rules/finding';
import { AskList } from './ask-list';
import { ClaimsTable } from './claims-table';
import type { Desk } from './desk';
import { EligibilityForm } from './eligibility-form';
import type { Reveal } from './evidence-quote';
import { FindingCard } from './finding-card';
import { FindingGroup } from './finding-group';
import { GapList } from './gap-list';
import {
  byWeight,
  isAboutTrainers,
  isCompared,
  isTooLittle,
  listedWith,
  questions,
  withOutcome,
} from './headline';
import { Icon } from './icon';
import { LookUps } from './look-ups';
import { More } from './more';
import { OutcomeMark } from './outcome-mark';
import { CloakedText } from './page-notes';
import { noGradeReason } from './score-line';
import { useWords } from './use-words';

/** Cautions shown before the person asks for the rest. */
const FIRST = 8;

/** Outcomes that wait behind a closed line, in this order. */
const CLOSED: readonly Outcome[] = ['suspected', 'partial', 'met', 'unknown', 'clear', 'inapplicable'];

/** All findings of one course: cautions, gaps, figures, questions, then the rest closed. */
export function CourseFindings(props: {
  shown: ExplainedAudit;
  course: CourseAudit;
  /** Of words that a person picked out, not of a page. */
  excerpt?: boolean;
  reveal: Reveal;
  copy: (text: string) => void;
  desk?: Desk;
}) {
  const { shown, course, excerpt = false, reveal, copy, desk } = props;
  const { say, language } = useWords();
  const { cloaked = [], doubtfulLinks = [] } = shown.audit.page;
  const sites = shown.sites ?? [];
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [every, setEvery] = useState(false);
  const all = questions(course, shown.rules, language, 'all');
  const asked = every ? all : questions(course, shown.rules, language, wanted);
  const flagged = withOutcome(course.findings, 'flagged');
  const gaps = withOutcome(course.findings, 'missing');
  const compared = course.findings.filter((one) => isCompared(one, shown.rules)).sort(byWeight);
  const little = isTooLittle(course) && shown.audit.page.kind !== 'listing';
  return (
    <>
      {!excerpt && !little && flagged.length === 0 && <p class="sec why">{say('noneWhy')}</p>}
      {/* Of one among several no grade is spoken of above. */}
      {!excerpt && little && shown.audit.courses.length > 1 && (
        <p class="sec why">{say(noGradeReason(shown.audit.page))}</p>
      )}
      {flagged.length > 0 && (
        <section class="sec" aria-labelledby="kj-flagged">
          <h3 class="sh" id="kj-flagged">
            <OutcomeMark outcome="flagged" />
            <small>{flagged.length}</small>
          </h3>
          <More
            first={FIRST}
            about={say('outcome_flagged')}
            items={flagged.map((one, index) => (
              <FindingCard key={one.rule} shown={shown} finding={one} reveal={reveal} whyOpen={index === 0} />
            ))}
          />
        </section>
      )}
      {gaps.length > 0 && (
        <GapList shown={shown} gaps={gaps} asked={asked} onAsk={(rule) => setWanted([...wanted, rule])} />
      )}
      {compared.length > 0 && <ClaimsTable shown={shown} compared={compared} />}
      {asked.length > 0 && (
        <AskList
          asked={asked}
          more={all.length - asked.length}
          onMore={() => setEvery(true)}
          copy={copy}
          desk={desk}
        />
      )}
      {(sites.length > 0 || doubtfulLinks.length > 0) && (
        <LookUps shown={shown} sites={sites} copy={copy} reveal={reveal} desk={desk} />
      )}
      {desk && isAboutTrainers(course) && (
        <section class="sec" aria-labelledby="kj-elig">
          <details class="elig-box">
            <summary>
              <Icon name="person" />
              <h3 id="kj-elig">{say('elig')}</h3>
              <Icon name="open" class="cv" />
            </summary>
            <EligibilityForm
              person={desk.person}
              eligibility={desk.eligibility}
              tell={desk.tell}
              level={course.facts.level.state === 'found' ? course.facts.level.value : undefined}
            />
          </details>
        </section>
      )}
      <div class="sec grps">
        {CLOSED.map((outcome) => (
          <FindingGroup
            key={outcome}
            shown={shown}
            outcome={outcome}
            reveal={reveal}
            findings={listedWith(course.findings, outcome, shown.rules)}
          />
        ))}
        {cloaked.length > 0 && <CloakedText cloaked={cloaked} language={shown.audit.page.language} />}
      </div>
    </>
  );
}

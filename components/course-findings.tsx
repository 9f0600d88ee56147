import { useState } from 'preact/hooks';
import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { Outcome } from '@/rules/finding';
import { AskList } from './ask-list';
import { ClaimsTable } from './claims-table';
import type { Reveal } from './evidence-quote';
import { FindingCard } from './finding-card';
import { FindingGroup } from './finding-group';
import { GapList } from './gap-list';
import { byWeight, isCompared, isTooLittle, questions, withOutcome } from './headline';
import { More } from './more';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';

/** Cautions shown before the person asks for the rest. */
const FIRST = 8;

/** Outcomes that wait behind a closed line, in this order. */
const CLOSED: readonly Outcome[] = ['suspected', 'partial', 'met', 'unknown', 'clear', 'inapplicable'];

/** All findings of one course: cautions, gaps, figures, questions, then the rest closed. */
export function CourseFindings(props: {
  shown: ExplainedAudit;
  course: CourseAudit;
  reveal: Reveal;
  copy: (text: string) => void;
}) {
  const { shown, course, reveal, copy } = props;
  const { say, language } = useWords();
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const asked = questions(course, shown.rules, language, wanted);
  const flagged = withOutcome(course.findings, 'flagged');
  const gaps = withOutcome(course.findings, 'missing');
  const compared = course.findings.filter((one) => isCompared(one, shown.rules)).sort(byWeight);
  const little = isTooLittle(course) && shown.audit.page.kind !== 'listing';
  return (
    <>
      {(little || flagged.length === 0) && (
        <p class="sec why">{little ? say('littleWhy') : say('noneWhy')}</p>
      )}
      {flagged.length > 0 && (
        <section class="sec" aria-labelledby="kj-flagged">
          <h3 class="sh" id="kj-flagged">
            <OutcomeMark outcome="flagged" />
            <small>{flagged.length}</small>
          </h3>
          <More
            first={FIRST}
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
      {asked.length > 0 && <AskList asked={asked} copy={copy} />}
      <div class="sec grps">
        {CLOSED.map((outcome) => (
          <FindingGroup
            key={outcome}
            shown={shown}
            outcome={outcome}
            reveal={reveal}
            findings={withOutcome(course.findings, outcome).filter(
              (one) => outcome === 'suspected' || !isCompared(one, shown.rules),
            )}
          />
        ))}
      </div>
    </>
  );
}

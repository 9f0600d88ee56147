import { useEffect, useState } from 'preact/hooks';
import type { ExplainedAudit } from '@/rules/audit';
import type { Finding } from '@/rules/finding';
import type { Evidence } from '@/rules/source-range';
import { withOutcome } from './headline';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';
import { VerdictCounts } from './verdict-counts';

/** Lines of each kind: as many as stand beside an ad of that length. */
const CAUTIONS = 5;
const GAPS = 5;
const STATED = 4;

/** What of a result is shown beside the sample, the weightiest of each kind. */
function linesOf(findings: readonly Finding[]): Finding[] {
  return [
    ...withOutcome(findings, 'flagged').slice(0, CAUTIONS),
    ...withOutcome(findings, 'missing').slice(0, GAPS),
    ...withOutcome(findings, 'met').slice(0, STATED),
  ];
}

/** The sample's result: each line lights up its words in the ad; the chosen one says why it matters. */
export function SampleResult(props: {
  shown: ExplainedAudit;
  point: (evidence: readonly Evidence[]) => void;
}) {
  const { shown, point } = props;
  const { say, language } = useWords();
  const course = shown.audit.courses[0];
  const lines = course ? linesOf(course.findings) : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const now = lines.some(({ rule }) => rule === chosen) ? chosen : lines[0]?.rule;
  useEffect(() => point(lines.find(({ rule }) => rule === now)?.evidence ?? []), [shown, now]);
  if (!course) return null;
  const told = course.findings.filter(({ outcome }) => ['flagged', 'missing', 'met'].includes(outcome));
  return (
    <>
      <h2 class="counts">
        <VerdictCounts shown={shown} course={course} />
      </h2>
      <ul class="rs">
        {lines.map((one) => {
          const { rule, outcome } = one;
          const on = rule === now;
          const words = shown.rules[rule];
          return (
            <li key={rule} class={on ? 'on' : undefined}>
              <button type="button" aria-pressed={on} onClick={() => setChosen(rule)}>
                <span>{words?.title[language] ?? rule}</span>
                <OutcomeMark outcome={outcome} />
                {on && (
                  <span class="sub">{outcome === 'missing' ? say('allRead') : words?.why[language]}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {told.length > lines.length && (
        <p class="sub rest">{say('wel_more', { n: told.length - lines.length })}</p>
      )}
    </>
  );
}

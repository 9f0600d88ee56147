import type { ExplainedAudit } from '@/rules/audit';
import type { Finding, Outcome } from '@/rules/finding';
import { FindingViews } from './advisor-views';
import type { Reveal } from './evidence-quote';
import { FindingCard } from './finding-card';
import { Icon } from './icon';
import { OutcomeMark, OutcomeShape } from './outcome-mark';
import { useWords } from './use-words';

/** The findings of one outcome behind a closed line; those with words on the page as cards, the others as lines. */
export function FindingGroup(props: {
  shown: ExplainedAudit;
  outcome: Outcome;
  findings: readonly Finding[];
  reveal: Reveal;
}) {
  const { shown, outcome, findings, reveal } = props;
  const { say } = useWords();
  if (findings.length === 0) return null;
  const quoted = findings.filter((one) => one.evidence.length > 0);
  const plain = findings.filter((one) => one.evidence.length === 0);
  const raises = outcome === 'suspected' || outcome === 'partial';
  return (
    <details class="grp">
      <summary>
        <h3>
          <OutcomeMark outcome={outcome} />
        </h3>
        <span class="sub">{say('items', { n: findings.length })}</span>
        <Icon name="open" class="cv" />
      </summary>
      {outcome === 'unknown' && <p class="sub">{say('unknownWhy')}</p>}
      {quoted.map((one) => (
        <FindingCard key={one.rule} shown={shown} finding={one} reveal={reveal} reasons={raises} />
      ))}
      {plain.length > 0 && (
        <ul>
          {plain.map((one) => (
            <Line key={one.rule} shown={shown} finding={one} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Line({ shown, finding }: { shown: ExplainedAudit; finding: Finding }) {
  const { language } = useWords();
  const { rule, outcome, note } = finding;
  return (
    <li class={`li o-${outcome}`} data-rule={rule} data-outcome={outcome}>
      <OutcomeShape outcome={outcome} />
      <span>{shown.rules[rule]?.title[language] ?? rule}</span>
      {note && <span class="sub">{note[language]}</span>}
      <FindingViews rule={rule} />
    </li>
  );
}

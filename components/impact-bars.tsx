import type { Severity } from '@/rules/finding';
import { impact } from './headline';
import { useWords } from './use-words';

/** How much a finding matters: three ascending bars and a word, grey so as not to compete with the outcome. */
export function ImpactBars({ severity }: { severity: Severity }) {
  const { say } = useWords();
  const bars = impact(severity);
  return (
    <span class="sev" data-n={bars}>
      <i aria-hidden="true">
        <b />
        <b />
        <b />
      </i>
      {say(`impact_${bars}`)}
    </span>
  );
}

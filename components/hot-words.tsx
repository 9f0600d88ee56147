import type { Finding, RuleWords } from '@/rules/finding';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';

/** Room that the hint takes above the words; where there is none it stands below. */
const ABOVE = 44;

/** What marked words under the pointer are about, beside them. The panel says the same, so it is not spoken. */
export function HotWords(props: { finding: Finding; rules: Record<string, RuleWords>; box: DOMRect }) {
  const { finding, rules, box } = props;
  const { language } = useWords();
  const { rule, outcome } = finding;
  const top = box.top > ABOVE ? box.top - ABOVE + 8 : box.bottom + 8;
  return (
    <p class="hot" aria-hidden="true" style={{ left: `${Math.max(8, box.left)}px`, top: `${top}px` }}>
      <OutcomeMark outcome={outcome} />
      <span>{rules[rule]?.title[language] ?? rule}</span>
    </p>
  );
}

import type { ExplainedAudit } from '@/rules/audit';
import type { Finding } from '@/rules/finding';
import { FindingViews } from './advisor-views';
import type { Question } from './headline';
import { More } from './more';
import { OutcomeMark, OutcomeShape } from './outcome-mark';
import { useWords } from './use-words';
import { aboutText } from './wording';

/** Gaps shown before the person asks for the rest. */
const FIRST = 8;

/** What the page leaves unsaid, each with the question that covers it or a way to add one. */
export function GapList(props: {
  shown: ExplainedAudit;
  gaps: readonly Finding[];
  asked: readonly Question[];
  onAsk: (rule: string) => void;
}) {
  const { shown, gaps, asked, onAsk } = props;
  const words = useWords();
  const { say, language } = words;
  return (
    <section class="sec" aria-labelledby="kj-gaps">
      <h3 class="sh" id="kj-gaps">
        <OutcomeMark outcome="missing" />
        {shown.audit.page.kind !== 'listing' && <small>{say('allRead')}</small>}
      </h3>
      <More
        list
        first={FIRST}
        about={say('outcome_missing')}
        items={gaps.map(({ rule }) => {
          const question = asked.findIndex((one) => one.rules.includes(rule)) + 1;
          const title = shown.rules[rule]?.title[language] ?? rule;
          return (
            <li key={rule} class="li o-missing" data-rule={rule} data-outcome="missing">
              <OutcomeShape outcome="missing" />
              <span>{title}</span>
              {question > 0 ? (
                <span class="sub">{say('asked', { question })}</span>
              ) : (
                <button
                  type="button"
                  class="b ghost sm add"
                  aria-label={aboutText(words, say('addQuestion'), title)}
                  onClick={() => onAsk(rule)}
                >
                  {say('addQuestion')}
                </button>
              )}
              <FindingViews rule={rule} />
            </li>
          );
        })}
      />
    </section>
  );
}

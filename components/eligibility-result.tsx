import { useState } from 'preact/hooks';
import type { Eligibility, Entitlement, Route } from '@/rules/derived/eligibility';
import type { Outcome } from '@/rules/finding';
import { Choice } from './choice';
import { OutcomeShape } from './outcome-mark';
import { useWords } from './use-words';
import { dateText } from './wording';

const MARKS: Record<Route['state'], Outcome> = { open: 'met', closed: 'missing', unsure: 'unknown' };

/** What a person wants a certificate for. */
type Plan = 'points' | 'subsidy' | 'job' | 'skill';
const PLANS: readonly Plan[] = ['points', 'subsidy', 'job', 'skill'];

/** The answer with its ways, what it rests on, and whether the certificate serves what the person plans. */
export function EligibilityResult({ eligibility, level }: { eligibility: Eligibility; level?: string }) {
  const words = useWords();
  const { say, language } = words;
  const [plan, setPlan] = useState<Plan | null>(null);
  const { state, answer, routes, asOf, old } = eligibility;
  return (
    <>
      <div class={`note o-${MARKS[state]}`}>
        <OutcomeShape outcome={MARKS[state]} />
        <div>
          <b>{answer[language]}</b>
          {level && <p>{say('eligLevel', { level })}</p>}
          <p class="sub">
            {say('eligBasis', { date: dateText(words, asOf) })}
            {old && ` ${say('maybeOld')}`}
          </p>
        </div>
      </div>
      <ul class="ways">
        {routes.map(({ id, state: open, needs, missing }) => (
          <li key={id} class={`li o-${MARKS[open]}`}>
            <OutcomeShape outcome={MARKS[open]} />
            <span>{needs[language]}</span>
            {missing && <span class="sub">{missing[language]}</span>}
          </li>
        ))}
      </ul>
      <Choice
        label={say('plan')}
        value={plan}
        options={PLANS.map((value) => ({ value, text: say(`plan_${value}`) }))}
        onChoose={setPlan}
      />
      {plan === 'points' && <Entitled entitlement={eligibility.points} />}
      {plan === 'subsidy' && <Entitled entitlement={eligibility.subsidy} />}
      {plan === 'job' && <p class="why">{say('planJob')}</p>}
      {plan === 'skill' && <p class="why">{say('planSkill')}</p>}
    </>
  );
}

function Entitled({ entitlement }: { entitlement: Entitlement }) {
  const words = useWords();
  const { say, language } = words;
  const { says, conditions, asOf, old } = entitlement;
  return (
    <div class="why">
      <p>{says[language]}</p>
      {conditions.length > 0 && (
        <ul class="dots">
          {conditions.map((one) => (
            <li key={one.says.en}>{one.says[language]}</li>
          ))}
        </ul>
      )}
      <p class="sub">
        {say('asOf', { date: dateText(words, asOf) })}
        {old && ` ${say('maybeOld')}`}
      </p>
    </div>
  );
}

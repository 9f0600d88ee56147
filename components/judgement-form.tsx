import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Outcome } from '@/rules/finding';
import { useWords } from './use-words';
import { aboutText, dateText } from './wording';

export const VIEWS = ['kept', 'clear', 'inapplicable', 'flagged'] as const;
export type View = (typeof VIEWS)[number];

/** What an advisor holds of a finding. */
export interface HeldView {
  outcome: View;
  reason: string;
  at: string;
  by?: string;
}

/**
 * An advisor's view of one finding: what they hold and why. The machine's own result stays in sight, and a view
 * without a reason cannot be saved.
 */
export function JudgementForm(props: {
  finding: Finding;
  /** The finding in words, for who hears the choice without them. */
  title: string;
  held: HeldView | null;
  onSave: (view: View, reason: string) => Promise<boolean>;
}) {
  const { finding, title, held, onSave } = props;
  const words = useWords();
  const { say } = words;
  const id = useId();
  const [view, setView] = useState<View | null>(null);
  const [reason, setReason] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const choices = useRef<HTMLFieldSetElement>(null);
  const now = view ?? held?.outcome ?? 'kept';
  const outcomeWords = (outcome: Outcome | View) =>
    outcome === 'kept' ? say('wb_judge_kept') : say(`outcome_${outcome}`);

  // At once: what is typed right after the choice is the reason.
  useLayoutEffect(() => {
    if (view) area.current?.focus();
  }, [view]);

  function choose(next: View) {
    if (next === 'kept') {
      setView(null);
      if (held) void onSave('kept', '');
      return;
    }
    setView(next);
    setReason(held?.reason ?? '');
  }
  async function save() {
    if (view && reason.trim() && (await onSave(view, reason.trim()))) leave();
  }
  /** What had the focus goes away with the form: it goes back to the choice. */
  function leave() {
    setView(null);
    choices.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }

  return (
    <div class="ov">
      {held && !view && (
        <p class="why">
          <b>{say('wb_judged', { date: dateText(words, held.at), outcome: outcomeWords(held.outcome) })}</b>{' '}
          {held.reason}
          {held.by && <span class="sub"> · {held.by}</span>}
        </p>
      )}
      <fieldset
        class="seg"
        ref={choices}
        data-finding={finding.rule}
        aria-label={aboutText(words, say('wb_judge'), title)}
      >
        <legend class="lbl">{say('wb_judge')}</legend>
        {VIEWS.map((one) => (
          <label key={one}>
            <input type="radio" name={id} value={one} checked={now === one} onChange={() => choose(one)} />
            <span>{say(`wb_judge_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {view && (
        <>
          <label class="lbl" for={`${id}-why`}>
            {say('wb_reason')}
          </label>
          <textarea
            id={`${id}-why`}
            ref={area}
            rows={2}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <p class="sub">
            {say('wb_machine', {
              outcome: say(`outcome_${finding.outcome}`),
              confidence: finding.confidence.toFixed(2),
            })}
          </p>
          <div class="row">
            <button type="button" class="b pri sm" disabled={!reason.trim()} onClick={() => void save()}>
              {say('wb_save')}
            </button>
            <button type="button" class="b sm" onClick={leave}>
              {say('wb_cancel')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

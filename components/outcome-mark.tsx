import type { ComponentChildren } from 'preact';
import type { Outcome } from '@/rules/finding';
import { SHAPES } from './outcome-shapes';
import { useWords } from './use-words';

/** The shape of an outcome, without its word. */
export function OutcomeShape({ outcome }: { outcome: Outcome }) {
  const { solid, ring, line, dashed, cut } = SHAPES[outcome];
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {solid && <path d={solid} fill="currentColor" />}
      {ring && <path d={ring} stroke-dasharray={dashed ? '2.6 2.4' : undefined} />}
      {line && <path d={line} class={cut ? 'cut' : undefined} />}
    </svg>
  );
}

/** Shape and word of an outcome; `children` says it in other words, such as a count. */
export function OutcomeMark({ outcome, children }: { outcome: Outcome; children?: ComponentChildren }) {
  const { say } = useWords();
  return (
    <span class={`m o-${outcome}`}>
      <OutcomeShape outcome={outcome} />
      <span>{children ?? say(`outcome_${outcome}`)}</span>
    </span>
  );
}

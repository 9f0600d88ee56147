import type { ComponentChildren } from 'preact';
import type { Outcome } from '@/rules/finding';
import { useWords } from './wording';

const TRIANGLE = 'M8 1.9 14.9 14H1.1Z';
const RING = 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6';

/** Each outcome has a shape of its own, so that none rests on colour: `solid` is filled, `line` drawn over it. */
const SHAPES: Record<
  Outcome,
  { solid?: string; ring?: string; line?: string; dashed?: boolean; cut?: boolean }
> = {
  flagged: { solid: TRIANGLE, line: 'M8 6.2v3.4M8 11.9v.05', cut: true },
  suspected: { ring: TRIANGLE, line: 'M8 6.4v3.2M8 11.8v.05' },
  missing: { ring: RING, line: 'M5.2 8h5.6' },
  partial: { ring: RING, solid: 'M8 1.6a6.4 6.4 0 0 0 0 12.8Z' },
  met: { solid: RING, line: 'm5 8.2 2.1 2.1L11.2 6', cut: true },
  clear: { ring: RING, line: 'm5.2 8.2 2 2L10.9 6.2' },
  unknown: { ring: RING, line: 'M6.4 6.5a1.7 1.7 0 1 1 2.3 1.6c-.5.2-.7.5-.7 1M8 11v.05', dashed: true },
  inapplicable: { line: 'M3.5 8h9' },
};

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

import { useRef } from 'preact/hooks';
import { useWords } from './use-words';

export const REPORT_KINDS = ['html', 'findings', 'json'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** The forms of a report, folded behind one button. */
export function ReportTools(props: { disabled?: boolean; onReport: (kind: ReportKind) => void }) {
  const { disabled = false, onReport } = props;
  const { say } = useWords();
  const box = useRef<HTMLDetailsElement>(null);
  if (disabled)
    return (
      <button type="button" class="b" disabled>
        {say('rep_save')}
      </button>
    );
  return (
    <details
      class="pop"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current) return;
        box.current.open = false;
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="b">{say('rep_save')}</summary>
      <div class="menu">
        {REPORT_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            onClick={() => {
              if (box.current) box.current.open = false;
              onReport(kind);
            }}
          >
            {say(`rep_${kind}`)}
          </button>
        ))}
      </div>
    </details>
  );
}

import { useMemo } from 'preact/hooks';
import type { AuditRow } from '@/components/audit-row';
import { CompareTable } from '@/components/compare-table';
import { firstCourse } from '@/components/headline';
import { useWords } from '@/components/use-words';
import { errorText } from '@/components/wording';
import { WorkbenchFrame } from '@/components/workbench-frame';
import { MOST_COMPARED } from './audits-place';
import { useKept } from './use-kept';
import { useTurns } from './use-turns';

/** The chosen audits side by side. */
export function ComparePlace({
  chosen,
  rows,
}: {
  chosen: readonly string[];
  /** All that is kept, for earlier visits of the chosen pages. */
  rows: readonly AuditRow[];
}) {
  const words = useWords();
  const { say } = words;
  const fits = chosen.length >= 2 && chosen.length <= MOST_COMPARED;
  const fetched = useKept(fits ? chosen : []);
  const kept = fetched.state === 'here' ? fetched.value : [];
  const audits = useMemo(() => kept.map(({ shown }) => shown.audit), [fetched]);
  const turns = useTurns(rows, audits);
  const compared = kept.flatMap(({ shown, judgements, earlier }) => {
    const course = shown.audit.courses[firstCourse(shown.audit.courses)];
    return course ? [{ shown, course, judgements, earlier, turns: turns.get(shown.audit) }] : [];
  });
  return (
    <WorkbenchFrame
      place="compare"
      title={say('wb_compare')}
      actions={
        compared.length >= 2 && (
          <button type="button" class="b" onClick={() => print()}>
            {say('wb_print')}
          </button>
        )
      }
      message=""
    >
      {fetched.state === 'failed' && (
        <p class="sec why">{say('wb_failed', { why: errorText(words, fetched.error) })}</p>
      )}
      {fetched.state === 'here' && fits && compared.length < chosen.length && (
        <p class="sec why">{say('wb_compareLess', { n: chosen.length - compared.length })}</p>
      )}
      {compared.length >= 2 ? (
        <CompareTable compared={compared} />
      ) : (
        !fits && (
          <p class="sec why">
            {say('wb_compareWhat')} <a href="#audits">{say('wb_toAudits')}</a>
          </p>
        )
      )}
    </WorkbenchFrame>
  );
}

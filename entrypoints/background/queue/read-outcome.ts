import type { ExplainedAudit } from '@/rules/audit';
import type { CommandAnswer } from '../protocol';
import type { PageProbe } from './probe-page';
import type { Outcome, QueueResult } from './queue-item';

/** What a queue shows of an audit. */
export function queueResult({ audit }: ExplainedAudit): QueueResult {
  const flagged = audit.courses.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === 'flagged').map(({ rule }) => rule),
  );
  const [first] = audit.courses;
  return {
    kind: audit.page.kind,
    provider: first?.provider ?? null,
    courses: audit.courses.length,
    grade: audit.courses.length === 1 ? (first?.grade ?? null) : null,
    flagged: new Set(flagged).size,
    coverage: audit.page.coverage,
  };
}

/** What became of a visit whose page was read. Only what was kept is done. */
export function readOutcome(
  answer: CommandAnswer<'read-page'>,
  { title }: Pick<PageProbe, 'title'>,
): Outcome {
  if (!answer.ok)
    return answer.error.startsWith('storage-')
      ? { state: 'failed', reason: 'storage', detail: answer.error }
      : { state: 'failed', reason: 'unreadable', detail: answer.error };
  const { shown, unsaved } = answer.verdict;
  const [first] = shown.audit.courses;
  const named = first?.title ?? (title || null);
  if (unsaved === null) return { state: 'done', title: named, result: queueResult(shown) };
  if (unsaved === 'no-course')
    return { state: 'skipped', reason: 'no-course', detail: shown.audit.page.kind, title: named };
  if (unsaved.startsWith('storage-'))
    return { state: 'failed', reason: 'storage', detail: unsaved, title: named };
  return { state: 'failed', reason: 'not-kept', detail: unsaved, title: named };
}

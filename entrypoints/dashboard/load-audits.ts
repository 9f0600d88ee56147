import type { Answered, AuditSummary, ErrorCode } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';

/** The first stretch is short, so that the newest audits stand there at once; the rest come in larger ones. */
const FIRST = 100;
const THEN = 1000;

export interface Loaded {
  rows: AuditSummary[];
  failed: ErrorCode | null;
  complete: boolean;
}

/**
 * Fetches all audits, newest first, and tells `onStretch` after each stretch until `signal` ends. They are not counted
 * beforehand: the browser would go over every key for it, just while the first rows are wanted.
 */
export async function loadAudits(onStretch: (loaded: Loaded) => void, signal: AbortSignal): Promise<void> {
  const rows: AuditSummary[] = [];
  for (let after: string | null = null, limit = FIRST; ; limit = THEN) {
    const answer: Answered<'list-audits'> = await ask('list-audits', { after, limit });
    if (signal.aborted) return;
    if (!answer.ok) return onStretch({ rows: [...rows], failed: answer.error, complete: false });
    rows.push(...answer.audits);
    after = answer.next;
    onStretch({ rows: [...rows], failed: null, complete: after === null });
    if (after === null) return;
  }
}

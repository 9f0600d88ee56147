import type { Answered, AuditSummary, ErrorCode } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';

/** The first stretch is short, so that the newest audits stand there at once; the rest come in larger ones. */
const FIRST = 100;
const THEN = 1000;

export interface Loaded {
  rows: AuditSummary[];
  total: number;
  failed: ErrorCode | null;
  complete: boolean;
}

/** Fetches all audits, newest first, and tells `onStretch` after each stretch until `signal` ends. */
export async function loadAudits(onStretch: (loaded: Loaded) => void, signal: AbortSignal): Promise<void> {
  const rows: AuditSummary[] = [];
  let total = 0;
  for (let after: string | null = null, limit = FIRST; ; limit = THEN) {
    const answer: Answered<'list-audits'> = await ask('list-audits', { after, limit });
    if (signal.aborted) return;
    if (!answer.ok) return onStretch({ rows: [...rows], total, failed: answer.error, complete: false });
    rows.push(...answer.audits);
    after = answer.next;
    total = Math.max(total, rows.length);
    onStretch({ rows: [...rows], total, failed: null, complete: after === null });
    if (after === null) return;
    // Counting goes over all keys: once, and not before the first rows stand there.
    if (limit === FIRST) {
      const counted = await ask('count-audits', {});
      if (counted.ok) total = Math.max(total, counted.audits);
    }
  }
}

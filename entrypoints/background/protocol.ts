import type { ExplainedAudit } from '@/rules/audit';
import type { Reading } from '@/rules/reading/block';
import type { Evidence } from '@/rules/source-range';

/**
 * Messages between the parts of the extension. Failures are values: every answer is `{ ok: true, … }` or
 * `{ ok: false, error }`, with `error` a code that the surface puts into words.
 */
export type ErrorCode =
  | 'bad-message'
  | 'not-allowed'
  | 'no-reading'
  | 'judging-failed'
  | 'storage-failed'
  | 'storage-full'
  | 'page-not-readable'
  | 'background-gone';

export type Answer<T> = ({ ok: true } & T) | { ok: false; error: ErrorCode; detail?: string };

/** Questions to the background, by name: what is asked and what is answered. */
export interface Questions {
  /** From a page: judge this reading and keep the audit. Acknowledged when it is stored. */
  'judge-reading': {
    ask: { reading: Reading; asked: boolean };
    answer: { shown: ExplainedAudit; stored: boolean };
  };
  /** From a popup: the verdict of a tab, if it has one. */
  'tab-audit': { ask: { tabId: number }; answer: { shown: ExplainedAudit | null } };
  /** From a popup: read and judge this tab now (needs the gesture that opened the popup). */
  'audit-tab': { ask: { tabId: number }; answer: { shown: ExplainedAudit | null } };
  /** From an extension page: the newest audits. */
  'recent-audits': { ask: { limit: number }; answer: { audits: AuditSummary[] } };
}

/** Commands to the content script of a tab. */
export interface Commands {
  /** Read the page now, show the result, open the panel when `open`. */
  'read-page': { ask: { open: boolean }; answer: { shown: ExplainedAudit | null } };
  /** Show the words on the page. */
  reveal: { ask: { evidence: Evidence }; answer: { found: boolean } };
}

export interface AuditSummary {
  id: string;
  url: string;
  title: string | null;
  provider: string | null;
  kind: string;
  readAt: string;
  grade: string | null;
  flagged: number;
  missing: number;
  met: number;
}

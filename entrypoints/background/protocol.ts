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
  | StorageError
  | 'page-not-readable'
  | 'background-gone';

export type StorageError =
  | 'storage-failed'
  | 'storage-full'
  /** Another tab of the extension holds the database at an older version. */
  | 'storage-blocked'
  /** The database was written by a newer version of the extension. */
  | 'storage-newer'
  /** The browser offers no storage here, as private windows of Firefox. */
  | 'storage-unavailable';

/** Why a verdict is shown but was not kept. */
export type Unsaved = 'private' | 'no-course' | 'switched-off' | StorageError;

export type Failure = { ok: false; error: ErrorCode; detail?: string };
export type Answer<T> = ({ ok: true } & T) | Failure;

/** What a surface gets of one audit: the verdict, and whether it is kept. */
export interface Verdict {
  shown: ExplainedAudit;
  stored: boolean;
  /** Why not, when it is not stored. */
  unsaved: Unsaved | null;
}

/** How a person wants a page read. */
export interface ReadWish {
  /** Open the panel with the result. */
  open: boolean;
  /** Judge the page as a course page, whatever it looks like. */
  anyway: boolean;
}

/** Questions to the background, by name: what is asked and what is answered. */
export interface Questions {
  /** From a page: judge this reading and keep the audit. Acknowledged when it is stored. */
  'judge-reading': {
    /**
     * `anyway`: as a course page, whatever it looks like. `readAt` is set by the asker, so that asking again
     * after a lost answer does not keep a second audit.
     */
    ask: { reading: Reading; readAt: string; anyway: boolean };
    /** `quiet`: the person sent the overlay of this site away; show nothing unless asked. */
    answer: Verdict & { quiet: boolean };
  };
  /** From a page: let the marks of `MARKS` be seen. The rules are fixed. */
  'style-marks': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a page: how the overlay looks. A page where nothing is shown carries no styles. */
  'overlay-styles': { ask: Record<never, never>; answer: { css: string } };
  /** From a page: put the panel's script beside the one that asks. */
  'bring-panel': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a page: stay quiet on this site for this session. */
  dismiss: { ask: Record<never, never>; answer: Record<never, never> };
  /** From a page: it went to another address of its own; the verdict of the tab no longer holds. */
  'page-left': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a popup: the verdict of a tab, if it has one. */
  'tab-audit': { ask: { tabId: number }; answer: { verdict: Verdict | null } };
  /** From a popup: read and judge this tab now (needs the gesture that opened the popup). */
  'audit-tab': { ask: { tabId: number } & ReadWish; answer: { verdict: Verdict | null } };
  /** From an extension page: the newest audits. */
  'recent-audits': { ask: { limit: number }; answer: { audits: AuditSummary[] } };
}

export type QuestionName = keyof Questions;
export type Ask<N extends QuestionName> = Questions[N]['ask'] & { type: N };
export type Answered<N extends QuestionName> = Answer<Questions[N]['answer']>;

/** Commands to the content script of a tab. */
export interface Commands {
  /** Read the page now and show the result. */
  'read-page': { ask: ReadWish; answer: { verdict: Verdict } };
  /** Show the words on the page. */
  reveal: { ask: { evidence: Evidence }; answer: { found: boolean } };
}

export type CommandName = keyof Commands;
export type Command = { [N in CommandName]: Commands[N]['ask'] & { type: N } }[CommandName];
export type CommandAnswer<N extends CommandName> = Answer<Commands[N]['answer']>;

/** Names of the highlights that mark words on a page, weakest first. */
export const MARKS = {
  stated: 'kejian-stated',
  suspected: 'kejian-suspected',
  flagged: 'kejian-flagged',
  current: 'kejian-current',
} as const;

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

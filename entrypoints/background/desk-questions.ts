import type { Audit, ExplainedAudit } from '@/rules/audit';
import type { SameText } from '@/rules/derived/same-texts';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import type { Reading } from '@/rules/reading/block';
import type { AuditViews, NoteUnsaved, PageNotes, Remark } from './kept';
import type { Judgement } from './protocol';

/** Several audits with all that a report tells of them; words and sources stand once for all of them. */
export interface ReportStretch {
  pages: (AuditViews & {
    id: string;
    audit: Audit;
    sites?: ExplainedAudit['sites'];
    /** Sources that were due to be looked at again when the page was read. */
    old: string[];
    notes: PageNotes;
    standing: StandingDeadline[];
    brief?: boolean;
  })[];
  rules: ExplainedAudit['rules'];
  sources: ExplainedAudit['sources'];
}

/** What the workbench asks of the background beyond the audits themselves. */
export interface DeskQuestions {
  /** The tags of every page that has some, by its address. */
  'page-tags': { ask: Record<never, never>; answer: { tags: Record<string, string[]> } };
  /** What advisors hold of findings, by the ids of the audits; audits without are left out. */
  'all-judgements': { ask: Record<never, never>; answer: { judgements: Record<string, Judgement[]> } };
  'note-remark': {
    ask: { page: string; remark: Remark };
    answer: { notes: PageNotes; unsaved: NoteUnsaved | null };
  };
  /** `remark` is the time of the one to take away. */
  'forget-remark': {
    ask: { page: string; remark: string };
    answer: { notes: PageNotes; unsaved: NoteUnsaved | null };
  };
  /** Instead of the tags of before. */
  'tag-page': {
    ask: { page: string; tags: string[] };
    answer: { notes: PageNotes; unsaved: NoteUnsaved | null };
  };
  /** The page as it was read for a kept audit; null where it is kept no longer. */
  'kept-reading': { ask: { id: string }; answer: { reading: Reading | null } };
  /** Deletes all that is kept of a site's pages; `host` with its port. */
  'forget-site': { ask: { host: string }; answer: { deleted: number } };
  /** Limits in time or places that pages kept announcing, by address; pages without any are left out. */
  'standing-deadlines': {
    ask: { urls: string[] };
    answer: { standing: Record<string, StandingDeadline[]> };
  };
  /**
   * What a report needs of these audits, in their order; one that is gone by now is left out. `brief`: of pages that it
   * only lists and counts.
   */
  'report-pages': { ask: { ids: string[]; brief?: boolean }; answer: ReportStretch };
  /**
   * Texts of the audits `own` that stand in those of `others` too; `read` is how many of the others could be read.
   */
  'same-texts': {
    ask: { own: string[]; others: string[] };
    answer: { same: SameText[]; read: number };
  };
}

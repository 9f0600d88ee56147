import type { ExplainedAudit } from '@/rules/audit';
import type { AuditChange } from '@/rules/derived/audit-changes';
import type { Eligibility, Person } from '@/rules/derived/eligibility';
import type { Words } from '@/rules/finding';
import type { Reading } from '@/rules/reading/block';
import type { KeptReading } from '@/rules/reading/kept-reading';
import type { Evidence } from '@/rules/source-range';
import type { DeskQuestions } from './desk-questions';
import type { Answer, Unsaved } from './failure';
import type {
  AskedCard,
  AuditSummary,
  AuditViews,
  Dismissal,
  HiddenSite,
  Judgement,
  KeptAudit,
  KnownCourse,
  LookUp,
  NoteUnsaved,
  PackInfo,
  PageNotes,
  Place,
  Settings,
  ToldAnswer,
} from './kept';
import type { PackQuestions } from './pack-questions';
import type { PictureCommands, PictureQuestions } from './picture-questions';
import type { QueueQuestions } from './queue-questions';

/**
 * Messages between the parts of the extension. Failures are values: every answer is `{ ok: true, … }` or
 * `{ ok: false, error }`, with `error` a code that the surface puts into words.
 */
export type { Answer, ErrorCode, Failure, StorageError, Unsaved } from './failure';
export type {
  AskedCard,
  AuditSummary,
  AuditViews,
  Dismissal,
  EarlierAudit,
  EarlierView,
  FindingLabel,
  HiddenSite,
  Judgement,
  KeptAudit,
  KnownCourse,
  LookUp,
  NoteUnsaved,
  PackInfo,
  PageNotes,
  Place,
  Settings,
  ToldAnswer,
} from './kept';

/** What a surface gets of one audit: the verdict, and whether it is kept. */
export interface Verdict {
  shown: ExplainedAudit;
  stored: boolean;
  /** Why not, when it is not stored. */
  unsaved: Unsaved | null;
  /** When this page was last read with another result; left out where nothing is different. */
  changedSince?: string;
  /** What is different since. */
  changes?: AuditChange[];
  /** What the packs are called that a person switched off, and that were not judged. */
  packsOff?: Words[];
  /** To a surface of the extension: what advisors hold of it. */
  views?: AuditViews;
}

/** How a person wants a page read. */
export interface ReadWish {
  open: boolean;
  anyway: boolean;
}

/** Questions to the background, by name: what is asked and what is answered. */
export interface Questions extends DeskQuestions, QueueQuestions, PackQuestions, PictureQuestions {
  /** From a page: judge this reading and keep the audit. Acknowledged when it is stored. */
  'judge-reading': {
    /**
     * `anyway`: as a course page, whatever it looks like. `readAt` is set by the asker, so that asking again
     * after a lost answer does not keep a second audit. `began`: when this visit of the page began.
     */
    ask: { reading: Reading; readAt: string; began?: string; anyway: boolean };
    /** `quiet`: the overlay of this site was sent away; show nothing unless asked. `pictures`: read them unasked. */
    answer: Verdict & { quiet: boolean; pictures: boolean };
  };
  /** From a page: let the marks of `MARKS` be seen. The rules are fixed. */
  'style-marks': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a page: how the overlay looks. A page where nothing is shown carries no styles. */
  'overlay-styles': {
    ask: Record<never, never>;
    /** `words`: every message by its name, where a person chose a language other than the browser's. */
    answer: { css: string; words: Record<string, string> | null; place: Place | null };
  };
  /** From a watched page that has loaded: put the script that reads it beside the one that asks. */
  'bring-course': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a page: put the panel's script beside the one that asks. */
  'bring-panel': { ask: Record<never, never>; answer: { css: string } };
  /** From a listing: put the script of the cards' marks beside the one that asks. */
  'bring-marks': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a listing: what is kept of the pages of its courses, in order; only those of its own site. */
  'known-courses': { ask: { cards: AskedCard[] }; answer: { known: (KnownCourse | null)[] } };
  /** From a page: what advisors hold of its findings. */
  'tab-views': { ask: Record<never, never>; answer: AuditViews };
  /** From a page: remember where the person moved the overlay on this site. */
  'keep-place': { ask: { place: Place }; answer: Record<never, never> };
  /** From a page: open the settings, or the report of this tab, which with `file` is saved as one. */
  'open-options': { ask: Record<never, never>; answer: Record<never, never> };
  'print-report': { ask: { file?: boolean }; answer: Record<never, never> };
  /**
   * From a page: stay quiet, for this session if `how` says nothing else. `ask`: this was the second closing in a row,
   * so ask once whether to stay closed on this site (and then dismiss with `how: 'site'`).
   */
  dismiss: { ask: { how?: Dismissal }; answer: { ask: boolean } };
  /** From a page: the person opened the panel, so closings are no longer in a row. */
  'panel-opened': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a page: it went to another address of its own; the verdict of the tab no longer holds. */
  'page-left': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a popup: the verdict of a tab, if it has one. */
  'tab-audit': { ask: { tabId: number }; answer: { verdict: Verdict | null } };
  /** From a popup: read and judge this tab now (needs the gesture that opened the popup). */
  'audit-tab': { ask: { tabId: number } & ReadWish; answer: { verdict: Verdict | null } };
  /** From an extension page: the newest audits. */
  'recent-audits': { ask: { limit: number }; answer: { audits: AuditSummary[] } };
  /** From an extension page: kept audits, newest first, a stretch at a time; `next` continues where this one ends. */
  'list-audits': {
    ask: { after: string | null; limit: number };
    answer: { audits: AuditSummary[]; next: string | null };
  };
  /** From an extension page: what every rule is called. */
  'rule-titles': { ask: Record<never, never>; answer: { titles: Record<string, Words> } };
  /** From an extension page: one kept audit, and what an advisor holds of it. */
  'kept-audit': { ask: { id: string }; answer: { kept: KeptAudit | null } };
  /** From an extension page: every audit of one address, newest first. */
  'page-history': { ask: { url: string }; answer: { audits: AuditSummary[] } };
  /** From an extension page: an advisor's own view of a finding; `outcome: 'kept'` takes it back. */
  judge: { ask: { id: string; judgement: Judgement }; answer: { judgements: Judgement[] } };
  /** From an extension page: shows words on the page of a tab. */
  'reveal-in-tab': { ask: { tabId: number; evidence: Evidence }; answer: { found: boolean } };
  /** From the welcome page: judges its sample ad, and keeps nothing of it. */
  'judge-sample': { ask: { reading: Reading }; answer: { shown: ExplainedAudit } };
  /** From an extension page: judges a document that a person handed over, and keeps nothing of it. */
  'judge-file': { ask: { reading: Reading; anyway: boolean }; answer: { shown: ExplainedAudit } };
  /** From an extension page: what is set, and the words to speak with (null: the browser's own). */
  settings: {
    ask: Record<never, never>;
    answer: { settings: Settings; words: Record<string, string> | null; packs: PackInfo[] };
  };
  'change-settings': { ask: { change: Partial<Settings> }; answer: { settings: Settings } };
  /** From the options page: what was sent away, and calling one of it back. */
  'hidden-sites': { ask: Record<never, never>; answer: { hidden: HiddenSite[] } };
  'restore-site': { ask: { id: string }; answer: { hidden: HiddenSite[] } };
  /** From the options page: how many audits are kept. */
  'count-audits': { ask: Record<never, never>; answer: { audits: number } };
  /** From the options page: deletes everything that was kept or set, and gives back every site. */
  'delete-everything': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a page or an extension page: what a person wrote down about the page at this address. */
  'page-notes': { ask: { page: string }; answer: { notes: PageNotes } };
  'note-answer': {
    ask: { page: string; answer: ToldAnswer };
    answer: { notes: PageNotes; unsaved: NoteUnsaved | null };
  };
  'note-look-up': {
    ask: { page: string; lookUp: LookUp };
    answer: { notes: PageNotes; unsaved: NoteUnsaved | null };
  };
  /**
   * From a page or an extension page: whether a person may sit level 3. With `person`, these answers are worked out and
   * kept on the machine; without, those of before are.
   */
  eligibility: {
    ask: { person: Person | null };
    answer: { person: Person | null; eligibility: Eligibility | null };
  };
}

export type QuestionName = keyof Questions;
export type Ask<N extends QuestionName> = Questions[N]['ask'] & { type: N };
/** What is asked as it is sent: a page packs its reading, which is a fifth of the message. */
export type Sent<N extends QuestionName> = N extends 'judge-reading'
  ? Omit<Ask<N>, 'reading'> & { reading: KeptReading }
  : Ask<N>;
export type Answered<N extends QuestionName> = Answer<Questions[N]['answer']>;

/** Commands to the content script of a tab. */
export interface Commands extends PictureCommands {
  /** Read the page now and show the result. */
  'read-page': { ask: ReadWish; answer: { verdict: Verdict } };
  /** Show the words on the page. */
  reveal: { ask: { evidence: Evidence }; answer: { found: boolean } };
  /** Close the panel, or put the chip away when it is closed. */
  'close-overlay': { ask: Record<never, never>; answer: Record<never, never> };
  /** The person chose other words or another appearance: what is shown follows. */
  redress: { ask: Record<never, never>; answer: Record<never, never> };
}

export type CommandName = keyof Commands;
export type Command = { [N in CommandName]: Commands[N]['ask'] & { type: N } }[CommandName];
export type CommandAnswer<N extends CommandName> = Answer<Commands[N]['answer']>;

/** Where `storage.session` holds what is known of a tab, so that a surface sees it change. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** Where `storage.session` holds the result of the text that a person selected. */
export const EXCERPT_KEY = 'excerpt';

/** A text that a person selected on a page, and its verdict. */
export interface Excerpt {
  text: string;
  shown: ExplainedAudit;
}

/** Names of the highlights that mark words on a page, weakest first. */
export const MARKS = {
  stated: 'kejian-stated',
  suspected: 'kejian-suspected',
  flagged: 'kejian-flagged',
  current: 'kejian-current',
} as const;

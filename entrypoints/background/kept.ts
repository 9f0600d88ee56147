import type { Audit, ExplainedAudit } from '@/rules/audit';
import type { Price } from '@/rules/fact';
import type { Outcome, Words } from '@/rules/finding';
import type { StorageError } from './failure';

/** What is kept on the machine, as the surfaces and the background speak of it. */

/** How a person sends the overlay away: until the browser is closed, until this page changes, or from a whole site. */
export type Dismissal = 'session' | 'until-changed' | 'site';

/** Something that was sent away for longer than a session, and can be called back. */
export interface HiddenSite {
  /** The host, or the address of the page that is quiet until it changes. */
  id: string;
  host: string;
  how: Exclude<Dismissal, 'session'>;
  since: string;
}

/** What a person set. */
export interface Settings {
  /** Keep audits of pages that were read. */
  keepAudits: boolean;
  /** Days after which a kept audit is deleted; 0 for never. */
  keepDays: number;
  /** `auto`: the browser's. */
  language: 'auto' | 'zh_CN' | 'zh_TW' | 'en';
  appearance: 'auto' | 'light' | 'dark';
  /** Packs whose rules are not judged. */
  packsOff: string[];
  /** Read the pictures of pages of watched sites without being asked. */
  readPictures: boolean;
  /** For oneself, or to audit many providers. */
  role: 'self' | 'audits';
}

export interface PackInfo {
  name: string;
  title: Words;
  version: string;
  rules: number;
}

export type { LookUp, PageNotes, Remark, ToldAnswer } from '@/rules/page-notes';

/** What an advisor holds of one finding. The machine's own outcome stays beside it. */
export interface Judgement {
  /** Place of the course in its audit. */
  course: number;
  rule: string;
  outcome: 'flagged' | 'clear' | 'inapplicable' | 'kept';
  reason: string;
  at: string;
  /** Who judged, as they call themselves. */
  by?: string;
}

/** What an advisor held of the same finding at an earlier visit; `read`: when that was. */
export interface EarlierView extends Judgement {
  read: string;
}

/** What advisors hold of the findings of an audit, and held of the same ones before. */
export interface AuditViews {
  judgements: Judgement[];
  earlier: EarlierView[];
}

/** A kept audit as the workbench shows it. */
export interface KeptAudit extends AuditViews {
  shown: ExplainedAudit;
}

/** Why a note was not kept. */
export type NoteUnsaved = 'private' | StorageError;

/** What a card says, as far as it can be held against its course's own page. */
export interface AskedCard {
  url: string;
  price: Price | null;
  hours: number | null;
  duration: string | null;
}

/** What the newest audit of a course's page came to. */
export interface KnownCourse {
  readAt: string;
  grade: string | null;
  flagged: number;
  /** What the card now says otherwise. */
  different: ('price' | 'hours' | 'duration')[];
}

/** Where the overlay stands in a window: how far from which corner, and how large its panel is. */
export interface Place {
  corner: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';
  x: number;
  y: number;
  width?: number;
  height?: number;
}

/** What a visit came to before it was judged again, and when that was. */
export interface EarlierAudit {
  audit: Audit;
  until: string;
}

/** Whether an advisor found a finding right. Apart from what they hold of it: a label is about the rule. */
export interface FindingLabel {
  /** Place of the course in its audit. */
  course: number;
  rule: string;
  /** What the machine said when it was labelled, and the words it said it of. */
  outcome: Outcome;
  quote: string;
  right: boolean;
  at: string;
}

/** A kept audit as a line of a list tells it. */
export interface AuditSummary {
  id: string;
  url: string;
  title: string | null;
  provider: string | null;
  kind: string;
  readAt: string;
  grade: string | null;
  score: number | null;
  /** How many courses the page lists, where they are several; `basis` is then the lowest of theirs. */
  courses?: number;
  /** Shares, 0..1: of the checks that could be judged, and of the page that could be read. */
  basis: number;
  coverage: number;
  flagged: number;
  suspected: number;
  missing: number;
  met: number;
  unknown: number;
  /** Rules that are flagged, each once. */
  flags: string[];
  /** Numbers of the provider that the page states: credit code, school licence. Older audits name none. */
  numbers?: string[];
  /** How much differs from the audit of this address before; null where there is none, or other rules made it. */
  changes: number | null;
  /** Of a page with one course, the score by each pack of an organisation that was on. */
  own?: { pack: string; score: number | null; grade: string | null }[];
}

import type { Facts, PageKind } from './fact';
import type { Dimension, Finding, RuleWords, Source, Words } from './finding';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'F';

/** Something on the page that could not be read. */
export interface Unread {
  what: 'image' | 'frame' | 'canvas' | 'video' | 'closed-root' | 'document';
  count: number;
  /** Where they stand in the text, as far as known; no more than twenty. */
  places?: UnreadPlace[];
}

export interface UnreadPlace {
  at: number;
  /** Alternative text, words of the link, or name of the file. */
  name?: string;
  /** The heading that it stands under. */
  under?: { quote: string; start: number; end: number };
}

/** A link that could be taken for one to an official site, and leads elsewhere. */
export interface DoubtfulLink {
  /** Where it leads. */
  host: string;
  /** The official host that it could be taken for. */
  official: string;
  /** Words of the link. */
  quote: string;
  start: number;
  end: number;
}

/** Text that the page holds and shows to nobody, long enough to be meant for machines. It earns no credit. */
export interface CloakedNote {
  quote: string;
  start: number;
  end: number;
}

/** A number by which a school, a firm or a site can be looked up. */
export interface Identifier {
  kind: 'credit-code' | 'school-licence' | 'icp';
  value: string;
  quote: string;
  start: number;
  end: number;
  /** Whether the check character of a credit code is right. */
  valid?: boolean;
}

export interface DimensionScore {
  /** Points earned, 0..`of`; null while nothing in the dimension is known. */
  score: number | null;
  /** Weight of the dimension in points. */
  of: number;
  /** Share of the dimension's severity that could be judged, 0..1. */
  coverage: number;
}

/** What changed the score, so that it can be explained. */
export interface ScoreStep {
  kind: 'deduction' | 'cap' | 'combination' | 'ceiling' | 'floor';
  rules: string[];
  /** Points taken for a deduction, the lowest that silence alone comes to for a floor, else the highest total allowed. */
  points: number;
}

export interface CourseScore {
  /** 0..100, or null below the coverage floor. */
  score: number | null;
  /** Lowest and highest total once unknowns were known. */
  range: [number, number];
  grade: Grade | null;
  coverage: number;
  dimensions: Partial<Record<Dimension, DimensionScore>>;
  steps: ScoreStep[];
}

/** The score by a pack of an organisation's own: its rules and its weights, beside the standard ones. */
export interface OwnScore extends CourseScore {
  pack: string;
  title: Words;
}

export interface CourseAudit extends CourseScore {
  title: string | null;
  provider: string | null;
  url: string | null;
  facts: Facts;
  findings: Finding[];
  /** One for each pack of an organisation that was on; left out where there was none. */
  own?: OwnScore[];
}

export interface Versions {
  reader: number;
  packs: Record<string, string>;
  registers: string;
}

/** The result of reading one page: the JSON contract, format 1. */
export interface Audit {
  format: 1;
  input: string;
  readAt: string;
  versions: Versions;
  page: {
    kind: PageKind;
    language: string;
    coverage: number;
    unread: Unread[];
    cloaked?: CloakedNote[];
    identifiers?: Identifier[];
    doubtfulLinks?: DoubtfulLink[];
  };
  courses: CourseAudit[];
}

/** A genuine official site where a person can look something up. */
export interface OfficialSite {
  id: string;
  name: Words;
  /** What can be looked up there. */
  use: Words;
  /** Left out where every place has its own. */
  url?: string;
  /** What to look up, in the page's words: a name or a number. */
  ask?: string;
}

/** An audit with the words of its rules and sources: all that a surface needs to show it. */
export interface ExplainedAudit {
  audit: Audit;
  rules: Record<string, RuleWords>;
  sources: Record<string, Source>;
  /** Where a person can check what the page says. */
  sites?: OfficialSite[];
}

import type { Evidence } from './source-range';

/** `met … missing` judge qualities, `flagged … clear` judge risks, `unknown` and `inapplicable` either. */
export type Outcome =
  | 'met'
  | 'partial'
  | 'missing'
  | 'flagged'
  | 'suspected'
  | 'clear'
  | 'unknown'
  | 'inapplicable';

export type Dimension = 'curriculum' | 'instructor' | 'transparency' | 'claims' | 'red-flags';

/** `quality`: presence helps. `risk`: presence hurts. `compare`: a claim held against an official figure. */
export type Polarity = 'quality' | 'risk' | 'compare';

export type Severity = 1 | 2 | 3 | 4 | 5;

export type Language = 'zh' | 'en';

/** One text in each language the product speaks. */
export type Words = Record<Language, string>;

/** What one rule says of one course. A rule that was judged always has its finding, whatever the outcome. */
export interface Finding {
  rule: string;
  outcome: Outcome;
  severity: Severity;
  /** How sure, 0..1. */
  confidence: number;
  evidence: Evidence[];
  /** Ids of law and figures in the registers. */
  sources: string[];
  /** Why an outcome is `unknown`, or what a comparison rests on, in words for a person. */
  note?: Words;
}

/** The words of a rule, for showing a finding; the background hands them out with an audit. */
export interface RuleWords {
  title: Words;
  why: Words;
  ask: Words;
  dimension: Dimension;
  polarity: Polarity;
  severity: Severity;
}

/** A law, an official figure or a report, as shown beside a finding. */
export interface Source {
  id: string;
  kind: 'law' | 'figure';
  title: Words;
  /** What it asks for or says. */
  says: Words;
  /** How well the text was checked; only `primary-text` and `official-page` may be shown without "to be confirmed". */
  checked: 'primary-text' | 'official-page' | 'secondary' | 'to-be-confirmed';
  /** When the text was checked, or the date that the figure is of. */
  date: string;
  place?: string;
  url?: string;
  /** What to keep in mind when comparing with a figure. */
  caveat?: Words;
  /** A figure that was due to be looked at again when the page was read. */
  old?: true;
}

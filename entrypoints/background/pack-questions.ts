import type { AuditChange } from '@/rules/derived/audit-changes';
import type { OwnWeights } from '@/rules/engine/own-pack';
import type { Words } from '@/rules/finding';
import type { OwnPackProblem } from '@/rules/tools/read-own-pack';
import type { EarlierAudit, FindingLabel } from './kept';
import type { PackDifference } from './pack-diff';
import type { JsonProblem } from './read-json';

export interface OwnPackInfo {
  name: string;
  version: string;
  title: Words;
  publisher: string | null;
  weights: OwnWeights | null;
  rules: { id: string; title: Words; severity: number }[];
  on: boolean;
  at: string;
}

export type PackFileProblem =
  | OwnPackProblem
  | { problem: JsonProblem | 'too-large'; where: string; detail?: string };

/** What a pack that was handed over would be. */
export type CheckedPack =
  | { fit: false; problems: PackFileProblem[] }
  | {
      fit: true;
      pack: OwnPackInfo;
      examples: number;
      /** The version in use, and what the new one changes of it; null where there is none. */
      before: { version: string; differences: PackDifference[] } | null;
    };

/** What judging a kept reading again comes to. */
export interface Rejudged {
  id: string;
  title: string | null;
  url: string;
  changes: AuditChange[];
  gradeBefore: string | null;
  gradeAfter: string | null;
}

/** What the workbench asks about packs of an organisation, about judging again, and about how right findings were. */
export interface PackQuestions {
  'own-packs': { ask: Record<never, never>; answer: { packs: OwnPackInfo[] } };
  /** Checks a pack's JSON, and keeps it where `keep` says so and nothing is wrong with it. */
  'check-pack': { ask: { text: string; keep: boolean }; answer: { checked: CheckedPack } };
  'switch-pack': { ask: { name: string; on: boolean }; answer: { packs: OwnPackInfo[] } };
  'remove-pack': { ask: { name: string }; answer: { packs: OwnPackInfo[] } };
  /**
   * Judges a kept reading by the packs of now, and keeps the result where `keep` says so; what it came to before stays
   * in the history of the visit. Null where no reading is kept.
   */
  rejudge: { ask: { id: string; keep: boolean }; answer: { rejudged: Rejudged | null } };
  /** What a visit came to before it was judged again, oldest first. */
  'earlier-audits': { ask: { id: string }; answer: { earlier: EarlierAudit[] } };
  'label-finding': {
    ask: { id: string; course: number; rule: string; label: FindingLabel | null };
    answer: { labels: FindingLabel[] };
  };
  'finding-labels': { ask: { id: string }; answer: { labels: FindingLabel[] } };
  'all-labels': {
    ask: Record<never, never>;
    answer: { labelled: { id: string; labels: FindingLabel[] }[] };
  };
  /** A labelled audit as a line of a corpus; null where its page is kept no longer. */
  'corpus-line': { ask: { id: string }; answer: { line: string | null } };
}

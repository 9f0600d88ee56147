import type { CueKind } from './cue';
import type { Frame } from './frames';
import type { PhraseIndex } from './phrase-index';

/** Guards of `stance` that a rule can do without. */
export type Guard = 'negation' | 'warning' | 'quotation' | 'question' | 'reported' | 'menu';

/** Phrases of a rule that say one thing equally surely. */
export interface ClaimOwner {
  kind: 'claim';
  rule: string;
  set: string;
  confidence: number;
  /** Of a rule that looks for risks. */
  risk?: true;
  /** Counts only beside another hit of the rule (empty), or of one of these sets, in the same block. */
  near?: string[];
  /** The number in it counts from here up. */
  least?: number;
  without?: Guard[];
}

/** Whose a phrase in the index is. */
export type Owner =
  | ClaimOwner
  | { kind: 'except'; rule: string }
  | { kind: 'cue'; cue: CueKind }
  /** Words that frames are made of, see `frames`. */
  | { kind: 'words'; words: string };

/** All phrases, with whose they are. */
export interface OwnedIndex {
  owners: Owner[];
  index: PhraseIndex;
  frames: Frame[];
}

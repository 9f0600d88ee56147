/**
 * What the words around a hit say of it. Each kind is a list of phrases in `cues.json`:
 *   negation   governs what follows it in its clause: 不承诺, cannot
 *   adjacent   a negation only where it stands right before the hit: 不, 无, no
 *   harmless   holds the letters of another cue and not its sense: 不仅, 不用担心, not only, don't miss
 *   concession ends the reach of a negation before it: 也, 照样, even if … still
 *   warning    governs what follows it in its clause: 谨防, beware of
 *   refuted    said of what stands before it: …是骗局, …属于违规, is a myth
 *   rule       a rule or its breach, in the whole sentence: 广告不得, 被罚款, must not
 *   reported   told of others, in the whole sentence: 记者, 声称, 轻信, complained
 *   others     another provider is the subject: 别家, 某机构, some schools
 *   self       the seller is the subject again: 认准我们, 只有我们, only our
 *   contrast   turns the sentence: 但, 而是, but
 *   question   makes a question without a question mark: 是否, is it true
 *   whether    asks inside a statement, right before the hit: 能否, whether
 *   lure       a question that an advert puts to its reader: 想, 还在, want
 *   who-asks   who or which one could: 谁敢, 哪家
 *   rhetoric   a question that asks nothing: 还在等什么, what are you waiting for
 *   answer-no, answer-yes   how an answer begins
 *   condition  如果, if
 *   telling    tells of what was offered to somebody: promised, 承诺, 报名的是; counts only before a turn
 *   turn       tells what came of it, after the hit: 结果却, in reality
 *   account    a story, a case or a study of others, in the whole block: 避雷, 被告人, prosecutors
 *   prohibition governs all that it lists: 严禁, do not add
 *   closing    said below a list of what must not be claimed: 以上词语不得…
 *   field      another field than teaching, in the sentence: unit tests, 调度器
 *   summed     names in one word what was listed before it: 等乱象, are common tricks
 *   listing    names what is listed after it: 常见话术有, the usual pitch
 *   unmasked   takes a promise apart that was named before: 说白了就是贷款, is really just a loan
 *   refusing   a heading that ends with it refuses what it lists: 我们不接, not included
 *   cautionary a heading under which such claims are listed as warnings: 防骗, 常见套路, how to spot
 */
export type CueKind =
  | 'negation'
  | 'adjacent'
  | 'harmless'
  | 'concession'
  | 'warning'
  | 'refuted'
  | 'rule'
  | 'reported'
  | 'others'
  | 'self'
  | 'contrast'
  | 'question'
  | 'whether'
  | 'lure'
  | 'who-asks'
  | 'rhetoric'
  | 'answer-no'
  | 'answer-yes'
  | 'condition'
  | 'cautionary'
  | 'telling'
  | 'turn'
  | 'account'
  | 'prohibition'
  | 'closing'
  | 'field'
  | 'summed'
  | 'listing'
  | 'unmasked'
  | 'refusing';

/** A cue found: folded units `[start, end)`. */
export interface Cue {
  kind: CueKind;
  start: number;
  end: number;
}

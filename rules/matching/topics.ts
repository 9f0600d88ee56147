import { sentenceAfter } from './clauses';
import type { Cue } from './cue';
import type { Heard, Surroundings } from './surroundings';

/** A sentence with at most so many folded units beside the hit only names it: “2. 先学后付。” */
const BESIDE = 8;
const LAST_ASCII = 127;
const AND_SO_ON = 0x7b49; // 等

/** Whether the words are one of several that the sentence names to speak of them: 代考、包过等乱象; "the usual hooks: …". */
export function namedAmongOthers(at: Surroundings): boolean {
  const announced = (cue: Cue) => at.inClause(cue) || at.explains(cue);
  return (
    at.after('summed').some((cue) => sumsUp(at, cue)) ||
    at.before('listing').some((cue) => announced(cue) && !at.between(cue, 'self'))
  );
}

/** An English list goes over commas; 等 ends one within its clause, and what else sums up may stand in the next. */
function sumsUp(at: Surroundings, cue: Cue): boolean {
  const { units } = at.scene.folded;
  // 解决挂科等问题 solves what it lists.
  if (at.of('harmless').some(({ start, end }) => start <= cue.start && end >= cue.end)) return false;
  if (units[cue.start]! <= LAST_ASCII) return !at.between(cue, 'self', 'contrast', 'negation', 'adjacent');
  if (at.between(cue, 'self', 'contrast')) return false;
  return at.inClause(cue) || (units[cue.start] !== AND_SO_ON && at.inNextClause(cue));
}

/**
 * Whether the rest of the sentence takes the promise apart that it begins with: 先学后付说白了就是贷款. What takes it
 * apart may be part of what was found.
 */
export const takenApart = ({ scene, sentence, hit, cues }: Surroundings): boolean =>
  scene.cues.within(sentence).some((cue) => cue.kind === 'unmasked' && cue.end > hit.start) &&
  !cues.some(({ kind }) => kind === 'self');

/** Whether a sentence does no more than name the hit, as the head of what is said of it next. */
export const isTopic = ({ sentence, hit }: Surroundings): boolean =>
  sentence.end - sentence.start - (hit.end - hit.start) <= BESIDE;

/** Whether the sentence after a topic takes it apart: 高薪就业。抓住的就是新人的焦虑. */
export function takenApartNext({ folded, cues }: Heard, end: number): boolean {
  const next = sentenceAfter(folded, { end });
  if (!next) return false;
  const said = cues.within(next);
  return said.some(({ kind }) => kind === 'unmasked') && !said.some(({ kind }) => kind === 'self');
}

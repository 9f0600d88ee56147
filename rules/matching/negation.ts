import type { Cue } from './cue';
import type { Surroundings } from './surroundings';
import { takenApart } from './topics';

const SPACE = 32;
/** Folded units that a negation reaches in its clause. */
const REACH = 48;

/** Whether a negation or a prohibition before the hit governs it. */
export function negated(at: Surroundings): boolean {
  const governs = at
    .before('negation')
    .some(
      (cue) => at.inClause(cue) && at.distance(cue) <= REACH && !at.between(cue, 'contrast', 'concession'),
    );
  return (
    governs ||
    at.before('prohibition').some((cue) => prohibits(at, cue)) ||
    at.before('adjacent').some((cue) => at.inClause(cue) && standsBefore(at, cue))
  );
}

/** A prohibition reaches over what it quotes (禁止说“学完就能包过”); an English one over all that it lists. */
function prohibits(at: Surroundings, cue: Cue): boolean {
  if (at.between(cue, 'contrast', 'self')) return false;
  const ideographs = at.scene.folded.units[cue.start]! > 127;
  return !ideographs || at.inClause(cue);
}

/** Whether an adjacent negation reaches the hit: at most an ideograph, or a word, lies between. */
function standsBefore(at: Surroundings, cue: Cue): boolean {
  const { units, gaps } = at.scene.folded;
  // 无 in 就业无忧拿高薪 is no negation of 拿高薪; 不能 in 不能再包过 is.
  if (units[cue.start]! > 127)
    return at.distance(cue) <= (cue.end - cue.start > 1 ? 1 : 0) && gaps[at.hit.start] === 0;
  let spaces = 0;
  for (let i = cue.end; i < at.hit.start; i++) if (units[i] === SPACE) spaces++;
  return spaces <= 2;
}

/** Whether the words before the hit warn of it, or those after it refute it. */
export function warned(at: Surroundings): boolean {
  const governs = at
    .before('warning')
    .some((cue) => (at.inClause(cue) || at.quoted) && !at.between(cue, 'contrast', 'self'));
  return governs || refuted(at) || takenApart(at);
}

function refuted(at: Surroundings): boolean {
  const near = (cue: Cue) => at.inClause(cue) || at.beginsNextClause(cue);
  const said = at.after('refuted').some((cue) => near(cue) && !at.between(cue, 'contrast', 'self'));
  // 如果有谁包就业，那么这个机构一定是在骗人: whoever it may be, all that follows is said of that case.
  const supposed =
    at.before('condition').some((cue) => at.inClause(cue)) &&
    at.after('refuted').some((cue) => !at.between(cue, 'contrast', 'self'));
  // "保过：不得承诺考试结果" names what must not be promised.
  return said || supposed || at.after('prohibition').some((cue) => at.followsColon(cue));
}

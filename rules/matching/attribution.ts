import { sentenceAfter } from './clauses';
import type { Cue, CueKind } from './cue';
import { type Said, said } from './said';
import type { Surroundings } from './surroundings';
import { namedAmongOthers } from './topics';

/** Folded units before quoted speech in which its speaker is named. */
const INTRODUCTION = 48;

/** Whether the sentence tells of rules, cases or other people: none of it is the seller's own claim. */
export function toldOf(at: Surroundings): Said | null {
  const told = (kind: CueKind) =>
    at.of(kind).some((cue) => !at.between(cue, 'contrast', 'self')) || at.inside(kind);
  if (told('rule')) return said('reported', 0, 'regulator');
  if (told('reported') || inStory(at) || spokenByOthers(at) || disappointed(at) || namedAmongOthers(at))
    return said('reported', 0, 'reporter');
  // Nothing is promised to a learner where tests are those of a program, or a job is one of a queue.
  if (at.of('field').length) return said('reported', 0, 'reporter');
  const others = at
    .before('others')
    .filter((cue) => (at.inClause(cue) || at.explains(cue)) && !at.between(cue, 'self'));
  if (others.length && !at.after('self').length) return said('reported', 0, 'reporter');
  return null;
}

/** Whether the whole passage is a story, a case or a study of others, told by nobody who sells. */
function inStory(at: Surroundings): boolean {
  return at.inPassage('account').length > 0 && !at.of('self').length;
}

/** Whether the words stand in quoted speech that somebody else is said to speak. */
function spokenByOthers(at: Surroundings): boolean {
  const quote = at.quote();
  if (!quote) return false;
  const before = at.scene.cues.within({ start: Math.max(0, quote.start - INTRODUCTION), end: quote.start });
  const speakers = before.filter(
    (cue) => at.sameLine(cue) && (cue.kind === 'others' || cue.kind === 'reported'),
  );
  return speakers.length > 0 && !before.some((cue) => cue.kind === 'self');
}

/**
 * Whether something was promised, and then turned out otherwise: 承诺包就业，结业后却…; "promised a job, but …".
 * The turn may come in the next sentence.
 */
function disappointed(at: Surroundings): boolean {
  const { folded, cues } = at.scene;
  if (!at.before('telling').length || at.before('self').length) return false;
  if (at.after('turn').length) return true;
  const next = sentenceAfter(folded, at.sentence);
  if (!next || !at.sameLine(next)) return false;
  const first = cues.within(next);
  const isTurn = (cue: Cue) => cue.kind === 'turn' || cue.kind === 'reported' || cue.kind === 'account';
  return first.some(isTurn) && !first.some((cue) => cue.kind === 'self');
}

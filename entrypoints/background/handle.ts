import { heldAgainst } from '@/rules/engine/held-against';
import { answerDesk, isDeskQuestion } from './answer-desk';
import { answerExtension } from './answer-extension';
import { answerNotes } from './answer-notes';
import { answerPacks, isPackQuestion } from './answer-packs';
import { answerPage } from './answer-page';
import { answerQueue, isQueueQuestion } from './answer-queue';
import { type AnyAsk, askerOf, failure, type Sender } from './asker';
import type { Deps } from './deps';
import { questionShapes } from './message-schema';
import type { Answered, QuestionName } from './protocol';

const FROM_PAGES = new Set<QuestionName>([
  'judge-reading',
  'style-marks',
  'overlay-styles',
  'bring-course',
  'bring-panel',
  'bring-marks',
  'known-courses',
  'tab-views',
  'keep-place',
  'open-options',
  'print-report',
  'dismiss',
  'panel-opened',
  'page-left',
  'read-picture',
  'stop-pictures',
  'picture-of-tab',
]);
const FROM_BOTH = new Set<QuestionName>(['page-notes', 'note-answer', 'note-look-up', 'eligibility']);

const isQuestion = (name: unknown): name is QuestionName =>
  typeof name === 'string' && Object.hasOwn(questionShapes, name);

/**
 * Answers one message. It never throws: whoever asked gets a value, and a message that is not one of ours, or does not
 * come from where its kind may come from, changes nothing.
 */
export async function handle(message: unknown, sender: Sender, deps: Deps): Promise<Answered<QuestionName>> {
  const name = typeof message === 'object' && message && 'type' in message ? message.type : null;
  if (!isQuestion(name)) return failure('bad-message');
  const asker = askerOf(sender, deps.self);
  const both = FROM_BOTH.has(name);
  if (!asker || (!both && (asker.from === 'page') !== FROM_PAGES.has(name))) return failure('not-allowed');
  const checked = heldAgainst<AnyAsk>(questionShapes[name], message);
  if (!checked.success) return failure('bad-message');
  const { data } = checked;
  const answered = (): Promise<Answered<QuestionName>> => {
    if (both) return answerNotes(data, asker, deps);
    if (isQueueQuestion(name)) return answerQueue(data, deps);
    if (isDeskQuestion(name)) return answerDesk(data, deps);
    if (isPackQuestion(name)) return answerPacks(data, deps);
    return asker.from === 'page' ? answerPage(data, asker, deps) : answerExtension(data, deps);
  };
  try {
    return await deps.speak(await answered());
  } catch (error) {
    return failure('judging-failed', String(error));
  }
}

import type { ExplainedAudit } from '@/rules/audit';
import type { CourseTurn, CourseTurns } from '@/rules/derived/course-turns';
import { useWords } from './use-words';
import { dateText, timeText, type Words } from './wording';

/** Turns that are written out; the history has them all. */
const MOST = 3;

/** How a course's price, grade and cautions turned from visit to visit, newest first, in a line each. */
export function TurnList(props: { of: CourseTurns | undefined; rules: ExplainedAudit['rules'] }) {
  const { of, rules } = props;
  const words = useWords();
  const { say } = words;
  if (!of || of.visits < 2) return <>{say('wb_turnOnce')}</>;
  if (!of.turns.length) return <>{say('wb_turnNone', { n: of.visits })}</>;
  return (
    <ul class="course-turns">
      {of.turns.slice(0, MOST).map((turn) => (
        <li key={turn.until}>
          <span class="sub">{spanText(turn, words)}</span>
          {partsOf(turn, rules, words).map((part) => (
            <span class="tp" key={part} dir="auto">
              {part}
            </span>
          ))}
        </li>
      ))}
      {of.turns.length > MOST && <li class="sub">{say('wb_turnMore', { n: of.turns.length - MOST })}</li>}
    </ul>
  );
}

/** From when to when; visits of one day are told apart by the minute. */
function spanText({ since, until }: CourseTurn, words: Words): string {
  const day = (time: string) => dateText(words, time);
  const text = day(since) === day(until) ? (time: string) => timeText(words, time) : day;
  return words.say('wb_turn', { since: text(since), until: text(until) });
}

function partsOf(turn: CourseTurn, rules: ExplainedAudit['rules'], words: Words): string[] {
  const { say, language } = words;
  const named = (ids: readonly string[]) =>
    ids.map((id) => rules[id]?.title[language] ?? id).join(say('comma'));
  return [
    turn.price && say('wb_turnPrice', turn.price),
    turn.grade && say('wb_turnGrade', turn.grade),
    turn.raised.length > 0 && say('wb_turnRaised', { what: named(turn.raised) }),
    turn.gone.length > 0 && say('wb_turnGone', { what: named(turn.gone) }),
  ].filter((part) => typeof part === 'string');
}

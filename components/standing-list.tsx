import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import { useWords } from './use-words';
import { dateText } from './wording';

/** Limits that a page announced again and again, each with the dates on which it was read. */
export function StandingList({ standing }: { standing: readonly StandingDeadline[] }) {
  const words = useWords();
  const { say } = words;
  return (
    <>
      {standing.map(({ rule, course, quote, days }) => (
        <p class="why" key={`${rule} ${course} ${quote}`} data-standing={rule}>
          {say('wb_standingWhat', {
            quote,
            n: days.length,
            days: days.map((day) => dateText(words, day)).join(say('comma')),
          })}
        </p>
      ))}
    </>
  );
}

import { hostOf } from './audit-table';
import type { Compared } from './compare-table';
import { readSentence } from './coverage-meter';
import { percent } from './headline';
import { OverriddenMark, overriddenOf } from './overridden';
import { useWords } from './use-words';
import { pointsText, timeText } from './wording';

/**
 * What stands over a column: whose course, when it was read, how much of it, and the grade with its range and what it
 * rests on. Two letters side by side say nothing without these, and two visits of one page would look the same.
 */
export function CompareHead({
  compared: { shown, course, judgements = [], earlier = [] },
}: {
  compared: Compared;
}) {
  const words = useWords();
  const { say } = words;
  const { audit } = shown;
  const { page, courses } = audit;
  const isGraded = course.grade !== null && course.score !== null;
  return (
    <th scope="col">
      <b lang={page.language} dir="auto">
        {course.title ?? say('noTitle')}
      </b>
      <span class="sub" dir="auto">
        {course.provider ?? hostOf(audit.input)}
      </span>
      {isCard(shown) && <span class="sub">{say('wb_cardOf', { n: courses.length })}</span>}
      <span class="sub">{say('reportDate', { date: timeText(words, audit.readAt) })}</span>
      <span class="sub">{readSentence(words, percent(page.coverage), page.unread, false)}</span>
      <span class={isGraded ? 'g' : 'g none'}>{isGraded ? course.grade : say('noGrade')}</span>{' '}
      <span class="on">
        {isGraded && `${pointsText(words, course.score!, course.range)} · `}
        {say('basis', { percent: percent(course.coverage) })}
      </span>
      <span class="sub">
        <OverriddenMark overridden={overriddenOf(judgements)} />{' '}
        <OverriddenMark overridden={overriddenOf(earlier)} earlier />
      </span>
    </th>
  );
}

/** Whether a course was read from a card of a listing, which says little of what its own page says. */
export const isCard = ({ audit }: Compared['shown']): boolean =>
  audit.page.kind === 'listing' || audit.courses.length > 1;

import type { CourseAudit } from '@/rules/audit';
import { useWords } from './use-words';
import { pointsText } from './wording';

/** The scores by packs of an organisation, beside the standard one and told apart by their names. */
export function OwnScores({ course }: { course: CourseAudit }) {
  const words = useWords();
  const { say, language } = words;
  if (!course.own?.length) return null;
  return (
    <ul class="own">
      {course.own.map(({ pack, title, score, grade, range }) => {
        const name = title[language];
        if (score === null || grade === null)
          return <li key={pack}>{say('wb_ownScoreNone', { title: name })}</li>;
        return (
          <li key={pack} data-pack={pack}>
            <span class="g" role="img" aria-label={`${say('grade')} ${grade}`}>
              {grade}
            </span>{' '}
            {say('wb_ownScore', { title: name, points: pointsText(words, score, range) })}
          </li>
        );
      })}
    </ul>
  );
}

import type { CourseAudit } from '@/rules/audit';
import { useWords } from './use-words';

/** The scores by packs of an organisation, beside the standard one and told apart by their names. */
export function OwnScores({ course }: { course: CourseAudit }) {
  const { say, language } = useWords();
  if (!course.own?.length) return null;
  return (
    <ul class="own">
      {course.own.map(({ pack, title, score, grade, range }) => {
        const name = title[language];
        if (score === null || grade === null)
          return <li key={pack}>{say('wb_ownScoreNone', { title: name })}</li>;
        const points = say('points', {
          score: Math.round(score),
          low: Math.round(range[0]),
          high: Math.round(range[1]),
        });
        return (
          <li key={pack} data-pack={pack}>
            <span class="g" role="img" aria-label={`${say('grade')} ${grade}`}>
              {grade}
            </span>{' '}
            {say('wb_ownScore', { title: name, points })}
          </li>
        );
      })}
    </ul>
  );
}

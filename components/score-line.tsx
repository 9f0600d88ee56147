import type { CourseScore, ExplainedAudit } from '@/rules/audit';
import type { Dimension } from '@/rules/finding';
import { percent } from './headline';
import { useWords } from './use-words';
import { pointsText } from './wording';

const DIMENSIONS: readonly Dimension[] = ['curriculum', 'instructor', 'transparency', 'claims', 'red-flags'];

/** The letter, small and outlined, with its range and what it rests on; below the floor no number at all. */
export function ScoreLine(props: { course: CourseScore; explained: boolean; onExplain: () => void }) {
  const { course, explained, onExplain } = props;
  const words = useWords();
  const { say } = words;
  if (course.grade === null || course.score === null) {
    return (
      <div class="row">
        <span class="g none">{say('noGrade')}</span>
        <span>{say('noGradeWhy')}</span>
      </div>
    );
  }
  return (
    <>
      <div class="row">
        <span class="g" role="img" aria-label={`${say('grade')} ${course.grade}`}>
          {course.grade}
        </span>
        <span>
          {say('grade')} <b>{pointsText(words, course.score, course.range)}</b> ·{' '}
          {say('basis', { percent: percent(course.coverage) })}
        </span>
      </div>
      <p class="sub">
        {say('disclaimer')}
        <button
          type="button"
          class="how"
          aria-expanded={explained}
          aria-controls="kj-how"
          onClick={onExplain}
        >
          {say('how')}
        </button>
      </p>
    </>
  );
}

/** How a score came about: the points of each part, then every step that changed the total. */
export function ScoreSteps({ course, shown }: { course: CourseScore; shown: ExplainedAudit }) {
  const { say, language } = useWords();
  const parts = DIMENSIONS.flatMap((name) => {
    const part = course.dimensions[name];
    return part && part.of > 0 ? [{ name, part }] : [];
  });
  return (
    <section class="sec" id="kj-how" aria-labelledby="kj-how-title">
      <h3 class="sh" id="kj-how-title">
        {say('how')}
      </h3>
      <p class="why">{say('howWhy')}</p>
      <ul class="pts">
        {parts.map(({ name, part }) => (
          <li key={name}>
            <span>{say(name === 'red-flags' ? 'dimension_red_flags' : `dimension_${name}`)}</span>
            <span>
              {part.score === null
                ? say('outcome_unknown')
                : `${Math.round(part.score)} / ${Math.round(part.of)}`}
            </span>
          </li>
        ))}
        {course.steps.map((step) => (
          <li key={`${step.kind} ${step.rules.join()}`}>
            <span>
              {step.kind === 'floor'
                ? say('step_floor_of')
                : step.rules.map((id) => shown.rules[id]?.title[language] ?? id).join(say('comma'))}
            </span>
            <span>{say(`step_${step.kind}`, { n: Math.abs(Math.round(step.points)) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

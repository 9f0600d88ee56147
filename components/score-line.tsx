import type { CourseScore, ExplainedAudit } from '@/rules/audit';
import type { Dimension } from '@/rules/finding';
import { percent } from './headline';
import { useWords } from './wording';

const DIMENSIONS: readonly Dimension[] = ['curriculum', 'instructor', 'transparency', 'claims', 'red-flags'];

/** The letter, small and outlined, always with its range and what it rests on; below the floor no number at all. */
export function ScoreLine(props: { course: CourseScore; explained: boolean; onExplain: () => void }) {
  const { course, explained, onExplain } = props;
  const { words } = useWords();
  if (course.grade === null || course.score === null) {
    return (
      <div class="row">
        <span class="g none">{words.noGrade}</span>
        <span>{words.noGradeWhy}</span>
      </div>
    );
  }
  const points = words.points(
    Math.round(course.score),
    Math.round(course.range[0]),
    Math.round(course.range[1]),
  );
  return (
    <>
      <div class="row">
        <span class="g" role="img" aria-label={`${words.grade} ${course.grade}`}>
          {course.grade}
        </span>
        <span>
          {words.grade} <b>{points}</b> · {words.basis(percent(course.coverage))}
        </span>
      </div>
      <p class="sub">
        {words.disclaimer}
        <button
          type="button"
          class="how"
          aria-expanded={explained}
          aria-controls="kj-how"
          onClick={onExplain}
        >
          {words.how}
        </button>
      </p>
    </>
  );
}

/** How a score came about: the points of each part, then every step that changed the total. */
export function ScoreSteps({ course, shown }: { course: CourseScore; shown: ExplainedAudit }) {
  const { words, language } = useWords();
  const parts = DIMENSIONS.flatMap((name) => {
    const part = course.dimensions[name];
    return part && part.of > 0 ? [{ name, part }] : [];
  });
  return (
    <section class="sec" id="kj-how" aria-labelledby="kj-how-title">
      <h3 class="sh" id="kj-how-title">
        {words.how}
      </h3>
      <p class="why">{words.howWhy}</p>
      <ul class="pts">
        {parts.map(({ name, part }) => (
          <li key={name}>
            <span>{words.dimension[name]}</span>
            <span>
              {part.score === null ? words.outcome.unknown : `${Math.round(part.score)} / ${part.of}`}
            </span>
          </li>
        ))}
        {course.steps.map((step) => (
          <li key={`${step.kind} ${step.rules.join()}`}>
            <span>
              {step.rules
                .map((id) => shown.rules[id]?.title[language] ?? id)
                .join(language === 'zh' ? '、' : ', ')}
            </span>
            <span>{words.step[step.kind](Math.abs(Math.round(step.points)))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

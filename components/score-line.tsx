import type { Audit, CourseScore, ExplainedAudit } from '@/rules/audit';
import type { Dimension } from '@/rules/finding';
import { isWhollyRead, percent } from './headline';
import { useWords } from './use-words';
import { pointsText } from './wording';

const DIMENSIONS: readonly Dimension[] = ['curriculum', 'instructor', 'transparency', 'claims', 'red-flags'];

/** Why a course has no grade: the page says too little, or too little of it was read. Of an excerpt neither can be said. */
export type NoGradeReason = 'littleSaidWhy' | 'littleWhy' | 'noGradeWhy';

/** Which reason it is for a page. */
export const noGradeReason = (page: Audit['page']): NoGradeReason =>
  isWhollyRead(page) ? 'littleSaidWhy' : 'littleWhy';

/** In the place of a grade: that there is none, and why. That it is too little has been said in the headline. */
export function NoGrade({ why }: { why: NoGradeReason }) {
  const { say } = useWords();
  return (
    <p>
      <span class="g none">{say('gradeNone')}</span> {say(why)}
    </p>
  );
}

/** The letter, small and outlined, with its range and what it rests on; below the floor no number at all. */
export function ScoreLine(props: {
  course: CourseScore;
  why: NoGradeReason;
  explained: boolean;
  onExplain: () => void;
}) {
  const { course, why, explained, onExplain } = props;
  const words = useWords();
  const { say } = words;
  if (course.grade === null || course.score === null) {
    return <NoGrade why={why} />;
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

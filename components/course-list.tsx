import type { CourseAudit } from '@/rules/audit';
import { ownCautions, sharedCautions } from './headline';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';

/** The cards of a listing with what each is to be careful about; one is chosen and shown below. */
export function CourseList(props: {
  courses: readonly CourseAudit[];
  chosen: number;
  pageLanguage: string;
  onChoose: (index: number) => void;
}) {
  const { courses, chosen, pageLanguage, onChoose } = props;
  const { say } = useWords();
  const shared = sharedCautions(courses);
  return (
    <section class="sec" aria-labelledby="kj-cards">
      <h3 class="sh" id="kj-cards">
        {say('cards', { n: courses.length })}
      </h3>
      <ul class="cards">
        {courses.map((course, index) => {
          const count = ownCautions(course, shared);
          return (
            <li key={`${index} ${course.title}`}>
              <button
                type="button"
                class="cd"
                aria-current={index === chosen ? 'true' : undefined}
                onClick={() => onChoose(index)}
              >
                <span lang={pageLanguage} dir="auto">
                  {course.title ?? say('noTitle')}
                </span>
                {count > 0 ? (
                  <OutcomeMark outcome="flagged">{say('count_flagged', { n: count })}</OutcomeMark>
                ) : shared.size > 0 ? null : (
                  <OutcomeMark outcome="clear">{say('noCautions')}</OutcomeMark>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="sub">{say('cardsWhy')}</p>
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { Eligibility, Person } from '@/rules/derived/eligibility';
import { Choice } from './choice';
import { EligibilityResult } from './eligibility-result';
import { useWords } from './use-words';

type Education = Person['education'];
type YesNo = Person['relatedMajor'];
type Years = '0' | '4' | '10';
type Held = 'none' | 'recent' | 'long';

/** What is asked, as it stands while the form is filled in. */
interface Draft {
  education: Education | null;
  major: YesNo | null;
  years: Years | null;
  held: Held | null;
  job: YesNo | null;
}

const EMPTY: Draft = { education: null, major: null, years: null, held: null, job: null };

function draftOf(person: Person | null): Draft {
  if (!person) return EMPTY;
  const { education, relatedMajor, relatedYears, held, employedInShanghai } = person;
  return {
    education,
    major: relatedMajor,
    years: relatedYears >= 10 ? '10' : relatedYears >= 4 ? '4' : '0',
    held: held?.level === 4 ? (held.yearsSince >= 4 ? 'long' : 'recent') : 'none',
    job: employedInShanghai,
  };
}

/** The person, once enough was answered. */
function personOf({ education, major, years, held, job }: Draft): Person | null {
  if (!education || !years || !held || !job) return null;
  if (education === 'college-or-above' && !major) return null;
  return {
    education,
    relatedMajor: major ?? 'no',
    relatedYears: Number(years),
    ...(held !== 'none' && { held: { level: 4, yearsSince: held === 'long' ? 4 : 0 } }),
    employedInShanghai: job,
  };
}

/** "Can I sit level 3?": a few questions, worked out and kept on this machine, with the answer below. */
export function EligibilityForm(props: {
  person: Person | null;
  eligibility: Eligibility | null;
  tell: (person: Person) => void;
  /** The level that the page sells, in its words. */
  level?: string;
}) {
  const { person, eligibility, tell, level } = props;
  const { say } = useWords();
  const [draft, setDraft] = useState(() => draftOf(person));
  function set(change: Partial<Draft>): void {
    const next = { ...draft, ...change };
    setDraft(next);
    const known = personOf(next);
    if (known) tell(known);
  }
  const yesNo = (['yes', 'no', 'unsure'] as const).map((value) => ({ value, text: say(`answer_${value}`) }));
  return (
    <div class="elig">
      <p class="sub">{say('eligWhy')}</p>
      <Choice
        label={say('eligEducation')}
        value={draft.education}
        options={[
          { value: 'below-college', text: say('eligBelow') },
          { value: 'college-or-above', text: say('eligCollege') },
        ]}
        onChoose={(education) => set({ education })}
      />
      {draft.education === 'college-or-above' && (
        <Choice
          label={say('eligMajor')}
          value={draft.major}
          options={yesNo}
          onChoose={(major) => set({ major })}
        />
      )}
      <Choice
        label={say('eligYears')}
        value={draft.years}
        options={[
          { value: '0', text: say('eligYears0') },
          { value: '4', text: say('eligYears4') },
          { value: '10', text: say('eligYears10') },
        ]}
        onChoose={(years) => set({ years })}
      />
      <Choice
        label={say('eligHeld')}
        value={draft.held}
        options={[
          { value: 'none', text: say('eligHeldNone') },
          { value: 'recent', text: say('eligHeldRecent') },
          { value: 'long', text: say('eligHeldLong') },
        ]}
        onChoose={(held) => set({ held })}
      />
      <Choice label={say('eligJob')} value={draft.job} options={yesNo} onChoose={(job) => set({ job })} />
      <div aria-live="polite">
        {eligibility && personOf(draft) && <EligibilityResult eligibility={eligibility} level={level} />}
      </div>
    </div>
  );
}

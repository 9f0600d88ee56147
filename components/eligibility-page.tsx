import type { Eligibility, Person } from '@/rules/derived/eligibility';
import { EligibilityForm } from './eligibility-form';
import { Logo } from './icon';
import { useWords, WordsContext } from './use-words';
import type { Words } from './wording';

export interface EligibilityPageProps {
  words: Words;
  person: Person | null;
  eligibility: Eligibility | null;
  /** What the page that led here sells, in its words. */
  level?: string;
  tell: (person: Person) => void;
}

/** The eligibility self-check on a page of its own. */
export function EligibilityPage({ words, ...form }: EligibilityPageProps) {
  return (
    <WordsContext.Provider value={words}>
      <Page {...form} />
    </WordsContext.Provider>
  );
}

function Page(form: Omit<EligibilityPageProps, 'words'>) {
  const { say, tag } = useWords();
  return (
    <main class="k page elig-page" lang={tag} dir="ltr">
      <header class="bar">
        <p class="n">
          <Logo />
          <b>{say('name')}</b>
        </p>
      </header>
      <h1>{say('eligibility')}</h1>
      {/* Drawn once what was told before is known: the form begins from it. */}
      <EligibilityForm {...form} />
    </main>
  );
}

import type { CourseTurns } from '@/rules/derived/course-turns';
import { TurnList } from './course-turns';
import { type DossierPages, PageLink } from './dossier-pages';
import { useWords } from './use-words';

/** Which of a provider's pages said otherwise when they were read before, and what; nothing where none was. */
export function DossierTurns(props: {
  pages: DossierPages;
  /** How their courses turned, by the same ids; only of those that were read before. */
  turns: ReadonlyMap<string, CourseTurns>;
}) {
  const { pages, turns } = props;
  const { say } = useWords();
  const found = [...turns].flatMap(([id, of]) => {
    const rules = pages.get(id)?.rules;
    return rules && of.visits > 1 ? [{ id, rules, of }] : [];
  });
  if (!found.length) return null;
  const turned = found.filter(({ of }) => of.turns.length > 0);
  return (
    <section class="sec" data-part="turns">
      <h3 class="sh">
        {say('wb_turns')}
        <small>{turned.length}</small>
      </h3>
      {!turned.length && <p class="why">{say('pr_turnsNone', { n: found.length })}</p>}
      <ul class="chg">
        {turned.map(({ id, rules, of }) => (
          <li key={id}>
            <PageLink id={id} pages={pages} />
            <TurnList of={of} rules={rules} />
          </li>
        ))}
      </ul>
    </section>
  );
}

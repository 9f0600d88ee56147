import type { ExplainedAudit } from '@/rules/audit';
import { newest, type PageNotes } from './desk';
import { useWords } from './use-words';
import { dateText } from './wording';

/** What the person looked up on official sites, and saw there. */
export function LookedUp({ shown, notes }: { shown: ExplainedAudit; notes: PageNotes }) {
  const words = useWords();
  const { say, language } = words;
  const looked = (shown.sites ?? []).flatMap((site) => {
    const kept = newest(notes.lookUps, (one) => one.site === site.id);
    return kept ? [{ site, kept }] : [];
  });
  if (!looked.length) return null;
  const saw = { found: say('seen_found'), 'not-found': say('seen_not_found'), differs: say('seen_differs') };
  return (
    <section>
      <h3>{say('lookUps')}</h3>
      <ul>
        {looked.map(({ site, kept }) => (
          <li key={site.id}>
            {site.use[language]} · {site.name[language]}
            {kept.asked && ` · ${kept.asked}`}
            {say('colon')}
            {saw[kept.outcome]} <span class="sub">{say('notedOn', { date: dateText(words, kept.at) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was written beside the page: tags, notes, and replies that answer no question of the list. */
export function Written({ notes }: { notes: PageNotes }) {
  const words = useWords();
  const { say } = words;
  const { remarks = [], tags = [] } = notes;
  const general = notes.answers.filter(({ rules }) => !rules.length);
  if (!remarks.length && !tags.length && !general.length) return null;
  return (
    <section>
      <h3>{say('wb_notes')}</h3>
      {tags.length > 0 && <p dir="auto">{tags.join(say('comma'))}</p>}
      {remarks.map(({ text, at, by }) => (
        <p class="said-by" key={at}>
          <span class="sub">
            {by ? say('wb_byLine', { by, date: dateText(words, at) }) : dateText(words, at)}
          </span>{' '}
          <span dir="auto">{text}</span>
        </p>
      ))}
      {general.map(({ text, at }) => (
        <p class="said-by" key={at}>
          <span class="sub">{say('toldBy', { date: dateText(words, at) })}</span>{' '}
          <span dir="auto">{text}</span>
        </p>
      ))}
    </section>
  );
}

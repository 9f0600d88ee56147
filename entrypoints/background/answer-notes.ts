import { type AnyAsk, type Asker, failure } from './asker';
import type { Deps } from './deps';
import type { Answered, PageNotes, QuestionName } from './protocol';
import { savedUrl } from './saved-url';

/** Notes of one page beyond these push out the oldest. */
const MOST_NOTES = 200;

/** Answers what a person writes down or tells of themselves, from a page's overlay or from a page of the extension. */
export async function answerNotes(ask: AnyAsk, asker: Asker, deps: Deps): Promise<Answered<QuestionName>> {
  switch (ask.type) {
    case 'page-notes':
    case 'note-answer':
    case 'note-look-up': {
      if (asker.from === 'page' && !isOf(ask.page, asker.url)) return failure('bad-message');
      const page = savedUrl(ask.page);
      if (ask.type === 'page-notes') return deps.store.notes(page);
      const change = (notes: PageNotes): PageNotes =>
        ask.type === 'note-answer'
          ? { ...notes, answers: [...notes.answers, ask.answer].slice(-MOST_NOTES) }
          : { ...notes, lookUps: [...notes.lookUps, ask.lookUp].slice(-MOST_NOTES) };
      // What is not kept is still shown, as long as the panel is open.
      const alone = change({ answers: [], lookUps: [] });
      if (asker.privately) return { ok: true, notes: alone, unsaved: 'private' };
      const kept = await deps.store.addNote(page, change);
      return kept.ok
        ? { ok: true, notes: kept.notes, unsaved: null }
        : { ok: true, notes: alone, unsaved: kept.error };
    }
    case 'eligibility': {
      const person = ask.person ?? (asker.privately ? null : await deps.person.read());
      if (ask.person && !asker.privately) await deps.person.keep(ask.person);
      return { ok: true, person, eligibility: person && deps.person.check(person) };
    }
    default:
      return failure('not-allowed');
  }
}

/** A page may write about addresses of its own site only. */
const isOf = (page: string, url: URL) => URL.canParse(page) && new URL(page).origin === url.origin;

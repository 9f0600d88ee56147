import { NO_VIEWS } from '@/components/advisor-views';
import type { Desk, PageNotes } from '@/components/desk';
import type { NoteUnsaved } from '@/entrypoints/background/protocol';
import type { PanelPage } from '@/entrypoints/course.content/panel-link';
import { ask } from '@/entrypoints/course.content/send';

/** What a person writes down beside the result of one page; the background keeps it. */
export interface PageDesk {
  of(): Desk;
  /** Fetches what was written down before. */
  read(): void;
  /** Fetches what advisors hold of the result as it is now. */
  readViews(): void;
}

export function pageDesk(
  { window, words }: Pick<PanelPage, 'window' | 'words'>,
  changed: () => void,
): PageDesk {
  let state: Pick<Desk, 'notes' | 'unsaved' | 'views' | 'person' | 'eligibility'> = {
    notes: { answers: [], lookUps: [] },
    unsaved: '',
    views: NO_VIEWS,
    person: null,
    eligibility: null,
  };
  const page = () => window.location.href;
  function set(change: Partial<typeof state>) {
    state = { ...state, ...change };
    changed();
  }
  function noted(
    answer: { ok: false } | { ok: true; notes: PageNotes; unsaved: NoteUnsaved | null },
    alone: PageNotes,
  ) {
    // What could not be kept is still shown as long as the panel is open.
    if (!answer.ok) return set({ notes: alone, unsaved: words.say('noteUnsaved') });
    const { notes, unsaved } = answer;
    if (!unsaved) return set({ notes, unsaved: '' });
    set({ notes: alone, unsaved: words.say(unsaved === 'private' ? 'notePrivate' : 'noteUnsaved') });
  }
  const desk = {
    keepAnswer: (answer: PageNotes['answers'][number]) => {
      const alone = { ...state.notes, answers: [...state.notes.answers, answer] };
      void ask('note-answer', { page: page(), answer }).then((told) => noted(told, alone));
    },
    keepLookUp: (lookUp: PageNotes['lookUps'][number]) => {
      const alone = { ...state.notes, lookUps: [...state.notes.lookUps, lookUp] };
      void ask('note-look-up', { page: page(), lookUp }).then((told) => noted(told, alone));
    },
    tell: (person: NonNullable<Desk['person']>) =>
      void ask('eligibility', { person }).then(
        (told) => told.ok && set({ person, eligibility: told.eligibility }),
      ),
  };
  return {
    of: () => ({ ...state, ...desk }),
    readViews() {
      void ask('tab-views', {}).then(({ ok, ...views }) => ok && 'earlier' in views && set({ views }));
    },
    read() {
      void ask('page-notes', { page: page() }).then((told) => told.ok && set({ notes: told.notes }));
      void ask('eligibility', { person: null }).then(
        (told) => told.ok && told.person && set({ person: told.person, eligibility: told.eligibility }),
      );
    },
  };
}

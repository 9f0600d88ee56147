import { type AdvisorViews, NO_VIEWS } from '@/components/advisor-views';
import type { Desk } from '@/components/desk';
import { errorText, type Words } from '@/components/wording';
import type { Answered } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';

const NOTHING: Desk['notes'] = { answers: [], lookUps: [] };

/** What a person writes down beside the page in front. */
export interface SideDesk {
  /** Turns to a page; `privately`: nothing of it is kept, nor asked for. */
  turnTo(page: string | null, privately: boolean): Promise<void>;
  /** `views`: what advisors hold of the result that is shown. */
  of(words: Words, views?: AdvisorViews): Desk;
}

export function sideDesk(changed: () => void): SideDesk {
  let page: string | null = null;
  let privately = false;
  let notes = NOTHING;
  let unsaved = '';
  let told: Pick<Desk, 'person' | 'eligibility'> = { person: null, eligibility: null };

  function take(answer: Answered<'note-answer'> | Answered<'note-look-up'>, alone: Desk['notes']) {
    // What could not be kept is still shown, as long as the panel is open.
    notes = answer.ok && !answer.unsaved ? answer.notes : alone;
    unsaved = answer.ok ? (answer.unsaved ?? '') : answer.error;
    changed();
  }
  function alone(next: Desk['notes']) {
    notes = next;
    unsaved = 'private';
    changed();
  }

  return {
    async turnTo(next, secretly) {
      if (next === page && secretly === privately) return;
      page = next;
      privately = secretly;
      notes = NOTHING;
      unsaved = '';
      const [kept, known] = await Promise.all([
        page && !privately ? ask('page-notes', { page }) : null,
        ask('eligibility', { person: null }),
      ]);
      if (page !== next) return;
      if (kept?.ok) notes = kept.notes;
      if (known.ok) told = known;
      changed();
    },
    of: (words, views = NO_VIEWS) => ({
      views,
      notes,
      unsaved: unsaved && errorText(words, unsaved),
      ...told,
      keepAnswer(answer) {
        const next = { ...notes, answers: [...notes.answers, answer] };
        if (privately || !page) alone(next);
        else void ask('note-answer', { page, answer }).then((kept) => take(kept, next));
      },
      keepLookUp(lookUp) {
        const next = { ...notes, lookUps: [...notes.lookUps, lookUp] };
        if (privately || !page) alone(next);
        else void ask('note-look-up', { page, lookUp }).then((kept) => take(kept, next));
      },
      tell(person) {
        void ask('eligibility', { person }).then((answer) => {
          if (answer.ok) told = answer;
          changed();
        });
      },
    }),
  };
}

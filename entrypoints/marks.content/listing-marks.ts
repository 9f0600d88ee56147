import { element, styles } from '@/components/plain-dom';
import type { MarksPage, MarksSession } from '@/entrypoints/course.content/marks-link';
import { ask } from '@/entrypoints/course.content/send';
import { mapText } from '@/entrypoints/course.content/text-map';
import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import { cardMark, type MarkedCard } from './card-mark';
import { cardNote } from './card-note';
import { type Card, findCards } from './find-cards';
import { type Follower, followCards } from './follow-cards';
import css from './marks.css?inline';

/** Room for the chip below a note. */
const CHIP = 64;
/** As many courses as are asked about at once. */
const MOST = 500;

const asked = ({ url, facts }: CourseAudit) => ({
  url: url ?? '',
  price: facts.price.state === 'found' ? facts.price.value : null,
  hours: facts.hours.state === 'found' ? facts.hours.value : null,
  duration: facts.duration.state === 'found' ? facts.duration.value : null,
});

/** Each card with what is kept of its course's page. */
async function withMemory(cards: Card[]): Promise<MarkedCard[]> {
  const some = cards.slice(0, MOST);
  const answer = await ask('known-courses', { cards: some.map(({ course }) => asked(course)) });
  return some.map((card, index) => ({ ...card, known: (answer.ok && answer.known[index]) || null }));
}

/** The marks of one listing. They are drawn in the overlay's own layer: no card of the page is touched. */
export function listingMarks(page: MarksPage): MarksSession {
  const { window, words } = page;
  const { document } = window;
  let layer: HTMLElement | null = null;
  let follower: Follower | null = null;
  let note: { mark: HTMLElement; card: Element; element: HTMLElement } | null = null;
  let turn = 0;
  /** Each card with its mark. */
  let pairs = new Map<Element, HTMLElement>();

  function closeNote(focus: boolean) {
    note?.element.remove();
    note?.mark.setAttribute('aria-expanded', 'false');
    const mark = note?.mark;
    note = null;
    if (focus) mark?.focus({ preventScroll: true });
  }

  /** Over its card, below the mark; never outside the window. */
  function placeNote() {
    if (!note) return;
    const { mark, card, element: tip } = note;
    if (mark.style.visibility === 'hidden') return closeNote(false);
    const box = card.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, window.innerWidth - tip.offsetWidth - 8));
    const top = Math.max(8, Math.min(box.top + 24, window.innerHeight - tip.offsetHeight - CHIP));
    tip.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
  }

  function toggleNote(card: MarkedCard, mark: HTMLElement, rules: ExplainedAudit['rules']) {
    const again = note?.mark === mark;
    closeNote(again);
    if (again) return;
    const tip = cardNote(document, card, rules, words, () => closeNote(true));
    mark.after(tip);
    mark.setAttribute('aria-expanded', 'true');
    note = { mark, card: card.element, element: tip };
    placeNote();
    tip.querySelector('h2')?.focus({ preventScroll: true });
  }

  function clear() {
    turn++;
    closeNote(false);
    follower?.stop();
    layer?.replaceChildren();
    follower = layer = null;
    pairs = new Map();
  }

  function build(marks: HTMLElement[], into: HTMLElement) {
    const aside = element(
      document,
      'aside',
      { class: 'k marks', lang: words.tag, dir: 'ltr', 'aria-label': words.say('mark_layer') },
      ...marks,
    );
    aside.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && note) closeNote(true);
    });
    into.replaceChildren(styles(document, css), aside);
    layer = into;
  }

  return {
    async draw({ audit, rules }) {
      const mine = ++turn;
      const cards = await withMemory(findCards(await mapText(page.read), audit.courses));
      if (mine !== turn) return null;
      pairs = new Map();
      for (const card of cards) {
        const mark = cardMark(document, card, words, () => toggleNote(card, mark!, rules));
        if (mark) pairs.set(card.element, mark);
      }
      const into = pairs.size ? await page.layer() : null;
      if (mine !== turn) return null;
      closeNote(false);
      follower?.stop();
      follower = null;
      if (into) {
        build([...pairs.values()], into);
        follower = followCards(window, pairs, placeNote);
      } else layer?.replaceChildren();
      return into !== null;
    },
    any: () => pairs.size > 0,
    holds: () => [...pairs.keys()].every((card) => card.isConnected),
    clear,
  };
}

import { SWAP } from '@/components/chip-icons';
import { SHAPES } from '@/components/outcome-shapes';
import { button, drawing, element } from '@/components/plain-dom';
import type { Words } from '@/components/wording';
import type { KnownCourse } from '@/entrypoints/background/protocol';
import type { Card } from './find-cards';

/** A card with what its mark says. */
export interface MarkedCard extends Card {
  known: KnownCourse | null;
}

/** A date as short as it can be told: 11-20, Nov 20. */
export function shortDate(time: string, { language, tag }: Words): string {
  const date = new Date(time);
  if (language === 'en') return date.toLocaleDateString(tag, { month: 'short', day: 'numeric' });
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What a mark says of its card; null where too little is known to say anything. */
export function markText({ flagged, known }: MarkedCard, words: Words): string | null {
  if (flagged.length) return words.say('count_flagged', { n: flagged.length });
  if (!known) return null;
  if (known.different.length) return words.say('changed');
  return words.say('mark_seen', { date: shortDate(known.readAt, words) });
}

/** The mark of a card: a button by whose shape, word and only then colour its findings are told. */
export function cardMark(
  document: Document,
  card: MarkedCard,
  words: Words,
  press: () => void,
): HTMLButtonElement | null {
  const text = markText(card, words);
  if (!text) return null;
  const { flagged, known, course } = card;
  const sign = flagged.length
    ? drawing(document, SHAPES.flagged)
    : known?.different.length
      ? drawing(document, { line: SWAP })
      : element(document, 'span', { class: known?.grade ? 'g' : 'g none' }, known?.grade ?? '–');
  const kind = flagged.length ? 'o-flagged' : known?.different.length ? 'o-suspected' : '';
  const grade = !flagged.length && known?.grade && !known.different.length ? `${known.grade} ` : '';
  return button(
    document,
    {
      class: `lm ${kind}`,
      'data-testid': 'card-mark',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      'aria-label': `${course.title ?? ''}${words.say('colon')}${grade}${text}`,
    },
    press,
    sign,
    text,
  );
}

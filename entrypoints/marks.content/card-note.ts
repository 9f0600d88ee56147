import { button, element } from '@/components/plain-dom';
import { webAddress } from '@/components/web-address';
import type { Words } from '@/components/wording';
import type { RuleWords } from '@/rules/finding';
import { type MarkedCard, shortDate } from './card-mark';

/** What a click on a mark opens: the card's own words that were marked, and what is known of its course's page. */
export function cardNote(
  document: Document,
  { course, flagged, known }: MarkedCard,
  rules: Record<string, RuleWords>,
  words: Words,
  close: () => void,
): HTMLElement {
  const { say, language } = words;
  const title = flagged.length ? say('mark_tip', { n: flagged.length }) : say('mark_tipSeen');
  const heading = element(document, 'h2', { tabindex: '-1' }, title);
  const findings = flagged.map((finding) => {
    const quotes = [...new Set(finding.evidence.map(({ quote }) => quote))];
    // Words that stand in longer ones are said with them.
    const said = quotes.filter((one) => !quotes.some((other) => other !== one && other.includes(one)));
    return element(
      document,
      'li',
      { class: 'o-flagged', 'data-rule': finding.rule, 'data-outcome': finding.outcome },
      element(document, 'b', {}, rules[finding.rule]?.title[language] ?? finding.rule),
      ...said.map((quote) =>
        element(document, 'q', { 'data-testid': 'quote', dir: 'auto' }, element(document, 'mark', {}, quote)),
      ),
    );
  });
  const lines = [];
  if (known) {
    const date = shortDate(known.readAt, words);
    const what = [
      known.grade,
      known.flagged ? say('count_flagged', { n: known.flagged }) : say('noCautions'),
    ];
    lines.push(say('mark_before', { date, what: what.filter(Boolean).join(say('comma')) }));
    const different = known.different.map((name) => say(`mark_${name}`)).join(say('comma'));
    if (different) lines.push(say('mark_different', { date, what: different }));
  }
  lines.push(say('mark_only'));
  const href = webAddress(course.url);
  return element(
    document,
    'section',
    { class: 'tip', role: 'dialog', 'aria-label': `${course.title ?? ''}${say('colon')}${title}` },
    heading,
    element(document, 'ul', {}, ...findings),
    ...lines.map((line) => element(document, 'p', { class: 'sub' }, line)),
    element(
      document,
      'div',
      { class: 'row' },
      ...(href ? [element(document, 'a', { class: 'b pri', href }, say('mark_open'))] : []),
      button(document, { class: 'b' }, close, say('mark_close')),
    ),
  );
}

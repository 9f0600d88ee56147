import { byWeight } from '@/components/headline';
import type { TextMap } from '@/entrypoints/course.content/text-map';
import type { CourseAudit } from '@/rules/audit';
import type { Finding } from '@/rules/finding';

/** A card on the page, with the course that it shows. */
export interface Card {
  element: Element;
  course: CourseAudit;
  /** Cautions in the card's own words. */
  flagged: Finding[];
}

/** The node above, out of shadow roots too. */
const above = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

function isWithin(node: Node, element: Element): boolean {
  for (let up: Node | null = node; up; up = above(up)) if (up === element) return true;
  return false;
}

/**
 * The cards of a listing: the largest element around a course's title that holds the title of no other course. A course
 * whose title is not to be seen has no card.
 */
export function findCards(map: TextMap, courses: readonly CourseAudit[]): Card[] {
  const held = new Map<Node, number>();
  const titles = courses.map(({ facts: { title } }) => {
    const { start, end, from = 'text' } = title.state === 'found' ? title : {};
    if (start === undefined || end === undefined || from !== 'text') return null;
    const node = map.rangeOf({ start, end })?.startContainer ?? null;
    for (let up: Node | null = node; up; up = above(up)) held.set(up, (held.get(up) ?? 0) + 1);
    return node;
  });
  const cards: Card[] = [];
  courses.forEach((course, index) => {
    let card: Element | null = null;
    for (let up: Node | null = titles[index]!; up && held.get(up) === 1; up = above(up))
      if (up instanceof Element) card = up;
    // A page with one title is no listing: its card would be the page.
    if (!card || card.localName === 'html' || card.localName === 'body') return;
    const element = card;
    const own = ({ outcome, evidence }: Finding) =>
      outcome === 'flagged' &&
      evidence.some((piece) => {
        const range = piece.from === 'text' ? map.rangeOf(piece) : null;
        return range !== null && isWithin(range.startContainer, element);
      });
    cards.push({ element, course, flagged: course.findings.filter(own).sort(byWeight) });
  });
  return cards;
}

/** So many levels above its panes a row of tabs is looked for, and so many elements before them at each level. */
const LEVELS = 3;
const BEFORE = 3;
const LONGEST_TAB = 16;

/**
 * The tab that a page shows a hidden pane with, where nothing but their order ties them: of panes that stand beside each
 * other one is drawn, and before them stands a row of as many short names. Null where that is not so.
 */
export function tabOfPane(pane: Element, isDrawn: (element: Element) => boolean): Element | null {
  const panes = [...(pane.parentElement?.children ?? [])].filter((one) => isAlike(one, pane));
  if (panes.length < 2 || panes.filter(isDrawn).length !== 1) return null;
  const place = panes.indexOf(pane);
  let at: Element | null = panes[0]!;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    let before = at.previousElementSibling;
    for (let n = 0; before && n < BEFORE; n++, before = before.previousElementSibling) {
      const row = rowOf(before, panes.length, isDrawn);
      if (row) return row.children[place] ?? null;
    }
  }
  return null;
}

/** By tag and the class that comes first: which pane is open is told by a further one. */
const isAlike = (one: Element, other: Element) =>
  one.tagName === other.tagName && one.classList[0] === other.classList[0];

/** The nearest row of so many names in an element that stands before the panes. */
function rowOf(before: Element, many: number, isDrawn: (element: Element) => boolean): Element | null {
  const rows = [before, ...before.querySelectorAll('*')].filter(
    ({ children }) => children.length === many && [...children].every((one) => isName(one) && isDrawn(one)),
  );
  return rows.at(-1) ?? null;
}

function isName({ textContent }: Element): boolean {
  const text = (textContent ?? '').trim();
  return text !== '' && text.length <= LONGEST_TAB;
}

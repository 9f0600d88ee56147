import { CLOSE } from './chip-icons';
import { button, drawing, element } from './plain-dom';
import type { Words } from './wording';

/** A few words above the chip, for what has to be told where there is no panel. */
export interface OverlayNote {
  element: HTMLElement;
  tell(text: string, ...actions: { text: string; act: () => void }[]): void;
  isTold(): boolean;
  clear(): void;
}

export function overlayNote(document: Document, { say }: Words): OverlayNote {
  const root = element(document, 'div', { class: 'tell', role: 'status' });
  root.hidden = true;
  const clear = () => {
    root.hidden = true;
    root.replaceChildren();
  };
  return {
    element: root,
    clear,
    isTold: () => !root.hidden,
    tell(text, ...actions) {
      root.hidden = false;
      root.replaceChildren(
        element(document, 'p', {}, text),
        ...actions.map((one) => button(document, { class: 'b' }, one.act, one.text)),
        button(
          document,
          { class: 'ib', 'aria-label': say('close') },
          clear,
          drawing(document, { line: CLOSE }),
        ),
      );
    },
  };
}

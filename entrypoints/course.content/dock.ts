import { draggable } from '@/components/drag';
import { type OverlayChip, overlayChip } from '@/components/overlay-chip';
import { type OverlayNote, overlayNote } from '@/components/overlay-note';
import { element } from '@/components/plain-dom';
import type { Words } from '@/components/wording';
import type { Place } from '@/entrypoints/background/protocol';
import { applyPlace, nextCorner, placeOf } from './dock-place';

/** What stands in the host: a place for the panel, a note, the chip. All of it is moved as one. */
export interface Dock {
  element: HTMLElement;
  chip: OverlayChip;
  slot: HTMLElement;
  note: OverlayNote;
  /** Said once to whoever listens. */
  status: HTMLElement;
  /** Lets the dock be dragged by this, except by the controls on it. */
  dragBy(handle: HTMLElement): void;
  /** Takes on the words that are spoken by now; the chip does whenever it is drawn. */
  speak(): void;
  /** To the next corner, for whoever does not drag. */
  moveOn(): void;
  /** The panel's size. */
  resize(size: { width: number; height: number }): void;
}

interface DockActs {
  toggle: () => void;
  hide: () => void;
  /** Escape, when nothing inside took it. */
  escape: () => void;
  moved: (place: Place) => void;
}

export function buildDock(window: Window, words: Words, first: Place, acts: DockActs): Dock {
  const { document } = window;
  let place = first;
  const chip = overlayChip(document, words, acts);
  const slot = element(document, 'div', { class: 'slot' });
  const note = overlayNote(document, words);
  const status = element(document, 'p', { class: 'vh', role: 'status' });
  const dock = element(
    document,
    'aside',
    { class: 'k dock', dir: 'ltr' },
    status,
    slot,
    note.element,
    chip.element,
  );
  dock.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (note.isTold()) note.clear();
    else acts.escape();
  });

  function speak() {
    dock.lang = words.tag;
    dock.setAttribute('aria-label', words.say('name'));
  }
  function settle(next: Place) {
    place = next;
    applyPlace(dock, place);
    acts.moved(place);
  }
  function dragBy(handle: HTMLElement) {
    let to = dock.getBoundingClientRect();
    let from = to;
    draggable(handle, {
      from: (target) => handle === chip.button || !target.closest('button,a,input,summary'),
      start() {
        from = to = dock.getBoundingClientRect();
        dock.classList.add('moving');
      },
      move: (dx, dy) => {
        dock.style.translate = `${dx}px ${dy}px`;
        to = new DOMRect(from.x + dx, from.y + dy, from.width, from.height);
      },
      end() {
        dock.classList.remove('moving');
        dock.style.translate = '';
        settle({ ...place, ...placeOf(window, to) });
      },
    });
  }

  speak();
  applyPlace(dock, place);
  dragBy(chip.button);
  return {
    element: dock,
    chip,
    slot,
    note,
    status,
    dragBy,
    speak,
    moveOn: () => settle(nextCorner(place)),
    resize: (size) => settle({ ...place, ...size }),
  };
}

/** Movement below this is a click. */
const SLACK = 4;

export interface Drag {
  /** Whether a drag may begin on this. */
  from?: (target: Element) => boolean;
  start?: () => void;
  move: (dx: number, dy: number) => void;
  /** Ended after moving; a click that follows is not one. */
  end: () => void;
}

/** Lets a person drag by pointer; whoever uses it offers another way, as not everybody can. */
export function draggable(handle: HTMLElement, drag: Drag): () => void {
  let moved = false;
  function down(event: PointerEvent) {
    const target = event.composedPath()[0];
    if (event.button !== 0 || !event.isTrusted || !(target instanceof Element)) return;
    if (drag.from && !drag.from(target)) return;
    const { pointerId, clientX, clientY } = event;
    moved = false;
    // A quick hand leaves the handle before its first move: the pointer is ours from here on.
    handle.setPointerCapture(pointerId);
    const move = (next: PointerEvent) => {
      const dx = next.clientX - clientX;
      const dy = next.clientY - clientY;
      if (!moved && Math.hypot(dx, dy) < SLACK) return;
      if (!moved) {
        moved = true;
        drag.start?.();
      }
      next.preventDefault();
      drag.move(dx, dy);
    };
    const up = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', up);
      handle.removeEventListener('pointercancel', up);
      if (moved) drag.end();
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', up);
    handle.addEventListener('pointercancel', up);
  }
  function click(event: Event) {
    if (!moved) return;
    moved = false;
    event.stopPropagation();
    event.preventDefault();
  }
  handle.addEventListener('pointerdown', down);
  handle.addEventListener('click', click, true);
  return () => {
    handle.removeEventListener('pointerdown', down);
    handle.removeEventListener('click', click, true);
  };
}

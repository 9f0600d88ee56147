import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { draggable } from './drag';
import { useWords } from './use-words';

export interface PanelSize {
  width: number;
  height: number;
}

const LEAST: PanelSize = { width: 320, height: 260 };
/** Left free around a panel. */
const MARGIN = 32;
/** One press of an arrow key. */
const STEP = 24;

/** The corner of the panel that points to the middle of the window: dragged, or moved with the arrow keys. */
export function ResizeGrip(props: {
  panel: RefObject<HTMLElement | null>;
  resize: (size: PanelSize) => void;
}) {
  const { panel, resize } = props;
  const { say } = useWords();
  const grip = useRef<HTMLButtonElement>(null);

  const now = (): PanelSize => {
    const { width = 0, height = 0 } = panel.current?.getBoundingClientRect() ?? {};
    return { width, height };
  };
  function set({ width, height }: PanelSize): PanelSize {
    const within = (length: number, least: number, room: number) =>
      Math.round(Math.max(least, Math.min(length, room - MARGIN)));
    const size = {
      width: within(width, LEAST.width, window.innerWidth),
      height: within(height, LEAST.height, window.innerHeight),
    };
    panel.current?.style.setProperty('width', `${size.width}px`);
    panel.current?.style.setProperty('height', `${size.height}px`);
    return size;
  }
  /** Which way makes it larger: away from the corner that the overlay stands in. */
  const outward = () => {
    const corner = panel.current?.closest<HTMLElement>('[data-corner]')?.dataset.corner ?? 'bottom-end';
    return { across: corner.endsWith('end') ? -1 : 1, down: corner.startsWith('bottom') ? -1 : 1 };
  };

  useEffect(() => {
    if (!grip.current) return;
    let from = now();
    let to = from;
    return draggable(grip.current, {
      start: () => {
        from = now();
      },
      move(dx, dy) {
        const { across, down } = outward();
        to = set({ width: from.width + across * dx, height: from.height + down * dy });
      },
      end: () => resize(to),
    });
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const { across, down } = outward();
    const size = now();
    const ways: Record<string, [number, number]> = {
      ArrowLeft: [-across, 0],
      ArrowRight: [across, 0],
      ArrowUp: [0, -down],
      ArrowDown: [0, down],
    };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    resize(set({ width: size.width + way[0] * STEP, height: size.height + way[1] * STEP }));
  }
  return (
    <button
      ref={grip}
      type="button"
      class="grip"
      aria-label={say('resize')}
      title={say('resize')}
      onKeyDown={onKeyDown}
    />
  );
}

import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RowWindow } from '@/components/audit-table';

/** Height of a row, in px, as the styles set it: a row that wraps would make the scroll bar jump. */
export const ROW_PX = 56;
/** Rows drawn beyond each edge, so that scrolling shows no gap. */
const BEYOND = 8;

export interface Windowed extends RowWindow {
  /** Index after the last row that is drawn. */
  end: number;
  scrollTo(index: number): void;
}

/** Which rows of `count` the scrolling `box` shows. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number): Windowed {
  const [, redraw] = useState(0);
  const made = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  made.current ??= new Virtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: BEYOND,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw((n) => n + 1),
  });
  const list = made.current;
  list.setOptions({ ...list.options, count });
  useLayoutEffect(() => list._willUpdate());
  useEffect(() => list._didMount(), [list]);
  const drawn = list.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  return {
    first: first?.index ?? 0,
    end: last ? last.index + 1 : 0,
    before: first?.start ?? 0,
    after: list.getTotalSize() - (last?.end ?? 0),
    scrollTo: (index) => list.scrollToIndex(index),
  };
}

interface Step {
  rows: readonly { id: string }[];
  /** The row that is selected, if one is. */
  selected: string | null | undefined;
  onSelect: (id: string) => void;
  part: Windowed;
}

/** Goes on from row to row. Presses that come before the next draw each count: a held key would lose them. */
export function useStep({ rows, selected, onSelect, part }: Step): (step: number) => void {
  const place = useRef(-1);
  place.current = rows.findIndex(({ id }) => id === selected);
  return (step) => {
    const next = Math.min(rows.length - 1, Math.max(0, place.current + step));
    const row = rows[next];
    if (!row) return;
    place.current = next;
    onSelect(row.id);
    part.scrollTo(next);
  };
}

/**
 * Brings what was opened into sight where it stands below its list, as in a narrow window: a pick would otherwise seem
 * to do nothing. Beside the list it is in sight already. Not for going on by key, which is done with the eyes on the list.
 */
export function useBroughtIntoSight(
  opened: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): () => void {
  return () => {
    const [detail, beside] = [opened.current, list.current];
    if (!detail || !beside || detail.offsetTop < beside.offsetTop + beside.offsetHeight) return;
    detail.scrollIntoView({ block: 'start' });
  };
}

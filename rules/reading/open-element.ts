import type { DataItem } from './block';
import type { Context } from './block-builder';
import type { ItemScope } from './microdata';
import type { OpenUnit, Row } from './unit-keeper';

/** An element that was entered and has not been left. */
export interface Open<N> {
  /** The child to come to next. */
  next: N | null;
  /** Children that follow those of a shadow root. */
  after: N | null;
  outer: Context;
  tag: string;
  /** A root or a frame's document: there are no siblings to go on to. */
  single: boolean;
  mark: boolean;
  /** Where its text begins. */
  from: number;
  /** The microdata item that stood around it, and what it adds itself. */
  item: DataItem | null;
  scope: ItemScope | null;
  /** The unit that is kept of it, if one is. */
  unit: OpenUnit<N> | null;
  /** The children to visit, where the rest was taken over. */
  row: Row<N> | null;
}

/** What a walk begins with. */
export const openRoot = <N>(root: N, outer: Context): Open<N> => ({
  next: root,
  after: null,
  outer,
  tag: '',
  single: true,
  mark: false,
  from: 0,
  item: null,
  scope: null,
  unit: null,
  row: null,
});

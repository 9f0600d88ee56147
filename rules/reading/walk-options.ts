import type { WalkMemory } from './walk-memory';

/** Told where each piece of text came from, so that a range can be found again on a live page. */
export type TextSink<N> = (node: N, start: number, end: number) => void;
/** Told of each image with its place in `Reading.images` and its whole address. */
export type ImageSink<N> = (node: N, index: number, src: string) => void;

export interface WalkOptions<N extends object> {
  url: string;
  /** Called for each text node with the range that it fills in `Reading.text`. */
  onText?: TextSink<N>;
  onImage?: ImageSink<N>;
  /** Nodes between two pauses of `walkInSlices`. */
  slice?: number;
  /** An element that is not part of the page (the extension's own host). */
  ignore?: string;
  /** What the walk before this one left, to visit only what changed; filled for the next. */
  memory?: WalkMemory<N>;
  /** Told of each shadow root and each frame's document: what changes in there is told to nobody outside. */
  onRoot?: (root: N) => void;
}

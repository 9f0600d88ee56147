/** A stretch of a page's visible text: UTF-16 units, `end` exclusive. */
export interface SourceRange {
  start: number;
  end: number;
}

/** Where a quote comes from: the visible text, structured data, a picture that was read, or a register. */
export type EvidenceOrigin = 'text' | 'structured-data' | 'image' | 'register';

/** Left, top, right and bottom as shares of a picture's width and height, 0..1. */
export type PictureBox = [number, number, number, number];

/** Where words stand in a picture. */
export interface PicturePlace {
  /** Address of the picture as its page gives it, shortened. */
  src: string;
  /** A box for each line that holds some of the words. */
  boxes: PictureBox[];
}

/** Words that show a finding. `quote` is `Reading.text.slice(start, end)` when `from` is `text`. */
export interface Evidence extends SourceRange {
  quote: string;
  from: EvidenceOrigin;
  /** Up to 32 characters before and after, to find the quote again on a page that changed, and to show it in context. */
  before?: string;
  after?: string;
  /** Where in a picture, when `from` is `image`. */
  picture?: PicturePlace;
}

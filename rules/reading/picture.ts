import type { Block, PictureRange } from './block';

/** What was read in one picture: its text in the order of reading, and where each line stands in it. */
export interface PictureText {
  text: string;
  blocks: Block[];
  ranges: PictureRange[];
}

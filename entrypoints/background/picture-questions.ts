import type { PictureFailure } from '@/entrypoints/pictures/picture-jobs';

/** Questions of pages about their pictures. */
export interface PictureQuestions {
  /**
   * From a page: read the text of one of its pictures, on this machine. `src`: its address as the reading has it;
   * `data`: the picture's file as base64. From then on it is part of every reading of this page.
   */
  'read-picture': {
    ask: { src: string; data: string };
    answer: { letters: number; failed: PictureFailure | null };
  };
  /** From a page: give up the pictures that are being read. */
  'stop-pictures': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a page: what is seen of it now, as the address of a PNG; null where the browser does not allow it. */
  'picture-of-tab': { ask: Record<never, never>; answer: { png: string | null } };
}

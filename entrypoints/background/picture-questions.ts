import type { PictureFailure } from '@/entrypoints/pictures/picture-jobs';

/** What came of one picture. `traditional`: what was read is in traditional characters, which are read less surely. */
export interface PictureAnswer {
  letters: number;
  failed: PictureFailure | null;
  traditional: boolean;
}

/** Questions of pages about their pictures. */
export interface PictureQuestions {
  /**
   * From a page: read the text of one of its pictures, on this machine. `src`: its address as the reading has it;
   * `data`: the picture's file as base64. From then on it is part of every reading of this page.
   */
  'read-picture': {
    ask: { src: string; data: string };
    answer: PictureAnswer;
  };
  /** From a page: give up the pictures that are being read. */
  'stop-pictures': { ask: Record<never, never>; answer: Record<never, never> };
  /** From a page: what is seen of it now, as the address of a PNG; null where the browser does not allow it. */
  'picture-of-tab': { ask: Record<never, never>; answer: { png: string | null } };
  /** From a surface: read the pictures of a tab's page, in its own panel. */
  'read-tab-pictures': { ask: { tabId: number }; answer: Record<never, never> };
}

/** Commands to a page about its pictures. */
export interface PictureCommands {
  /** Open the panel and read the pictures. Acknowledged when it has begun. */
  'read-pictures': { ask: Record<never, never>; answer: Record<never, never> };
  /** How far the picture is that is being read, 0..1. */
  'picture-progress': { ask: { done: number }; answer: Record<never, never> };
}

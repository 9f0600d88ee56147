import type { Reading } from '@/rules/reading/block';
import type { QueueControl } from './queue/control';
import type { QueueItem, QueueReason } from './queue/queue-item';

/** What the workbench asks about the bulk queue. */
export interface QueueQuestions {
  queue: { ask: Record<never, never>; answer: QueueShown };
  /**
   * Adds pages; one that is there already and was read is read again, and one that waits stays as it is. `tab`: the
   * person has it open there.
   */
  'queue-add': {
    ask: { pages: { address: string; tab?: number }[]; lent: string[] };
    /** `known`: were waiting already. */
    answer: { added: number; known: number };
  };
  'queue-control': { ask: { change: { paused?: boolean; pause?: number } }; answer: QueueShown };
  /**
   * Of these items: read again, leave out, take off the list, show the tab to the person, or go on in it. `lent`: hosts
   * that the browser was asked for to do so.
   */
  'queue-items': {
    ask: { ids: string[]; act: 'retry' | 'skip' | 'remove' | 'show' | 'go-on'; lent?: string[] };
    answer: QueueShown;
  };
  /** A file that the person handed over is about to be read. `id` tells it by what is in it. */
  'queue-file': { ask: { id: string; name: string }; answer: { known: boolean } };
  /** The reading of a file, to be judged and kept; or why there is none. */
  'queue-file-read': {
    ask: { id: string; reading: Reading | null; reason: QueueReason | null; anyway: boolean };
    answer: QueueShown;
  };
  /** Hosts that the person wants watched, or gave back: they are no longer the queue's alone. */
  'queue-keep': { ask: { hosts: string[] }; answer: object };
}

export interface QueueShown extends QueueControl {
  items: QueueItem[];
}

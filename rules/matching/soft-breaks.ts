import type { Reading } from '../reading/block';

/** Whether the line feed at `at` may stand inside a sentence. */
export type SoftBreak = (at: number) => boolean;

/** Tells, for line feeds in rising order, whether the next block continues the one before. */
export function softBreaks(reading: Reading): SoftBreak {
  let next = 1;
  return (at) => {
    while (next < reading.blocks.length && reading.blocks[next]!.start <= at) next++;
    return reading.source === 'text' || reading.blocks[next]?.soft === true;
  };
}

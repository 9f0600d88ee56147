import type { CloakedNote } from '../audit';
import type { Reading } from '../reading/block';
import { cloakedRanges } from './cloaked-text';

/** A hidden label or a trap for form-filling robots is shorter. */
const LEAST_WEIGHT = 24;
const MOST_NOTES = 10;
const MOST_QUOTE = 200;

/** Roughly how much is said: a Chinese character says as much as two letters. */
const weight = (text: string): number =>
  (text.match(/\p{L}|\p{N}/gu) ?? []).length + (text.match(/[\u3400-\u9fff]/g) ?? []).length;

/** The stretches of hidden text that are long enough to be meant for machines, with their beginnings as quotes. */
export function cloakedNotes(reading: Reading): CloakedNote[] {
  return cloakedRanges(reading)
    .filter(({ start, end }) => weight(reading.text.slice(start, end)) >= LEAST_WEIGHT)
    .slice(0, MOST_NOTES)
    .map(({ start, end }) => ({
      quote: reading.text.slice(start, Math.min(end, start + MOST_QUOTE)),
      start,
      end,
    }));
}

import type { Claim } from '../matching/claims';
import type { Reading, ReadPicture } from '../reading/block';
import type { SourceRange } from '../source-range';

/** The picture whose text holds a place of a reading. */
export function pictureAt({ pictures = [] }: Reading, { start, end }: SourceRange): ReadPicture | null {
  return pictures.find((picture) => picture.start <= start && end <= picture.end) ?? null;
}

/** What is left of a claim's confidence when its line was recognised so surely: only a sure one may be flagged. */
const LEFT: [sure: number, factor: number][] = [
  [0.93, 0.95],
  [0.85, 0.8],
];
const LITTLE = 0.55;

/** A claim as sure as the words were recognised: those of a picture are less sure than those of the page. */
export function asRecognised(reading: Reading, claim: Claim): Claim {
  const picture = pictureAt(reading, claim);
  if (!picture) return claim;
  const touched = picture.ranges.filter((range) => range.start < claim.end && claim.start < range.end);
  const sure = Math.min(1, ...touched.map((range) => range.sure));
  const factor = LEFT.find(([from]) => sure >= from)?.[1] ?? LITTLE;
  return { ...claim, confidence: Math.round(claim.confidence * factor * 1000) / 1000 };
}

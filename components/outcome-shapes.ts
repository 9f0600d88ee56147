import type { Outcome } from '@/rules/finding';

const TRIANGLE = 'M8 1.9 14.9 14H1.1Z';
const RING = 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6';

/** A drawing on a 16-unit grid: `solid` is filled, `ring` drawn around, `line` drawn over it. */
export interface Shape {
  solid?: string;
  ring?: string;
  line?: string;
  dashed?: boolean;
  /** `line` is cut out of `solid` in the ground colour. */
  cut?: boolean;
}

/** Each outcome has a shape of its own, so that none rests on colour. */
export const SHAPES: Record<Outcome, Shape> = {
  flagged: { solid: TRIANGLE, line: 'M8 6.2v3.4M8 11.9v.05', cut: true },
  suspected: { ring: TRIANGLE, line: 'M8 6.4v3.2M8 11.8v.05' },
  missing: { ring: RING, line: 'M5.2 8h5.6' },
  partial: { ring: RING, solid: 'M8 1.6a6.4 6.4 0 0 0 0 12.8Z' },
  met: { solid: RING, line: 'm5 8.2 2.1 2.1L11.2 6', cut: true },
  clear: { ring: RING, line: 'm5.2 8.2 2 2L10.9 6.2' },
  unknown: { ring: RING, line: 'M6.4 6.5a1.7 1.7 0 1 1 2.3 1.6c-.5.2-.7.5-.7 1M8 11v.05', dashed: true },
  inapplicable: { line: 'M3.5 8h9' },
};

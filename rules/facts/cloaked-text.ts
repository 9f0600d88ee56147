import type { Block, Reading } from '../reading/block';
import type { SourceRange } from '../source-range';

/** Stretches of the text that are shown to nobody, in order of place; neighbours are one. */
export function cloakedRanges(reading: Reading): SourceRange[] {
  const ranges: SourceRange[] = [];
  for (const { spans } of reading.blocks)
    for (const { kind, start, end } of spans ?? []) {
      if (kind !== 'cloaked') continue;
      const last = ranges[ranges.length - 1];
      if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
      else ranges.push({ start, end });
    }
  return ranges;
}

/** Whether nothing of a block is shown to anybody. */
export const isCloaked = ({ start, end, spans }: Block): boolean =>
  spans?.some((span) => span.kind === 'cloaked' && span.start <= start && span.end >= end) ?? false;

import { fold, foldedString } from './fold';

/** A part of a phrase: folded literals of which one stands there, a bounded gap, or a number. */
export type Part = { literals: string[] } | { gap: number } | { number: true };

/** A phrase ready for matching: parts, and which of them is looked for first. */
export interface Phrase {
  parts: Part[];
  anchor: number;
}

const MAX_EXPANSION = 400;
const MAX_GAP = 40;
const foldLiteral = (text: string) => foldedString(fold(text));

/** Splits `a(b|c)d{n}{..3}e` into stretches of literals and the classes between them. */
function tokens(source: string): (string[] | { gap: number } | { number: true })[] {
  const out: (string[] | { gap: number } | { number: true })[] = [];
  let rest = source;
  while (rest) {
    const group = /^\(([^()]*)\)/.exec(rest);
    const hole = /^\{(?:n|\.\.(\d+))\}/.exec(rest);
    const plain = /^[^(){}|]+/.exec(rest);
    const found = group ?? hole ?? plain;
    if (!found) throw new Error(`cannot read phrase "${source}" at "${rest.slice(0, 12)}"`);
    if (group) out.push(group[1]!.split('|'));
    else if (hole) out.push(hole[1] ? { gap: Number(hole[1]) } : { number: true });
    else out.push([found[0]]);
    rest = rest.slice(found[0].length);
  }
  return out;
}

/** How well a set of literals tells its phrase from other text: its weakest member counts. */
function selectivity(part: Part): number {
  if (!('literals' in part)) return 0;
  return Math.min(...part.literals.map((text) => [...text].reduce((sum, c) => sum + (c > '⺀' ? 3 : 2), 0)));
}

/** Reads a phrase. `shortest` is the least weight of its anchor: 6 is two ideographs or three letters. */
export function parsePhrase(source: string, shortest = 6): Phrase {
  const parts: Part[] = [];
  let open: string[] | null = null;
  for (const token of tokens(source)) {
    if (Array.isArray(token)) {
      open = (open ?? ['']).flatMap((head) => token.map((tail) => head + tail));
      if (open.length > MAX_EXPANSION) throw new Error(`phrase "${source}" stands for too many literals`);
      continue;
    }
    if (open) parts.push({ literals: open });
    open = null;
    if ('gap' in token && token.gap > MAX_GAP) throw new Error(`gap too wide in phrase "${source}"`);
    parts.push(token);
  }
  if (open) parts.push({ literals: open });
  for (const part of parts) {
    if (!('literals' in part)) continue;
    const folded = new Set(part.literals.map((literal) => foldLiteral(literal).trim()));
    part.literals = [...folded].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  }
  while (parts.length && isBlank(parts[0]!)) parts.shift();
  while (parts.length && isBlank(parts[parts.length - 1]!)) parts.pop();
  if ([parts[0], parts[parts.length - 1]].some((part) => !part || 'gap' in part))
    throw new Error(`phrase "${source}" begins or ends with a gap, or is empty`);
  const weights = parts.map(selectivity);
  const best = Math.max(...weights);
  if (best < shortest) throw new Error(`phrase "${source}" holds no literal that is long enough to look for`);
  return { parts, anchor: weights.indexOf(best) };
}

const isBlank = (part: Part) => 'literals' in part && part.literals.every((literal) => literal === '');

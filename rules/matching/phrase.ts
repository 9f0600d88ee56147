import { fold, foldedString } from './fold';

/** A part of a phrase: folded literals of which one stands there, a bounded gap, or a number. */
export type Part = { literals: string[] } | { gap: number } | { number: true };

/** A phrase ready for matching: parts, and which of them is looked for first. */
export interface Phrase {
  parts: Part[];
  anchor: number;
}

const MAX_EXPANSION = 400;
/** Least weight of what is looked for first, where another part of the phrase is long enough: `#1`, `top`. */
const ANCHOR = 4;
/** Up to so many literals a stretch of groups is written out. */
const WRITTEN_OUT = 16;
const MAX_GAP = 80;
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

/** How much there is of a literal to tell it by: an ideograph is worth more than a letter. */
const weight = (text: string) => [...text].reduce((sum, c) => sum + (isIdeograph(c) ? 3 : 2), 0);
const isIdeograph = (c: string | undefined) => c !== undefined && c > '⺀';

/** The weight of the least telling literal of a part. */
const leastWeight = (part: Part) => ('literals' in part ? Math.min(...part.literals.map(weight)) : 0);

/** Folded literals, the longest first, so that what is tried first says most. */
function literalsOf(texts: string[]): { literals: string[] } {
  const folded = new Set(texts.map((literal) => foldLiteral(literal).trim()));
  return { literals: [...folded].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)) };
}

const join = (heads: string[], tails: string[]) => heads.flatMap((head) => tails.map((tail) => head + tail));

/** Whether two groups can be looked for one after the other: only where no word of letters runs across them. */
const canPart = (left: string[], right: string[]) =>
  left.every((text) => !text || isIdeograph(text.at(-1))) &&
  right.every((text) => !text || isIdeograph(text[0]));

/** One stretch of a phrase as few literals as can be: written out while they are few, else group after group. */
function stretch(groups: string[][], source: string, whole: boolean): Part[] {
  const runs: string[][] = [];
  for (const group of groups) {
    const open = runs.at(-1);
    if (open && (whole || open.length * group.length <= WRITTEN_OUT || !canPart(open, group)))
      runs[runs.length - 1] = join(open, group);
    else runs.push(group);
    if (runs.at(-1)!.length > MAX_EXPANSION)
      throw new Error(`phrase "${source}" stands for too many literals`);
  }
  return runs.map(literalsOf);
}

function partsOf(source: string, whole: boolean): Part[] {
  const parts: Part[] = [];
  let open: string[][] = [];
  for (const token of tokens(source)) {
    if (Array.isArray(token)) {
      open.push(token);
      continue;
    }
    parts.push(...stretch(open, source, whole));
    open = [];
    if ('gap' in token && token.gap > MAX_GAP) throw new Error(`gap too wide in phrase "${source}"`);
    parts.push(token);
  }
  parts.push(...stretch(open, source, whole));
  while (parts.length && isBlank(parts[0]!)) parts.shift();
  while (parts.length && isBlank(parts[parts.length - 1]!)) parts.pop();
  return parts;
}

const isBlank = (part: Part) => 'literals' in part && part.literals.every((literal) => literal === '');

/**
 * Reads a phrase. `shortest` is the least weight of its longest part: 6 is two ideographs or three letters. `cost` tells
 * how often a literal may be met in vain; the part that costs least is looked for first.
 */
export function parsePhrase(
  source: string,
  shortest = 6,
  cost: (literal: string) => number = (literal) => 1 / weight(literal),
): Phrase {
  for (const whole of [false, true]) {
    const parts = partsOf(source, whole);
    if ([parts[0], parts[parts.length - 1]].some((part) => !part || 'gap' in part))
      throw new Error(`phrase "${source}" begins or ends with a gap, or is empty`);
    if (!parts.some((part) => leastWeight(part) >= shortest)) continue;
    let anchor = -1;
    let least = Number.POSITIVE_INFINITY;
    parts.forEach((part, i) => {
      if (!('literals' in part) || leastWeight(part) < Math.min(shortest, ANCHOR)) return;
      const sum = part.literals.reduce((total, literal) => total + cost(literal), 0);
      if (sum < least) {
        least = sum;
        anchor = i;
      }
    });
    return { parts, anchor };
  }
  throw new Error(`phrase "${source}" holds no literal that is long enough to look for`);
}

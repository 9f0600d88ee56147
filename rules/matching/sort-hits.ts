import type { Cue, CueKind } from './cue';
import { UNDOING } from './frames';
import type { ClaimOwner, Owner } from './owner';
import { type Hit, longestHits } from './phrase-index';

/** What was found in some lines, each with its own kind. */
export interface SortedHits {
  claims: Hit[];
  cues: Cue[];
  /** Words that frames are made of. */
  words: Hit[];
  /** Cues that undo a frame when they stand between its parts. */
  turns: Cue[];
}

/**
 * Parts the hits in whole lines; claims that an exception of their rule touches are dropped. Hits in different lines
 * know nothing of each other, so that lines may be sorted one by one; only a frame ties the lines together that it
 * goes over.
 */
export function sortHits(
  hits: readonly Hit[],
  owners: readonly Owner[],
  frames: readonly Hit[] = [],
): SortedHits {
  const cues: Cue[] = [];
  const words: Hit[] = [];
  const made: Hit[] = [];
  const excepted = new Map<string, Hit[]>();
  for (const hit of hits) {
    const owner = owners[hit.owner]!;
    if (owner.kind === 'cue') cues.push({ kind: owner.cue, start: hit.start, end: hit.end });
    else if (owner.kind === 'claim') made.push(hit);
    else if (owner.kind === 'words') words.push(hit);
    else if (excepted.has(owner.rule)) excepted.get(owner.rule)!.push(hit);
    else excepted.set(owner.rule, [hit]);
  }
  const claims = freeClaims([...made, ...frames], excepted, owners);
  const telling = claims.length ? cues.filter(notAcross(claims)) : cues;
  return {
    claims,
    cues: outermost(telling),
    words,
    turns: outermost(cues).filter(({ kind }) => UNDOING.has(kind)),
  };
}

function freeClaims(made: Hit[], excepted: ReadonlyMap<string, Hit[]>, owners: readonly Owner[]): Hit[] {
  if (!made.length) return made;
  const covered = new Map<string, Set<number>>();
  for (const [rule, exceptions] of excepted) {
    const places = new Set<number>();
    for (const { start, end } of exceptions) for (let i = start; i < end; i++) places.add(i);
    covered.set(rule, places);
  }
  const free = made.filter(({ owner, start, end, number }) => {
    const { rule, least } = owners[owner] as ClaimOwner;
    if (least !== undefined && number !== undefined && number < least) return false;
    const places = covered.get(rule);
    if (!places) return true;
    for (let i = start; i < end; i++) if (places.has(i)) return false;
    return true;
  });
  return mostSpecific(longestHits(free), owners);
}

/** Drops hits inside a longer hit of the same rule that is as sure: 免考 in 没有免考渠道. */
function mostSpecific(hits: Hit[], owners: readonly Owner[]): Hit[] {
  const widest = new Map<string, Hit[]>(); // of each rule, the hits that no earlier one contains
  return hits.filter((hit) => {
    const { rule, set, confidence } = owners[hit.owner] as ClaimOwner;
    const others = widest.get(rule) ?? [];
    if (!others.length) widest.set(rule, others);
    const inside = others.slice(-4).some((other) => {
      const own = owners[other.owner] as ClaimOwner;
      return other.end >= hit.end && own.set !== set && own.confidence >= confidence && !own.near;
    });
    if (!inside) others.push(hit);
    return !inside;
  });
}

/** No claim is longer than this; with it the claims around a place are found without looking at all. */
const LONGEST_CLAIM = 200;

/** Passes cues that do not begin outside a claim and end in it, or the other way: 全退”不可信 is none. */
function notAcross(claims: Hit[]): (cue: Cue) => boolean {
  return (cue) => {
    if (cue.kind === 'harmless') return true; // it has only to hide the cues inside it: 不是不能|免考
    let low = 0;
    let high = claims.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (claims[middle]!.start < cue.start - LONGEST_CLAIM) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < claims.length && claims[i]!.start < cue.end; i++) {
      const { start, end } = claims[i]!;
      if (start < cue.start && cue.start < end && end < cue.end) return false;
      if (cue.start < start && cue.end < end) return false;
    }
    return true;
  };
}

/** Cues that count only at a certain place, such as the beginning of an answer: they hide no others. */
const PLACED = new Set<CueKind>([
  'answer-no',
  'answer-yes',
  'cautionary',
  'lure',
  'question',
  'who-asks',
  'rhetoric',
  'whether',
  'listing',
  'summed',
  'unmasked',
  'refusing',
]);

/** Of cues inside a longer one only the longer stays: 不 in 不仅. In order of place. */
function outermost(cues: Cue[]): Cue[] {
  const byPlace = (a: Cue, b: Cue) => a.start - b.start || b.end - a.end;
  const sorted = cues.filter((cue) => !PLACED.has(cue.kind)).sort(byPlace);
  const kept = cues.filter((cue) => PLACED.has(cue.kind));
  let reach = -1; // the furthest end so far, and where the cue begins that reaches it
  let from = -1;
  for (const cue of sorted) {
    const same = cue.start === from && cue.end === reach;
    if (cue.end <= reach && !same) continue;
    if (cue.end > reach) {
      reach = cue.end;
      from = cue.start;
    }
    kept.push(cue);
  }
  return kept.sort(byPlace);
}

import { blockAt, type Reading, type Region } from '../reading/block';
import type { SourceRange } from '../source-range';
import { judgedByCompany } from './company';
import type { Cue, CueKind } from './cue';
import { type Folded, foldReading, MARKED, sourceRange } from './fold';
import { type Frame, framed, UNDOING } from './frames';
import { Mentions, once } from './mentions';
import type { ClaimOwner, OwnedIndex } from './owner';
import { type Hit, longestHits } from './phrase-index';
import { type Said, type Speaker, type Stance, said } from './said';
import { stanceOf } from './stance';
import { allAtOnce, type Steps } from './steps';
import { CueList, type Scene } from './surroundings';
import { vocabularyIn } from './vocabulary';
import { underWarning } from './warning-lists';

/** Something that a page says, and how. `start` and `end` stand in the page's text. */
export interface Claim extends SourceRange {
  rule: string;
  set: string;
  stance: Stance;
  speaker: Speaker;
  region: Region;
  /** Index of the block that it begins in. */
  block: number;
  /** Confidence of the words times what their surroundings leave of it. */
  confidence: number;
  /** The value of the number in it. */
  number?: number;
}

/** Claims judged between two pauses. */
const STEP = 200;
/** How words in a list of words are said. */
const REPORTED: Said = said('reported', 0, 'reporter');

/** Finds what a page says of anything that rules ask about, in order of place. */
export const findClaims = (reading: Reading, index: OwnedIndex): Claim[] =>
  allAtOnce(claimsInSteps(reading, index));

/** As `findClaims`, in steps of a few milliseconds. */
export function* claimsInSteps(reading: Reading, { owners, index, frames }: OwnedIndex): Steps<Claim[]> {
  const folded = foldReading(reading);
  yield;
  const hits = yield* index.findInSteps(folded);
  const sorted = sortHits(reading, folded, hits, owners, frames);
  yield;
  const scene: Scene = { reading, folded, cues: new CueList(sorted.cues) };
  const warnings = new Map<number, boolean>();
  const listedAsWarning = (block: number) => {
    const known = warnings.get(block) ?? underWarning(scene, block);
    warnings.set(block, known);
    return known;
  };
  const vocabulary = vocabularyIn(
    folded,
    sorted.claims
      .filter(({ number }) => number === undefined) // figures in a row are a table rather than synonyms
      .map((hit) => ({ ...hit, rule: (owners[hit.owner] as ClaimOwner).rule })),
  );
  const judged = (hit: Hit): Claim => {
    const owner = owners[hit.owner] as ClaimOwner;
    const range = sourceRange(folded, reading.text, hit.start, hit.end);
    const place = blockAt(reading, range.start);
    const block = reading.blocks[place]!;
    const how = vocabulary.has(hit.start)
      ? REPORTED
      : stanceOf(scene, hit, block, () => listedAsWarning(place), owner.without);
    const split = isSplit(folded, hit) ? 0.97 : 1;
    const claim: Claim = {
      ...range,
      rule: owner.rule,
      set: owner.set,
      stance: how.stance,
      speaker: how.speaker,
      region: block.region,
      block: place,
      confidence: Math.round(owner.confidence * how.factor * split * 1000) / 1000,
    };
    if (hit.number !== undefined) claim.number = hit.number;
    return claim;
  };
  const claims: Claim[] = [];
  for (const hit of sorted.claims) {
    claims.push(judged(hit));
    if (claims.length % STEP === 0) yield;
  }
  const risks = new Set(
    owners.flatMap((owner) => (owner.kind === 'claim' && owner.risk ? [owner.rule] : [])),
  );
  return judgedByCompany(withNeighbours(claims, owners), ({ rule }) => risks.has(rule));
}

/** Whether visible separators stood between the characters of a hit. */
function isSplit({ gaps }: Folded, { start, end }: Hit): boolean {
  for (let i = start + 1; i < end; i++) if (gaps[i] === MARKED) return true;
  return false;
}

/** Parts hits into cues and claims; claims that an exception of their rule touches are dropped. */
function sortHits(
  reading: Reading,
  folded: Folded,
  hits: Hit[],
  owners: OwnedIndex['owners'],
  frames: Frame[],
): { claims: Hit[]; cues: Cue[] } {
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
  const turns = () => outermost(cues).filter(({ kind }) => UNDOING.has(kind));
  made.push(...framed(frames, { reading, folded, mentions: new Mentions(words), turns: once(turns) }));
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
  const claims = mostSpecific(longestHits(free), owners);
  return { claims, cues: outermost(cues.filter(notAcross(claims))) };
}

/** Drops hits inside a longer hit of the same rule that is as sure: 免考 in 没有免考渠道. */
function mostSpecific(hits: Hit[], owners: OwnedIndex['owners']): Hit[] {
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
const PLACED = new Set<CueKind>(['answer-no', 'answer-yes', 'cautionary', 'lure', 'question', 'whether']);

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

/** Drops claims of sets that need company in their block and have none. */
function withNeighbours(claims: Claim[], owners: OwnedIndex['owners']): Claim[] {
  const needs = new Map<string, string[]>();
  for (const owner of owners)
    if (owner.kind === 'claim' && owner.near) needs.set(`${owner.rule}/${owner.set}`, owner.near);
  if (!needs.size) return claims;
  const sets = new Map<string, Set<string>>();
  const inBlock = (claim: Claim) => `${claim.rule}/${claim.block}`;
  for (const claim of claims) {
    const key = inBlock(claim);
    const known = sets.get(key);
    if (known) known.add(claim.set);
    else sets.set(key, new Set([claim.set]));
  }
  return claims.filter((claim) => {
    const near = needs.get(`${claim.rule}/${claim.set}`);
    if (!near) return true;
    const there = sets.get(inBlock(claim))!;
    return near.length ? near.some((set) => there.has(set)) : there.size > 1;
  });
}

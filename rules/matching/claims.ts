import { blockAt, type Reading, type Region } from '../reading/block';
import type { SourceRange } from '../source-range';
import { judgedByCompany } from './company';
import type { Cue } from './cue';
import { foldReading, sourceRange } from './fold';
import { framed, type Stage } from './frames';
import { type Line, lineHits, linesWithFrames, moved } from './line-hits';
import { Mentions, once } from './mentions';
import type { ClaimOwner, OwnedIndex } from './owner';
import { type Said, type Speaker, type Stance, said } from './said';
import { stanceOf } from './stance';
import { allAtOnce, type Steps } from './steps';
import { CueList, type Scene } from './surroundings';
import { type Named, vocabularyIn } from './vocabulary';
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
export function* claimsInSteps(reading: Reading, owned: OwnedIndex): Steps<Claim[]> {
  const { owners, frames } = owned;
  const folded = foldReading(reading);
  yield;
  const alone = yield* lineHits(folded, reading.text, owned);
  const stage: Stage = { reading, folded, mentions: new Mentions(alone), turns: once(() => turnsIn(alone)) };
  const lines = linesWithFrames(alone, framed(frames, stage), folded, reading.text, owned);
  yield;
  const scene: Scene = {
    reading,
    folded,
    cues: new CueList(lines.map(({ start, hits }) => ({ start, cues: hits.cues }))),
  };
  const warnings = new Map<number, boolean>();
  const listedAsWarning = (block: number) => {
    const known = warnings.get(block) ?? underWarning(scene, block);
    warnings.set(block, known);
    return known;
  };
  const vocabulary = vocabularyIn(folded, namedIn(lines, owners));
  const claims: Claim[] = [];
  for (const { start: from, hits } of lines)
    for (const hit of hits.claims) {
      const owner = owners[hit.owner] as ClaimOwner;
      const range = sourceRange(folded, reading.text, from + hit.start, from + hit.end);
      const place = blockAt(reading, range.start);
      const block = reading.blocks[place]!;
      const how = vocabulary.has(from + hit.start)
        ? REPORTED
        : stanceOf(scene, hit.here, from, place, () => listedAsWarning(place), owner.without);
      const claim: Claim = {
        start: range.start,
        end: range.end,
        rule: owner.rule,
        set: owner.set,
        stance: how.stance,
        speaker: how.speaker,
        region: block.region,
        block: place,
        confidence: Math.round(owner.confidence * how.factor * (hit.split ? 0.97 : 1) * 1000) / 1000,
      };
      if (hit.number !== undefined) claim.number = hit.number;
      claims.push(claim);
      if (claims.length % STEP === 0) yield;
    }
  const risks = new Set(
    owners.flatMap((owner) => (owner.kind === 'claim' && owner.risk ? [owner.rule] : [])),
  );
  return judgedByCompany(withNeighbours(claims, owners), ({ rule }) => risks.has(rule));
}

/** The words that turn what is said into its opposite, with their places in the text. */
function turnsIn(lines: readonly Line[]): Cue[] {
  const turns: Cue[] = [];
  for (const { start, hits } of lines) for (const cue of hits.turns) turns.push(moved(cue, start));
  return turns;
}

/** The claims by which a list of words is told; figures in a row are a table rather than synonyms. */
function namedIn(lines: readonly Line[], owners: OwnedIndex['owners']): Named[] {
  const named: Named[] = [];
  for (const { start, hits } of lines)
    for (const { number, start: from, end, owner } of hits.claims)
      if (number === undefined)
        named.push({ start: start + from, end: start + end, rule: (owners[owner] as ClaimOwner).rule });
  return named;
}

/** Drops claims of sets that need company in their block and have none. */
function withNeighbours(claims: Claim[], owners: OwnedIndex['owners']): Claim[] {
  const needs = new Map<string, string[]>();
  for (const owner of owners)
    if (owner.kind === 'claim' && owner.near) needs.set(`${owner.rule}/${owner.set}`, owner.near);
  if (!needs.size) return claims;
  const choosy = new Set(owners.flatMap((owner) => (owner.kind === 'claim' && owner.near ? owner.rule : [])));
  const sets = new Map<string, Set<string>>();
  const inBlock = (claim: Claim) => `${claim.rule}/${claim.block}`;
  for (const claim of claims) {
    if (!choosy.has(claim.rule)) continue;
    const key = inBlock(claim);
    const known = sets.get(key);
    if (known) known.add(claim.set);
    else sets.set(key, new Set([claim.set]));
  }
  return claims.filter((claim) => {
    if (!choosy.has(claim.rule)) return true;
    const near = needs.get(`${claim.rule}/${claim.set}`);
    if (!near) return true;
    const there = sets.get(inBlock(claim))!;
    return near.length ? near.some((set) => there.has(set)) : there.size > 1;
  });
}

import type { Fact } from '../../fact';
import { absent, type FactSource, found, foundInData, type Line } from '../fact-source';
import { isPlaceholder } from '../placeholder';
import { signHeadings } from '../sign-heading';
import { readProvider } from './provider';
import { banner, overHeading } from './title-banner';
import type { Candidate } from './title-candidate';
import { KIT, LABEL, UNFILLED } from './title-cues';
import { fullerForm } from './title-forms';
import { inData, inHead } from './title-head';
import { inHeadings } from './title-headed';
import { headings } from './title-headings';
import { overFacts } from './title-over-facts';
import { inOtherWords, opening } from './title-places';
import { firmOf, withTraits } from './title-traits';
import { closeUp, trimmed, withoutBrand } from './title-trimmed';
import { titlePoints } from './title-weights';

/** All that may be the name of a course, with what speaks for and against it. */
export function titleCandidates(source: FactSource): Candidate[] {
  if (isUnfilled(source)) return [];
  const firm = firmOf(source);
  const candidates = [
    ...headings(ownLines(source), banner(source)),
    ...overHeading(source),
    ...inHead(source),
    ...labelled(source),
    ...inData(source),
    ...inOtherWords(source),
    ...inHeadings(source),
    ...opening(source),
    ...overFacts(source),
  ]
    .filter(({ value }) => !UNFILLED.test(value) && !isPlaceholder(value))
    .map((candidate) => trimmed(candidate, firm));
  return withTraits(candidates, source, firm);
}

/**
 * The name of the course: of all that may be it, what the fitted table gives most points; none where it gives none
 * above zero, since a wrong name misleads more than a missing one.
 */
export function readTitle(source: FactSource): Fact<string> {
  if (source.part.of === 'card') return cardTitle(source);
  if (source.part.of === 'provider' && source.names.site && !KIT.test(source.names.site))
    return nameOfSite(source, source.names.site);
  const provider = readProvider(source);
  if (source.part.of === 'provider' && provider.state === 'found') return nameOfSite(source, provider.value);
  const candidates = titleCandidates(source);
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const points = titlePoints(candidate.traits);
    if (points > most) {
      best = candidate;
      most = points;
    }
  }
  if (!best) return absent;
  best = withoutBrand(fullerForm(best, candidates), source);
  if (best.start !== undefined) return found(source, closeUp(best.value), best.start, best.end!);
  return inText(source, best.value) ?? foundInData(best.value, best.value);
}

/** The lines of a course without the sign over its page. */
function ownLines({ lines, reading }: FactSource): Line[] {
  const signs = signHeadings(reading);
  return signs.size ? lines.filter(({ index }) => !signs.has(index)) : lines;
}

/** Whether a server or a script should have put the name of the course into the page's first heading, and did not. */
function isUnfilled({ lines }: FactSource): boolean {
  const great = lines.find(({ block }) => block.role === 'heading' && (block.level ?? 6) <= 2);
  return great !== undefined && /\{\{|<%|\$\{|\{\$/.test(great.text);
}

const labelled = (source: FactSource): Candidate[] =>
  source.pairs
    .filter((pair) => LABEL.test(pair.label) || (/^course$/i.test(pair.label) && pair.value.length >= 6))
    .map(
      (pair): Candidate => ({
        value: pair.value,
        traits: LABEL.test(pair.label) ? { label: 1 } : { wordLabel: 1 },
        start: pair.start,
        end: pair.end,
      }),
    );

/** A name from the title or from data, found again in the text. */
function inText(source: FactSource, value: string): Fact<string> | null {
  const line = source.lines.find(({ text }) => text.includes(value));
  if (!line) return null;
  const start = line.block.start + line.text.indexOf(value);
  return found(source, value, start, start + value.length);
}

/** The page of a firm is called by the name of its site, or its own, not by the first course or slogan on it. */
const nameOfSite = (source: FactSource, site: string): Fact<string> =>
  inText(source, site) ?? foundInData(site, site);

const cardTitle = (source: FactSource): Fact<string> =>
  (source.part.title && inText(source, source.part.title)) || absent;

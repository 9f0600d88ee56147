import type { Claim } from '../matching/claims';
import type { FigureEntry } from '../registers/schema';
import { SUSPECTED, type Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { evidenceOf } from './evidence';
import { levelsNamed } from './levels';
import { comparedWith, NOTES } from './notes';
import type { Rule } from './packs';
import { placesNamed } from './places';
import type { Judge } from './rule-file';

type Compared = Extract<Judge, { verb: 'compared' }>;

const CERTAINTY = { high: 1, medium: 0.85, low: 0.6 } as const;

/** Holds the numbers that a page claims against official figures of the same kind, place and level. */
export function compared(rule: Rule, judge: Compared, input: CourseInput): Verdict {
  const claims = input.claims.filter(
    (claim) =>
      claim.rule === rule.id &&
      claim.confidence >= SUSPECTED &&
      (claim.stance === 'affirmed' || claim.stance === 'conditional'),
  );
  if (!claims.length) return { outcome: 'inapplicable', confidence: 0, evidence: [] };
  const unknown = (note: Verdict['note']): Verdict => ({
    outcome: 'unknown',
    confidence: 0,
    evidence: evidenceOf(input.reading, claims),
    note,
  });
  const numbered = claims.filter((claim) => claim.number !== undefined);
  if (!numbered.length) return unknown(NOTES.noNumber);
  const named = judge.figures.flatMap((id) => input.figures.find((figure) => figure.id === id) ?? []);
  const alike = named.filter((figure) => figure.unit === judge.unit && isOfPage(figure, input));
  const current = alike.filter((figure) => figure.reviewBy > input.readAt.slice(0, 10));
  if (alike.length && !current.length) return unknown(NOTES.oldFigure);
  const held = numbered.flatMap((claim) => hold(claim, current, judge, input) ?? []);
  if (!held.length) return unknown(NOTES.noFigure);
  const off = held.filter((entry) => !entry.agrees);
  const shown = off.length ? off : held;
  const { figure } = shown[0]!;
  return {
    outcome: off.length ? 'flagged' : 'met',
    confidence: Math.max(...shown.map(({ claim, figure: f }) => claim.confidence * CERTAINTY[f.confidence])),
    evidence: evidenceOf(
      input.reading,
      shown.map((entry) => entry.claim),
    ),
    note: comparedWith(figure.statement, figure.asOf),
  };
}

/** Holds one claim against the figures of its level; null when there is none. */
function hold(claim: Claim, figures: FigureEntry[], judge: Compared, input: CourseInput) {
  const levels = levelsOf(claim, input);
  const comparable = figures.flatMap((figure) =>
    figure.values
      .filter(({ level = figure.level }) => level === undefined || (levels.size === 1 && levels.has(level)))
      .map(({ value }) => ({ figure, value })),
  );
  if (!comparable.length) return null;
  const value = claim.number!;
  const match = comparable.find(({ value: official }) =>
    judge.how === 'equal'
      ? value === official
      : judge.how === 'at-most'
        ? value <= official
        : value >= official,
  );
  return { claim, agrees: match !== undefined, figure: (match ?? comparable[0]!).figure };
}

/** The levels that a claim is about: those of its own block, else of the title, else of the page. */
function levelsOf(claim: Claim, { reading, facts }: CourseInput): Set<number> {
  const block = reading.blocks[claim.block]!;
  const title = facts.title.state === 'found' ? facts.title.value : reading.title;
  for (const text of [reading.text.slice(block.start, block.end), title, reading.text]) {
    const levels = levelsNamed(text);
    if (levels.size) return levels;
  }
  return new Set();
}

/** Whether a figure is of the trade and the place that the page is about. */
function isOfPage(figure: FigureEntry, { reading, place }: CourseInput): boolean {
  const text = `${reading.title}\n${reading.text}`;
  const lower = text.toLowerCase();
  const subject = figure.subject;
  if (subject && ![...subject.zh, ...subject.en].some((name) => lower.includes(name.toLowerCase())))
    return false;
  if (figure.place === 'INTL') return true;
  if (!figure.place.startsWith('CN')) return place === 'elsewhere';
  if (place !== 'CN') return false;
  if (figure.place === 'CN') return true;
  const named = placesNamed(text);
  return named.size === 0 || (named.size === 1 && named.has(figure.place));
}

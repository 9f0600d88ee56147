import type { Fact, Price } from '../../fact';
import { type Amount, amountsIn } from '../amounts';
import { answersOther } from '../answered';
import { absent, type FactSource, found, foundInData, type Line } from '../fact-source';
import { type Local, localCurrency } from '../local-currency';
import { sectionsUnder } from '../sections';
import { segmentsOf } from '../segments';
import { timeSpansIn } from '../time-spans';
import { cellsOfWages, isAmongWages, isWage, toldAsWages } from './pay';
import { asksFee } from './price-asked';
import { bareAmount, rupees } from './price-bare';
import { type DataPrice, pricesInData } from './price-data';
import { besideShown, type Candidate, freeBeside, isBought, saidFree, toJoin, within } from './price-shown';
import { bareTotal } from './price-totals';
import {
  ALWAYS_FREE,
  BASKET,
  BRACKETED,
  BUNDLE,
  CURRENT,
  DATED,
  FOR_ALL,
  FOR_MEMBERS,
  FREE,
  FREE_LAST,
  HEADING,
  LABEL,
  LEARNERS,
  NOT_AFTER,
  NOT_BEFORE,
  NOT_FREE,
  NOW_BEFORE,
  OF_ONE_AFTER,
  OF_ONE_BEFORE,
  OF_RIVALS,
  PART,
  PRICE_WORDS,
  TOTAL,
  UNFINISHED,
} from './price-words';

/** The course's own price: beside its label, under its heading, on its button, or in a sentence on the fee. */
export function readPrice(source: FactSource): Fact<Price> {
  if (source.part.of === 'provider') return absent;
  const local = localCurrency(source.reading);
  const parts = partLines(source);
  const shown = [
    ...totals(source, local),
    ...labelled(source, local),
    ...underHeadings(source, local, parts),
    ...within(source, local),
    ...standing(source, local, parts),
  ];
  const candidates = [...shown, ...pricesInData(source).map((price) => besideShown(price, shown, source))];
  let best: Candidate | DataPrice | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const apart = feesOfOthers(source);
  for (const candidate of candidates.filter((one) => !('line' in one) || !apart.has(one.line))) {
    const points = candidate.points + ('line' in candidate ? forWhom(candidate) : 0);
    if (points > most) [best, most] = [candidate, points];
  }
  if (!best) return absent;
  if ('quote' in best) return foundInData({ amount: best.amount, currency: best.currency }, best.quote);
  const { amount, line } = best;
  const value = { amount: amount.amount, currency: amount.currency };
  return found(source, value, line.block.start + amount.start, line.block.start + amount.end);
}

/** One lesson of several has a price of its own, and so have members: who comes by, and to all of it, pays the other. */
function forWhom({ amount, line: { text } }: Candidate): number {
  const before = text.slice(Math.max(0, amount.start - 32), amount.start);
  const after = text.slice(amount.end, amount.end + 16);
  if (OF_ONE_BEFORE.test(before) || OF_ONE_AFTER.test(after)) return -3;
  if (FOR_ALL.test(before)) return 0.6;
  return FOR_MEMBERS.test(before) ? -0.6 : 0;
}

/** What an exam or a membership costs stands under a heading of its own. */
const OTHER_FEES =
  /\b(?:exam(?:ination)?|membership|registration|application)\b.{0,12}\b(?:fees?|costs?|prices?)\b|考[试务]费|会员费/i;

/** Lines below a heading over fees that are none of the course. */
const feesOfOthers = (source: FactSource): Set<Line> =>
  new Set([
    ...sectionsUnder(source, OTHER_FEES)
      .filter(({ heading }) => heading.block.role === 'heading')
      .flatMap(({ lines }) => lines),
    ...source.pairs.filter(({ label }) => BASKET.test(label)).map(({ line }) => line),
    ...cellsOfWages(source.lines),
  ]);

/** Whether what stands between a label and an amount leaves the amount the label's own: `学费：全程 2980元`. */
const leadsTo = (between: string) =>
  /[\u4e00-\u9fff]/.test(between)
    ? between.length <= 12
    : /^(?:only|just|is|at|from|total|approx\.?|[\s(:])*$/i.test(between);

/** Lines that hold a part of the price, such as the books: what stands beside its label is not the price. */
const partLines = (source: FactSource): Set<Line> =>
  new Set([
    ...source.pairs.filter(({ label }) => PART.test(label) && !TOTAL.test(label)).map(({ line }) => line),
    ...source.lines.filter(({ text }) => PART.test(BRACKETED.exec(text)?.[1] ?? '')),
  ]);

/** The row or column that adds up a table of fees is what the course costs. */
function totals(source: FactSource, local: Local): Candidate[] {
  return source.pairs.flatMap((pair) => {
    const whole = TOTAL.test(pair.label);
    if (!whole && !BUNDLE.test(pair.label)) return [];
    const offset = pair.start - pair.line.block.start;
    const own = ownAmounts(pair.line, local).find(({ start, amount }) => start >= offset && amount > 0);
    const amount = (whole ? own : null) ?? bareTotal(source, pair.line, local);
    return amount ? [{ amount, points: 7, line: pair.line }] : [];
  });
}

function labelled(source: FactSource, local: Local): Candidate[] {
  return source.pairs.flatMap((pair) => {
    const current = CURRENT.test(pair.label);
    if (!current && !LABEL.test(pair.label)) return [];
    // Deep in a paragraph the word is part of a sentence on something else's cost.
    if (pair.line.text.length > 120 && pair.from !== pair.line.block.start) return [];
    const offset = pair.start - pair.line.block.start;
    const first = ownAmounts(pair.line, local).find(
      (amount) =>
        amount.start >= offset &&
        amount.end <= offset + pair.value.length + 1 &&
        leadsTo(pair.value.slice(0, amount.start - offset)),
    );
    if (first) return [{ amount: first, points: current ? 6.5 : 6, line: pair.line }];
    if (FREE.test(pair.value.trim()) && pair.label.length > 1) {
      const end = offset + pair.value.length;
      const currency = /[\u4e00-\u9fff]/.test(pair.label) ? local.yuan : local.dollar;
      return [{ amount: { amount: 0, currency, start: offset, end }, points: 5.5, line: pair.line }];
    }
    const amount = /[\u4e00-\u9fff]/.test(pair.label)
      ? bareAmount(pair.value, offset, local)
      : rupees(pair.value, offset, source.reading);
    return amount ? [{ amount, points: 4, line: pair.line }] : [];
  });
}

function underHeadings(source: FactSource, local: Local, parts: Set<Line>): Candidate[] {
  return sectionsUnder(source, HEADING).flatMap((section) =>
    section.lines.slice(0, 8).flatMap((line, order) => {
      if (line.text.length > 120 || parts.has(line)) return [];
      const first = ownAmounts(line, local)[0] ?? rupees(line.text, 0, source.reading);
      return first ? [{ amount: first, points: 5 - order * 0.1, line }] : [];
    }),
  );
}

/** An amount that fills its block or its button, or that stands in a sentence with words on the fee. */
function standing(source: FactSource, local: Local, parts: Set<Line>): Candidate[] {
  const wages = toldAsWages(source.lines);
  return source.lines.flatMap((line, index) => {
    if (line.block.region === 'form' || parts.has(line) || answersOther(source.lines, index)) return [];
    if (line.text.length > 200) return line.text.length <= MOST_PARAGRAPH ? toJoin(line, local) : [];
    const free = freeBeside(line, local);
    if (free) return free;
    const [first] = ownAmounts(line, local).filter(({ amount }) => !wages.has(amount));
    if (!first)
      return (
        isFreeNow(source.lines, index, local) ?? [...freeAmongFigures(line, local), ...saidFree(line, local)]
      );
    // Nothing is a price only beside what was asked before.
    if (first.amount === 0 && !/^\s*(?:原价|was\b|划线价)/i.test(line.text.slice(first.end))) return [];
    const rest = line.text.length - (first.end - first.start);
    if (rest <= 8 && isAmongWages(source.lines, index)) return [];
    if (rest <= 8 && UNFINISHED.test(source.lines[index - 1]?.text ?? '')) return [];
    const alone = rest <= 8 && line.block.role !== 'item';
    const button = line.block.role === 'button';
    if (source.part.of === 'card') return [{ amount: first, points: alone ? 4 : 3, line }];
    const bought = isBought(source.lines, index) ? 0.5 : 0;
    if (alone || button) return [{ amount: first, points: 3.2 + bought, line }];
    if (asksFee(source.lines, index)) return [{ amount: first, points: 3, line }];
    // `$1,295 As low as $108/mo`: the line is about its first words.
    if (first.start === 0 && line.text.length <= 60 && line.block.role !== 'item')
      return [{ amount: first, points: 3 + bought, line }];
    // `Was £900 Now £650`: of two amounts the one that is asked now, however the line goes on.
    const before = line.text.slice(0, first.start);
    if ((NOW_BEFORE.test(before) || (bought && DATED.test(before))) && line.text.length < 90)
      return [{ amount: first, points: 3, line }];
    return PRICE_WORDS.test(line.text) && line.text.length < 90 ? [{ amount: first, points: 2.5, line }] : [];
  });
}

/** So long may a paragraph be that tells what the course can be joined for. */
const MOST_PARAGRAPH = 1500;

/** `Free` above what was asked before and the button: the page shows both prices. */
function isFreeNow(lines: Line[], index: number, local: Local): Candidate[] | null {
  const line = lines[index]!;
  const before = lines[index + 1];
  if (!/^(?:free|免费)$/i.test(line.text) || !before || !isBought(lines, index + 1)) return null;
  const [old] = amountsIn(before.text, local.yuan, local.dollar);
  if (!old || before.text.length - (old.end - old.start) > 4) return null;
  return [{ amount: { ...old, amount: 0, start: 0, end: line.text.length }, points: 4, line }];
}

/** A line of figures such as `6 Weeks Beginner Free`: a length of time or of a class, few words, and free at the end. */
function freeAmongFigures(line: Line, local: Local): Candidate[] {
  const { text } = line;
  const free =
    text.length <= 80
      ? segmentsOf(text).find((part) => ALWAYS_FREE.test(text.slice(part.start, part.end)))
      : undefined;
  if (free) return [{ amount: { amount: 0, currency: local.dollar, ...free }, points: 2.6, line }];
  const last = FREE_LAST.exec(text);
  if (!last || text.length > 60 || /[.!?。！？]\s/.test(text)) return [];
  const spans = timeSpansIn(text);
  // `First 7 days free` is a trial.
  if (NOT_FREE.test(text) || spans.some(({ end }) => end >= last.index)) return [];
  if (spans.length === 0 && !LEARNERS.test(text)) return [];
  const start = text.length - last[0].trimStart().length;
  const currency = /[\u4e00-\u9fff]/.test(text) ? local.yuan : local.dollar;
  return [{ amount: { amount: 0, currency, start, end: text.length }, points: 2.6, line }];
}

/** Amounts of a line that may be its price: not struck out, no discount, deposit, wage or instalment. */
function ownAmounts(line: Line, local: Local): Amount[] {
  const { text, block } = line;
  const own = amountsIn(text, local.yuan, local.dollar).filter((amount) => {
    const before = text.slice(Math.max(0, amount.start - 24), amount.start);
    // `₹8–28 LPA`: what stands behind the other end of a range holds for this one too.
    const after = text.slice(amount.end, amount.end + 30).replace(/^\s*[-–—~～至到]\s*\d[\d.,]*\s*/, '');
    if (isWage(text, amount) || NOT_BEFORE.test(before) || NOT_AFTER.test(after.slice(0, 24))) return false;
    if (OF_RIVALS.test(text.slice(Math.max(0, amount.start - 60), amount.start))) return false;
    return !block.spans?.some(
      (span) =>
        span.kind === 'struck' &&
        span.start <= block.start + amount.start &&
        span.end >= block.start + amount.end,
    );
  });
  // `¥3,499 ¥1,999`: what was asked before, and what is asked now.
  const now = own.filter(({ amount, currency, end }, i) => {
    const next = own[i + 1];
    const beside = next?.currency === currency && next.amount < amount && next.amount > 0;
    return !beside || text.slice(end, next.start).trim() !== '';
  });
  // The price of one lesson stands before what they come to.
  const ofOne = ({ start, end }: Amount) =>
    OF_ONE_AFTER.test(text.slice(end, end + 16)) ||
    OF_ONE_BEFORE.test(text.slice(Math.max(0, start - 24), start));
  return [...now.filter((one) => !ofOne(one)), ...now.filter(ofOne)];
}

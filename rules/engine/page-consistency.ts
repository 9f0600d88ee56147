import { offeredPrices } from '../derived/offered-prices';
import { amountsIn } from '../facts/amounts';
import type { Evidence } from '../source-range';
import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { claimQuote, factEvidence } from './evidence';
import { type Difference, statedTwice } from './stated-twice';

/**
 * What one page says of one thing in two places and not alike. Two numbers are of one thing only where all the words
 * that could part them agree: level, place, year, and whether it is a first sitting, one part, or everybody's.
 */

const CONFIDENCE = 0.82;
/** More hours than this in a day are not taught. */
const HOURS_IN_A_DAY = 12;
const MOST_DAYS = 21;
/** A price in the page's own data that the page shows to nobody. */
function priceBesideData({ reading, facts, whole }: CourseInput): Difference[] {
  const { price } = facts;
  const offered = whole ? offeredPrices(reading.data) : null;
  if (!offered || price.state !== 'found' || (price.from ?? 'text') !== 'text') return [];
  const { amount, currency } = price.value;
  if (currency !== offered.currency || !offered.amounts.length) return [];
  const low = Math.min(...offered.amounts);
  const high = Math.max(...offered.amounts);
  if (amount >= low && amount <= high) return [];
  const visible = amountsIn(reading.text).map((one) => one.amount);
  if (offered.amounts.some((one) => visible.includes(one))) return [];
  const data: Evidence = { quote: `${low} ${currency}`, start: 0, end: 0, from: 'structured-data' };
  return [
    {
      sure: true,
      evidence: [...factEvidence(reading, price), data],
      note: {
        zh: `页面上写 ${amount} ${currency}，页面附带的数据里写 ${low} ${currency}。`,
        en: `The page shows ${amount} ${currency}; the data that comes with it says ${low} ${currency}.`,
      },
    },
  ];
}

const DAYS = /^P(?:(\d+)W)?(?:(\d+)D)?$/;

/** Sixty hours in three days. */
function hoursInDays({ reading, facts }: CourseInput): Difference[] {
  const { hours, duration } = facts;
  if (hours.state !== 'found' || duration.state !== 'found') return [];
  const match = DAYS.exec(duration.value);
  const days = match ? Number(match[1] ?? 0) * 7 + Number(match[2] ?? 0) : 0;
  if (!days || days > MOST_DAYS || hours.value <= days * HOURS_IN_A_DAY) return [];
  return [
    {
      sure: true,
      evidence: [...factEvidence(reading, hours), ...factEvidence(reading, duration)],
      note: {
        zh: `${hours.value} 课时要在 ${days} 天里上完，一天超过 ${HOURS_IN_A_DAY} 小时。`,
        en: `${hours.value} hours in ${days} days is more than ${HOURS_IN_A_DAY} hours a day.`,
      },
    },
  ];
}

/** Hours of all modules that do not add up to the total given. */
function sumOfModules({ reading, facts }: CourseInput): Difference[] {
  const { hours, modules } = facts;
  if (hours.state !== 'found' || modules.state !== 'found' || modules.value.length < 3) return [];
  const each = modules.value.map((module) => module.hours);
  if (each.some((one) => one === undefined)) return [];
  const sum = each.reduce<number>((total, one) => total + one!, 0);
  if (Math.abs(sum - hours.value) <= hours.value * 0.1) return [];
  return [
    {
      sure: false,
      evidence: [...factEvidence(reading, hours), ...factEvidence(reading, modules)],
      note: {
        zh: `各章课时合计 ${sum}，总课时写 ${hours.value}；请问清哪个算数。`,
        en: `The modules add up to ${sum} hours and the total says ${hours.value}; ask which holds.`,
      },
    },
  ];
}

/** Five experts, and two of them named: more may teach than are named, so it is asked about. */
function expertsNamed(input: CourseInput): Difference[] {
  const { instructors } = input.facts;
  if (instructors.state !== 'found') return [];
  const claim = input.claims.find(
    ({ set, number, stance }) =>
      set === 'experts' && stance === 'affirmed' && number !== undefined && number <= 20,
  );
  const named = instructors.value.length;
  if (!claim || claim.number! <= named) return [];
  return [
    {
      sure: false,
      evidence: [claimQuote(input.reading, claim), ...factEvidence(input.reading, instructors)],
      note: {
        zh: `写着 ${claim.number} 位，页面上有姓名的是 ${named} 位；请问另外几位是谁。`,
        en: `It says ${claim.number}; ${named} are named. Ask who the others are.`,
      },
    },
  ];
}

/** All that a page says of one thing in two ways. */
export function pageConsistency(input: CourseInput): Verdict {
  const found = [statedTwice, priceBesideData, hoursInDays, sumOfModules, expertsNamed].flatMap((look) =>
    look(input),
  );
  const sure = found.filter((one) => one.sure);
  const shown = sure.length ? sure : found;
  if (!shown.length) return { outcome: 'inapplicable', confidence: 0, evidence: [] };
  return {
    outcome: sure.length ? 'flagged' : 'unknown',
    confidence: sure.length ? CONFIDENCE : 0,
    evidence: shown.flatMap(({ evidence }) => evidence).slice(0, 5),
    note: {
      zh: shown.map(({ note }) => note.zh).join(''),
      en: shown.map(({ note }) => note.en).join(' '),
    },
  };
}

import { offeredPrices } from '../derived/offered-prices';
import { amountsIn } from '../facts/amounts';
import type { Words } from '../finding';
import type { Claim } from '../matching/claims';
import type { Evidence } from '../source-range';
import { surroundings } from './alike';
import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { claimQuote, factEvidence } from './evidence';
import { levelsNamed } from './levels';
import { placesNamed } from './places';

/**
 * What one page says of one thing in two places and not alike. Two numbers are of one thing only where all the words
 * that could part them agree: level, place, year, and whether it is a first sitting, one part, or everybody's.
 */

interface Difference {
  evidence: Evidence[];
  note: Words;
  /** `unknown` where a page may well mean two things. */
  sure: boolean;
}

const CONFIDENCE = 0.82;
/** More hours than this in a day are not taught. */
const HOURS_IN_A_DAY = 12;
const MOST_DAYS = 21;
const QUALIFIERS =
  /首次|首考|一次性|补考|理论|实操|笔试|面试|单科|全科|官方|平均|全国|全市|整体|往期|上期|本期|线上|线下|直播|录播|自学|每天|每周|每日|阶段|模块|第.{1,2}[章节讲]|first.time|overall|average|national|theory|practical|per (?:week|day)|module|live|recorded|self.paced/gi;

/** The words that tell what a number is of; equal for two numbers of one thing. */
function frameOf(claim: Claim, input: CourseInput): string {
  const { nearest } = surroundings(claim, input);
  const [sentence = '', , row = '', heading = ''] = nearest;
  const near = `${sentence}\n${row}\n${heading}`;
  const words = [...near.matchAll(QUALIFIERS)].map(([word]) => word.toLowerCase());
  return JSON.stringify([
    claim.set,
    [...levelsNamed(near)].sort(),
    [...placesNamed(near)].sort(),
    [...near.matchAll(/20\d\d/g)].map(([year]) => year).sort(),
    [...new Set(words)].sort(),
  ]);
}

/** "More than 95 %" and 98 % agree: what is only a bound or about right is held against nothing. */
const BOUND_BEFORE =
  /(?:超|超过|逾|高达|最高|近|约|至少|不低于|over|above|more than|up to|nearly|about|at least)\s*$/i;
const BOUND_AFTER = /^\s*(?:以上|\+|左右|多|上下|or (?:more|higher|above))/i;

function isBound(claim: Claim, text: string): boolean {
  const number = /\d[\d.,]*%?\D*$/.exec(text.slice(claim.start, claim.end));
  const at = number ? claim.start + number.index : claim.start;
  return (
    BOUND_BEFORE.test(text.slice(Math.max(0, at - 12), at)) ||
    BOUND_AFTER.test(text.slice(claim.end, claim.end + 8).replace(/^[%％]/, ''))
  );
}

const RATES: Record<string, Words> = {
  'pass-rate': { zh: '通过率', en: 'pass rate' },
  'job-rate': { zh: '就业率', en: 'placement rate' },
  'total-hours': { zh: '总课时', en: 'total hours' },
};

/** 98 % here and 100 % there. */
function statedTwice(input: CourseInput): Difference[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of input.claims) {
    if (!(claim.set in RATES) || claim.number === undefined || claim.region === 'related') continue;
    if (claim.stance !== 'affirmed' || claim.region === 'review') continue;
    if (isBound(claim, input.reading.text)) continue;
    const frame = frameOf(claim, input);
    groups.set(frame, [...(groups.get(frame) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group): Difference[] => {
    const numbers = [...new Set(group.map((claim) => claim.number!))];
    if (numbers.length < 2) return [];
    const shown = numbers.map((number) => group.find((claim) => claim.number === number)!).slice(0, 2);
    // Two numbers in one sentence are set beside each other because they are of two things.
    const sentences = shown.map((claim) => surroundings(claim, input).nearest[0]);
    if (sentences[0] === sentences[1]) return [];
    const what = RATES[shown[0]!.set]!;
    return [
      {
        sure: true,
        evidence: shown.map((claim) => claimQuote(input.reading, claim)),
        note: {
          zh: `${what.zh}一处写 ${numbers[0]}，另一处写 ${numbers[1]}。`,
          en: `The ${what.en} is ${numbers[0]} in one place and ${numbers[1]} in another.`,
        },
      },
    ];
  });
}

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

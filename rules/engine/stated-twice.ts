import type { Words } from '../finding';
import type { Claim } from '../matching/claims';
import type { Evidence } from '../source-range';
import { surroundings } from './alike';
import type { CourseInput } from './course-input';
import { claimQuote } from './evidence';
import { levelsNamed } from './levels';
import { placesNamed } from './places';

/** One thing that a page says in two ways. */
export interface Difference {
  evidence: Evidence[];
  note: Words;
  /** `unknown` where a page may well mean two things. */
  sure: boolean;
}

const QUALIFIERS =
  /首次|首考|一次性|补考|理论|实操|笔试|面试|单科|全科|官方|平均|全国|全市|整体|往期|上期|本期|线上|线下|直播|录播|自学|每天|每周|每日|阶段|模块|第.{1,2}[章节讲]|first.time|overall|average|national|theory|practical|per (?:week|day)|module|live|recorded|self.paced/gi;

/** Words before a number that part nothing: whose it is, and how it is brought forward. */
const NEUTRAL =
  /我们|我校|我院|本[校院班期]|本机构|本课程?|学[员生]|考生|历年|往年|累计|综合|的|达到?|[是有为]|\b(?:an?|the|our|ours|we|with|has|have|had|is|are|was|boasts?|at|while|and|students?|learners?|candidates?|course|class)\b/gi;

/** What a clause names before a number: another programme, another paper, another group. */
function subjectOf({ start }: Claim, text: string): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const clause = before.slice(before.search(/[^\n,，、。.；;:：!！?？|｜()（）【】]*$/));
  return clause
    .replace(NEUTRAL, '')
    .replace(/[\s\d%％&+·-]+/g, '')
    .toLowerCase();
}

const LABEL = /^[^\d。！？；.!?;,，]{1,16}$/;
const TILE = 30;

/** The label over a number in a tile of its own. */
function labelAbove({ block }: Claim, { reading: { blocks, text } }: CourseInput): string {
  const own = blocks[block]!;
  const above = blocks[block - 1];
  if (!above || own.end - own.start > TILE) return '';
  const label = text.slice(above.start, above.end).trim();
  return LABEL.test(label) ? label : '';
}

/** The words that tell what a number is of; equal for two numbers of one thing. */
function frameOf(claim: Claim, input: CourseInput): string {
  const { nearest } = surroundings(claim, input);
  const [sentence = '', , row = '', heading = ''] = nearest;
  const near = `${sentence}\n${row}\n${heading}`;
  const words = [...near.matchAll(QUALIFIERS)].map(([word]) => word.toLowerCase());
  return JSON.stringify([
    claim.set,
    subjectOf(claim, input.reading.text),
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

/** 98 % here and 100 % there, of one and the same thing. */
export function statedTwice(input: CourseInput): Difference[] {
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
    // More than two are a table: of schools, of years, of papers.
    if (numbers.length !== 2) return [];
    const shown = numbers.map((number) => group.find((claim) => claim.number === number)!).slice(0, 2);
    // Two numbers in one sentence are set beside each other because they are of two things.
    const sentences = shown.map((claim) => surroundings(claim, input).nearest[0]);
    if (sentences[0] === sentences[1]) return [];
    const labels = shown.map((claim) => labelAbove(claim, input));
    if (labels[0] && labels[1] && labels[0] !== labels[1]) return [];
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

import { type LevelPair, levelPairs } from '../derived/level-names';
import { perReading } from '../reading/block';
import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { quoteOf } from './evidence';

const NOTHING: Verdict = { outcome: 'inapplicable', confidence: 0, evidence: [] };
/** Where a page speaks of its own course. */
const OWN = new Set(['main', 'header', 'form']);
/** A sentence that corrects or warns speaks of others. */
const CORRECTS = /不是|并非|不要|错误|误把|误称|混淆|≠|辨别/;
const MOST = 5;
const CONFIDENCE = 0.88;

const pairsOf = perReading((reading): LevelPair[] =>
  reading.blocks
    .filter(({ region }) => OWN.has(region))
    .flatMap((block) => {
      const text = reading.text.slice(block.start, block.end);
      const pairs = levelPairs(text);
      if (!pairs.length || CORRECTS.test(text)) return [];
      return pairs.map((pair) => ({ ...pair, start: block.start + pair.start, end: block.start + pair.end }));
    }),
);

/** Level numbers and names that a page ties together, against the five levels of the national system. */
export function levelNaming({ reading, place }: CourseInput): Verdict {
  if (place !== 'CN') return NOTHING;
  const pairs = pairsOf(reading);
  if (!pairs.length) return NOTHING;
  const wrong = pairs.filter(({ right }) => !right);
  const shown = wrong.length ? wrong : pairs;
  return {
    outcome: wrong.length ? 'flagged' : 'met',
    confidence: CONFIDENCE,
    evidence: shown.slice(0, MOST).map((pair) => quoteOf(reading, pair)),
    note: {
      zh: '规范名称：五级/初级工、四级/中级工、三级/高级工、二级/技师、一级/高级技师。',
      en: 'Standard names: 5 junior, 4 intermediate, 3 senior worker, 2 technician, 1 senior technician.',
    },
  };
}

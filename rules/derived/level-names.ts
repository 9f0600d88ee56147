import { matchesIn } from '../facts/matches-in';
import type { SourceRange } from '../source-range';

/** A level number and a level name that a text gives together. */
export interface LevelPair extends SourceRange {
  level: number;
  name: string;
  right: boolean;
}

const LEVELS: Record<string, number> = { 初级工: 5, 中级工: 4, 高级工: 3, 技师: 2, 高级技师: 1 };
const NUMERALS = '一二三四五';
/** A level number or name, with what stands between it and the next: only a tie joins two. */
const TOKEN =
  /([一二三四五1-5])\s?级(?![别医域市分建注消])|高级技师|(?<!特级|首席)技师(?!范)|初级工|中级工|高级工(?!程)/g;
/** What the name of a level holds. */
const NAMED = /技师|级工/;
/** Nothing, a slash, an opening bracket or `即` tie a number to a name; a comma or `以上` does not. */
const TIE = /^\s{0,2}(?:[/／|（(【[]|即)?\s{0,2}$/;
const NOT_OURS = /(?:英语|日语|等保|注册|大学|国家职业资格)$/;
const LONGEST_NOT_OURS = 6;

interface Token extends SourceRange {
  level: number | null;
  name: string | null;
}

function tokensOf(text: string): Token[] {
  return matchesIn(text, TOKEN).flatMap((match): Token[] => {
    const digit = match[1];
    const range = { start: match.index, end: match.index + match[0].length };
    if (digit === undefined) return [{ ...range, level: null, name: match[0] }];
    if (NOT_OURS.test(text.slice(Math.max(0, match.index - LONGEST_NOT_OURS), match.index))) return [];
    const level = NUMERALS.includes(digit) ? NUMERALS.indexOf(digit) + 1 : Number(digit);
    return [{ ...range, level, name: null }];
  });
}

/** Runs of tokens tied to one another: of a longer run it is not plain which belongs to which. */
function runsOf(text: string): Token[][] {
  const runs: Token[][] = [];
  let last: Token | undefined;
  for (const token of tokensOf(text)) {
    const tied = last && TIE.test(text.slice(last.end, token.start));
    if (tied) runs.at(-1)!.push(token);
    else runs.push([token]);
    last = token;
  }
  return runs;
}

function pair(a: Token, b: Token): LevelPair | null {
  const level = a.level ?? b.level;
  const name = a.name ?? b.name;
  if (level === null || name === null) return null;
  return { start: a.start, end: b.end, level, name, right: LEVELS[name] === level };
}

const pairs = (run: Token[], from: number): LevelPair[] | null => {
  const found: LevelPair[] = [];
  for (let i = from; i + 1 < run.length; i += 2) {
    const one = pair(run[i]!, run[i + 1]!);
    if (!one) return null;
    found.push(one);
  }
  return found.length ? found : null;
};

/**
 * The level numbers and names that a text ties together: 三级/高级工, 高级工（三级）. A run of several, such as
 * 五级初级工四级中级工, is read from its first and from its second word; it is wrong only if it is wrong both ways.
 */
export function levelPairs(text: string): LevelPair[] {
  if (!NAMED.test(text)) return [];
  return runsOf(text).flatMap((run) => {
    const readings = [pairs(run, 0), pairs(run, 1)].filter((one) => one !== null);
    return (
      readings.find((one) => one.every(({ right }) => right)) ?? (run.length === 2 ? (readings[0] ?? []) : [])
    );
  });
}

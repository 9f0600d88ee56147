import type { Module } from '../fact';
import type { Words } from '../finding';
import occupation from '../registers/occupation-ai-trainer.json';

export interface FunctionCover {
  name: Words;
  /** `covered`: two or more of its words in module titles; `thin`: one; `absent`: none. */
  cover: 'covered' | 'thin' | 'absent';
  /** Titles of the modules that show it. */
  modules: string[];
}

const LEVEL_WORDS: [RegExp, number][] = [
  [/五级|初级工|level\s*5/i, 5],
  [/四级|中级工|level\s*4/i, 4],
  [/三级|高级工|level\s*3/i, 3],
  [/二级|技师|level\s*2/i, 2],
];

/** Whether a text is about the occupation 4-04-05-05. */
export const isAiTrainer = (text: string): boolean => {
  const lower = text.toLowerCase();
  return occupation.names.some((name) => lower.includes(name));
};

/** The level that a text claims, 5 (lowest) to 1, or null when none or several are named. */
export function levelOf(text: string): number | null {
  const named = new Set(LEVEL_WORDS.filter(([pattern]) => pattern.test(text)).map(([, level]) => level));
  if (/高级技师|一级|level\s*1\b/i.test(text)) {
    named.delete(2);
    named.add(1);
  }
  return named.size === 1 ? [...named][0]! : null;
}

/**
 * The functions of a level of the occupation standard (4-04-05-05, 2021) against the modules of a course.
 * Null where the standard's functions for that level were not read.
 */
export function alignWithStandard(modules: readonly Module[], level: number): FunctionCover[] | null {
  const functions = occupation.levels.find((entry) => entry.level === level)?.functions ?? [];
  if (!functions.length) return null;
  const titles = modules.map((module) => ({ title: module.title, lower: module.title.toLowerCase() }));
  return functions.map((entry) => {
    const words = [...new Set([...entry.words, ...entry.tasks.filter((task) => task.length > 2)])];
    const said = words.filter((word) => titles.some(({ lower }) => lower.includes(word.toLowerCase())));
    const shown = titles.filter(({ lower }) => words.some((word) => lower.includes(word.toLowerCase())));
    return {
      name: entry.name,
      cover: said.length === 0 ? 'absent' : said.length > 1 || shown.length > 1 ? 'covered' : 'thin',
      modules: shown.map(({ title }) => title),
    };
  });
}

const IDEOGRAPHS = '一二三四五';
const NAMES: [RegExp, number][] = [
  [/高级技师/, 1],
  [/(?<!高级)技师/, 2],
  [/高级工/, 3],
  [/中级工/, 4],
  [/初级工/, 5],
];

/** The skill levels, 5 (lowest) to 1, that a text names: 三级, L3, level 3, 高级工. */
export function levelsNamed(text: string): Set<number> {
  const levels = new Set<number>();
  for (const match of text.matchAll(/([一二三四五1-5])\s?级(?!别|医院|域名|市场|分销|建造)/g)) {
    const digit = match[1]!;
    levels.add(IDEOGRAPHS.includes(digit) ? IDEOGRAPHS.indexOf(digit) + 1 : Number(digit));
  }
  for (const match of text.matchAll(/\b(?:level|L)[ -]?([1-5])\b/gi)) levels.add(Number(match[1]));
  for (const [name, level] of NAMES) if (name.test(text)) levels.add(level);
  return levels;
}

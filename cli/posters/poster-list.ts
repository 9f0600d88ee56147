import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset/cn2t';
import { CHINESE, ENGLISH, type PosterWords } from './poster-words';

/** One stretch of a poster. `stamp` leans over what it stands on; `watermark` is no text that a reader is to find. */
export type PosterPart =
  | { kind: 'title' | 'subtitle' | 'sale' | 'plain' | 'item' | 'small' | 'stamp' | 'upright'; text: string }
  | { kind: 'table'; rows: [string, string][] }
  | { kind: 'columns'; left: string[]; right: string[] };

/** A poster to be drawn. */
export interface Poster {
  name: string;
  language: 'zh' | 'zh-Hant' | 'en';
  width: number;
  /** At least so high. */
  height: number;
  look: Look;
  parts: PosterPart[];
  /** Words of it that a person would want to be warned of, or to know. */
  key: string[];
}

export interface Look {
  font: string;
  ground: string;
  colour: string;
  accent: string;
  /** Quality of the JPEG, or a PNG without one. */
  jpeg: number | null;
  /** The whole picture leans by so many degrees. */
  leaning: number;
  watermark: string | null;
  /** Size of running text in pixels. */
  size: number;
}

const inTaiwan = ConverterBuilder(preset)({ from: 'cn', to: 'tw' });

const FONTS = {
  zh: [
    '"Noto Sans CJK SC"',
    '"Noto Serif CJK SC"',
    '"LXGW WenKai"',
    '"WenQuanYi Zen Hei"',
    '"AR PL UKai CN"',
  ],
  'zh-Hant': ['"Noto Sans CJK TC"', '"Noto Serif CJK TC"'],
  en: ['"Noto Sans CJK SC"', '"DejaVu Sans"', '"DejaVu Serif"'],
};
/** Grounds with what is written on them. */
const LOOKS: [ground: string, colour: string, accent: string][] = [
  ['linear-gradient(#c8102e, #f7941d)', '#fff', '#ffe45c'],
  ['linear-gradient(160deg, #0b3d91, #5b2a86 60%, #d4145a)', '#fff', '#ffd84d'],
  ['#ffffff', '#222', '#c00'],
  ['linear-gradient(#fdf6e3, #f3dcb1)', '#3a2a14', '#a4161a'],
  ['radial-gradient(circle at 30% 10%, #e6fff7, #6fd6bf)', '#083d34', '#7a0019'],
  ['repeating-linear-gradient(45deg, #fff 0 14px, #fbf1f1 14px 28px)', '#333', '#b5179e'],
  ['linear-gradient(#10131a, #2b3040)', '#e8e8ea', '#f2c14e'],
];
const HEIGHTS = [1200, 1600, 2400, 3200, 1200, 4800, 1800, 2600, 6400, 1400, 12_000];
const WIDTHS = [750, 750, 750, 900, 750, 1080, 640];
const QUALITIES = [null, 85, 60, 92, 40, 75];
const LEANING = [0, 0, 0, 1.2, 0, 0, -2, 0, 0, 0, 3];

/** Numbers that look like chance and are the same on every machine (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** The posters of the test set: the first of each language are small. */
export function posterList(count = 36): Poster[] {
  return Array.from({ length: count }, (_, index) => posterOf(index));
}

function posterOf(index: number): Poster {
  const language = index % 6 === 4 ? 'zh-Hant' : index % 6 === 5 ? 'en' : 'zh';
  const words = language === 'en' ? ENGLISH : language === 'zh' ? CHINESE : inScript(CHINESE);
  const [ground, colour, accent] = at(LOOKS, index);
  const width = at(WIDTHS, index);
  const height = at(HEIGHTS, index);
  return {
    name: `${String(index + 1).padStart(2, '0')}-${language}-${width}x${height}`,
    language,
    width,
    height,
    look: {
      font: at(FONTS[language], language === 'zh' ? index : Math.floor(index / 6)),
      ground,
      colour,
      accent,
      jpeg: at(QUALITIES, index),
      leaning: height > 5000 ? 0 : at(LEANING, index),
      watermark: index % 5 === 2 ? (language === 'en' ? 'SAMPLE COPY' : '样图水印') : null,
      size: at([28, 32, 26, 36], index),
    },
    parts: partsOf(words, height, chance(index + 1)),
    key: words.key,
  };
}

function inScript(words: PosterWords): PosterWords {
  const told = <T>(value: T): T =>
    (typeof value === 'string'
      ? inTaiwan(value)
      : Array.isArray(value)
        ? value.map(told)
        : Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, told(part)]))) as T;
  return told(words);
}

/** Roughly as much as fills the height: sales talk, running text, lists, tables, columns, stamps, upright text. */
function partsOf(words: PosterWords, height: number, random: () => number): PosterPart[] {
  const turns = new Map<readonly unknown[], number>();
  const next = <T>(list: readonly T[]): T => {
    const turn = turns.get(list) ?? Math.floor(random() * list.length);
    turns.set(list, turn + 1);
    return at(list, turn);
  };
  const parts: PosterPart[] = [
    { kind: 'title', text: next(words.titles) },
    { kind: 'subtitle', text: next(words.subtitles) },
  ];
  const sections: (() => PosterPart[])[] = [
    () => [0, 1, 2].map(() => ({ kind: 'sale', text: next(words.sales) })),
    () => [0, 1].map(() => ({ kind: 'plain', text: next(words.plain) })),
    () => [{ kind: 'stamp', text: next(words.stamps) }],
    () => words.items.map((text) => ({ kind: 'item', text })),
    () => [{ kind: 'table', rows: words.table }],
    () => (words.upright.length ? [{ kind: 'upright', text: next(words.upright) }] : []),
    () => [
      {
        kind: 'columns',
        left: [next(words.plain), next(words.plain)],
        right: [next(words.plain), next(words.plain)],
      },
    ],
  ];
  const HIGH = [230, 260, 150, 300, 330, 420, 760];
  let filled = 260;
  let last = -1;
  for (let section = 0; filled < height - 320; section++) {
    const which = section < 2 ? section : (section + Math.floor(random() * 2)) % sections.length;
    // Two of a kind below each other would be read as one: columns above all.
    if (which === last) continue;
    last = which;
    parts.push(...sections[which]!());
    filled += HIGH[which]!;
  }
  return [...parts, ...words.small.map((text): PosterPart => ({ kind: 'small', text }))];
}

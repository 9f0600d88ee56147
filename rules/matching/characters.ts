import simplified from './simplified.json';

/** What a UTF-16 unit is to the folding of text. */
export const DROPPED = 0; // zero-width, soft hyphen, bidi marks, variation selectors
export const SPACE = 1;
export const MARK = 2; // visible separators that are put between the characters of one word: 包-过, 包★过
export const CJK = 3;
export const LETTER = 4;
export const DIGIT = 5;
export const OTHER = 6; // punctuation that is kept
export const BREAK = 7; // the line feed between blocks
export const HIGH = 8; // first half of a surrogate pair

export interface Characters {
  /** What each unit is folded to. */
  fold: Uint16Array;
  kind: Uint8Array;
}

const PUNCTUATION: [string, string][] = [
  ['。｡．', '。'],
  ['“„‟「『〝﹁﹃«', '“'],
  ['”」』〞﹂﹄»', '”'],
  ['‘’‛`´′', "'"],
  ['〈《', '《'],
  ['〉》', '》'],
  ['【〔〖', '['],
  ['】〕〗', ']'],
  ['、､', '、'],
  ['‐‑‒–−﹣－', '-'],
  ['—―', '—'],
  ['⋯', '…'],
  ['∶︰', ':'],
  ['﹐', ','],
  ['﹗', '!'],
  ['﹖', '?'],
  ['﹪', '%'],
  ['〇', '零'],
];
/** Letters of other scripts that look like Latin ones and stand in for them. */
const LOOKALIKES = ['аɑα', 'еε', 'оοо', 'рρ', 'с', 'хχ', 'уγ', 'іι', 'ѕ', 'ԁ', 'һ', 'ԛ', 'ԝ', 'ν'];
const LOOKALIKE_OF = 'aeopcxyisdhqwv';
const MARKS = '·•・‧∙●○◆◇■□★☆▪▫►▶▲△▼▽◎※❤-_*|~^＿¦¤°﹒丨';

const range = (first: number, last: number, set: (unit: number) => void) => {
  for (let unit = first; unit <= last; unit++) set(unit);
};

function build(): Characters {
  const fold = new Uint16Array(65536);
  const kind = new Uint8Array(65536).fill(OTHER);
  range(0, 65535, (unit) => {
    fold[unit] = unit;
  });
  const kinds = (value: number, first: number, last: number) => range(first, last, (u) => (kind[u] = value));
  kinds(DROPPED, 0x00, 0x08);
  kinds(SPACE, 0x09, 0x20);
  kind[0x0a] = BREAK;
  for (const unit of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) kind[unit] = SPACE;
  kinds(SPACE, 0x2000, 0x200a);
  for (const [first, last] of [
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x200b, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x206f],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0x300, 0x36f],
    [0x180b, 0x180e],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x3164, 0x3164],
  ] as const)
    kinds(DROPPED, first, last);
  kinds(CJK, 0x3041, 0x30fa);
  kinds(CJK, 0x3400, 0x4dbf);
  kinds(CJK, 0x4e00, 0x9fff);
  for (const [first, last] of [
    [0xc0, 0x24f],
    [0x370, 0x52f],
  ] as const)
    range(first, last, (unit) => {
      const lower = String.fromCharCode(unit).toLowerCase();
      kind[unit] = LETTER;
      if (lower.length === 1) fold[unit] = lower.charCodeAt(0);
    });
  kinds(LETTER, 0x61, 0x7a);
  kinds(DIGIT, 0x30, 0x39);
  range(0x41, 0x5a, (unit) => {
    kind[unit] = LETTER;
    fold[unit] = unit + 32;
  });
  kinds(MARK, 0x2190, 0x21ff); // arrows
  kinds(MARK, 0x2600, 0x27bf); // symbols and dingbats
  kinds(MARK, 0x2b00, 0x2bff);
  kinds(HIGH, 0xd800, 0xdbff);
  for (const mark of MARKS) kind[mark.charCodeAt(0)] = MARK;
  const same = (unit: number, as: number) => {
    fold[unit] = fold[as]!;
    kind[unit] = kind[as]!;
  };
  for (const [from, to] of PUNCTUATION) for (const c of from) same(c.charCodeAt(0), to.charCodeAt(0));
  LOOKALIKES.forEach((set, i) => {
    for (const c of set) {
      same(c.charCodeAt(0), LOOKALIKE_OF.charCodeAt(i));
      same(c.toUpperCase().charCodeAt(0), LOOKALIKE_OF.charCodeAt(i));
    }
  });
  range(0xff01, 0xff5e, (unit) => same(unit, unit - 0xfee0));
  same(0xff0e, 0x2e); // full-width stop stands in numbers more often than at the end of a sentence
  for (let i = 0; i < simplified.from.length; i++)
    same(simplified.from.charCodeAt(i), simplified.to.charCodeAt(i));
  return { fold, kind };
}

let built: Characters | undefined;

/** The tables of folding, built when first asked for with plain loops (about a millisecond). */
export const characters = (): Characters => {
  built ??= build();
  return built;
};

/** Whether a folded unit is a letter, a digit, or an ideograph. */
export const isLetter = (unit: number) => characters().kind[unit] === LETTER;
export const isDigit = (unit: number) => unit >= 48 && unit <= 57;
export const isCjk = (unit: number) => characters().kind[unit] === CJK;
export const isPunctuation = (unit: number) => characters().kind[unit] === OTHER;

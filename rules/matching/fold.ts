import type { Reading } from '../reading/block';
import { BREAK, CJK, characters, DIGIT, DROPPED, HIGH, LETTER, MARK, OTHER, SPACE } from './characters';

/** What was taken out before a folded unit. */
export const WHOLE = 0;
export const SPACED = 1; // only white space or nothing visible
export const JOINED = 2; // two lines of one sentence
export const MARKED = 3; // a visible separator: 包-过

/**
 * Page text as matching sees it: one width, one case, one script, without what is put between the characters of a
 * word. `at[i]` is where unit `i` stands in the page's text.
 */
export interface Folded {
  units: Uint16Array;
  at: Uint32Array;
  /** What was dropped before each unit: WHOLE, SPACED, JOINED or MARKED. */
  gaps: Uint8Array;
  length: number;
}

const CODE = { lf: 10, space: 32, bar: 124, hyphen: 45, tilde: 126, stop: 46, slash: 47, one: 49 };
/** Lines at least this long that end in mid-sentence were wrapped, not ended, by their writer. */
const WRAPPED_CJK = 14;
const WRAPPED_LATIN = 40;
const SENTENCE_END = new Set([...'。!?;:…|"”)】].'].map((c) => c.charCodeAt(0)));

/** Separators that, with space around them, part the items of a line; others only adorn it. */
const BULLETS = new Set([...'·•・‧∙●○◆◇■□▪▫►▶|~-丨'].map((c) => c.charCodeAt(0)));

/** Whether the line feed at `at` may stand inside a sentence. */
export type SoftBreak = (at: number) => boolean;

/** Tells, for line feeds in rising order, whether the next block continues the one before. */
function softBreaks(reading: Reading): SoftBreak {
  let next = 1;
  return (at) => {
    while (next < reading.blocks.length && reading.blocks[next]!.start <= at) next++;
    return reading.source === 'text' || reading.blocks[next]?.soft === true;
  };
}

/** Folds the text of a page. */
export const foldReading = (reading: Reading): Folded => fold(reading.text, softBreaks(reading));

/** Folds any text; line feeds are hard boundaries unless `soft` says otherwise. */
export function fold(text: string, soft: SoftBreak = () => false): Folded {
  const { fold: table, kind: kinds } = characters();
  const size = text.length * 2 + 2; // every unit may bring one boundary with it
  const units = new Uint16Array(size);
  const at = new Uint32Array(size);
  const gaps = new Uint8Array(size);
  let length = 0;
  let before = BREAK; // kind of the last unit kept
  let run = 0; // characters since the last boundary or separator
  let line = 0; // length of the current line
  let spaces = false;
  let mark = 0; // first visible separator since the last unit kept
  let markSpaced = false;
  let joined = false;
  let lineFeed = -1;

  function put(unit: number, from: number, gap: number) {
    units[length] = unit;
    at[length] = from;
    gaps[length++] = gap;
  }

  /** Decides what becomes of the separators between the last unit kept and one of `kind`. */
  function close(kind: number, from: number): number {
    const gap = mark ? MARKED : joined ? JOINED : SPACED;
    const cjk = before === CJK && kind === CJK;
    if (mark) {
      if (cjk && (!markSpaced || run === 1)) return gap;
      if (before === DIGIT && kind === DIGIT && (mark === CODE.hyphen || mark === CODE.tilde)) {
        put(CODE.hyphen, from - 1, WHOLE);
        return WHOLE;
      }
      if (before === CJK || kind === CJK) {
        if (!markSpaced) return gap;
      } else if (!markSpaced || !BULLETS.has(mark)) {
        put(CODE.space, from - 1, WHOLE);
        return WHOLE;
      }
      put(CODE.bar, from - 1, WHOLE);
      run = 0;
      return WHOLE;
    }
    if (before === CJK || kind === CJK) {
      run = cjk ? 0 : run;
      return gap;
    }
    put(CODE.space, from - 1, WHOLE);
    return WHOLE;
  }

  function keep(unit: number, kind: number, from: number) {
    if (lineFeed >= 0) {
      const long = line >= (before === CJK ? WRAPPED_CJK : WRAPPED_LATIN);
      const goes = kind === CJK || (kind === LETTER && unit === text.charCodeAt(from)); // not a capital
      if (long && goes && !mark && !SENTENCE_END.has(units[length - 1] ?? CODE.lf) && soft(lineFeed)) {
        joined = true;
        spaces = true;
      } else {
        put(CODE.lf, lineFeed, WHOLE);
        before = BREAK;
        run = 0;
        spaces = false;
        mark = 0;
      }
      line = 0;
      lineFeed = -1;
    }
    let gap = WHOLE;
    if ((spaces || mark) && before !== BREAK) gap = close(kind, from);
    put(unit, from, gap);
    run = kind === CJK ? (gap === WHOLE ? run + 1 : 1) : 0;
    line++;
    before = kind;
    spaces = markSpaced = joined = false;
    mark = 0;
  }

  for (let i = 0; i < text.length; i++) {
    const raw = text.charCodeAt(i);
    const kind = kinds[raw]!;
    const unit = table[raw]!;
    if (kind === CJK && before === CJK && !spaces && mark === 0 && lineFeed < 0) {
      units[length] = unit; // the common case, without a call
      at[length++] = i;
      run++;
      line++;
    } else if (kind === SPACE) {
      spaces = true;
      if (mark) markSpaced = true;
    } else if (kind === MARK) {
      if (!mark) {
        mark = unit;
        markSpaced = spaces;
      }
    } else if (kind === BREAK) {
      lineFeed = i;
    } else if (kind === HIGH) {
      i = astral(i, raw);
    } else if (kind !== DROPPED) {
      if ((unit === CODE.stop || unit === CODE.slash) && tightlyBetween(i)) mark = CODE.bar;
      else keep(unit, kind, i);
    }
  }

  /** A stop or slash between single characters is a separator like any other: 包.过. */
  function tightlyBetween(i: number): boolean {
    return before === CJK && run === 1 && !spaces && !mark && kinds[text.charCodeAt(i + 1)] === CJK;
  }

  /** A character outside the first plane: rare ideographs and styled letters are kept, pictures separate. */
  function astral(i: number, high: number): number {
    const point = text.codePointAt(i)!;
    if (point < 0x10000) return i; // a lone surrogate
    if (point >= 0x20000 && point < 0x30000) {
      keep(high, CJK, i);
      units[length] = text.charCodeAt(i + 1);
      at[length++] = i;
    } else if ((point >= 0x1d400 && point < 0x1d800) || (point >= 0x1f110 && point < 0x1f190)) {
      const plain = String.fromCodePoint(point).normalize('NFKC').replace(/[()]/g, '').toLowerCase();
      if (plain.length === 1 && plain !== '') keep(plain.charCodeAt(0), kinds[plain.charCodeAt(0)]!, i);
    } else if (point < 0xe0000 && !mark) {
      mark = 0x2605;
      markSpaced = spaces;
    }
    return i + 1;
  }

  return {
    units: units.subarray(0, length),
    at: at.subarray(0, length),
    gaps: gaps.subarray(0, length),
    length,
  };
}

/** The range in the page's text of folded units `[start, end)`. */
export function sourceRange(folded: Folded, text: string, start: number, end: number) {
  const last = folded.at[end - 1]!;
  const high = text.charCodeAt(last) >= 0xd800 && text.charCodeAt(last) < 0xdc00;
  return { start: folded.at[start]!, end: last + (high ? 2 : 1) };
}

/** Folded units as a string, for phrases, tests and messages. */
export function foldedString({ units }: Pick<Folded, 'units'>, start = 0, end = units.length): string {
  let out = '';
  for (let i = start; i < end; i += 4096)
    out += String.fromCharCode(...units.subarray(i, Math.min(end, i + 4096)));
  return out;
}

/** Whether a folded unit is a letter, a digit, or an ideograph. */
export const isLetter = (unit: number) => characters().kind[unit] === LETTER;
export const isDigit = (unit: number) => unit >= 48 && unit <= 57;
export const isCjk = (unit: number) => characters().kind[unit] === CJK;
export const isPunctuation = (unit: number) => characters().kind[unit] === OTHER;

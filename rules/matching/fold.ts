import type { Reading } from '../reading/block';
import { BREAK, CJK, characters, DIGIT, DROPPED, HIGH, LETTER, MARK, SPACE } from './characters';
import { disguised } from './disguise';
import { KEPT, KEPT_APART, plainWays } from './plain-run';
import { BULLETS, CODE, COMMA, DASH, SENTENCE_END, SHARE, WRAPPED_CJK, WRAPPED_LATIN } from './separators';
import { type SoftBreak, softBreaks } from './soft-breaks';

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

/** 💯 behind 率 is the figure itself: 通过率💯. */
const HUNDRED = 0x1f4af;
const RATE = 0x7387;
/** Units that this is longer than the two of the picture. */
const ROOM = 2;

/** Folds the text of a page. */
export const foldReading = (reading: Reading): Folded => fold(reading.text, softBreaks(reading));

/** Folds any text; line feeds are hard boundaries unless `soft` says otherwise. */
export const fold = (text: string, soft: SoftBreak = () => false): Folded => new Folder(text, soft).run();

/** Folds one text in one pass, with what awaits the next unit that is kept as its state. */
class Folder {
  private readonly table = characters().fold;
  private readonly kinds = characters().kind;
  private readonly ways = plainWays();
  private readonly units: Uint16Array;
  private readonly at: Uint32Array;
  private readonly gaps: Uint8Array;
  private length = 0;
  private before = BREAK; // kind of the last unit kept
  private streak = 0; // characters since the last boundary or separator
  private line = 0; // where the current line begins
  private spaces = false;
  private mark = 0; // first visible separator since the last unit kept
  private markSpaced = false;
  private joined = false;
  private lineFeed = -1;

  constructor(
    private readonly text: string,
    private readonly soft: SoftBreak,
  ) {
    const size = text.length + 2 + ROOM * (text.split('💯').length - 1); // a boundary is put in only for what was taken out
    this.units = new Uint16Array(size);
    this.at = new Uint32Array(size);
    this.gaps = new Uint8Array(size);
  }

  run(): Folded {
    const { text, kinds, table } = this;
    for (let i = this.plain(0); i < text.length; i = this.plain(i + 1)) {
      const raw = text.charCodeAt(i);
      const kind = kinds[raw]!;
      if (kind === SPACE) {
        this.spaces = true;
        if (this.mark) this.markSpaced = true;
      } else if (kind === MARK) {
        this.marked(table[raw]!);
      } else if (kind === BREAK) {
        this.lineFeed = i;
      } else if (kind === HIGH) {
        i = this.astral(i, raw);
      } else if (kind !== DROPPED) {
        const unit = table[raw]!;
        if (this.parts(unit, i)) this.mark = CODE.bar;
        else this.keep(unit, kind, i);
      }
    }
    const { units, at, gaps, length } = this;
    return {
      units: units.subarray(0, length),
      at: at.subarray(0, length),
      gaps: gaps.subarray(0, length),
      length,
    };
  }

  /** Keeps what needs no thought from `i` on: units beside units, and one space between words. Returns the rest. */
  private plain(i: number): number {
    if (this.spaces || this.mark || this.lineFeed >= 0) return i;
    const { text, kinds, table, ways: way, units, at } = this;
    let { length, before, streak } = this;
    for (; i < text.length; i++) {
      const raw = text.charCodeAt(i);
      const how = way[raw]!;
      if (how === KEPT || (how === KEPT_APART && before !== LETTER)) {
        before = kinds[raw]!;
        streak = before === CJK ? streak + 1 : 0;
      } else if (raw !== CODE.space || before !== LETTER || kinds[text.charCodeAt(i + 1)] !== LETTER) break;
      units[length] = table[raw]!;
      at[length++] = i;
    }
    this.length = length;
    this.before = before;
    this.streak = streak;
    return i;
  }

  private put(unit: number, from: number, gap: number) {
    this.units[this.length] = unit;
    this.at[this.length] = from;
    this.gaps[this.length++] = gap;
  }

  private marked(unit: number) {
    if (this.mark) return;
    this.mark = unit;
    this.markSpaced = this.spaces;
  }

  /** Decides what becomes of the separators between the last unit kept and one of `kind`; returns the gap. */
  private close(kind: number, from: number): number {
    const { before, mark, markSpaced } = this;
    const gap = mark ? MARKED : this.joined ? JOINED : SPACED;
    const cjk = before === CJK && kind === CJK;
    const either = before === CJK || kind === CJK;
    if (!mark) {
      if (cjk) this.streak = 0;
      if (!either) this.put(CODE.space, from - 1, WHOLE);
      return either ? gap : WHOLE;
    }
    if (cjk && (!markSpaced || this.streak === 1)) return gap;
    if (before === DIGIT && kind === DIGIT && (mark === CODE.hyphen || mark === CODE.tilde)) {
      this.put(CODE.hyphen, from - 1, WHOLE);
      return WHOLE;
    }
    if (either && !markSpaced) return gap;
    if (!either && (!markSpaced || !BULLETS.has(mark))) {
      this.put(CODE.space, from - 1, WHOLE);
      return WHOLE;
    }
    // Between words a spaced hyphen is a dash: "if you fail, tell us - we refund you".
    this.put(either || mark !== CODE.hyphen ? CODE.bar : DASH, from - 1, WHOLE);
    this.streak = 0;
    return WHOLE;
  }

  private keep(unit: number, kind: number, from: number): void {
    const inWord = this.before === LETTER && !this.spaces && !this.mark && this.lineFeed < 0;
    const letter = inWord ? disguised(this.text, from, unit) : 0;
    if (letter) {
      this.keep(letter, LETTER, from);
      return;
    }
    if (this.lineFeed >= 0) this.endLine(unit, kind, from);
    const awaited = (this.spaces || this.mark !== 0) && this.before !== BREAK;
    const gap = awaited ? this.close(kind, from) : WHOLE;
    this.put(unit, from, gap);
    this.streak = kind === CJK ? (gap === WHOLE ? this.streak + 1 : 1) : 0;
    this.before = kind;
    this.spaces = this.markSpaced = this.joined = false;
    this.mark = 0;
  }

  /** Ends the line before a unit, or joins the two when the line was wrapped in mid-sentence. */
  private endLine(unit: number, kind: number, from: number) {
    const long = this.length - this.line >= (this.before === CJK ? WRAPPED_CJK : WRAPPED_LATIN);
    const goesOn = kind === CJK || (kind === LETTER && unit === this.text.charCodeAt(from)); // not a capital
    const ended = SENTENCE_END.has(this.units[this.length - 1] ?? CODE.lf);
    const wrapped = long && goesOn && !this.mark && !ended && this.soft(this.lineFeed);
    if (wrapped || ((kind === LETTER || kind === CJK) && this.isShare())) {
      this.joined = true;
      this.spaces = true;
    } else {
      this.put(CODE.lf, this.lineFeed, WHOLE);
      this.before = BREAK;
      this.streak = 0;
      this.spaces = false;
      this.mark = 0;
    }
    this.line = this.length;
    this.lineFeed = -1;
  }

  /** Whether the line is a bare percentage, as in tiles that show a figure above what it counts. */
  private isShare(): boolean {
    const { units, line, length } = this;
    if (units[length - 1] !== CODE.percent || length - line > SHARE) return false;
    return /^\d[\d.]* ?%$/.test(foldedString({ units }, line, length));
  }

  /** Whether a unit is punctuation that stands where a separator would. */
  private parts(unit: number, i: number): boolean {
    if (unit === CODE.stop || unit === CODE.slash) return this.tightlyBetween(i);
    // 包、过 but not 一、包过: a comma of lists only where the character after it stands alone too.
    return unit === COMMA && this.tightlyBetween(i) && this.kinds[this.text.charCodeAt(i + 2)] !== CJK;
  }

  /** A stop or slash between single characters is a separator like any other: 包.过. */
  private tightlyBetween(i: number): boolean {
    const { before, streak, spaces, mark } = this;
    return (
      before === CJK && streak === 1 && !spaces && !mark && this.kinds[this.text.charCodeAt(i + 1)] === CJK
    );
  }

  /** A character outside the first plane: rare ideographs and styled letters are kept, pictures separate. */
  private astral(i: number, high: number): number {
    const point = this.text.codePointAt(i)!;
    if (point < 0x10000) return i; // a lone surrogate
    if (point >= 0x20000 && point < 0x30000) {
      this.keep(high, CJK, i);
      this.put(this.text.charCodeAt(i + 1), i, WHOLE);
    } else if ((point >= 0x1d400 && point < 0x1d800) || (point >= 0x1f110 && point < 0x1f190)) {
      const plain = String.fromCodePoint(point).normalize('NFKC').replace(/[()]/g, '').toLowerCase();
      if (plain.length === 1) this.keep(plain.charCodeAt(0), this.kinds[plain.charCodeAt(0)]!, i);
    } else if (point === HUNDRED && this.units[this.length - 1] === RATE) {
      for (const sign of '100%') this.keep(sign.charCodeAt(0), this.kinds[sign.charCodeAt(0)]!, i);
    } else if (point < 0xe0000) {
      this.marked(0x2605);
    }
    return i + 1;
  }
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

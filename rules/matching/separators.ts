/** Units that part words, lines and sentences in folded text. */
export const CODE = {
  lf: 10,
  space: 32,
  bar: 124,
  hyphen: 45,
  tilde: 126,
  stop: 46,
  slash: 47,
  percent: 37,
  at: 64,
  dollar: 36,
};
/** The comma of Chinese lists. */
export const COMMA = 0x3001;
export const DASH = 0x2014;
/** Lines at least this long that end in mid-sentence were wrapped, not ended, by their writer. */
export const WRAPPED_CJK = 14;
export const WRAPPED_LATIN = 40;
/** The longest line that is a bare percentage: 99.99 %. */
export const SHARE = 7;
export const SENTENCE_END = new Set([...'。!?;:…|"”)】].'].map((c) => c.charCodeAt(0)));

/** Separators that, with space around them, part the items of a line; others only adorn it. */
export const BULLETS = new Set([...'·•・‧∙●○◆◇■□▪▫►▶|~-丨'].map((c) => c.charCodeAt(0)));

/** Punctuation that may stand between the characters of a word: 包.过 包/过 包、过. */
export const isJoint = (unit: number) => unit === CODE.stop || unit === CODE.slash || unit === COMMA;

/** An o between figures, or behind one at the end of a word: 1,2o0, 8o hours. Not in O2O, and GPT-4o and 4o are names. */
const NOUGHT = /(?<![A-Za-z]-?[\d,]*)(?<=\d,?)(?<!(?<![\d,])4)[oO]+(?=,?\d|[^A-Za-z\d]|$)/g;
/** A 4o that counts something is a number all the same. */
const FORTY =
  /(?<![A-Za-z\d]-?)4[oO](?=\s?(?:hours?|days?|weeks?|lessons?|%|学时|學時|小时|小時|课时|課時|天|节|節|元))/g;
/** An l between figures, or between a sign of money or a Chinese character and figures: $l,200. */
const ONE = /(?<=\d,?|[$¥￥€£] ?|\p{Script=Han})[lI](?=,?\d)/gu;
/** A dot between characters that no text holds: the comma of lists, which stands in the middle in Taiwan. */
const LISTED = /(?<=\p{Script=Han})丶(?=\p{Script=Han})/gu;
/** Stops of Latin writing that are followed by a space where they part words. */
const STOP = /(?<=[a-z]{2}|\d)([,;:!?])(?=[A-Za-z])/g;
const END = /(?<!www)(?<=[a-z]{2})\.(?=[A-Z][a-z])/g;
const BRACKET = /(?<=[a-z]{2})\((?=[\dA-Za-z])/g;

/**
 * A line with what the network is known to mix up put right by its neighbours: noughts and ones, the comma of lists,
 * and the spaces behind stops, which it seldom sees.
 */
export function mended(line: string): string {
  return line
    .replace(LISTED, '、')
    .replace(ONE, '1')
    .replace(NOUGHT, (letters) => '0'.repeat(letters.length))
    .replace(FORTY, '40')
    .replace(STOP, '$1 ')
    .replace(END, '. ')
    .replace(BRACKET, ' (');
}

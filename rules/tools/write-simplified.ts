import { writeFileSync } from 'node:fs';

/**
 * Writes `rules/matching/simplified.json`: traditional characters, Kangxi radicals and compatibility ideographs,
 * each with the simplified character that matching folds it to. Source: the TSCharacters table of OpenCC
 * (Apache-2.0) as packed by opencc-js, and Unicode's own compatibility mappings.
 */
const dictionary = new URL('../../node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js', import.meta.url);
const { default: table } = (await import(dictionary.href)) as { default: string };

const folds = new Map<string, string>();
for (const entry of table.split('|')) {
  const [from, to] = entry.split(' ') as [string, string];
  if (from.length === 1 && to.length === 1) folds.set(from, to);
}
for (const [first, last] of [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
] as const) {
  for (let unit = first; unit <= last; unit++) {
    const from = String.fromCharCode(unit);
    const plain = from.normalize('NFKC');
    if (plain !== from && plain.length === 1) folds.set(from, folds.get(plain) ?? plain);
  }
}

const pairs = [...folds].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  new URL('../matching/simplified.json', import.meta.url),
  `${JSON.stringify({ from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') }, null, 2)}\n`,
);

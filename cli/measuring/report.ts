import { countFacts } from './count-facts';
import { countFlags, FLAGGED, FLAGGED_OR_SUSPECTED, type FlagMiss, type Judged } from './count-flags';
import { countKinds } from './count-kinds';
import { factsTable, figure, flagsTable, kindsTable, partsTable } from './tables';

/** Halves of the repositories, always the same: what holds on one should hold on the other, which it was not made on. */
const half = (repository: string): 'A' | 'B' =>
  [...repository].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7) % 2 === 0 ? 'A' : 'B';

/** The parts that are counted apart; a part with nothing in it is left out. */
function partsOf(judged: Judged[]): [string, Judged[]][] {
  const pages = judged.filter(({ item }) => item.medium === 'page');
  const texts = judged.filter(({ item }) => item.medium === 'text');
  const parts: [string, Judged[]][] = [];
  for (const [name, all] of [
    ['pages', pages],
    ['texts', texts],
  ] as const) {
    parts.push([name, all]);
    for (const lang of [...new Set(all.map(({ item }) => item.lang))].sort())
      parts.push([`${name}, ${lang}`, all.filter(({ item }) => item.lang === lang)]);
    for (const side of ['A', 'B'] as const)
      parts.push([`${name}, half ${side}`, all.filter(({ item }) => half(item.repository) === side)]);
  }
  parts.push(['texts without spam-ad', texts.filter(({ item }) => item.kind !== 'spam-ad')]);
  parts.push(['all', judged], ['all without spam-ad', judged.filter(({ item }) => item.kind !== 'spam-ad')]);
  return parts.filter(([, items]) => items.length > 0);
}

/** The whole report as Markdown. */
export function report(judged: Judged[]): string {
  const parts = partsOf(judged);
  const pages = judged.filter(({ item }) => item.medium === 'page');
  const texts = judged.filter(({ item }) => item.medium === 'text');
  const sections = [
    '# Accuracy',
    'Counted by item and flag. Recall over strong labels; weak labels count neither way. `evidence`: share of the flags rightly raised whose words meet those of a label. `alarms`: `flagged` findings on items that must stay quiet.',
    '## Flags, outcome `flagged`',
    partsTable(parts.map(([name, items]) => [name, countFlags(items, FLAGGED)])),
    '## Flags, outcome `flagged` or `suspected`',
    partsTable(parts.map(([name, items]) => [name, countFlags(items, FLAGGED_OR_SUSPECTED)])),
  ];
  for (const [name, items] of [
    ['pages', pages],
    ['texts', texts],
  ] as const) {
    if (items.length === 0) continue;
    const kinds = countKinds(items);
    sections.push(
      `## Each flag, ${name}`,
      flagsTable(countFlags(items, FLAGGED)),
      `## Page kind, ${name}`,
      kindsTable(kinds),
      `Accuracy ${figure(kinds.right / kinds.items)}, macro F1 ${figure(kinds.macroF1)}.`,
    );
  }
  if (pages.length > 0) sections.push('## Facts of course pages', factsTable(countFacts(pages)));
  return `${sections.join('\n\n')}\n`;
}

const lineOf = ({ id, flag, what, quote }: FlagMiss) =>
  `${what.padEnd(11)} ${flag.padEnd(24)} ${id.padEnd(12)} ${quote.replace(/\s+/g, ' ').slice(0, 160)}`;

/** Every miss, a line each, sorted by what it is: for the person who mends the rules. */
export function missesOf(judged: Judged[]): string {
  const flags = countFlags(judged, FLAGGED).misses;
  const rank = (miss: FlagMiss) => `${miss.what} ${miss.flag} ${miss.id}`;
  flags.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const kinds = countKinds(judged).misses;
  const pages = judged.filter(({ item }) => item.medium === 'page');
  const facts = countFacts(pages).flatMap(({ name, misses }) =>
    misses.map(
      ({ id, verdict, expected, got }) =>
        `${name.padEnd(11)} ${verdict.padEnd(9)} ${id.padEnd(12)} expected ${expected} · got ${got.slice(0, 160)}`,
    ),
  );
  return [
    '## Flags that differ',
    ...flags.map(lineOf),
    '',
    '## Page kinds that differ',
    ...kinds.map(({ id, expected, got }) => `${id.padEnd(12)} expected ${expected} · got ${got}`),
    '',
    '## Facts that differ',
    ...facts,
  ].join('\n');
}

import { countFacts } from './count-facts';
import { countFlags, FLAGGED, FLAGGED_OR_SUSPECTED, type FlagMiss, type Judged } from './count-flags';
import { countGrades } from './count-grades';
import { countKinds } from './count-kinds';
import { besideTable, factsTable, figure, flagsTable, gradesTable, kindsTable, partsTable } from './tables';

/** Labelled pages and texts that are counted together, with a sentence on what they are. */
export interface JudgedSet {
  caption: string;
  judged: Judged[];
}

/** Halves of the repositories, always the same: what holds on one should hold on the other, which it was not made on. */
const half = (repository: string): 'A' | 'B' =>
  [...repository].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7) % 2 === 0 ? 'A' : 'B';

type Part = [name: string, items: Judged[]];

/** Pages and texts, each of them whole and by language; what has nothing in it is left out. */
function mediaOf(judged: Judged[]): Part[] {
  const parts = (['page', 'text'] as const).flatMap((medium): Part[] => {
    const all = judged.filter(({ item }) => item.medium === medium);
    const langs = [...new Set(all.map(({ item }) => item.lang))].sort();
    return [
      [`${medium}s`, all],
      ...langs.map((lang): Part => [`${medium}s, ${lang}`, all.filter(({ item }) => item.lang === lang)]),
    ];
  });
  return parts.filter(([, items]) => items.length > 0);
}

/** All parts that flags are counted in. */
function partsOf(judged: Judged[]): Part[] {
  const parts: Part[] = mediaOf(judged);
  for (const medium of ['page', 'text'] as const)
    for (const side of ['A', 'B'] as const)
      parts.push([
        `${medium}s, half ${side}`,
        judged.filter(({ item }) => item.medium === medium && half(item.repository) === side),
      ]);
  const withoutSpam = judged.filter(({ item }) => item.kind !== 'spam-ad');
  parts.push(['all', judged]);
  if (withoutSpam.length < judged.length)
    parts.push(
      ['texts without spam-ad', withoutSpam.filter(({ item }) => item.medium === 'text')],
      ['all without spam-ad', withoutSpam],
    );
  return parts.filter(([, items]) => items.length > 0);
}

const sizeOf = (judged: Judged[]) =>
  mediaOf(judged)
    .map(([name, items]) => `${items.length} ${name}`)
    .join(' · ');

/** Tables of one part: each flag, the page kinds and, of pages, the facts. */
function partSections([name, items]: Part): string[] {
  const kinds = countKinds(items);
  const page = items[0]!.item.medium === 'page';
  return [
    `### ${name}`,
    'Flags, outcome `flagged`:',
    flagsTable(countFlags(items, FLAGGED)),
    page ? 'Page kinds:' : 'Whether a seller speaks:',
    kindsTable(kinds),
    `Accuracy ${figure(kinds.right / kinds.items)}, macro F1 ${figure(kinds.macroF1)}.`,
    ...(page ? ['Facts of course pages:', factsTable(countFacts(items))] : []),
  ];
}

function setSections({ caption, judged }: JudgedSet): string[] {
  const parts = partsOf(judged);
  const tables = (raised: typeof FLAGGED) =>
    partsTable(parts.map(([name, items]) => [name, countFlags(items, raised)]));
  return [
    `## ${caption}`,
    `${sizeOf(judged)}.`,
    '### Flags, outcome `flagged`',
    tables(FLAGGED),
    '### Flags, outcome `flagged` or `suspected`',
    tables(FLAGGED_OR_SUSPECTED),
    ...mediaOf(judged).flatMap(partSections),
    '### Grades of course pages',
    gradesTable(countGrades(judged)),
  ];
}

/** The sets side by side, for who reads no further: flags, false alarms and page kinds. */
function besideSections(sets: JudgedSet[]): string[] {
  if (sets.length < 2) return [];
  const names = [...new Set(sets.flatMap(({ judged }) => mediaOf(judged).map(([name]) => name)))];
  return [
    '## Side by side',
    sets.map(({ caption, judged }, at) => `${at + 1}. ${caption} (${sizeOf(judged)})`).join('\n'),
    besideTable(
      names.map((name) => [
        name,
        sets.map(({ judged }) => {
          const items = mediaOf(judged).find(([part]) => part === name)?.[1];
          return items ? { flags: countFlags(items, FLAGGED), kinds: countKinds(items) } : null;
        }),
      ]),
    ),
  ];
}

/** The whole report as Markdown. `measured`: the day, ISO 8601. */
export function report(sets: JudgedSet[], measured: string): string {
  const sections = [
    '# Accuracy',
    '<!-- Written by `npm run measure -- --write …`. Do not edit. -->',
    `Measured ${measured}. Counted by item and flag: a page that makes a claim ten times counts once. Recall is over claims that a careful person would call plain; what can be argued either way counts neither way. \`evidence\`: share of the flags rightly raised whose quote meets the words that a person marked. \`alarms\`: \`flagged\` findings on items that must stay quiet, such as news, notices and teaching. A set that the rules were developed with flatters them: read it beside one that was not.`,
    ...besideSections(sets),
    ...sets.flatMap(setSections),
  ];
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

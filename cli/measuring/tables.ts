import type { FactCount } from './count-facts';
import { type FlagCount, rates, share, type Tally } from './count-flags';
import { GRADE_COLUMNS, type GradeCount } from './count-grades';
import type { KindCount } from './count-kinds';

/** A Markdown table: first row is the head; columns padded so that it also reads well in a terminal. */
export function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [
    line(rows[0]!),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...rows.slice(1).map(line),
  ].join('\n');
}

/** A line for each kind of course page: how many got which grade. */
export function gradesTable(counts: GradeCount[]): string {
  const rows = counts.map(({ kind, grades, median }) => [
    kind,
    ...GRADE_COLUMNS.map((grade) => String(grades[grade])),
    median === null ? '–' : String(median),
  ]);
  return table([['pages', ...GRADE_COLUMNS.slice(0, 5), 'no grade', 'median'], ...rows]);
}

export const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

const tallyRow = (name: string, counter: Tally): string[] => {
  const { precision, recall, f1, evidence } = rates(counter);
  return [
    name,
    ...[counter.right, counter.wrong, counter.missed].map(String),
    ...[precision, recall, f1, evidence].map(figure),
  ];
};

const HEAD = ['', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1', 'evidence'];

/** A line for each part of the corpus: over all flags together, and false alarms. */
export function partsTable(parts: [string, FlagCount][]): string {
  const rows = parts.map(([name, count]) => {
    const alarms = share(count.falseAlarms * 100, count.quietItems);
    return [
      ...tallyRow(name, count.total),
      String(count.items),
      count.quietItems === 0 ? '–' : `${count.falseAlarms} / ${count.quietItems}`,
      alarms === null ? '–' : alarms.toFixed(1),
    ];
  });
  return table([['part', ...HEAD.slice(1), 'items', 'alarms / quiet', 'per 100'], ...rows]);
}

/** What is shown of one part of one set when sets stand side by side. */
export interface Beside {
  flags: FlagCount;
  kinds: KindCount;
}

/** A line for each part, and of each set its precision, recall, false alarms and page kinds; null: the set has none. */
export function besideTable(parts: [string, (Beside | null)[]][]): string {
  const cells = (one: Beside | null): string[] => {
    if (!one) return ['–', '–', '–', '–'];
    const { precision, recall } = rates(one.flags.total);
    const alarms = one.flags.quietItems ? `${one.flags.falseAlarms} / ${one.flags.quietItems}` : '–';
    return [figure(precision), figure(recall), alarms, figure(one.kinds.macroF1)];
  };
  const head = parts[0]![1].flatMap((_, at) =>
    ['precision', 'recall', 'alarms / quiet', 'kind F1'].map((name) => `${at + 1}: ${name}`),
  );
  return table([['part', ...head], ...parts.map(([name, sets]) => [name, ...sets.flatMap(cells)])]);
}

/** A line for each flag. */
export function flagsTable(count: FlagCount): string {
  const rows = Object.entries(count.byFlag)
    .filter(([, counter]) => counter.right + counter.wrong + counter.missed > 0)
    .map(([flag, counter]) => tallyRow(flag, counter));
  return table([['flag', ...HEAD.slice(1)], ...rows, tallyRow('all', count.total)]);
}

/** A line for each page kind. */
export function kindsTable(count: KindCount): string {
  const rows = Object.entries(count.byKind).map(([kind, { right, wrong, missed }]) => [
    kind,
    ...[right, wrong, missed].map(String),
    figure(share(2 * right, 2 * right + wrong + missed)),
  ]);
  return table([
    ['kind', 'right', 'wrong', 'missed', 'F1'],
    ...rows,
    ['all', String(count.right), '', String(count.items - count.right), figure(count.macroF1)],
  ]);
}

/** A line for each fact. */
export function factsTable(counts: FactCount[]): string {
  const rows = counts.map(({ name, verdicts, precision, recall, accuracy }) => [
    name,
    ...(['right', 'rightly-absent', 'wrong', 'missed', 'invented', 'unread'] as const).map((key) =>
      String(verdicts[key]),
    ),
    ...[precision, recall, accuracy].map(figure),
  ]);
  return table([
    [
      'fact',
      'right',
      'rightly absent',
      'wrong',
      'missed',
      'invented',
      'unread',
      'precision',
      'recall',
      'accuracy',
    ],
    ...rows,
  ]);
}

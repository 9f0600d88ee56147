import { cpus } from 'node:os';
import type { Row } from './timing';

/** What the goals are about, in the order of `docs/speed.md`. */
export const GOALS: Record<string, string> = {
  P1: 'What the page’s own thread pays',
  P2: 'A whole audit',
  P3: 'Matching',
  P4: 'A page that changes',
  P5: 'What the page feels',
  P6: 'What comes with it, and the first verdict',
  P7: 'The stores',
  P8: 'Without a browser, and growth',
};

const mark = ({ met }: Row) =>
  met === null ? '' : met === 'noise' ? 'inside the noise' : met ? 'yes' : 'no';
const sign = ({ met }: Row) => (met === null ? '·' : met === 'noise' ? '≈' : met ? '✓' : '✗');

/** The rows as they are printed. */
export const printed = (rows: readonly Row[]): string =>
  rows
    .map((row) =>
      [
        sign(row).padEnd(2),
        (row.goal ?? '').padEnd(3),
        row.what,
        '—',
        row.figure,
        row.asked && `[${row.asked}]`,
      ].join(' '),
    )
    .join('\n');

/** In neutral words, the sort of machine that the figures are from. */
export const machine = (): string =>
  `${cpus().length} cores, Node ${process.versions.node.split('.')[0]}, Chromium`;

const escaped = (text: string) => text.replaceAll('|', '\\|');

/** The tables of `docs/speed.md`, one for each goal. */
export const tables = (rows: readonly Row[]): string =>
  Object.entries(GOALS)
    .map(([goal, title]) => {
      const own = rows.filter((row) => row.goal === goal);
      if (!own.length) return '';
      const lines = own.map(
        (row) => `| ${escaped(row.what)} | ${escaped(row.figure)} | ${row.asked} | ${mark(row)} |`,
      );
      return [
        `### ${goal} ${title}`,
        '',
        '| what | measured | asked | reached |',
        '|---|---|---|---|',
        ...lines,
        '',
      ].join('\n');
    })
    .filter(Boolean)
    .join('\n');

/** Puts new tables between the two marks of the document; what stands around them is written by hand. */
export function withTables(document: string, made: string): string {
  const [begin, end] = ['<!-- begin: npm run bench -->', '<!-- end: npm run bench -->'];
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from)
    throw new Error('docs/speed.md has lost the marks between which its tables stand');
  return `${document.slice(0, from + begin.length)}\n\n${made}\n${document.slice(to)}`;
}

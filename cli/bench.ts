/**
 * `npm run bench -- [--only page,match] [--turns N] [--pages FOLDER] [--write]`: how fast everything is, in
 * one run on this machine, each thing taken in turns with what it is compared with.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBytes } from './bench/bench-bytes';
import { benchCommand } from './bench/bench-command';
import { benchLoad } from './bench/bench-load';
import { benchMatch } from './bench/bench-match';
import { benchAxe, benchChanges, benchPage } from './bench/bench-page';
import { benchStore } from './bench/bench-store';
import { machine, printed, tables, withTables } from './bench/report';
import { atMost, ms, type Row } from './bench/timing';
import { HOME } from './stages';

const BUILT = join(process.env.KEJIAN_OUTPUT ?? join(HOME, '.output'), 'chrome-mv3-e2e');
const KEPT = join(HOME, 'output/bench.json');
const DOCUMENT = join(HOME, 'docs/speed.md');

interface Wish {
  turns: number;
  pages: string | undefined;
}

const PARTS: Record<string, (wish: Wish) => Row[] | Promise<Row[]>> = {
  page: ({ turns, pages }) => benchPage({ turns, more: pages ? pagesIn(pages) : {} }),
  axe: () => benchAxe(),
  match: ({ turns }) => benchMatch(turns),
  change: ({ turns }) => benchChanges(turns),
  load: ({ turns }) => benchLoad(BUILT, turns),
  bytes: () => benchBytes(BUILT),
  command: ({ turns }) => benchCommand(turns),
  store: storeRows,
};

async function storeRows(): Promise<Row[]> {
  const ratios = await benchStore();
  return ratios.map(({ what, ratio, most, ms: [one, other] }) =>
    atMost('P7', what, ratio, most, null, `${ms(one)} against ${ms(other)}`),
  );
}

function pagesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.html?$/.test(name),
  );
  return Object.fromEntries(files.map((name) => [basename(name), readFileSync(join(folder, name), 'utf8')]));
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    turns: { type: 'string', default: '9' },
    pages: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const chosen = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = chosen.filter((name) => !(name in PARTS));
if (unknown.length) {
  console.error(`no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
if (!existsSync(BUILT)) throw new Error(`no build at ${BUILT}: run npx wxt build --mode e2e`);

/** What was measured before of parts that this run leaves out: `--write` may be given part by part. */
const kept: Record<string, Row[]> = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
for (const name of chosen) {
  console.log(`\n── ${name} ──`);
  const rows = await PARTS[name]!({ turns: Number(values.turns), pages: values.pages });
  console.log(printed(rows));
  kept[name] = rows;
  mkdirSync(join(HOME, 'output'), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(kept, null, 1));
}
const all = Object.keys(PARTS).flatMap((name) => kept[name] ?? []);
const asked = all.filter(({ met }) => met !== null);
console.log(`\n${asked.filter(({ met }) => met === true).length} of ${asked.length} reached; ${machine()}`);
if (values.write) writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), tables(all)));

/**
 * `npm run measure -- FOLDER…`: holds the audits of labelled corpora against their labels. Prints flags, false alarms,
 * page kinds, facts and grades; pages and texts apart, languages apart, sets apart.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { auditReading } from '@/rules/engine/audit-reading';
import { loadPacks } from '@/rules/engine/load-packs';
import { type Packs, unheld } from '@/rules/engine/packs';
import { readText } from '@/rules/reading/read-file';
import { type Labelled, readCorpus } from './measuring/corpus';
import type { Judged } from './measuring/count-flags';
import { recordsOf } from './measuring/count-rules';
import { measureOptions, USAGE } from './measuring/options';
import { missesOf, report } from './measuring/report';
import { readInput } from './read-input';

const REPORT = fileURLToPath(new URL('../docs/accuracy.md', import.meta.url));
const RECORDS = fileURLToPath(new URL('../rules/registers/rule-records.json', import.meta.url));

const judgeWith =
  (packs: Packs, now: string) =>
  (item: Labelled): Judged => {
    const reading = item.file === undefined ? readText(item.text ?? '') : readInput(item.file);
    return { item, audit: auditReading(reading, item.id, now, packs), text: reading.text };
  };

function main(args: string[]): number {
  const options = measureOptions(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  for (const folder of options.sets.flatMap(({ folders }) => folders))
    if (readCorpus(folder).length === 0) {
      console.error(`${folder}: no html/index.jsonl, index.jsonl or text.jsonl with labelled pages`);
      return 2;
    }
  const now = new Date().toISOString();
  const judged = (packs: Packs) =>
    options.sets.map(({ caption, folders }) => ({
      caption,
      judged: folders.flatMap(readCorpus).map(judgeWith(packs, now)),
    }));
  const sets = judged(loadPacks());
  const text = report(sets, now.slice(0, 10));
  console.log(text);
  if (options.verbose) for (const set of sets) console.log(missesOf(set.judged));
  if (options.write) writeFileSync(REPORT, text);
  // A rule that is held back is measured as if it were not, or it could never be let go.
  if (options.record) {
    const records = recordsOf(judged(unheld(loadPacks())), now.slice(0, 10));
    writeFileSync(RECORDS, `${JSON.stringify(records, null, 2)}\n`);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));

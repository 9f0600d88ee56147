/**
 * `npm run measure -- FOLDER [--verbose] [--write]`: holds the audits of a labelled corpus against its labels.
 * Prints flags, false alarms, page kinds and facts; pages and texts apart, languages apart, without spam.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditReading } from '@/rules/engine/audit-reading';
import { readText } from '@/rules/reading/read-file';
import { type Labelled, readCorpus } from './measuring/corpus';
import type { Judged } from './measuring/count-flags';
import { missesOf, report } from './measuring/report';
import { readInput } from './read-input';

const REPORT = fileURLToPath(new URL('../docs/accuracy.md', import.meta.url));

function judge(item: Labelled): Judged {
  const reading = item.file === undefined ? readText(item.text ?? '') : readInput(item.file);
  return { item, audit: auditReading(reading, item.id, new Date().toISOString()), text: reading.text };
}

function main(args: string[]): number {
  const folder = args.find((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--write' && arg !== '--verbose');
  if (!folder || unknown.length > 0) {
    console.error('npm run measure -- FOLDER [--verbose] [--write]');
    return 2;
  }
  const items = readCorpus(folder);
  if (items.length === 0) {
    console.error(`${folder}: no html/index.jsonl, index.jsonl or text.jsonl with labelled pages`);
    return 2;
  }
  const judged = items.map(judge);
  const text = report(judged);
  console.log(text);
  if (args.includes('--verbose')) console.log(missesOf(judged));
  if (args.includes('--write')) {
    mkdirSync(dirname(REPORT), { recursive: true });
    writeFileSync(REPORT, text);
    console.error(`written to ${REPORT}`);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));

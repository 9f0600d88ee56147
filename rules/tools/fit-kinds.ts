import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindEvidence } from '../facts/kind-evidence';
import { kindTraits } from '../facts/kind-traits';
import { FITTED_KINDS, type FittedKind, type KindWeights } from '../facts/kind-weights';
import { pageShares } from '../facts/page-kind';
import { simplifiedReading } from '../facts/simplified-reading';
import type { Reading } from '../reading/block';
import { decodePage } from '../reading/decode';
import { readHtml } from '../reading/read-file';
import { type Example, fitTable } from './fit-table';

const TARGET = fileURLToPath(new URL('../registers/kind-weights.json', import.meta.url));
const KINDS: Record<string, FittedKind> = {
  'course-good': 'course',
  'course-ad': 'course',
  listing: 'listing',
  'provider-home': 'provider',
};
const FOLDS = 10;

interface Label {
  file: string;
  kind: string;
  from: string;
}

const labels = (path: string): Label[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Label);

interface Page extends Example {
  folder: string;
  reading: Reading;
  simple: Reading;
}

/** The labelled pages of a folder: `index.jsonl` beside them or in `html/`. */
function pagesOf(folder: string): Page[] {
  const place = existsSync(join(folder, 'html')) ? join(folder, 'html') : folder;
  return labels(join(place, 'index.jsonl')).map(({ file, kind, from }) => {
    const reading = readHtml(decodePage(readFileSync(join(place, file))));
    const simple = simplifiedReading(reading);
    return {
      traits: kindTraits(simple, kindEvidence(simple)),
      kind: KINDS[kind] ?? 'quiet',
      repository: from.split('@')[0]!,
      folder,
      reading,
      simple,
    };
  });
}

/** As `pageKind` tells it, by another table. */
const told = ({ traits, reading, simple }: Page, table: KindWeights): FittedKind => {
  const shares = pageShares(reading, simple, traits, table);
  return FITTED_KINDS.reduce((best, kind) => (shares[kind] > shares[best] ? kind : best));
};

type Pair = [is: FittedKind, got: FittedKind];

/** Harmonic mean of precision and recall of each kind that is there. */
const f1Of = (pairs: readonly Pair[]): [FittedKind, number][] =>
  FITTED_KINDS.filter((kind) => pairs.some(([is]) => is === kind)).map((kind) => {
    const right = pairs.filter(([is, got]) => is === kind && got === kind).length;
    const met = pairs.reduce((sum, [is, got]) => sum + Number(is === kind) + Number(got === kind), 0);
    return [kind, (2 * right) / met];
  });

const figures = (pairs: readonly Pair[]): string => {
  const scores = f1Of(pairs);
  const mean = scores.reduce((sum, [, score]) => sum + score, 0) / scores.length;
  return `F1 ${mean.toFixed(3)} (${scores.map(([kind, score]) => `${kind} ${score.toFixed(2)}`).join(', ')})`;
};

/** Tells the pages of each repository by a table that was fitted without that repository. */
function crossValidated(pages: readonly Page[]): Pair[] {
  const repositories = [...new Set(pages.map(({ repository }) => repository))].sort();
  const fold = new Map(repositories.map((name, i) => [name, (i * 7919) % FOLDS]));
  const pairs: Pair[] = new Array(pages.length);
  for (let k = 0; k < FOLDS; k++) {
    const table = fitTable(pages.filter(({ repository }) => fold.get(repository) !== k));
    pages.forEach((page, i) => {
      if (fold.get(page.repository) === k) pairs[i] = [page.kind, told(page, table)];
    });
  }
  return pairs;
}

/**
 * `tsx rules/tools/fit-kinds.ts [--write] FOLDER…`: fits the table of page kinds and says how well it does on
 * repositories that it was not fitted on.
 */
function main(args: string[]) {
  const folders = args.filter((arg) => !arg.startsWith('--'));
  const pages = folders.flatMap(pagesOf);
  const pairs = crossValidated(pages);
  for (const folder of folders) {
    const of = pairs.filter((_, i) => pages[i]!.folder === folder);
    console.log(`${of.length} pages of repositories left out: ${figures(of)} (${folder})`);
  }
  console.log(`${pages.length} pages of repositories left out: ${figures(pairs)}`);
  if (args.includes('--write')) writeFileSync(TARGET, `${JSON.stringify(fitTable(pages), null, 2)}\n`);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replace(/^.*[\\/]/, '/')))
  main(process.argv.slice(2));

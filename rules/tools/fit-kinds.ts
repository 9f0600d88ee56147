import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindEvidence } from '../facts/kind-evidence';
import { kindTraits } from '../facts/kind-traits';
import { FITTED_KINDS, type FittedKind, type KindWeights, kindShares } from '../facts/kind-weights';
import { vocabulary } from '../facts/page-vocabulary';
import { simplifiedReading } from '../facts/simplified-reading';
import { decodePage } from '../reading/decode';
import { readHtml } from '../reading/read-file';
import { type Example, fitTable } from './fit-table';

const register = (name: string) => fileURLToPath(new URL(`../registers/${name}.json`, import.meta.url));
const TRAITS = register('kind-weights');
const WORDS = register('kind-vocabulary');
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

/** The labelled pages of a folder: `index.jsonl` beside them or in `html/`. */
function examplesOf(folder: string, sure: boolean): Example[] {
  const place = existsSync(join(folder, 'html')) ? join(folder, 'html') : folder;
  return labels(join(place, 'index.jsonl')).map(({ file, kind, from }) => {
    const reading = simplifiedReading(readHtml(decodePage(readFileSync(join(place, file)))));
    const evidence = kindEvidence(reading);
    return {
      traits: kindTraits(reading, evidence),
      words: vocabulary(reading),
      kind: KINDS[kind] ?? 'quiet',
      repository: from.split('@')[0]!,
      folder,
      sure,
    };
  });
}

/** As `pageKind` tells it, but for what few pages declare of themselves. */
const told = ({ traits, words }: Example, table: KindWeights): FittedKind => {
  const shares = kindShares(traits, words, table);
  return FITTED_KINDS.reduce((best, kind) => (shares[kind] > shares[best] ? kind : best));
};

/** Mean over the kinds of the harmonic mean of precision and recall. */
function macroF1(pairs: [FittedKind, FittedKind][]): number {
  const scores = FITTED_KINDS.filter((kind) => pairs.some(([is]) => is === kind)).map((kind) => {
    const right = pairs.filter(([is, got]) => is === kind && got === kind).length;
    return (
      (2 * right) / pairs.reduce((sum, [is, got]) => sum + Number(is === kind) + Number(got === kind), 0)
    );
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Tells the pages of each repository by a table that was fitted without that repository. */
function crossValidated(examples: Example[], before?: KindWeights): [FittedKind, FittedKind][] {
  const repositories = [...new Set(examples.map(({ repository }) => repository))].sort();
  const fold = new Map(repositories.map((name, i) => [name, (i * 7919) % FOLDS]));
  const pairs: [FittedKind, FittedKind][] = new Array(examples.length);
  for (let k = 0; k < FOLDS; k++) {
    const table = fitTable(
      examples.filter(({ repository }) => fold.get(repository) !== k),
      before,
    );
    examples.forEach((example, i) => {
      if (fold.get(example.repository) === k) pairs[i] = [example.kind, told(example, table)];
    });
  }
  return pairs;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
/** A line a word, so that a later table can be held against it. */
const lineOf = ([word, points]: [string, readonly number[]]) =>
  `  ${JSON.stringify(word)}: [${points.join(', ')}]`;

/**
 * `tsx rules/tools/fit-kinds.ts [--write] [--onwards] [FOLDER…] [--sure FOLDER…]`: fits the table of page kinds and says
 * how well it does on repositories that it was not fitted on. Folders behind `--sure` were labelled by two people.
 * `--onwards` sets out from the table in use, so that pages which are no longer at hand go on counting; what it says of
 * folders that this table was fitted on is then too good.
 */
function main(args: string[]) {
  const folders = [...new Set(args.filter((arg) => !arg.startsWith('--')))];
  const sure = args.slice(args.indexOf('--sure')).slice(1);
  const examples = folders.flatMap((folder) =>
    examplesOf(folder, args.includes('--sure') && sure.includes(folder)),
  );
  const before = args.includes('--onwards')
    ? ({ ...read(TRAITS), words: read(WORDS) } as KindWeights)
    : undefined;
  const pairs = crossValidated(examples, before);
  const table = fitTable(examples, before);
  for (const folder of folders) {
    const of = examples.flatMap((example, i) => (example.folder === folder ? [i] : []));
    const fitted = of.map((i): [FittedKind, FittedKind] => [examples[i]!.kind, told(examples[i]!, table)]);
    const unseen = macroF1(of.map((i) => pairs[i]!));
    console.log(
      `${of.length} pages: F1 ${unseen.toFixed(3)} on repositories left out, ${macroF1(fitted).toFixed(3)} fitted (${folder})`,
    );
  }
  console.log(`${examples.length} pages: F1 ${macroF1(pairs).toFixed(3)} on repositories left out`);
  if (!args.includes('--write')) return;
  const { words, ...traits } = table;
  writeFileSync(TRAITS, `${JSON.stringify(traits, null, 2)}\n`);
  writeFileSync(WORDS, `{\n${Object.entries(words).map(lineOf).join(',\n')}\n}\n`);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replace(/^.*[\\/]/, '/')))
  main(process.argv.slice(2));

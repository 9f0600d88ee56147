import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { courseParts } from '../facts/course-blocks';
import { factSource } from '../facts/fact-source';
import { nameKey } from '../facts/name-key';
import { titleCandidates } from '../facts/readers/title';
import { type TitleWeights, titlePoints } from '../facts/readers/title-weights';
import { simplifiedReading, simplify } from '../facts/simplified-reading';
import { decodePage } from '../reading/decode';
import { readHtml } from '../reading/read-file';
import { fitChoice, type TitleExample } from './fit-choice';

const TARGET = fileURLToPath(new URL('../registers/title-weights.json', import.meta.url));
const FOLDS = 10;
/**
 * How much a wrong name is worse than none, in points: so much more has to speak for a name than makes it as likely
 * right as not. Only what is told of a table that holds it already goes without.
 */
const CAUTION = 0.6;

/** `title` is what the page's course is called, null where it is called nothing; `titles` are others equally right. */
interface Label {
  file: string;
  kind: string;
  from: string;
  expected: { title?: string | null };
  titles?: string[];
}

/** Names match when one holds the other and is at least half as long. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = [a, b].sort((x, y) => x.length - y.length) as [string, string];
  return short.length > 0 && long.includes(short) && short.length >= long.length / 2;
}

/** The course pages of a folder with a labelled title: `index.jsonl` beside them or in `html/`. */
function examplesOf(folder: string): TitleExample[] {
  const place = existsSync(join(folder, 'html')) ? join(folder, 'html') : folder;
  const labels = readFileSync(join(place, 'index.jsonl'), 'utf8').split('\n').filter(Boolean);
  return labels.flatMap((line) => {
    const { file, kind, from, expected, titles = [] } = JSON.parse(line) as Label;
    if (expected.title === undefined || !kind.startsWith('course')) return [];
    const reading = simplifiedReading(readHtml(decodePage(readFileSync(join(place, file)))));
    const names = [...(expected.title === null ? [] : [expected.title]), ...titles];
    const right = names.map((name) => nameKey(simplify(name)));
    const candidates = titleCandidates(factSource(reading, courseParts(reading, 'course')[0]!));
    return {
      repository: from.split('@')[0]!,
      named: right.length > 0,
      candidates: candidates.map(({ value, traits }) => ({
        traits,
        right: right.some((name) => isSameName(name, nameKey(value))),
      })),
    };
  });
}

/** Counts what a table chooses: names rightly and wrongly told, and courses left without one. */
function counted(examples: TitleExample[], table: (example: TitleExample) => TitleWeights) {
  const count = { right: 0, wrong: 0, missed: 0 };
  for (const example of examples) {
    const points = example.candidates.map(({ traits }) => titlePoints(traits, table(example)));
    const most = Math.max(0, ...points);
    const best = example.candidates[points.indexOf(most)];
    if (best) count[best.right ? 'right' : 'wrong']++;
    else if (example.named) count.missed++;
  }
  const { right, wrong, missed } = count;
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  return `precision ${share(right, right + wrong)}, recall ${share(right, right + wrong + missed)}`;
}

const cautious = (table: TitleWeights, by: number): TitleWeights => ({
  ...table,
  any: (table.any ?? 0) + by,
});

/**
 * `tsx rules/tools/fit-titles.ts [--write] FOLDER…`: fits how much each trait of a name counts, and says how well the
 * table does on repositories that it was not fitted on. It sets out from the table in use and moves away from it only
 * where these pages give reason: what is too rare among them to be learnt stays as somebody set it.
 */
function main(args: string[]) {
  const examples = args.filter((arg) => !arg.startsWith('--')).flatMap(examplesOf);
  const before = cautious(JSON.parse(readFileSync(TARGET, 'utf8')) as TitleWeights, CAUTION);
  const repositories = [...new Set(examples.map(({ repository }) => repository))].sort();
  const fold = new Map(repositories.map((name, i) => [name, (i * 7919) % FOLDS]));
  const tables = Array.from({ length: FOLDS }, (_, k) =>
    cautious(
      fitChoice(
        examples.filter(({ repository }) => fold.get(repository) !== k),
        before,
      ),
      -CAUTION,
    ),
  );
  const table = cautious(fitChoice(examples, before), -CAUTION);
  console.log(`${examples.length} pages of ${repositories.length} repositories`);
  console.log(`fitted: ${counted(examples, () => table)}`);
  console.log(`left out: ${counted(examples, ({ repository }) => tables[fold.get(repository)!]!)}`);
  if (!args.includes('--write')) return;
  const rounded = Object.entries(table).map(([trait, points]) => [trait, Math.round(points * 100) / 100]);
  writeFileSync(TARGET, `${JSON.stringify(Object.fromEntries(rounded.sort()), null, 2)}\n`);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replace(/^.*[\\/]/, '/')))
  main(process.argv.slice(2));

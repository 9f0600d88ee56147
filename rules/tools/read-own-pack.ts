import { heldAgainst } from '../engine/held-against';
import { type OwnPackFile, ownPackFile } from '../engine/own-pack';
import { type CompiledPacks, packsOf } from '../engine/packs';
import { sourceOf } from '../engine/registers';
import { type BrokenExample, brokenExamples } from './check-examples';
import { compilePacks, PackProblems } from './compile-rules';

/** Why a pack is not taken, for a person to put right. */
export interface OwnPackProblem {
  problem:
    | 'shape'
    | 'name-taken'
    | 'id-twice'
    | 'id-taken'
    | 'source'
    | 'too-many-phrases'
    | 'phrases'
    | 'example';
  /** Where in the file, or which rule. */
  where: string;
  detail?: string;
}

export type ReadOwnPack =
  | { ok: true; file: OwnPackFile; compiled: CompiledPacks }
  | { ok: false; problems: OwnPackProblem[] };

/** What is in use already: names of packs and ids of rules that a pack may not use for its own. */
export interface Taken {
  packs: ReadonlySet<string>;
  rules: ReadonlySet<string>;
}

/** Compiling takes time by the phrase; the packs that come with the project hold about as many in all. */
const MOST_PHRASES = 6000;
const MOST_TOLD = 30;

/**
 * Checks a pack of an organisation, compiles it and holds each rule to its examples. A pack with a problem is not taken
 * at all: half a pack judges otherwise than whoever wrote it means.
 */
export function readOwnPack(value: unknown, taken: Taken): ReadOwnPack {
  const parsed = heldAgainst(ownPackFile, value);
  if (!parsed.success)
    return failed(
      parsed.issues.map(({ path, message }) => ({
        problem: 'shape',
        where: path.join('.') || '(file)',
        detail: message,
      })),
    );
  const file = parsed.data;
  const problems = namingProblems(file, taken);
  if (problems.length) return failed(problems);
  let compiled: CompiledPacks;
  try {
    compiled = compileOwnPack(file);
  } catch (error) {
    if (!(error instanceof PackProblems)) throw error;
    return failed(
      error.problems.map((line): OwnPackProblem => {
        const [where = '', ...what] = line.split(': ');
        return { problem: 'phrases', where: where.replace(/^.*\/|\.json$/g, ''), detail: what.join(': ') };
      }),
    );
  }
  const packs = packsOf(compiled);
  const broken = file.rules.flatMap((rule) => brokenExamples(rule, packs));
  if (broken.length) return failed(broken.map(exampleProblem));
  return { ok: true, file, compiled };
}

/** The tables of a pack, whose rules nobody has measured here; throws `PackProblems`. */
export function compileOwnPack({ name, version, title, rules }: OwnPackFile): CompiledPacks {
  const pack = { format: 1, name, version, title };
  return compilePacks(
    [
      { path: `${name}/pack.json`, text: JSON.stringify(pack) },
      ...rules.map((rule) => ({ path: `${name}/${rule.id}.json`, text: JSON.stringify(rule) })),
    ],
    {},
  );
}

const failed = (problems: OwnPackProblem[]): ReadOwnPack => ({
  ok: false,
  problems: problems.slice(0, MOST_TOLD),
});

function namingProblems({ name, rules }: OwnPackFile, taken: Taken): OwnPackProblem[] {
  const problems: OwnPackProblem[] = [];
  if (taken.packs.has(name)) problems.push({ problem: 'name-taken', where: name });
  const seen = new Set<string>();
  let phrases = 0;
  for (const { id, sources, phrases: sets = [], except } of rules) {
    if (seen.has(id)) problems.push({ problem: 'id-twice', where: id });
    if (taken.rules.has(id)) problems.push({ problem: 'id-taken', where: id });
    seen.add(id);
    for (const source of sources)
      if (!sourceOf(source)) problems.push({ problem: 'source', where: id, detail: source });
    for (const { zh = [], en = [] } of [...sets, ...(except ? [except] : [])])
      phrases += zh.length + en.length;
  }
  if (phrases > MOST_PHRASES)
    problems.push({ problem: 'too-many-phrases', where: name, detail: `${phrases} > ${MOST_PHRASES}` });
  return problems;
}

const exampleProblem = ({ rule, text, expected, found }: BrokenExample): OwnPackProblem => ({
  problem: 'example',
  where: rule,
  detail: `“${text}”: ${expected} ≠ ${found}`,
});

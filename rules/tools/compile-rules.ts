import * as z from 'zod/mini';
import { heldBack } from '../derived/rule-record';
import { DERIVED } from '../engine/derived-facts';
import { heldAgainst, type Issue } from '../engine/held-against';
import type { CompiledPacks, Rule } from '../engine/packs';
import { type PackFile, packFile, type RuleFile, ruleFile } from '../engine/rule-file';
import { encode, encodeSteps } from '../matching/binary';
import type { CueKind } from '../matching/cue';
import cues from '../matching/cues.json';
import type { Frame } from '../matching/frames';
import type { ClaimOwner, Owner } from '../matching/owner';
import records from '../registers/rule-records.json';
import type { RuleRecords } from '../registers/schema';
import { buildIndex, type OwnedPhrases } from './build-index';
import { compileFrame, roleWords } from './compile-frames';
import { expandPhrase, type PhraseLanguage } from './expand-phrases';

z.config(z.locales.en()); // the small build of zod comes without words

/** A file of a pack: its path below `rules/packs` and its text. */
export interface PackSource {
  path: string;
  text: string;
}

/** What is wrong in pack files, one line a problem: file, place, what. */
export class PackProblems extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** Tables that take half the room as steps: where a state's children begin, its parent, and lists in order. */
const NEIGHBOURLY = new Set(['base', 'check', 'out', 'firstUse', 'uses', 'owners', 'shapeOf']);

const issueText = (path: string, issue: Issue) =>
  `${path}: ${issue.path.join('.') || '(file)'}: ${issue.message}`;

/** Compiles pack files with the records of their rules; throws `PackProblems` with all that is wrong. */
export function compilePacks(
  files: PackSource[],
  measured: RuleRecords['rules'] = records.rules,
): CompiledPacks {
  const problems: string[] = [];
  const versions: Record<string, string> = {};
  const rules: { file: RuleFile; path: string; pack: string }[] = [];
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [pack = '', name = ''] = path.split('/');
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      problems.push(`${path}: no valid JSON: ${(error as Error).message}`);
      continue;
    }
    const schema = name === 'pack.json' ? packFile : ruleFile;
    const parsed = heldAgainst<PackFile | RuleFile>(schema, json);
    if (!parsed.success) {
      problems.push(...parsed.issues.map((issue) => issueText(path, issue)));
    } else if ('id' in parsed.data) {
      rules.push({ file: parsed.data, path, pack });
    } else {
      if (parsed.data.name !== pack) problems.push(`${path}: name: is not the name of its folder`);
      versions[pack] = parsed.data.version;
    }
  }
  checkRules(rules, versions, problems);
  const compiled = compileRules(rules, problems, measured);
  if (problems.length) throw new PackProblems(problems);
  return { format: 1, versions, ...compiled };
}

function checkRules(
  rules: { file: RuleFile; path: string; pack: string }[],
  versions: Record<string, string>,
  problems: string[],
) {
  const seen = new Map<string, string>();
  for (const { file, path, pack } of rules) {
    const problem = (where: string, what: string) => problems.push(`${path}: ${where}: ${what}`);
    if (!path.endsWith(`/${file.id}.json`)) problem('id', 'is not the name of its file');
    if (seen.has(file.id)) problem('id', `is also that of ${seen.get(file.id)}`);
    seen.set(file.id, path);
    if (!(pack in versions)) problem('(file)', 'its folder has no pack.json');
    const sets = new Set<string>();
    for (const { set } of file.phrases ?? []) {
      if (sets.has(set)) problem('phrases', `two sets are named "${set}"`);
      sets.add(set);
    }
    for (const { set } of file.frames ?? []) sets.add(set);
    const named = [
      ...(file.judge.verb === 'claimed' ? (file.judge.unlessSaid ?? []) : []),
      ...(file.judge.verb === 'stated'
        ? [
            ...file.judge.by.flatMap((test) => (test.verb === 'said' ? test.sets : [])),
            ...(file.judge.whenSaid ?? []),
          ]
        : []),
      ...(file.judge.verb === 'compared'
        ? file.judge.by.flatMap((one) => ('sets' in one ? one.sets : []))
        : []),
      ...(file.phrases ?? []).flatMap((set) => set.near ?? []),
    ];
    for (const set of named) if (!sets.has(set)) problem('judge', `there is no phrase set "${set}"`);
    const derived =
      file.judge.verb === 'stated'
        ? file.judge.by.flatMap((test) => (test.verb === 'derived' ? [test.name] : []))
        : file.judge.verb === 'compared'
          ? file.judge.by.flatMap((one) => (one.how === 'derived' ? [one.name] : []))
          : [];
    for (const name of derived)
      if (!Object.hasOwn(DERIVED, name)) problem('judge', `there is no derived fact "${name}"`);
    if (file.judge.verb === 'compared')
      for (const one of file.judge.by)
        if ((one.how === 'contrary' || one.how === 'agrees') && !one.figures && !one.note)
          problem('judge', 'a comparison without figures needs a note that says what it rests on');
    if (file.judge.verb === 'claimed' && !sets.size) problem('phrases', 'a claimed risk needs phrases');
  }
}

/** As much of the examples as tells which words are rare. */
const LONGEST_SAMPLE = 1_000_000;

/** The examples of all rules: text like that of course pages. */
const sampleOf = (files: RuleFile[]) =>
  files
    .flatMap(({ examples }) => [...examples.positive, ...examples.negative])
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LONGEST_SAMPLE);

function compileRules(
  rules: { file: RuleFile; path: string; pack: string }[],
  problems: string[],
  measured: RuleRecords['rules'],
) {
  const owners: Owner[] = [];
  const owned: OwnedPhrases[] = [];
  const add = (
    owner: Owner,
    words: Partial<Record<PhraseLanguage, string[]>>,
    path: string,
    shortest?: number,
  ) => {
    const onProblem = (what: string) => problems.push(`${path}: phrases: ${what}`);
    const phrases = (['zh', 'en'] as const).flatMap((language) =>
      (words[language] ?? []).flatMap((source) => {
        try {
          return expandPhrase(source, language);
        } catch (error) {
          onProblem((error as Error).message);
          return [];
        }
      }),
    );
    owners.push(owner);
    owned.push({ phrases, shortest, onProblem });
  };
  for (const [cue, list] of Object.entries(cues) as [CueKind, Record<string, string[]>][])
    add({ kind: 'cue', cue }, list, 'matching/cues.json', 1);
  const frames: Frame[] = [];
  const roles = new Map<string, number>();
  /** The owner of the words of a role, of one language or of both; a role that no frame names is not looked for. */
  const wordsOf = (role: string, language?: PhraseLanguage) => {
    const name = language ? `${role}/${language}` : role;
    const known = roles.get(name);
    if (known !== undefined) return known;
    const words = roleWords(role);
    const place = owners.length;
    roles.set(name, place);
    const own = language ? { [language]: words[language] } : words;
    add({ kind: 'words', words: name }, own, 'matching/roles.json', 1);
    return place;
  };
  const compiled = rules.map(({ file, path, pack }): Rule => {
    const { examples: _examples, $schema: _schema, phrases = [], frames: own = [], except, ...rest } = file;
    for (const { set, confidence, near, least, zh, en } of phrases) {
      const owner: ClaimOwner = { kind: 'claim', rule: file.id, set, confidence };
      if (near) owner.near = near;
      if (file.polarity === 'risk') owner.risk = true;
      if (least !== undefined) owner.least = least;
      if (file.without) owner.without = file.without;
      add(owner, { zh, en }, path);
    }
    for (const frame of own) {
      const owner: ClaimOwner = {
        kind: 'claim',
        rule: file.id,
        set: frame.set,
        confidence: frame.confidence,
      };
      if (file.polarity === 'risk') owner.risk = true;
      if (file.without) owner.without = file.without;
      const place = owners.length;
      add(owner, {}, path);
      try {
        frames.push(...compileFrame(frame, place, wordsOf));
      } catch (error) {
        problems.push(`${path}: frames: ${(error as Error).message}`);
      }
    }
    if (except) add({ kind: 'except', rule: file.id }, except, path, 1);
    return {
      ...rest,
      ...(heldBack(measured[file.id]) && { held: true as const }),
      pack,
      phrases: phrases.map(({ set, confidence, near }) =>
        near ? { set, confidence, near } : { set, confidence },
      ),
    };
  });
  const { automaton, shapes, ...numbers } = buildIndex(owned, sampleOf(rules.map(({ file }) => file)));
  const { alphabet, fail: _computed, link: _follows, ...states } = automaton;
  const tables = Object.fromEntries(
    Object.entries({ ...states, ...numbers }).map(([name, values]) => [
      name,
      NEIGHBOURLY.has(name) ? encodeSteps(values) : encode(values),
    ]),
  );
  return { rules: compiled, owners, frames, shapes, alphabet, tables };
}

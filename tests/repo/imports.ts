import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** An import as it is written, and where it leads. */
export interface Import {
  from: string;
  specifier: string;
  /** Path in the project without its ending, or the specifier of a package. */
  to: string;
  /** Only types are taken: nothing of it is left at run time. */
  typesOnly: boolean;
}

/** Files of the project: those that git knows or would add. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  const removed = execFileSync('git', ['ls-files', '--deleted', '-z'], { encoding: 'utf8' });
  const gone = new Set(removed.split('\0'));
  return [...new Set(listed.split('\0'))].filter((path) => path && !gone.has(path)).sort();
}

const STATEMENT =
  /(?:^|[\n;}])\s*(?:import|export)\s+(?:(type)\s+)?((?:[\w*{][^'"`;]*?)\bfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(])\/\/[^\n]*/g, '$1');

/** `{ type A, type B }` takes types only; `{ type A, b }` and `a` do not. */
const takesTypes = (clause: string) => {
  const names = /^\{([^}]*)\}\s*from\s*$/.exec(clause)?.[1]?.split(',') ?? ['a default'];
  return names.filter((name) => name.trim()).every((name) => /^\s*type\s/.test(name));
};

/** The imports and re-exports in a source text. */
export function importsIn(from: string, source: string): Import[] {
  return [...withoutComments(source).matchAll(STATEMENT)].map((match) => {
    const specifier = (match[3] ?? match[4]) as string;
    const path = specifier.replace(/\?\w+$/, '');
    const to = path.startsWith('@/')
      ? path.slice(2)
      : path.startsWith('.')
        ? posix.join(posix.dirname(from), path)
        : path;
    return {
      from,
      specifier,
      to: to.replace(/\.(tsx?|mjs)$/, ''),
      typesOnly: Boolean(match[1]) || takesTypes(match[2] ?? ''),
    };
  });
}

/** Every import in the project's own code, tests apart. */
export const projectImports = (): Import[] =>
  projectFiles()
    .filter((path) => /^(rules|components|entrypoints|cli)\/.*\.(tsx?|mjs)$/.test(path))
    .flatMap((path) => importsIn(path, readFileSync(path, 'utf8')));

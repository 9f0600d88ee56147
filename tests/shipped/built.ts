import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAst } from 'vite';

const BUILT = '.output/chrome-mv3';

function below(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => below(join(path, name)));
}

/** Paths of everything in the package, from its root. */
export const packaged = (): string[] =>
  below(BUILT).map((path) => relative(BUILT, path).replaceAll('\\', '/'));

export const read = (path: string): string => readFileSync(join(BUILT, path), 'utf8');

export interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

/** Every node of a script's syntax. */
export function nodesOf(path: string): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const open: unknown[] = [parseAst(read(path), { allowReturnOutsideFunction: true })];
  while (open.length) {
    const at = open.pop();
    if (Array.isArray(at)) for (const one of at) open.push(one);
    else if (typeof at === 'object' && at !== null) {
      if ('type' in at && typeof at.type === 'string') found.push(at as SyntaxNode);
      for (const one of Object.values(at)) if (typeof one === 'object' && one !== null) open.push(one);
    }
  }
  return found;
}

/** What a call calls: `fetch`, `Function`, `serviceWorker.register`, or nothing that has a name. */
export function calleeOf(node: SyntaxNode): string {
  const callee = node.callee as (SyntaxNode & { name?: string }) | undefined;
  if (callee?.type === 'Identifier') return callee.name ?? '';
  if (callee?.type !== 'MemberExpression') return '';
  const property = callee.property as { name?: string; value?: unknown };
  const name = property.name ?? String(property.value ?? '');
  const object = callee.object as { name?: string };
  return /^(globalThis|window|self)$/.test(object.name ?? '') ? name : `.${name}`;
}

/** The text that an expression is written as, or null where it is none. */
export function textOf(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const { type, value, quasis } = node as SyntaxNode & { quasis?: { value: { cooked: string } }[] };
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TemplateLiteral') return quasis?.map((part) => part.value.cooked).join('…') ?? null;
  return null;
}

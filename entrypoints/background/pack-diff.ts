import { create } from 'jsondiffpatch';
import type { OwnPackFile } from '@/rules/engine/own-pack';

/** One difference between two versions of a pack: where, and what stood there before and stands there now. */
export interface PackDifference {
  /** Rule, or `pack` for what is about all of it. */
  rule: string;
  path: string;
  before?: string;
  after?: string;
}

const differ = create({
  objectHash: (item) => {
    const { id, set, text } = item as { id?: string; set?: string; text?: string };
    return id ?? set ?? text ?? JSON.stringify(item);
  },
  arrays: { detectMove: false },
});

/** What a new version of a pack changes, rule by rule. A rule that is new or gone is one difference. */
export function packDifferences(before: OwnPackFile, after: OwnPackFile): PackDifference[] {
  const differences: PackDifference[] = [];
  const { rules: old, ...wasAbout } = before;
  const { rules: now, ...isAbout } = after;
  collect(differ.diff(wasAbout, isAbout), 'pack', '', differences);
  const known = new Map(old.map((rule) => [rule.id, rule]));
  for (const rule of now) {
    const was = known.get(rule.id);
    if (was) collect(differ.diff(was, rule), rule.id, '', differences);
    else differences.push({ rule: rule.id, path: '', after: rule.title.zh });
    known.delete(rule.id);
  }
  for (const [id, { title }] of known) differences.push({ rule: id, path: '', before: title.zh });
  return differences;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Goes over a delta: a list of one is new, of two is changed, of three is gone; an object holds deltas by key. */
function collect(delta: unknown, rule: string, path: string, into: PackDifference[]): void {
  if (Array.isArray(delta)) {
    if (delta.length === 1) into.push({ rule, path, after: shown(delta[0]) });
    else if (delta.length === 2) into.push({ rule, path, before: shown(delta[0]), after: shown(delta[1]) });
    else if (delta[2] === 0) into.push({ rule, path, before: shown(delta[0]) });
    return;
  }
  if (typeof delta !== 'object' || delta === null) return;
  for (const [key, inner] of Object.entries(delta)) {
    if (key === '_t') continue;
    // Places in a list say little, and those of what is gone begin with `_`.
    const step = /^_?\d+$/.test(key) ? '' : key;
    collect(inner, rule, [path, step].filter(Boolean).join('.'), into);
  }
}

import fc from 'fast-check';

/** `npm run fuzz` sets how many times longer than in `npm test` it runs, or how many inputs each property is given. */
const { KEJIAN_FUZZ: times, KEJIAN_FUZZ_RUNS: count } = process.env;
const LONG = Boolean(times || count);

/**
 * Parameters of a property: in `npm test` a fixed seed, so that a commit fails for what it changed; in a long run a new
 * one, which fast-check prints with the smallest input that fails.
 * @param numRuns inputs tried in `npm test`
 */
export const runs = (numRuns: number): fc.Parameters<unknown> =>
  LONG
    ? { numRuns: count ? Number(count) : Math.ceil(numRuns * Number(times)) }
    : { numRuns, seed: 20261129 };

/** No limit in a long run. */
export const TIMEOUT = LONG ? 0 : 120_000;

const PROTOTYPES = [Object, Array, String, Number, Function, Promise, Map, Set, RegExp, Date];

/** What prototypes hold; the same before and after, whatever came in. */
export const prototypes = (): string[] =>
  PROTOTYPES.flatMap(({ name, prototype }) =>
    Object.getOwnPropertyNames(prototype).map((key) => `${name}.${key}`),
  );

/** Any JSON, with keys that reach for prototypes. */
export const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1, 0.5, 1e308, '', 'x', '\ud800', '包过', '=1+1'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'prototype',
        'then',
        'toString',
        'length',
        'type',
        'id',
        'a',
      ),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value;

/**
 * A copy in which one value, found by following `path` from the root, is another, is gone, or has company.
 * @param path which key to take at each depth; it is cut to what is there
 */
export function spoilt<T>(
  value: T,
  path: readonly number[],
  how: 'other' | 'gone' | 'more',
  by: unknown,
): unknown {
  const copy = structuredClone(value) as unknown;
  let at = copy;
  for (const [depth, step] of path.entries()) {
    if (typeof at !== 'object' || at === null) return copy;
    const keys = Object.keys(at);
    const key = keys[step % Math.max(keys.length, 1)] ?? 'extra';
    const held = at as Record<string, unknown>;
    if (depth < path.length - 1 && typeof held[key] === 'object' && held[key] !== null) at = held[key];
    else {
      if (how === 'gone') delete held[key];
      else held[how === 'more' ? `${key}2` : key] = by;
      return copy;
    }
  }
  return copy;
}

/** The ways to spoil a value. */
export const spoiling = fc.record({
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
  how: fc.constantFrom('other' as const, 'gone' as const, 'more' as const),
  by: json,
});

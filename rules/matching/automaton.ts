/** An Aho–Corasick automaton over folded units as a double array; see `tools/build-automaton`. */
export interface Automaton {
  /** The units that occur in literals; the code of a unit is its place from 1. */
  alphabet: string;
  base: Int32Array;
  check: Int32Array;
  fail: Int32Array;
  /** The literal that ends in a state, or -1. */
  out: Int32Array;
  /** The next state with a literal that is a suffix of this one, or 0. */
  link: Int32Array;
}

/**
 * Of each state the longest proper suffix of its text that is a state too, or 0. Worked out when packs are loaded: kept
 * in them it was a quarter of what they take.
 */
export function failsOf(base: Int32Array, check: Int32Array): Int32Array {
  const size = check.length;
  const childrenFrom = new Int32Array(size + 1);
  for (const parent of check) if (parent >= 0) childrenFrom[parent + 1]!++;
  for (let state = 0; state < size; state++) childrenFrom[state + 1]! += childrenFrom[state]!;
  const children = new Int32Array(childrenFrom[size]!);
  const filled = childrenFrom.slice();
  for (let slot = 0; slot < size; slot++) if (check[slot]! >= 0) children[filled[check[slot]!]!++] = slot;

  const fail = new Int32Array(size);
  const queue = new Int32Array(children.length + 1); // breadth first, from the root
  for (let done = 0, known = 1; done < known; done++) {
    const state = queue[done]!;
    for (let i = childrenFrom[state]!; i < childrenFrom[state + 1]!; i++) {
      const child = children[i]!;
      queue[known++] = child;
      if (state === 0) continue;
      const code = child - base[state]!;
      for (let back = fail[state]!; ; back = fail[back]!) {
        const next = base[back]! + code;
        if (next < size && check[next] === back) {
          fail[child] = next;
          break;
        }
        if (back === 0) break;
      }
    }
  }
  return fail;
}

/** Of each state the next one with a literal that is a suffix of it, or 0: quicker to work out than to read. */
export function linksOf(fail: Int32Array, out: Int32Array): Int32Array {
  return fail.map((start) => {
    let state = start;
    while (state !== 0 && out[state]! < 0) state = fail[state]!;
    return state;
  });
}

/** Told of every occurrence of every literal, by the place after its last unit. */
export type OnLiteral = (literal: number, end: number) => void;

/** An automaton ready to run over the units from `start` to before `end`. */
export type Scanner = (units: Uint16Array, start: number, end: number, onLiteral: OnLiteral) => void;

/** Prepares an automaton: two flat tables by unit, so that text without literals costs one look-up a unit. */
export function scanner({ alphabet, base, check, fail, out, link }: Automaton): Scanner {
  const code = new Uint16Array(65536);
  const first = new Int32Array(65536); // the state that a unit leads to from the root
  for (let i = 0; i < alphabet.length; i++) {
    const unit = alphabet.charCodeAt(i);
    code[unit] = i + 1;
    const slot = base[0]! + i + 1;
    if (slot < check.length && check[slot] === 0) first[unit] = slot;
  }
  const size = check.length;

  return (units, start, end, onLiteral) => {
    let state = 0;
    for (let i = start; i < end; i++) {
      const unit = units[i]!;
      if (state === 0) {
        state = first[unit]!;
        if (state === 0) continue;
      } else {
        const c = code[unit]!;
        if (c === 0) {
          state = 0;
          continue;
        }
        for (;;) {
          const next = base[state]! + c;
          if (next < size && check[next] === state) {
            state = next;
            break;
          }
          state = fail[state]!;
          if (state === 0) {
            state = first[unit]!;
            break;
          }
        }
        if (state === 0) continue;
      }
      for (let s = out[state]! >= 0 ? state : link[state]!; s !== 0; s = link[s]!) onLiteral(out[s]!, i + 1);
    }
  };
}

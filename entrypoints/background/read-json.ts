/** JSON that came from outside, read with limits; what is wrong with it is a value. */

export type JsonProblem = 'not-text' | 'not-json' | 'too-deep' | 'too-many' | 'bad-key';

export interface JsonLimits {
  depth: number;
  /** Objects, lists and single values in all. */
  values: number;
}

/** Names that reach an object's prototype wherever a careless reader copies keys. */
const BAD_KEYS = new Set(['__proto__']);

/** The text of bytes that claim to be UTF-8, or null where they are not. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads JSON and goes over all of it, without recursion: depth, number of values, and names of keys. */
export function readJson(
  text: string,
  limits: JsonLimits,
): { ok: true; value: unknown } | { ok: false; problem: JsonProblem } {
  if (tooDeep(text, limits.depth)) return { ok: false, problem: 'too-deep' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const open: unknown[] = [value];
  let values = 0;
  for (let at = open.pop(); open.length || at !== undefined; at = open.pop()) {
    if (++values > limits.values) return { ok: false, problem: 'too-many' };
    if (typeof at !== 'object' || at === null) continue;
    if (Array.isArray(at)) {
      values += at.length;
      for (const one of at) if (typeof one === 'object' && one !== null) open.push(one);
      continue;
    }
    for (const key of Object.keys(at)) {
      if (BAD_KEYS.has(key)) return { ok: false, problem: 'bad-key' };
      values++;
      const one = (at as Record<string, unknown>)[key];
      if (typeof one === 'object' && one !== null) open.push(one);
    }
  }
  return { ok: true, value };
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Whether brackets nest deeper than allowed; told from the text, before a parser meets them. */
function tooDeep(text: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (quoted) {
      if (unit === BACKSLASH) i++;
      else if (unit === QUOTE) quoted = false;
    } else if (unit === QUOTE) quoted = true;
    else if (unit === 91 || unit === 123) {
      if (++depth > most) return true;
    } else if (unit === 93 || unit === 125) depth--;
  }
  return false;
}

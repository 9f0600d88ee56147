import { CJK, characters } from '../matching/characters';
import type { Reading } from '../reading/block';

/** None below it is one. */
const FIRST_IDEOGRAPH = 0x2000;

/** Traditional characters to simplified ones, one for one, so that every place in the text stays what it was. */
export function simplify(text: string): string {
  const { fold, kind } = characters();
  const changes = (unit: number) => unit >= FIRST_IDEOGRAPH && fold[unit] !== unit && kind[unit] === CJK;
  let first = 0;
  while (first < text.length && !changes(text.charCodeAt(first))) first++;
  if (first === text.length) return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = changes(unit) ? fold[unit]! : unit;
  }
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 8192)
    parts.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  return parts.join('');
}

const done = new WeakMap<Reading, Reading>();

/** The reading with its text, title and metadata in simplified characters; the same one where it has no other. Once for each reading. */
export function simplifiedReading(reading: Reading): Reading {
  let simple = done.get(reading);
  if (!simple) {
    simple = inSimplified(reading);
    done.set(reading, simple);
  }
  return simple;
}

function inSimplified(reading: Reading): Reading {
  const text = simplify(reading.text);
  const title = simplify(reading.title);
  if (text === reading.text && title === reading.title) return reading;
  const meta = Object.fromEntries(Object.entries(reading.meta).map(([name, said]) => [name, simplify(said)]));
  return { ...reading, text, title, meta };
}

/** Puts the page's own characters back into what was read from its simplified text. */
export function inOwnCharacters<T>(value: T, near: number, own: Reading, simple: Reading): T {
  if (own === simple) return value;
  const restored = (entry: unknown): unknown => {
    if (typeof entry === 'string') return ownWords(entry, near, own, simple);
    if (Array.isArray(entry)) return entry.map(restored);
    if (entry && typeof entry === 'object')
      return Object.fromEntries(Object.entries(entry).map(([key, inner]) => [key, restored(inner)]));
    return entry;
  };
  return restored(value) as T;
}

function ownWords(text: string, near: number, own: Reading, simple: Reading): string {
  const after = simple.text.indexOf(text, near);
  const at = after >= 0 ? after : simple.text.indexOf(text);
  if (at >= 0) return own.text.slice(at, at + text.length);
  const inTitle = simple.title.indexOf(text);
  if (inTitle >= 0) return own.title.slice(inTitle, inTitle + text.length);
  for (const [name, said] of Object.entries(simple.meta)) {
    const inMeta = said.indexOf(text);
    if (inMeta >= 0) return own.meta[name]!.slice(inMeta, inMeta + text.length);
  }
  // A name that was joined from several lines stands nowhere as a whole.
  const pieces = text.split(' ');
  return pieces.length > 1 ? pieces.map((piece) => ownWords(piece, near, own, simple)).join(' ') : text;
}

/** A table of integers as base64. */
export type Binary = Plain | Stepped;

/** Little-endian, each value in as few bytes as the widest needs. */
interface Plain {
  bytes: 1 | 2 | 3 | 4;
  /** Added to every stored value, which is never negative. */
  least: number;
  data: string;
}

/**
 * Each value as its step from the one before it, in groups of seven bits: for tables whose neighbours lie near one
 * another. A zero stands for the resting value, from which no step is counted; steps are stored one higher.
 */
interface Stepped {
  resting: number;
  data: string;
}

/** Packs a table of integers. */
export function encode(values: Int32Array): Binary {
  let least = 0;
  let most = 0;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const span = most - least;
  const bytes = span < 0x100 ? 1 : span < 0x10000 ? 2 : span < 0x1000000 ? 3 : 4;
  let binary = '';
  for (const value of values)
    for (let b = 0; b < bytes; b++) binary += String.fromCharCode(((value - least) >>> (8 * b)) & 255);
  return { bytes, least, data: btoa(binary) };
}

/** Packs a table whose neighbours lie near one another, and of which many places hold the least value. */
export function encodeSteps(values: Int32Array): Binary {
  const resting = values.reduce((least, value) => Math.min(least, value), 0);
  let binary = '';
  let last = 0;
  for (const value of values) {
    let step = 0;
    if (value !== resting) {
      const change = value - last;
      // Small steps down are small numbers too: 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4.
      step = (change < 0 ? -2 * change - 1 : 2 * change) + 1;
      last = value;
    }
    for (; step > 127; step = Math.floor(step / 128)) binary += String.fromCharCode((step % 128) + 128);
    binary += String.fromCharCode(step);
  }
  return { resting, data: btoa(binary) };
}

/** Unpacks a table of integers. */
export const decode = (table: Binary): Int32Array =>
  'bytes' in table ? decodePlain(table) : decodeSteps(table);

function decodePlain({ bytes, least, data }: Plain): Int32Array {
  const binary = atob(data);
  const values = new Int32Array(binary.length / bytes);
  for (let i = 0, at = 0; i < values.length; i++) {
    let value = 0;
    for (let b = 0; b < bytes; b++) value |= binary.charCodeAt(at++) << (8 * b);
    values[i] = value + least;
  }
  return values;
}

function decodeSteps({ resting, data }: Stepped): Int32Array {
  const binary = atob(data);
  const values = new Int32Array(binary.length); // as many at most
  let count = 0;
  let last = 0;
  for (let at = 0; at < binary.length; at++) {
    let step = 0;
    let unit = 1;
    let byte = binary.charCodeAt(at);
    for (; byte > 127; byte = binary.charCodeAt(++at)) {
      step += (byte - 128) * unit;
      unit *= 128;
    }
    step += byte * unit;
    if (step > 0) last += step % 2 ? (step - 1) / 2 : -step / 2;
    values[count++] = step > 0 ? last : resting;
  }
  return values.slice(0, count);
}

/** A table of integers as base64: little-endian, in as few bytes as its values need. */
export interface Binary {
  bytes: 1 | 2 | 3 | 4;
  /** Added to every stored value, which is never negative. */
  least: number;
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

/** Unpacks a table of integers. */
export function decode({ bytes, least, data }: Binary): Int32Array {
  const binary = atob(data);
  const values = new Int32Array(binary.length / bytes);
  for (let i = 0, at = 0; i < values.length; i++) {
    let value = 0;
    for (let b = 0; b < bytes; b++) value |= binary.charCodeAt(at++) << (8 * b);
    values[i] = value + least;
  }
  return values;
}

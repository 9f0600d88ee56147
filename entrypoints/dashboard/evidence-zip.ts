import { type Zippable, zipSync } from 'fflate';

/** A file of a pack. */
export interface PackFile {
  name: string;
  /** What it is, for the manifest. */
  what: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Packed {
  zip: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the whole file, in hexadecimal digits. */
  hash: string;
}

/** Pictures are packed already. */
const LEVEL = { png: 0, other: 6 } as const;

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** SHA-256 in hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Puts files and a manifest that names each with its size and SHA-256 into one ZIP. The same files at the same time give
 * the same bytes on any machine: entries are sorted, and dated noon of the day, which no change of clocks touches.
 */
export async function packEvidence(
  files: readonly PackFile[],
  about: object,
  madeAt: string,
): Promise<Packed> {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const listed = await Promise.all(
    sorted.map(async ({ name, what, bytes }) => ({
      name,
      what,
      bytes: bytes.length,
      sha256: await sha256(bytes),
    })),
  );
  const manifest = utf8(`${JSON.stringify({ ...about, files: listed }, wellFormed, 2)}\n`);
  const [year, month, day] = madeAt.slice(0, 10).split('-').map(Number);
  const mtime = new Date(year!, month! - 1, day!, 12);
  const entries: Zippable = { 'manifest.json': [manifest, { level: LEVEL.other, mtime }] };
  for (const { name, bytes } of sorted)
    entries[name] = [bytes, { level: name.endsWith('.png') ? LEVEL.png : LEVEL.other, mtime }];
  const zip = new Uint8Array(zipSync(entries));
  return { zip, hash: await sha256(zip) };
}

const wellFormed = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);

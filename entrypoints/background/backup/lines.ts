/** A file's text in lines, decompressed where it is packed; limits hold before memory is taken. */

export type FileProblem = 'too-large' | 'bad-gzip' | 'not-text' | 'empty';

export class BadFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

/** More than this no state of a workbench comes to, and no browser reads it at once. */
export const MOST_BYTES = 512 * 2 ** 20;

const LF = 10;

/** The lines of a file in UTF-8, plain or gzip. Throws `BadFile`. */
export async function linesOf(file: Blob, most = MOST_BYTES): Promise<string[]> {
  if (file.size === 0) throw new BadFile('empty');
  if (file.size > most) throw new BadFile('too-large');
  const lines: string[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: Uint8Array[] = [];
  const end = () => {
    const whole = rest.length === 1 ? rest[0]! : joined(rest);
    rest = [];
    try {
      lines.push(decoder.decode(whole));
    } catch {
      throw new BadFile('not-text');
    }
  };
  for await (const bytes of limited(await opened(file), most)) {
    let from = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, from)) {
      rest.push(bytes.subarray(from, at));
      end();
      from = at + 1;
    }
    if (from < bytes.length) rest.push(bytes.subarray(from));
  }
  if (rest.length) end();
  return lines;
}

async function opened(file: Blob): Promise<ReadableStream<Uint8Array>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file.stream();
  return file.stream().pipeThrough(new DecompressionStream('gzip') as TransformStream);
}

/** Counts what comes out: a small packed file may hold any amount. */
async function* limited(stream: ReadableStream<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new BadFile('bad-gzip');
      });
      if (done) return;
      total += value.length;
      if (total > most) throw new BadFile('too-large');
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import type { Planes } from './pixels';

/** A network that was loaded: one picture in, one array of numbers out. */
export interface Net {
  run(input: Planes): Promise<{ data: Float32Array; shape: readonly number[] }>;
}

/** The picture of one line: dark letters on white, a byte a pixel, row by row. */
export interface LinePicture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A character that was read in a line, how sure it is, 0..1, and the column of the line's picture that it stands at. */
export interface ReadLetter {
  letter: string;
  sure: number;
  column: number;
}

/** Another reader, which knows characters that the networks do not. */
export interface SecondReader {
  read(line: LinePicture): ReadLetter[];
}

/** The networks of PP-OCRv4 mobile that find and read lines of text. */
export interface Models {
  /** How likely each pixel belongs to the heart of a line of text, 0..1. */
  find: Net;
  /** For each step along a line, how likely each character is. */
  read: Net;
  /** The characters in the order of `read`'s classes, without the blank before and the space behind them. */
  keys: readonly string[];
  /** For pictures in traditional characters, loaded when the first of them is read. */
  second?: () => Promise<SecondReader>;
}

/** The part of an ONNX runtime that is used here, so that the browser and the command share what they make of it. */
export interface OnnxSession<Tensor> {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(
    feeds: Record<string, Tensor>,
  ): Promise<Record<string, { data: unknown; dims: readonly number[]; dispose(): void }>>;
}

/** A loaded ONNX file as a network. */
export function netOf<Tensor>(
  session: OnnxSession<Tensor>,
  tensor: (data: Float32Array, shape: readonly number[]) => Tensor,
): Net {
  const [input, output] = [session.inputNames[0]!, session.outputNames[0]!];
  return {
    async run({ data, shape }) {
      const told = (await session.run({ [input]: tensor(data, shape) }))[output]!;
      const copy = { data: Float32Array.from(told.data as Float32Array), shape: told.dims };
      told.dispose();
      return copy;
    },
  };
}

/** The lines of the file of characters that comes with the networks. */
export const keysOf = (file: string): string[] => file.replace(/\r?\n$/, '').split(/\r?\n/);

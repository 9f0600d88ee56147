import type { LinePicture, ReadLetter, SecondReader } from './models';

/** The part of tesseract.js-core that is used here; the browser and the command hand it in with its files. */
export type TesseractCore = (options: {
  wasmBinary: ArrayBuffer | Uint8Array;
  print: (line: string) => void;
  printErr: (line: string) => void;
}) => Promise<{
  FS: { writeFile(path: string, bytes: Uint8Array): void };
  TessBaseAPI: new () => {
    Init(folder: string, language: string, engine: number): number;
    SetVariable(name: string, value: string): void;
    /** Opens `/input`; other than 0 where that fails. */
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    GetJSONText(page: number): string;
    Clear(): void;
  };
}>;

interface Found {
  blocks?: { paragraphs: { lines: { words: { symbols: FoundSymbol[] }[] }[] }[] }[];
}
interface FoundSymbol {
  text: string;
  /** Percent. */
  confidence: number;
  bbox: { x0: number; x1: number };
}

const LANGUAGE = 'chi_tra';
const NEURAL = '1';
const ONE_LINE = '7';

/**
 * Tesseract for lines of traditional characters. `wasm`: its engine; `data`: what it knows of the language, unpacked.
 *
 * @throws Error where either is damaged.
 */
export async function tesseractReader(
  core: TesseractCore,
  wasm: ArrayBuffer | Uint8Array,
  data: Uint8Array,
): Promise<SecondReader> {
  const silent = () => {};
  const { FS, TessBaseAPI } = await core({ wasmBinary: wasm, print: silent, printErr: silent });
  FS.writeFile(`/${LANGUAGE}.traineddata`, data);
  const tesseract = new TessBaseAPI();
  if (tesseract.Init('/', LANGUAGE, Number(NEURAL)) !== 0) throw new Error('data of the second reader');
  tesseract.SetVariable('tessedit_pageseg_mode', ONE_LINE);
  tesseract.SetVariable('user_defined_dpi', '300');
  return {
    read(line) {
      FS.writeFile('/input', portableGrey(line));
      if (tesseract.SetImageFile(1, 0) !== 0) return [];
      tesseract.Recognize(null);
      const found = JSON.parse(tesseract.GetJSONText(0)) as Found;
      tesseract.Clear();
      return lettersOf(found);
    },
  };
}

/** The picture in the plainest format that Tesseract opens (PGM). */
function portableGrey({ width, height, data }: LinePicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

const lettersOf = ({ blocks = [] }: Found): ReadLetter[] =>
  blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words }) => words)
    .flatMap(({ symbols }) => symbols)
    .map(({ text, confidence, bbox }) => ({
      letter: text,
      sure: confidence / 100,
      column: Math.round((bbox.x0 + bbox.x1) / 2),
    }));

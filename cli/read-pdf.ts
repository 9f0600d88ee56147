import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reading } from '@/rules/reading/block';
import { MOST_BYTES, pdfContent, pdfFailure } from '@/rules/reading/pdf-pages';
import { readPdf } from '@/rules/reading/read-pdf';

const WHY = {
  encrypted: 'the PDF asks for a password',
  damaged: 'not a PDF, or a damaged one',
  'too-large': `a PDF of more than ${MOST_BYTES / 1024 / 1024} MB`,
};

/** Whether a file begins as a PDF does. */
export const looksLikePdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');

/** Reads a PDF file. The library is loaded only when there is one. */
export async function readPdfFile(bytes: Uint8Array): Promise<Reading> {
  if (bytes.length > MOST_BYTES) throw new Error(WHY['too-large']);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string) => pathToFileURL(join(home, name, '/')).href;
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    return readPdf(await pdfContent(await task.promise));
  } catch (error) {
    throw new Error(WHY[pdfFailure(error)]);
  } finally {
    await task.destroy();
  }
}

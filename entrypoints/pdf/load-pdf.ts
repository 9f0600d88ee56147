import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from 'wxt/browser';
import { packagedWorker } from '@/entrypoints/surface/packaged-worker';
import { MOST_BYTES, type PdfFailure, pdfContent, pdfFailure } from '@/rules/reading/pdf-pages';
import { type PdfReading, readPdf } from '@/rules/reading/read-pdf';

export type Loaded = { ok: true; reading: PdfReading } | { ok: false; why: PdfFailure | 'not-pdf' };

/** Reads a file that a person handed over. pdf.js is loaded with the first one, from the extension itself. */
export async function loadPdf(file: File): Promise<Loaded> {
  if (file.size > MOST_BYTES) return { ok: false, why: 'too-large' };
  const data = new Uint8Array(await file.arrayBuffer());
  const head = new TextDecoder('latin1').decode(data.subarray(0, 1024));
  if (!head.includes('%PDF-')) return { ok: false, why: 'not-pdf' };
  const { getDocument, PDFWorker } = await import('pdfjs-dist');
  const port = packagedWorker(worker);
  const task = getDocument({
    data,
    worker: PDFWorker.create({ port }),
    cMapUrl: `${browser.runtime.getURL('/popup.html').replace('popup.html', '')}cmaps/`,
    cMapPacked: true,
    // No code is made of what a file says, nothing is drawn, and nothing is fetched but the tables above.
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    return { ok: true, reading: readPdf(await pdfContent(await task.promise)) };
  } catch (error) {
    return { ok: false, why: pdfFailure(error) };
  } finally {
    await task.destroy();
    port.terminate();
  }
}

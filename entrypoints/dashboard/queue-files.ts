import { ask } from '@/entrypoints/surface/ask';
import type { Reading } from '@/rules/reading/block';
import { type Addresses, addressesIn } from './queue-addresses';

/** Reasons why a file came to no reading, as the queue words them. */
type FileReason = 'file-damaged' | 'file-encrypted' | 'file-large' | 'file-scanned' | 'file-kind' | 'empty';
type ReadFile = { reading: Reading; anyway: boolean } | { reason: FileReason };

/** Larger pages than this were never saved from a browser. */
const MOST_BYTES = 64 * 1024 * 1024;

const endingOf = (name: string) => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
const LISTS = new Set(['csv', 'tsv', 'xml']);
const PAGES = new Set(['html', 'htm', 'xhtml']);
const PACKED = /\.(?:csv|tsv|txt|xml)\.gz$/i;

/**
 * A file that lists addresses: CSV, a sitemap, and a text in which every line is an address; null for one that is to be
 * read itself.
 */
export async function listOf(file: File): Promise<Addresses | null> {
  const ending = endingOf(file.name);
  if (LISTS.has(ending)) return addressesIn(await file.text());
  if (PACKED.test(file.name)) return addressesIn(await unpacked(file));
  if (ending !== 'txt') return null;
  const found = addressesIn((await file.text()).slice(0, MOST_BYTES));
  return found.addresses.length > 0 && found.others.length <= found.addresses.length / 4 ? found : null;
}

/** As much of a packed list as may be, decoded: one that is damaged ends where it is. */
async function unpacked(file: File): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    const stream = file.stream().pipeThrough(new DecompressionStream('gzip'));
    for (const reader = stream.getReader(); text.length < MOST_BYTES; ) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // What was read before holds.
  }
  return text;
}

/** Reads a saved page, a text or a PDF here, as the command line does, and has it judged and kept. */
export async function readFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const id = await idOf(file.name, bytes);
  const begun = await ask('queue-file', { id, name: file.name });
  if (!begun.ok || begun.known) return;
  const read = await readBytes(file, bytes).catch((): ReadFile => ({ reason: 'file-damaged' }));
  await ask('queue-file-read', {
    id,
    reading: 'reading' in read ? read.reading : null,
    reason: 'reason' in read ? read.reason : null,
    anyway: 'anyway' in read && read.anyway,
  });
}

/** A name that the same file always has, whatever folder it lies in. */
async function idOf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 8);
  const hex = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `file:///${hex}/${encodeURIComponent(name.toWellFormed())}`;
}

async function readBytes(file: File, bytes: Uint8Array): Promise<ReadFile> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return readPdfFile(file);
  if (file.size > MOST_BYTES) return { reason: 'file-large' };
  const ending = endingOf(file.name);
  const [{ decodePage }, { ARCHIVE, readArchive, readHtml, readText }] = await Promise.all([
    import('@/rules/reading/decode'),
    import('@/rules/reading/read-file'),
  ]);
  if (ARCHIVE.test(file.name)) {
    const reading = readArchive(bytes);
    if (!reading) return { reason: 'file-damaged' };
    return reading.text ? { reading, anyway: false } : { reason: 'empty' };
  }
  const text = decodePage(bytes);
  if (!PAGES.has(ending) && ending !== 'txt') return { reason: 'file-kind' };
  const reading = PAGES.has(ending) ? readHtml(text) : readText(text);
  return reading.text ? { reading, anyway: false } : { reason: 'empty' };
}

const PDF_REASONS = {
  encrypted: 'file-encrypted',
  damaged: 'file-damaged',
  'too-large': 'file-large',
  'not-pdf': 'file-damaged',
} as const;

async function readPdfFile(file: File): Promise<ReadFile> {
  const { loadPdf } = await import('@/entrypoints/pdf/load-pdf');
  const loaded = await loadPdf(file);
  if (!loaded.ok) return { reason: PDF_REASONS[loaded.why] };
  const { pages: _pages, ...reading } = loaded.reading;
  if (!reading.text) return { reason: reading.unread.length ? 'file-scanned' : 'empty' };
  reading.title ||= file.name.replace(/\.pdf$/i, '');
  return { reading, anyway: true };
}

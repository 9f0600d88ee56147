import { decodePage } from './decode';

/**
 * Pages that a browser saved as one file (`.mht`, `.mhtml`): MIME `multipart/related`, RFC 2557. The page itself is
 * taken out, and each of its pictures when it is asked for; its frames stay where they are.
 */
export interface ArchivedPage {
  html: string;
  /** Where the page came from, as the file says; empty where it does not. */
  url: string;
  /** The file of a picture by its address as the page names it; null where it is not in the archive. */
  picture(src: string): Uint8Array | null;
}

/** Parts within parts: no browser writes more than two levels. */
const DEEPEST = 4;

interface Part {
  headers: Map<string, string>;
  body: Uint8Array;
}

/** The page in an archive, or null where it holds none or is damaged. */
export function archivedPage(bytes: Uint8Array): ArchivedPage | null {
  const whole = partOf(bytes);
  const parts = whole ? partsIn(whole, 0) : [];
  const pages = parts.filter(({ headers }) => PAGE.test(headers.get('content-type') ?? ''));
  const url = whole?.headers.get('snapshot-content-location') ?? '';
  const start = /\bstart="?<?([^">;]+)/i.exec(whole?.headers.get('content-type') ?? '')?.[1];
  const page =
    pages.find(({ headers }) => start && headers.get('content-id')?.includes(start)) ??
    pages.find(({ headers }) => url && headers.get('content-location') === url) ??
    pages[0];
  const html = page && decoded(page);
  if (!page || !html) return null;
  const address = url || (page.headers.get('content-location') ?? '');
  return { html, url: address, picture: (src) => pictureIn(parts, src, address) };
}

const PAGE = /^(text\/html|application\/xhtml\+xml)\b/i;

function pictureIn(parts: readonly Part[], src: string, page: string): Uint8Array | null {
  const named = ({ headers }: Part) => {
    const place = headers.get('content-location') ?? '';
    if (/^cid:/i.test(src)) return headers.get('content-id') === `<${src.slice('cid:'.length)}>`;
    return place !== '' && (place === src || (URL.canParse(src, page) && place === new URL(src, page).href));
  };
  const part = parts.find((one) => /^image\//i.test(one.headers.get('content-type') ?? '') && named(one));
  return part ? unpacked(part) : null;
}

const TEXT = new TextDecoder();
const ascii = (text: string) => new TextEncoder().encode(text);

/** Headers up to the first empty line, and what follows. */
function partOf(bytes: Uint8Array): Part | null {
  let end = 0;
  for (let at = 0; ; at = end) {
    const feed = bytes.indexOf(10, at);
    if (feed < 0) return null;
    end = feed + 1;
    if (feed === at || (feed === at + 1 && bytes[at] === 13)) break;
  }
  const lines = TEXT.decode(bytes.subarray(0, end)).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const [, name = '', value = ''] of lines.matchAll(/^([\w-]+):[ \t]*(.*?)\r?$/gm))
    headers.set(name.toLowerCase(), value);
  return headers.size ? { headers, body: bytes.subarray(end) } : null;
}

/** All that holds no other parts. */
function partsIn(part: Part, depth: number): Part[] {
  const type = part.headers.get('content-type') ?? '';
  if (!/^multipart\//i.test(type)) return [part];
  const boundary = /\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  if (!boundary || depth >= DEEPEST) return [];
  return between(part.body, ascii(`--${boundary[1] ?? boundary[2]}`)).flatMap((bytes) => {
    const inner = partOf(bytes);
    return inner ? partsIn(inner, depth + 1) : [];
  });
}

/** What stands between lines that begin with the mark; a file that was cut off ends its last part. */
function between(body: Uint8Array, mark: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  let from = -1;
  for (let at = lineBeginning(body, mark, 0); at >= 0; at = lineBeginning(body, mark, at + mark.length)) {
    if (from >= 0) found.push(body.subarray(from, at));
    const feed = body.indexOf(10, at);
    from = feed < 0 ? body.length : feed + 1;
    if (body[at + mark.length] === 45 && body[at + mark.length + 1] === 45) return found;
  }
  if (from >= 0) found.push(body.subarray(from));
  return found;
}

function lineBeginning(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(45, from); at >= 0; at = bytes.indexOf(45, at + 1))
    if ((at === 0 || bytes[at - 1] === 10) && mark.every((byte, index) => bytes[at + index] === byte))
      return at;
  return -1;
}

function decoded(part: Part): string | null {
  const charset = /\bcharset="?([\w-]+)/i.exec(part.headers.get('content-type') ?? '')?.[1] ?? '';
  const body = unpacked(part);
  return body && decodePage(body, charset);
}

/** What a part holds, or null where it is packed wrongly. */
function unpacked({ headers, body }: Part): Uint8Array | null {
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (encoding === 'quoted-printable') return unquoted(body);
  if (encoding !== 'base64') return body;
  try {
    const packed = atob(TEXT.decode(body).replace(/[^A-Za-z\d+/=]/g, ''));
    return Uint8Array.from(packed, (one) => one.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The value of a hexadecimal digit, or -1. */
const hexOf = (byte = 0) => '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());

/** Quoted-printable, RFC 2045: `=E4` is a byte, `=` at the end of a line joins it to the next. */
function unquoted(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!;
    if (byte !== 61) {
      out[length++] = byte;
      continue;
    }
    const high = hexOf(body[at + 1]);
    const low = hexOf(body[at + 2]);
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      at += 2;
      continue;
    }
    // A soft break may have spaces before its end, which do not count; anything else stands for itself.
    let end = at + 1;
    while (body[end] === 32 || body[end] === 9 || body[end] === 13) end++;
    if (body[end] === 10 || end >= body.length) at = end;
    else out[length++] = byte;
  }
  return out.subarray(0, length);
}

/**
 * Bytes of a saved page to text. What the bytes show outweighs what they say of themselves: a byte order mark,
 * then UTF-16 without a mark, then UTF-8 when the whole file is valid UTF-8, then the declared encoding, and
 * last the Chinese encoding under which the bytes give the commoner characters.
 */
export function decodePage(bytes: Uint8Array, declared = ''): string {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return decode(bytes, marked);
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const named = usable(declared) ?? usable(declaredIn(bytes));
  if (named && named !== 'utf-8') return decode(bytes, named);
  return bestGuess(bytes);
}

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: markup is ASCII, so every other byte of that is zero. */
function byZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 2048) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  // Chinese text has few ASCII units, but other encodings have no zero byte at all.
  const few = length / 50;
  if (odd > few && even < odd / 20) return 'utf-16le';
  if (even > few && odd < even / 20) return 'utf-16be';
  return null;
}

/** The encoding that a page names in its first bytes: `<meta charset>`, `http-equiv`, or an XML declaration. */
function declaredIn(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte);
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1] ?? '';
}

/** The name of an encoding that is known here; the GB family is read as its newest and widest member. */
function usable(name: string): string | null {
  const lower = name.trim().toLowerCase();
  if (!lower) return null;
  if (/^(gbk?|gb_?2312(-80)?|gb18030|x-gbk|cp936|hz-gb-2312)$/.test(lower)) return 'gb18030';
  try {
    const { encoding } = new TextDecoder(lower);
    // Nobody declares UTF-16 in ASCII bytes and means it.
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

const COMMON =
  /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经培训课程考報課訓學證]/g;

/** Neither UTF-8 nor declared: the candidate with most common characters and fewest that cannot be read. */
function bestGuess(bytes: Uint8Array): string {
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of ['utf-8', 'gb18030', 'big5', 'windows-1252']) {
    const text = decode(bytes, encoding);
    const sample = text.slice(0, 20_000);
    const wrong = sample.split('\uFFFD').length - 1;
    const score = (sample.match(COMMON)?.length ?? 0) - wrong * 4;
    if (score > bestScore) {
      best = text;
      bestScore = score;
    }
  }
  return best;
}

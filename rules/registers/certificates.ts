import register from './certificates.json';
import type { CertificateEntry } from './schema';

export const CERTIFICATES = register.certificates as CertificateEntry[];

/** Latin names are whole words: `pmi` is not in `shipment`. */
function names(text: string, name: string): boolean {
  const lower = name.toLowerCase();
  for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1)) {
    const letter = /[a-z0-9]/;
    if (!letter.test(lower[0]!) || !letter.test(text[at - 1] ?? '')) {
      const end = text[at + lower.length] ?? '';
      if (!letter.test(lower.at(-1)!) || !letter.test(end)) return true;
    }
  }
  return false;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** The certificates of the register that words name. */
export function certificatesNamed(text: string): CertificateEntry[] {
  const lower = plain(text);
  return CERTIFICATES.filter(({ names: of }) => [...of.zh, ...of.en].some((name) => names(lower, name)));
}

/** Whether words name a body that issues this certificate. */
export const isIssuer = ({ issuers }: CertificateEntry, words: string): boolean =>
  issuers.some((name) => names(plain(words), name));

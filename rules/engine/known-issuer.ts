import { certificatesNamed, isIssuer } from '../registers/certificates';
import type { CertificateEntry } from '../registers/schema';
import { namesBody } from './certificate-issuer';
import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { factEvidence } from './evidence';

const NOTHING: Verdict = { outcome: 'inapplicable', confidence: 0, evidence: [] };
const CONFIDENCE = 0.85;

/** The one certificate of the register that a course is for: by its title, else by what stands where an issuer is named. */
function certificateOf({ facts, reading }: CourseInput): CertificateEntry | null {
  const { title, certificate } = facts;
  if (certificate.state !== 'found') return null;
  const { name = '' } = certificate.value;
  const at = certificate.start;
  const block =
    at === undefined ? undefined : reading.blocks.find(({ start, end }) => start <= at && at < end);
  const texts = [
    title.state === 'found' ? title.value : reading.title,
    `${name} ${block ? reading.text.slice(block.start, block.end) : certificate.quote}`,
  ];
  for (const text of texts) {
    const named = certificatesNamed(text);
    if (named.length) return named.length === 1 ? named[0]! : null;
  }
  return null;
}

/**
 * The issuing body that a page names against those of the register. One that is not among them accuses nobody: it may
 * be the course's own certificate that is spoken of, so who issues the other is told.
 */
export function knownIssuer(input: CourseInput): Verdict {
  const entry = certificateOf(input);
  const { certificate } = input.facts;
  const issuer = certificate.state === 'found' ? certificate.value.issuer : undefined;
  if (!entry?.issuer || !issuer) return NOTHING;
  const old = input.readAt.slice(0, 10) >= entry.reviewBy;
  const [zh, en] = [
    `${entry.names.zh[0] ?? entry.names.en[0]}：${entry.issuer.zh}。${entry.official.zh}`,
    `${entry.names.en[0]}: ${entry.issuer.en}. ${entry.official.en}`,
  ];
  const evidence = factEvidence(input.reading, certificate);
  if (!old && entry.kind !== 'abolished' && isIssuer(entry, issuer))
    return { outcome: 'met', confidence: CONFIDENCE, evidence, note: { zh, en } };
  if (!namesBody(issuer)) return NOTHING;
  return {
    outcome: 'unknown',
    confidence: 0,
    evidence,
    note: {
      zh: `页面写的发证单位是“${issuer}”，请问清是哪一种证书。${zh}`,
      en: `The page names “${issuer}”; ask which certificate that is. ${en}`,
    },
  };
}

import { certificatesNamed } from '../registers/certificates';
import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { factEvidence, quoteOf } from './evidence';
import { NOTES } from './notes';

const NOTHING: Verdict = { outcome: 'missing', confidence: 0, evidence: [] };
const CONFIDENCE = 0.9;
/** "A body appointed by the ministry" names the ministry and not the body; the others name nobody. */
const VAGUE =
  /(?:指定|授权|认可|委托|下属|直属|备案|相关|有关|权威|专业|官方|正规|第三方|国际|国家)(?:的|级)?[\u4e00-\u9fff]{0,4}(?:机构|单位|部门|组织|中心)?$|^(?:我司|本公司|我们|我校|本校|学校|机构|公司|平台|国家|政府|官方|主管部门|us|our (?:institute|academy|company|team)|the (?:institute|academy|company)|industry|experts?|government|an? .{0,30})$/i;
const BODY =
  /[\u4e00-\u9fff]{2,}(?:部|局|厅|委|中心|协会|学会|大学|学院|学校|委员会|公司|研究院|研究所|基金会|集团|医院|考试院|联合会|机构)|\b[A-Z][\w&.'-]+/;
/** A name that tells whose certificate it is: 江城学院毕业证书, 本校结业证书. */
const WHOSE = /大学|学院|学校|[本我]校|协会|学会|公司|\b(?:university|college)\b/i;

/** Whether words name a body that can be looked up. */
export const namesBody = (issuer: string): boolean => !VAGUE.test(issuer.trim()) && BODY.test(issuer);

/**
 * Who issues the certificate, where the page names a body. A vague issuer, or a name by which one can be found out, is
 * part of an answer; that there is a certificate is none.
 */
export function certificateIssuer({ reading, facts }: CourseInput): Verdict {
  const { certificate } = facts;
  if (certificate.state !== 'found') return NOTHING;
  const { issuer, name = '' } = certificate.value;
  if (!issuer || !namesBody(issuer)) {
    const evidence = factEvidence(reading, certificate);
    return issuer || WHOSE.test(name) || certificatesNamed(name).length
      ? { outcome: 'partial', confidence: CONFIDENCE, evidence }
      : { outcome: 'unknown', confidence: 0, evidence, note: NOTES.mentioned };
  }
  // A school's name stands all over its page: what shows it is where the certificate is told.
  const told = reading.text.indexOf(issuer, certificate.start);
  const start = told >= 0 ? told : reading.text.indexOf(issuer);
  const evidence =
    start >= 0
      ? [quoteOf(reading, { start, end: start + issuer.length })]
      : factEvidence(reading, certificate);
  return { outcome: 'met', confidence: CONFIDENCE, evidence };
}

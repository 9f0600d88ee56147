import type { Fact } from '../../fact';
import { absent, type FactSource, found } from '../fact-source';

/** Numbers by which a school or firm can be looked up. Of a website's ICP record nothing follows for teaching. */
const NUMBERS: RegExp[] = [
  /(?:民办学校)?办学许可证(?:编?号|号码)?\s*[：:]?\s*(?:教民|人社民|民)?\s*[\w\u4e00-\u9fff〔〕()（）-]*\d{5,}\s*号?/,
  /(?:教民|人社民)\s*\d{9,}\s*号?/,
  /(?:职业技能等级认定|评价机构)(?:备案)?(?:编?号|号码)\s*[：:]?\s*[\w-]{5,}/,
  /统一社会信用代码\s*[：:]?\s*[0-9A-HJ-NPQRTUWXY]{18}/,
  /(?:营业执照|注册号)(?:号码|编?号|注册号)?\s*[：:]?\s*[0-9A-Z]{13,18}/,
  /\bRTO\s*(?:code|id|no\.?|number|provider)?\s*[:#]?\s*\d{3,6}\b/i,
  /\bCRICOS\s*(?:provider)?\s*(?:code|no\.?)?\s*[:#]?\s*\d{5}[A-Z]?\b/i,
  /\bUKPRN\s*[:#]?\s*\d{8}\b/i,
  /\b(?:licen[cs]e|registration|accreditation|approval)\s*(?:no\.?|number|code|#)\s*[:#]?\s*(?=[\w/-]*\d)[\w/-]{4,}/i,
];

/** A licence or registration number that the page states. */
export function readLicence(source: FactSource): Fact<string> {
  const { reading, part } = source;
  for (const pattern of NUMBERS)
    for (const index of part.blocks) {
      const block = reading.blocks[index]!;
      if (block.end - block.start > 1000) continue;
      const match = pattern.exec(reading.text.slice(block.start, block.end));
      if (!match) continue;
      const start = block.start + match.index;
      return found(source, match[0].trim(), start, start + match[0].trimEnd().length);
    }
  return absent;
}

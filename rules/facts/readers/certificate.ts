import type { Certificate, Fact } from '../../fact';
import { byText } from '../../page-memory';
import { absent, courseItems, dataText, type FactSource, found, foundInData, itemsOf } from '../fact-source';
import { saysNothing } from '../placeholder';

const NAME_LABEL =
  /^(?:(?:颁发|所获|取得|获得|结业|培训|考取)?证书(?:名称)?|certificate|certification|credential|qualification|award)$/i;
const ISSUER_LABEL =
  /^(?:发证|颁证|颁发|认证|签章)(?:机构|单位|部门)|证书(?:签章|颁发)单位|^(?:issued by|awarding body|issuer|accredited by|certified by)$/i;
const NAME =
  /《[^》]{2,30}(?:证书|证)》|(?<=颁发|颁授|获颁|获得|考取|核发|授予)[\u4e00-\u9fffA-Za-z（）()]{2,20}?证书|[\u4e00-\u9fffA-Za-z（）()]{2,24}?(?:职业技能等级|职业资格|专项职业能力|合格|结业|毕业|学位|岗位|能力|资格|培训|水平|技能)证书|\b(?!(?:The|Our|Your|My|A|An|This|That|Why|How|What|Which|When|Get|Earn|Best|Top|Free|No|With|And|For|Pass|Course|Professional)\s)(?:[A-Z][\w&+-]*[ -]){1,5}(?:Certificate|Certification|Diploma)\b|\b[Cc]ertificate of (?:[Cc]ompletion|[Aa]chievement|[Aa]ttendance|[Pp]articipation)\b/;
const ISSUER =
  /由([\u4e00-\u9fffA-Za-z（）()]{2,40}?)(?:统一)?(?:颁发|签发|发放|核发|认证|授予)|([\u4e00-\u9fff]{2,32}(?:部|局|厅|中心|协会|大学|学院|委员会|公司|研究院))(?:统一)?(?:颁发|签发|核发|发放)|\b(?:issued|awarded|accredited|certified) by (?:the )?((?:[A-Z][\w&'-]*(?: |(?=[.,;)])|$)|of |for |and |the ){1,8})/;
/** Words for a certificate that name none. */
const ANY =
  /^以[下上]|^(?:专业|相关|相应|对应|权威|国家|行业|高含金量|含金量高?的?|本|该|此|各类|多种|培训|职业|岗位|资格|技能)?(?:认证)?证书?$/;
/** Words before the name of a certificate that run into it. */
const LEAD =
  /^.*(?:不|未|无|发放|颁发|获得|取得|考取|核发|授予|领取|拿到|持有?|合格者?(?:可|将)?|可以?获?得?|的|与|和|及|是|为)(?=[\u4e00-\u9fff]{2,}证书)/;
/** What stands before an issuer that runs into it: `60天取得由…中心颁发`. */
const BY = /^[\u4e00-\u9fff]*由(?=[\u4e00-\u9fff]{4})/;
/** A certificate that an applicant must hold already. */
const HELD_BEFORE = /持有|具有|须有|以上(?:学历|毕业证)|者可(?:报名|申报|报考)|报名(?:时|需)/;
const GIVES =
  /颁发|获得|取得|考取|拿到|核发|领取|授予|结业|发证|earn|receive|award|issue|obtain|get|complet|certif|gain|achiev/i;

/** What the learner holds at the end and who issues it. */
export function readCertificate(source: FactSource): Fact<Certificate> {
  if (source.part.of === 'provider') return absent;
  const name = labelled(source, NAME_LABEL) ?? inLines(source, nameIn);
  const issuer = labelled(source, ISSUER_LABEL) ?? inLines(source, issuerIn);
  if (!name && !issuer) return inData(source);
  const shown = name ?? issuer!;
  const value: Certificate = {
    ...(name ? { name: name.value } : {}),
    ...(issuer ? { issuer: issuer.value } : {}),
  };
  return found(source, value, shown.start, shown.end);
}

interface Piece {
  value: string;
  start: number;
  end: number;
}

/** What stands in a block of its own below such a label may be the next feature of a list. */
const LIKE_ONE = /cert|diploma|licen|award|qualif|degree|accredit|level|部|局|协会|中心|大学|学院|公司|证/i;

/** Beside the label of a certificate: that there is one or none, what it costs, and amounts of other labels. */
const NAMES_NONE =
  /^(?:否|无|no|n\/a|是|有|yes|free|included|available|免费)\W*$|^(?:[$€£₹¥￥]|rs\.?|[A-Z]{3}\s?\d)|^\d/i;

function labelled(source: FactSource, label: RegExp): Piece | null {
  for (const pair of source.pairs)
    if (
      label.test(pair.label) &&
      pair.value.length <= 80 &&
      !NAMES_NONE.test(pair.value.trim()) &&
      !saysNothing(pair.value.replace(/^[\w ]{2,24}:\s*/, '')) &&
      (pair.from >= pair.line.block.start || LIKE_ONE.test(pair.value))
    )
      return { value: pair.value, start: pair.start, end: pair.end };
  return null;
}

function inLines({ lines }: FactSource, pieceIn: (text: string) => Piece | null): Piece | null {
  for (const { text, block } of lines) {
    if (text.length > 600 || block.region === 'form') continue;
    const piece = pieceIn(text);
    if (piece) return { ...piece, start: block.start + piece.start, end: block.start + piece.end };
  }
  return null;
}

/** What a line names, by its words alone; places are counted from where the line begins. */
const piecesBy = (pattern: RegExp, given: boolean) =>
  byText((text): Piece | null => {
    const match = pattern.exec(text);
    // A certificate that is named but not given ("holders of certificate X may apply") is none of this course.
    if (!match || (given && text.length > 30 && !GIVES.test(text))) return null;
    if (!given && !/证|cert|qualif|diploma|course|课程|培训/i.test(text)) return null;
    const whole = (match[1] ?? match[2] ?? match[3] ?? match[0]).trim();
    // What schools give, and what one must have left school with: `A High School Diploma or GED`.
    if (given && /^(?:High|Secondary) School\b/.test(whole) && !/earn|award|receive|grant/i.test(text))
      return null;
    // Labels and values of a card that run together.
    if (/\b(?:Location|Language|Campus|Duration|Salary|Fees?)\b/.test(whole)) return null;
    const lead = LEAD.exec(whole)?.[0] ?? (given ? '' : (BY.exec(whole)?.[0] ?? ''));
    if (/不|未|无/.test(lead)) return null; // a certificate that is withheld
    const value = whole.slice(lead.length).replace(/(?:颁发|核发|签发)$/, '');
    if (value.length < (given ? 3 : 2) || ANY.test(value)) return null;
    if (given && HELD_BEFORE.test(text) && !/颁发|发放|核发|可获|将获|授予/.test(text)) return null;
    const start = match.index + match[0].indexOf(whole) + lead.length;
    return { value, start, end: start + value.length };
  });

const nameIn = piecesBy(NAME, true);
const issuerIn = piecesBy(ISSUER, false);

function inData(source: FactSource): Fact<Certificate> {
  for (const item of courseItems(source)) {
    const name = dataText(item, 'educationalCredentialAwarded');
    if (name) return foundInData({ name }, name);
  }
  const credential = itemsOf(source, 'EducationalOccupationalCredential')[0];
  const name = dataText(credential, 'name', 'credentialCategory');
  const issuer = dataText(credential, 'recognizedBy');
  return name ? foundInData({ name, ...(issuer ? { issuer } : {}) }, name) : absent;
}

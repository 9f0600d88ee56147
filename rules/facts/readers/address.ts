import type { Fact } from '../../fact';
import { absent, dataText, type FactSource, found, foundInData, itemsOf, type Line } from '../fact-source';
import { isMasked, saysNothing } from '../placeholder';

const LABEL =
  /^(?:(?:学校|公司|培训|校区|上课|授课|开课|联系|办公|总部|机构|报名)?(?:地址|地点|校址)|(?:office |our |head )?address|(?:course |training )?(?:location|venue)|visit us)$/i;
/** From a province or town to a numbered house, or to a street or building that ends what is said. */
const CHINESE =
  /[\u4e00-\u9fff]{2,7}(?:省|(?<![城都超])市(?![面场民值政委])|自治区)[^，。；|\s]{2,50}?(?:(?:\d|[一二三四五六七八九十])(?:号|楼|室|层|栋|幢|座(?!城)|弄)|(?:路|街|大道|大厦|广场|园区?|大楼|校区)(?=$|[\s，。；|、（(]))[^，。；|\s]{0,12}/;
/** From a number to a street, with no end of a sentence and no label between. */
const WESTERN =
  /(?:(?<!\b(?:company|charity|registration|registered|reg|vat|licen[cs]e|tel|phone)\.?\s)\b(?:no|plot|suite|unit|flat|office|#)\.?\s*[\w/-]*\d[\w/-]*,|(?<!#)\b\d{1,5}[A-Za-z]?(?:st|nd|rd|th)?[ ,](?!(?:[-–](?!\s?\d)|[gmt]b|years?|months?|weeks?|days?|hours?|minutes?)\s))(?:(?![:;]\s|[a-z]{3}\.\s)[^|\n]){4,80}\b(?:road|rd|street|st|avenue|ave|lane|block|floor|building|sector|nagar|park|drive|boulevard|square|complex|west|east)\b[^|\n]{0,80}/i;

/** A street is a name: "2 complete projects building on each other" names none. */
const NAMED_STREET =
  /\b(?:R(?:oa)?d|St(?:reet)?|Ave(?:nue)?|Lane|Block|Floor|Building|Sector|Nagar|Park|Drive|Boulevard|Square|Complex|West|East)\b|[A-Z][a-z]+ (?:street|road|avenue|lane|nagar|sector)\b|^[^a-z]+$/;

/** `Mill Colony, The Mall Road, Lakeview 560099`: a street and the code of its town, with no number of a house. */
const WITH_CODE =
  /(?:[A-Z][\w.'&-]*,? ){1,6}(?:Road|Rd|Street|Avenue|Lane|Nagar|Colony|Sector|Marg)\b[^|\n]{2,60}\b(?:\d{3} ?\d{3}|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2})\b/;

/** What only a place has: a number, or a street, house, town or building. */
const PLACE =
  /\d|[省市区县镇村路街道号楼室层座弄]|大厦|广场|[校园]区|中心|酒店|,|\b(?:Road|Street|Avenue|Lane|Building|Floor|Park|Hotel|Campus|Hall|Centre|Center|Town|City)\b/;
const LONGEST_NAME = 40;

/** A room of a house that is not named, or an office of the school. */
const ROOM =
  /^[^\d省市区县镇路街巷]{0,12}\s*\d{0,4}\s*号?(?:教室|课室)$|^[^\d市区县镇路街巷]{0,20}招生(?:办(?:公室)?|处)$/;

/** `Monday to Friday, 9 to 5`: when somebody is there. */
const OPEN = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s*(?:[-–—&,]|to\b|and\b|\d)/i;
/** `29 March 2024`: when, and not where. */
const DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:19|20)\d\d$/i;

/** The choices of a list that is narrowed down by place. */
const FILTER = /^(?:全部|不限|全国)\s/;

/** Whether what stands behind a label is a place: not the firm's name, and not a sentence about where one may learn. */
const isPlace = (value: string): boolean =>
  !saysNothing(value) &&
  !FILTER.test(value) &&
  !isMasked(value) &&
  !/©|copyright|all rights/i.test(value) &&
  !DATE.test(value) &&
  !OPEN.test(value) &&
  !/(?:公司|集团)$/.test(value) &&
  !ROOM.test(value) &&
  (PLACE.test(value)
    ? !/^[A-Z][^,\d]*\.$/.test(value)
    : value.length <= LONGEST_NAME && !/[.。！!]$/.test(value));

/** What else a line at the foot of a page says behind the address. */
const BEHIND =
  /[.,;]?\s+(?:UKPRN|VAT|Company (?:No|Reg)|Registered|Charity (?:No|Reg)|Tel|Phone|Email)\b.*$|\s+(?:联系)?(?:电话|热线|手机|邮箱|邮编|邮政编码)\s*[：:]?\s*\d.*$|\s*[[【](?:查看|打开)?地图[\]】].*$|\s*[|｜（(]\s*$/i;

/** An address without what is said behind it, and where it stands. */
const trimmed = (value: string, start: number): [string, number, number] => {
  const own = value.replace(BEHIND, '');
  return [own, start, start + own.length];
};

/** What took place there, or how far a firm reaches: no address. */
const EVENT = /莅临|覆盖|荣获|举[行办]|召开|走进|遍[布及]|人大代表|主席|领导/;
function chineseIn(text: string): RegExpExecArray | null {
  const match = CHINESE.exec(text);
  return match && !EVENT.test(match[0]) ? match : null;
}

/** Where the school or the course is. */
export function readAddress(source: FactSource): Fact<string> {
  const everywhere = source.part.of === 'card' ? source.lines : [...source.lines, ...source.around];
  for (const pair of source.pairs)
    if (
      LABEL.test(pair.label) &&
      pair.value.length >= 4 &&
      pair.value.length <= 160 &&
      !/@|^https?:|线上|online/i.test(pair.value) &&
      isPlace(pair.value)
    )
      return found(source, ...trimmed(pair.value, pair.start));
  for (const [index, line] of everywhere.entries()) {
    if (line.text.length > 240 || /©|copyright|all rights/i.test(line.text) || isMasked(line.text)) continue;
    const labelled =
      /(?<!(?:邮箱|邮件|网站|网页|收货|email|e-mail|bank|ip|mac|web) ?)(?:地址|校址|address)\s*[：:]\s*(.{4,120}?)(?=\s*(?:电话|邮编|邮箱|热线|tel|phone|email)|$)/i.exec(
        line.text,
      );
    const below = LABEL.test(line.text.replace(/[：:]\s*$/, '')) ? everywhere[index + 1] : undefined;
    if (below && /\d|,.*,/.test(below.text) && below.text.length < 160 && isPlace(below.text))
      return found(source, ...trimmed(below.text, below.block.start));
    const western = line.text.length < 160 ? WESTERN.exec(line.text) : null;
    const match =
      (labelled && isPlace(labelled[1]!) ? labelled : null) ??
      chineseIn(line.text) ??
      (western && NAMED_STREET.test(western[0]) ? western : null) ??
      (line.text.length < 160 ? WITH_CODE.exec(line.text) : null);
    if (!match) continue;
    const value = (match[1] ?? match[0]).replace(BEHIND, '').trim();
    const start = line.block.start + line.text.indexOf(value);
    const rest = line.text.endsWith(value) ? restOf(everywhere, index) : null;
    if (rest) return found(source, `${value}, ${rest.text}`, start, rest.block.end);
    return found(source, value, start, start + value.length);
  }
  const place = itemsOf(source, 'PostalAddress')[0];
  const street = dataText(place, 'streetAddress');
  if (!street) return absent;
  const parts = [street, dataText(place, 'addressLocality'), dataText(place, 'addressRegion')].filter(
    Boolean,
  );
  return foundInData(parts.join(', '), parts.join(', '));
}

/** `Potters Row, Lakeview-560099` on the line below a street or floor: the town and its code. */
const TOWN = /^[A-Z][\p{L}.,' ]{2,60}[-–, ]\s*\d{3}\s?\d{2,3}\.?$/u;

function restOf(lines: Line[], index: number): Line | null {
  const next = lines[index + 1];
  return next && next.block.start === lines[index]!.block.end + 1 && TOWN.test(next.text) ? next : null;
}

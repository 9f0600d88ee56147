import type { FactSource } from '../fact-source';
import { matchesIn } from '../matches-in';
import { isSubject } from './provider-names';
import type { Named } from './provider-places';

/**
 * `X（简称Y）成立于2008年`, `X位于…`, `X是一所…`, `X近10年专注…`, `X坚持以…`: how a Chinese page tells of its firm. A
 * school abroad is one that the firm sends to.
 */
const TOLD =
  /(?:^|[。！!\s])(?:欢迎来到|关于)?[「【《“"]?([\u4e00-\u9fffA-Za-z·（）()]{2,24}?)[」】》”"]?(?:[（(，,]?(?:以下)?简称[:：]?["“”「]?([\u4e00-\u9fffA-Za-z]{2,12})["“”」]?[）)]?|[（(][A-Za-z][A-Za-z .&'’-]{1,60}[）)])?\s*[，,]?\s*(?:(?:始创|始建|创建|成立|创立|创办|建立|组建)[于於]|(?:始|创)[于於]\d{4}|自\d{4}年|[于於]\d{4}年[^，。]{0,30}[创成开]?[办立建]|[位坐]落?[于於](?!第|[英美法德日澳加俄韩意]国?)|坚持以|秉[承持]|是一[所家](?!有)|是(?:目前)?(?:国内|全国|中国|专业|经)[^，。]{0,20}(?:机构|学校|品牌|平台|企业|公司|工作室)|(?<=学校|学院|机构|中心|工作室)是(?:目前)?(?:国内|全国|中国)|是[^，。]{2,30}(?:培训|教育|教学|学习)(?:机构|平台|学校|基地|中心)|隶属[于於]|是[^，。]{1,12}旗下|致力[于於]|(?:近|已有)?\d{1,2}多?年(?:来)?专注|专注[于於]?[^，。]{0,12}\d{1,2}年|拥有[^，。]{0,16}(?:校区|师资|教师)|(?:特训营|校区)是)/;
/** What is no name of a firm before such words. */
const NO_FIRM =
  /^(?:我[们校院]|本|该|此|这|那|学[校院员生]|公司|机构|课程|专业|教学|项目|教育|培训|讲师|老师|教师|校区|总部|平台|团队|目前|现在|其|它|他|她|每|中国|全国|世界|国内|国家|随着|由于|一直|毕业|主讲|导师|先生|女士|创始人|产品|程序|证书|考试|考点|地址|校址|上课|会议|行业)|(?:课程|专业|证书|考试|技术|语言|工程师|行业|产业|职业|岗位|老师|教师|先生|女士|证)$|的/;
/** How long and how it does so stands between a firm and what it does: `恒动面点长期致力于…`. */
const ADVERBS = /(?:长期(?:以来)?|一直(?:以来)?|始终|多年来?|专业|目前|现已?|历年来)+$/;
/** The firm above, before the school that teaches: `某某公司旗下创办的某某书院是一家…`. */
const BELONGS = /^.*旗下(?:创办|打造|运营)?的?/;
const FULL = /(?:学校|学院|大学|教育|培训中心|公司|集团|网校|学堂|驾校|书院|研究院|协会|基地|机构|工作室)$/;
const FIRST_LINES = 60;

/** … and calls a place to learn. */
const IS_PLACE =
  /^[^是，。]{3,8}是(?!国内|全国|中国|专业|经|一[所家])[^，。]{2,30}(?:培训|教育|教学|学习)(?:机构|平台|学校|基地|中心)/;

/** Firms of which the page tells where they are, since when, or what they do. */
export function toldOf({ lines, reading, part }: FactSource): Named[] {
  const sample = reading.text.slice(0, 30_000);
  return lines.slice(0, FIRST_LINES).flatMap(({ text, block }): Named[] => {
    if (block.region === 'form' || text.length < 8) return [];
    const match = TOLD.exec(text.slice(0, 90));
    if (!match) return [];
    const named = match[1]!.replace(BELONGS, '').replace(ADVERBS, '');
    if (NO_FIRM.test(named)) return [];
    const value = match[2] ?? named;
    const times = sample.split(value).length - 1;
    if (match[2]) return [{ value, points: 3, place: 'speech' }];
    if (BELONGS.test(match[1]!)) return [{ value, points: 4, place: 'stated' }];
    if (FULL.test(value)) return [{ value, points: 2.8, place: 'speech' }];
    // `春和部落是一个面向孩子的面点教学平台`: what a firm's page calls a place to learn in its first words on it.
    // On a course's page that may be the course.
    if (IS_PLACE.test(text))
      return part.of === 'provider' && /^[\u4e00-\u9fff]{3,8}$/.test(value) && !isSubject(value)
        ? [{ value, points: 2.5, place: 'speech' }]
        : [];
    return times >= 2 && value.length <= 8
      ? [{ value, points: 2.2 + Math.min(6, times) * 0.15, place: 'speech' }]
      : [];
  });
}

/** A school by its short name, as headings and lines say it: `安澜教育带您学懂面点`, `远帆教育搬到新址`. */
const SHORT_SCHOOL = /(?:^|[\]】）)—–|：:-]\s*)(([\u4e00-\u9fff]{2,4})(?:教育|网校|学堂|学社|书院))/g;
const SCHOOL = /教育|网校|学堂|学社|书院/;
const NO_STEM =
  /^(?:[中美英德法日韩各本]国|世界|全球|[^ ]?[省市县区]|微|云|第二|我们|专注|从事|关于|选择|加入|走进|欢迎|提供|各类)/;
/** How readers are asked to come to a school: `来某某教育`, `选择某某网校`. */
const CALLED = ['来', '选择', '加入', '走进', '欢迎来到'];

/** Short names of schools whose stem the page also says alone, or to which it calls: the stem of `职业教育` never stands for a firm. */
export function shortSchools({ reading, lines }: FactSource): Named[] {
  const sample = reading.text.slice(0, 30_000);
  const found = new Map<string, Named>();
  if (!SCHOOL.test(sample)) return [];
  for (const { text } of lines) {
    if (text.length > 80 || found.size >= 4 || !SCHOOL.test(text)) continue;
    for (const match of matchesIn(text, SHORT_SCHOOL)) {
      const value = match[1]!;
      const stem = match[2]!;
      if (NO_STEM.test(stem) || isSubject(stem) || found.has(value)) continue;
      const alone = sample.split(stem).length - sample.split(value).length;
      const times = sample.split(value).length - 1;
      const called = CALLED.some((word) => sample.includes(word + value));
      if (called || (alone > 0 && times + alone >= 2))
        found.set(value, { value, points: 2.5, place: 'line' });
    }
  }
  // Several are partners, or places to study.
  return found.size === 1 ? [...found.values()] : [];
}

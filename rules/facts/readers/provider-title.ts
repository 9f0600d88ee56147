import { NO_BRAND } from '../brand-words';
import type { FactSource } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import { isSearched } from '../page-lead';
import { ORGANISATION } from '../page-names';
import { isSaying, isSubject, PLACE } from './provider-names';
import { isTaught, type Named } from './provider-places';
import { GENERIC } from './title-cues';

/** The place of a branch behind the name of a site: `春和面点江苏`. */
const BRANCH = new RegExp(`(?:${PLACE})(?:分?站|分校|校区)?$`);

/** `春和面点培训`: a name, what is taught, and 培训. */
const NAMED_TRAINING = /^([\u4e00-\u9fff]{2})([\u4e00-\u9fff]{2,4})培训$/;
/** Whether a title names who trains: a heading names a course of the same trade, and the name before it stands nowhere. */
function isTrainer({ reading, lines }: FactSource, title: string): boolean {
  const [, name = '', trade = ''] = NAMED_TRAINING.exec(title) ?? [];
  return (
    name !== '' &&
    !NO_BRAND.test(name) &&
    !isSubject(name) &&
    !BRANCH.test(name) &&
    !reading.text.includes(name) &&
    lines.some(({ text }) => text.length <= 30 && text.includes(trade) && COURSE_NAME.test(text))
  );
}

/** What builders leave in the title of a page, and what they call the sort of it. */
const LEFT_IN =
  /无标题|新建|未命名|测试|模板|示例|文档|[单首内网]页|页面|系统|后台|介绍|详情|流程|说明|须知|指南|简[介章]|方案|通知|公告|新闻|攻略/;
/**
 * Whether the whole title is a Chinese name of which the page never says two characters in a row: so it names neither
 * what is taught nor a part of the page, but whose it is.
 */
function isUnsaid({ reading }: FactSource, title: string): boolean {
  if (!/^[\u4e00-\u9fff]{3,8}$/.test(title) || LEFT_IN.test(title) || GENERIC.test(title)) return false;
  if (COURSE_NAME.test(title) || isSubject(title)) return false;
  for (let i = 0; i + 2 <= title.length; i++) if (reading.text.includes(title.slice(i, i + 2))) return false;
  return true;
}

/** A title that opens with a school and goes on with what it teaches: `某某学校电商专业`. */
const OPENING_SCHOOL =
  /^([\u4e00-\u9fff]{2,12}?(?:学校|学院|大学|网校|教育|驾校|学堂))(?=[\u4e00-\u9fffA-Za-z\d])/;
/** A title that ends with where it is taught: `Bachelor of Nursing at Saltmarsh University`. */
const AT_SCHOOL = /\bat ((?:the )?[A-Z][\w'’&.-]*(?: (?:of|and|the|[A-Z][\w'’&.-]*)){0,6})$/;
/** What a site adds to its name on its first page. */
const OFFICIAL =
  /(?<=.{2})(?:(?:官方网站|官网|网站)(?:首页|主页)?|首页|主页)$|\s(?:home(?: ?page)?|official (?:web)?site)$/i;
const HAN = /[\u4e00-\u9fff]/;

/** Names in the document's title: the part that names the site, a school at its head or end, or the whole of it. */
export function inTitle(source: FactSource): Named[] {
  const { reading, names } = source;
  const title = reading.title.trim();
  const found: [string | undefined | false, number][] = [];
  const searched = isSearched(reading) && !reading.meta['og:site_name'];
  const site = names.site === null ? null : withoutBranch(source, names.site).replace(OFFICIAL, '');
  if (site) found.push([!searched && !isSaying(site) && site, ORGANISATION.test(site) ? 3.4 : 2.8]);
  const place = AT_SCHOOL.exec(title)?.[1];
  if (place) found.push([ORGANISATION.test(place) && place, 3.2]);
  found.push([OPENING_SCHOOL.exec(title)?.[1], 2.6]);
  const whole = onlyPart(source).replace(OFFICIAL, '');
  if (ORGANISATION.test(whole) || isTrainer(source, whole))
    // Beside the name of the site, a part with what is taught in it says what sort of school that is.
    found.push([whole, site !== null && COURSE_NAME.test(whole) ? 2.2 : 3]);
  else if (isOfFirm(source, whole) || isUnsaid(source, whole)) found.push([whole, 2.6]);
  return found.flatMap(([value, points]): Named[] => (value ? [{ value, points, place: 'title' }] : []));
}

/** The one part of a title beside the name of the site; one that heads the page, or goes on in it, is what is taught. */
function onlyPart(source: FactSource): string {
  const { names } = source;
  const alone = names.title.length === 1 ? names.title[0]! : '';
  return (names.site !== null && names.headings.includes(alone)) || isTaught(source, alone) ? '' : alone;
}

/** Whether the title of a firm's page can be its name: short, no name of a file, and no place of the site. */
const isOfFirm = (source: FactSource, title: string): boolean =>
  title !== '' &&
  source.part.of === 'provider' &&
  title.length <= (HAN.test(title) ? 20 : 32) &&
  !(/^[a-z]+$/.test(title) && HAN.test(source.reading.text)) &&
  !isEntry(source, title);

/** The name of a site without the place of its branch, where the page says it so alone: `春和面点江苏`. */
function withoutBranch({ reading }: FactSource, site: string): string {
  const name = site.replace(BRANCH, '');
  return name.length >= 3 && !reading.text.includes(site) && reading.text.includes(name) ? name : site;
}

/** Whether a title names a place of the site: it stands in the menu, word for word. */
const isEntry = ({ reading, part }: FactSource, title: string): boolean =>
  part.blocks.some((index) => {
    const { role, start, end } = reading.blocks[index]!;
    return role === 'item' && end - start === title.length && reading.text.startsWith(title, start);
  });

import { blockText, type Reading } from '../reading/block';
import { COURSE_NAME } from './kind-cues';
import { signHeadings } from './sign-heading';
import { endOfTrail } from './trail';

/** Words by which the name of a firm or school is known. */
export const ORGANISATION =
  /(?:学校|学院|大学|教育(?:网|集团|科技|培训)?|培训(?:中心|机构|基地|网|部)|网校|学堂|课堂|商学院|公司|驾校|(?:市|县|区|省|[公私]立)[\u4e00-\u9fff]{2,14}中心|研究院|研究所|协会|联盟|官网|[^上互官]网|社|[学课]?堂)$|\b(?:academy|institute|university|college|school|trainings|skills|learning|solutions|education|technolog(?:y|ies)|academics|foundation|group|consulting|services|llc|ltd|limited|inc|pvt|(?:coaching|tuition|tutoring|study) cent(?:er|re))\b\.?$|^(?:the )?(?:[\w&]+ ){0,3}(?:school|academy|institute|college|university|cent(?:er|re)) (?:of|for) /i;

/** Parts of a title that say what sort of page it is, or how long a course takes. */
const NO_SITE =
  /^(?:封面|详情页?|介绍|内容|列表|报名|须知|大纲|简介|首页|home|index|overview|details?|demo|syllabus|curriculum|faqs?|dashboard|admin(?: panel)?|login)$|\b(?:\d+|\w+)[ -](?:week|month|day|hour)s?\b|^(?:enrol+|apply|register|book|join|sign up)\b|[!！?？]$|火热|报名中|招生中/i;

/** Pages that any site of courses has. */
const PLACE_OF_SITE =
  /^(?:(?:网站)?首页|官网|(?:培训|全部|所有)?课程(?:中心|列表)?|(?:课程|班级|专业|商品)?(?:详情|介绍|简介)页?|(?:选课|我的|购物车|搜索|登录|注册)(?:列表|课程|页面?)?|(?:关于|联系)我们|招生信息|在线报名|home|(?:our |all )?courses|about(?: us)?|contact(?: us)?)$/i;

/** A title cut into its parts: `PMP Prep Course | RTV Skills` → two. */
export function titleParts(title: string): string[] {
  return title
    .split(
      /\s*[|｜_»]\s*|\s+[-–—·>•:：]\s+|\s+[-–—](?=[A-Z])|\s*(?:——|--)\s*|(?<=[\u4e00-\u9fff）)])\s*[-–—·]\s*|\s*[-–—·]\s*(?=[\u4e00-\u9fff])/,
    )
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The names that a page bears, by where they stand. */
export interface PageNames {
  /** Parts of `<title>` that do not name the site. */
  title: string[];
  /** The part of the title that names the site, or what the page says of its site. */
  site: string | null;
  headings: string[];
  /** Last place of a breadcrumb trail. */
  crumb: string | null;
}

const known = new WeakMap<Reading, PageNames>();

/** The names of a page: title, first headings, last breadcrumb. Read once for each reading. */
export function pageNames(reading: Reading): PageNames {
  let names = known.get(reading);
  if (!names) {
    names = namesOf(reading);
    known.set(reading, names);
  }
  return names;
}

/** What the builder's tool wrote into the title, and nobody changed. */
const LEFT_IN = /^(?:document|untitled(?: document)?|无标题(?:文档|页)?|新建.{0,6}|index|title|标题)$/i;

/** The part of a title that names the kit the page was built from: `Harbour Bootstrap Template`. */
const OF_KIT =
  /\b(?:bootstrap|html5?|website|responsive|multipurpose|free|admin|education)\b.*\b(?:template|theme)$/i;

function namesOf(reading: Reading): PageNames {
  const parts = LEFT_IN.test(reading.title.trim())
    ? []
    : titleParts(reading.title.slice(0, 300)).filter((part) => !OF_KIT.test(part));
  const site = siteOf(reading, parts);
  const first = reading.source === 'text' ? firstLine(reading) : [];
  return {
    title: parts.filter((part) => part !== site),
    site,
    headings: [...topHeadings(reading), ...first],
    crumb: endOfTrail(reading),
  };
}

/** Sites on which anyone publishes: they name themselves over what others offer. */
export const PLATFORM =
  /^(?:微信公众平台|微信|知乎(?:专栏)?|小红书|哔哩哔哩.{0,12}|抖音|快手|今日头条|头条号|搜狐|百家号|微博|豆瓣|简书|腾讯文档|石墨文档|问卷星|medium|substack|youtube|facebook|instagram|linkedin|eventbrite|meetup|reddit)$/i;

function siteOf(reading: Reading, parts: string[]): string | null {
  const declared = reading.meta['og:site_name'] ?? reading.meta['application-name'];
  if (declared && !PLATFORM.test(declared)) return parts.find((part) => part === declared) ?? declared;
  // The part that the page also signs with, at its foot.
  const foot = reading.blocks
    .slice(-12)
    .map((block) => blockText(reading, block))
    .filter((text) => /©|copyright|版权|ICP/i.test(text))
    .join('\n')
    .toLowerCase();
  const signed = parts.find((part) => part.length > 2 && foot.includes(part.toLowerCase()));
  if (signed) return signed;
  // A last part that the page speaks of as a place to learn: `… - AIT` and `at AIT`.
  const last = parts.length > 1 ? parts.at(-1)! : '';
  if (/^[A-Z]\w{1,11}$/.test(last) && new RegExp(`\\bat ${last}\\b`).test(reading.text)) return last;
  // `Data Science & Machine Learning` over the page is what it teaches, whatever it ends in.
  const over = new Set(mainHeadings(reading));
  const known = parts.filter(
    (part, _, all) =>
      ORGANISATION.test(part) &&
      !isTaughtAt(part) &&
      !(all.length > 1 && isSortOfSchool(part)) &&
      part.length < 40 &&
      (all.length === 1 || !over.has(part.toLowerCase())),
  );
  if (known.length) return inFull(known[known.length - 1]!, parts);
  const beside = besidePlace(reading, parts);
  if (beside) return beside;
  // A part with a comma is a place: `… | Sitapur, Faridabad`; one that names a course or a page is no site.
  const names = parts
    .slice(1)
    .filter(
      (part) =>
        !/[,，]/.test(part) && !COURSE_NAME.test(part) && !NO_SITE.test(part) && !isTown(reading, part),
    );
  return names.length ? inFull(names[names.length - 1]!, parts) : null;
}

/** `Ashby` of `Kiln House - Ashby`, where the page's description tells of what is taught in Ashby. */
const isTown = ({ meta }: Reading, part: string): boolean =>
  /^[A-Z][a-z]+$/.test(part) && new RegExp(`\\b(?:in|near) ${part}\\b`).test(meta.description ?? '');

/** The longer part that a name shortens: `江州(手工)面点小镇` for `面点小镇`. */
const inFull = (name: string, parts: string[]): string =>
  /^[\u4e00-\u9fff]{3,}$/.test(name)
    ? (parts.find(
        (part) => part.length > name.length && part.endsWith(name.slice(-2)) && holds(part, name),
      ) ?? name)
    : name;

/** Whether the characters of a name stand in a text in their order. */
function holds(text: string, name: string): boolean {
  let at = -1;
  for (const char of name) {
    at = text.indexOf(char, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/**
 * The first of two parts, where the second is a place that any site has, `拾光里-培训课程`, or heads the page, which
 * speaks of the first as a place to learn: `Saltmarsh | Pottery`, “at Saltmarsh”.
 */
function besidePlace(reading: Reading, [first = '', second = '', ...more]: string[]): string | null {
  if (more.length || !second || COURSE_NAME.test(first) || NO_SITE.test(first)) return null;
  const heads = topHeadings(reading);
  if (heads.includes(first)) return null;
  // What a line of the page's own part says is what the page is about: `面点入门-课程详情`.
  if (PLACE_OF_SITE.test(second)) return isOwnLine(reading, first) ? null : first;
  const spoken = /^[A-Z][\w ]{1,20}$/.test(first) && new RegExp(`\\b[Aa]t ${first}\\b`).test(reading.text);
  return spoken && heads[0] === second ? first : null;
}

/** `春和教育2017年暑期面点课程`: the school, and what it teaches. */
const isTaughtAt = (part: string): boolean =>
  /^[\u4e00-\u9fff]{2,10}?(?:学校|学院|大学|网校|教育|学堂)[\u4e00-\u9fff\d]{4,}$/.test(part) &&
  /(?:课程|班|专业|招生)[\u4e00-\u9fff]{0,4}$/.test(part);

/** `Bread Training and Cake Baking School`: what a school does, beside its name. */
const isSortOfSchool = (part: string): boolean =>
  /\b(?:training|courses?|classes|certification) (?:and|&|in|for) /i.test(part);

const OWN_LINES = 60;
const isOwnLine = (reading: Reading, text: string): boolean =>
  reading.blocks
    .slice(0, OWN_LINES)
    .some((block) => block.region === 'main' && !block.folded && blockText(reading, block) === text);

/** The great headings of the page's own part. */
const mainHeadings = (reading: Reading): string[] =>
  reading.blocks
    .filter(({ role, level, region }) => role === 'heading' && (level ?? 6) <= 2 && region === 'main')
    .slice(0, 2)
    .map((block) => blockText(reading, block).toLowerCase());

/** The first headings of the highest level that the page uses, outside menus. */
function topHeadings(reading: Reading): string[] {
  const signs = signHeadings(reading);
  const headings = reading.blocks.filter(
    (block, index) =>
      block.role === 'heading' &&
      !signs.has(index) &&
      !block.folded &&
      block.region !== 'nav' &&
      block.region !== 'footer' &&
      block.end - block.start < 160,
  );
  const top = Math.min(...headings.map((block) => block.level ?? 6));
  const limit = top === 1 ? 1 : 2;
  return headings
    .filter((block) => block.level === top)
    .slice(0, limit)
    .map((block) => blockText(reading, block));
}

const firstLine = (reading: Reading) =>
  reading.blocks
    .slice(0, 1)
    .map((block) => blockText(reading, block))
    .filter((text) => text.length < 40 && !/[，。？！,?!“"]/.test(text));

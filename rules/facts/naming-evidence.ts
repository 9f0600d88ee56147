import type { Reading } from '../reading/block';
import {
  ARTICLE_NAME,
  COURSE_NAME,
  HEADS_LIST,
  HOME,
  LEAD_ARTICLE,
  LEAD_LISTING,
  LEAD_OTHER,
  LEAD_PROVIDER,
  LISTING_NAME,
  OFFICIAL_NAME,
  OTHER_NAME,
  PROVIDER_NAME,
} from './kind-cues';
import type { KindEvidence } from './kind-evidence';
import { LANGUAGE_COURSE_NAME } from './language-cues';
import { SECTIONS } from './layout-cues';
import { isSite, leadsOn, pageLead } from './page-lead';
import { ORGANISATION, pageNames } from './page-names';

/** A title that many sites give to all their pages. */
const GENERIC_HOME = /^(?:网站)?(?:首页|主页)$|^home$/i;

/** A word for training with no word on what is trained: `技能培训`. Any firm's page is called so. */
const BARE = /^(?:职业|技能|技术|专业|企业|岗位|社会|在线|网络|成人|继续|教育|考证)*(?:培训|辅导|学习)+$/;

/** What the names of the page say of it; the part that names the site is left out, whatever its words. */
export function countNames(reading: Reading): KindEvidence['names'] {
  const names = pageNames(reading);
  const lead = pageLead(reading);
  const parts = lead.home || lead.names.length ? lead.names : names.title;
  // What heads a section of any firm's page is no name of a course.
  const all = [...parts, ...names.headings].filter(
    (name) => !BARE.test(name) && !SECTIONS.some(([, words]) => words.test(name)),
  );
  // A heading may open a section ("News") of a page that is none itself.
  const own = [...names.title, ...(names.crumb ? [names.crumb] : []), ...names.headings.slice(0, 1)];
  const count = (pattern: RegExp, list: string[]) =>
    list.filter((name) => pattern.test(name.normalize('NFKC'))).length;
  const onlySite = names.title.length === 0 && names.site !== null && leadsOn(reading);
  return {
    course: Math.max(
      count(COURSE_NAME, all),
      count(LANGUAGE_COURSE_NAME, all),
      isCalledCourse(reading, names.headings[0]) ? 1 : 0,
    ),
    listing: count(LISTING_NAME, [...parts, ...names.headings]),
    provider: count(PROVIDER_NAME, own),
    article: count(ARTICLE_NAME, own),
    official: count(OFFICIAL_NAME, own),
    other: count(OTHER_NAME, own),
    home:
      (HOME.test(reading.title) && !GENERIC_HOME.test(reading.title.trim())) ||
      /^[\w-]+(?:\.[a-z]{2,6}){1,2}$/i.test(reading.title.trim()) ||
      isRoot(reading.url)
        ? 1
        : Math.max(
            isPriceList(reading) ? 0 : lead.home,
            onlySite ? 0.6 : 0,
            HOME.test(reading.title) ? 0.3 : 0,
            welcomes(reading) ? (GENERIC_HOME.test(reading.title.trim()) ? 1 : 0.7) : 0,
          ),
  };
}

/** `Harbour Baking`, of which the text goes on to say `the Harbour Baking course`. */
const isCalledCourse = ({ text, source }: Reading, heading = ''): boolean =>
  source !== 'text' &&
  heading.length >= 4 &&
  heading.length <= 40 &&
  CALLED.some((word) => text.includes(heading + word));
const CALLED = [' course', ' programme', ' training course', '课程', '培训班'];

/** Greets whoever comes in, or is headed by the name of the firm: its first page. */
function welcomes(reading: Reading): boolean {
  const first = reading.source === 'text' ? '' : (pageNames(reading).headings[0] ?? '');
  return (
    /^\W*(?:welcome\b|欢迎(?:光临|来到|您|访问))|欢迎[您你](?:光临|访问)?[!！。~]*$/i.test(first) ||
    (first.length <= 40 && isSite(reading, first))
  );
}

/** A part of a title that only a list is called by, whatever search words stand beside it. */
const PRICE_LIST = /(?:价格|价目|收费|学费)(?:一览)?表$|排行榜$/;
const isPriceList = (reading: Reading): boolean =>
  pageNames(reading).title.some((part) => PRICE_LIST.test(part));

const HAN = /[\u4e00-\u9fff]/;

/** The kind that the first heading of the page's own part tells, whatever the site calls its pages. */
export function headKind(reading: Reading): KindEvidence['heading'] {
  const first = pageNames(reading).headings[0]?.trim() ?? '';
  const heads = HAN.test(first) ? [LISTING_NAME, LEAD_LISTING] : [HEADS_LIST];
  return isPriceList(reading) || (first.length <= 40 && heads.some((words) => words.test(first)))
    ? 'listing'
    : null;
}

/** On a page without a title its first heading is its name, unless a course's: that may be one part of many. */
function untitledKind(reading: Reading): KindEvidence['lead'] {
  const first = reading.source === 'text' ? '' : (pageNames(reading).headings[0] ?? '');
  if (OTHER_NAME.test(first) || LEAD_OTHER.test(first)) return 'other';
  return LEAD_PROVIDER.test(first) ? 'provider' : null;
}

/** The kind that the first telling one of the page's own names tells. */
export function leadKind(reading: Reading): KindEvidence['lead'] {
  const { names } = pageLead(reading);
  if (!names.length && !reading.title.trim()) return untitledKind(reading);
  if (names.some((name) => LEAD_ARTICLE.test(name))) return 'article';
  for (const name of names) {
    if (name.length > 60) continue;
    if (OTHER_NAME.test(name) || LEAD_OTHER.test(name)) return 'other';
    if (LEAD_PROVIDER.test(name)) return 'provider';
    if (LISTING_NAME.test(name) || LEAD_LISTING.test(name)) return 'listing';
    if (COURSE_NAME.test(name) && !BARE.test(name)) return 'course';
  }
  const heading = pageNames(reading).headings[0] ?? '';
  return isCalledCourse(reading, heading) && !ORGANISATION.test(heading) && !isSite(reading, heading)
    ? 'course'
    : null;
}

const isRoot = (url: string) => /^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(url);

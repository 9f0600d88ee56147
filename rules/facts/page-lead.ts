import { blockText, type Reading } from '../reading/block';
import { nameKey } from './name-key';
import { ORGANISATION, pageNames, titleParts } from './page-names';
import { placeInMenu } from './page-place';

/** By what name a page goes among the pages of its site. */
export interface PageLead {
  /** Its own names: the first part of the title, first heading, place in the trail and in the menu; none of the site. */
  names: string[];
  /** How surely it is the first page of its site, 0..1: it bears the site's name or its search words, and none of its own. */
  home: number;
}

const HOME_PLACE = /^(?:网站|返回)?首\s*页$|^主页$|^home(?:page)?$/i;
/** Words that several parts of one title share are search words, and name no page. */
const LEAST_SHARED = 2;
/** No page has so many names: they are for machines that search. */
const MANY_PARTS = 6;

/** What a firm says of itself beside its name. */
const SAYING = /平台|领先|专业的|学习网|机构$|\b(?:platform|best|leading|your|academy|institute)\b/i;

const known = new WeakMap<Reading, PageLead>();

/** What a page is called among the pages of its site. Read once for each reading. */
export function pageLead(reading: Reading): PageLead {
  let lead = known.get(reading);
  if (!lead) {
    lead = leadOf(reading);
    known.set(reading, lead);
  }
  return lead;
}

const partsOf = ({ title }: Reading): string[] =>
  titleParts(title.slice(0, 300)).flatMap((part) => part.split(/\s*[,，、]\s*/));

/** Whether the title is a row of search words. */
export const isSearched = (reading: Reading): boolean => sharesWords(partsOf(reading));

function leadOf(reading: Reading): PageLead {
  const { crumb, headings } = pageNames(reading);
  const parts = partsOf(reading);
  const first = parts[0] ?? '';
  const place = placeInMenu(reading);
  const searched =
    isSearched(reading) && !headings.some((heading) => nameKey(heading).includes(nameKey(first)));
  const ofSite = isSite(reading, first) || searched;
  const own = place !== null && !HOME_PLACE.test(place) ? place : null;
  const named = firstLine(reading, parts);
  const second = ofSite && !searched ? besideSite(reading, parts) : null;
  const names = [
    // The title that a page has beside another place in its trail is that of all pages of its site.
    ...(crumb && !nameKey(reading.title).includes(nameKey(crumb)) ? [crumb] : []),
    ...(first && !ofSite && !HOME_PLACE.test(first) ? [first] : []),
    ...(second ? [second] : []),
    ...(crumb ? [crumb] : []),
    ...(own ? [own] : []),
    ...(named ? [named] : []),
    ...inMenu(reading, headings),
  ];
  const atHome = place !== null && HOME_PLACE.test(place) ? 0.3 : 0;
  const apart = crumb !== null || own !== null || named !== null || names.length > 0;
  return { names, home: apart ? 0 : Math.min(1, (ofSite ? (leadsOn(reading) ? 0.7 : 0) : 0) + atHome) };
}

/** So many ways lead from the first page of a site to its others; a page put up for one offer needs none. */
const LEAST_WAYS = 3;
/** Whether a page leads to others. */
export function leadsOn({ blocks }: Reading): boolean {
  const ways = new Set<string>();
  for (const { spans } of blocks)
    for (const { href } of spans ?? [])
      if (href && !/^(?:#|javascript:|tel:|mailto:)/i.test(href) && ways.add(href).size >= LEAST_WAYS)
        return true;
  return false;
}

/** `礼仪培训|上海礼仪培训公司|晨辉礼仪培训机构`: each part says the same again, for machines that search. */
function sharesWords(parts: string[]): boolean {
  const [first = '', ...rest] = parts.map(nameKey);
  if (rest.length >= MANY_PARTS) return true;
  if (rest.length < LEAST_SHARED || first.length < 4) return false;
  const shared = rest.filter((part) => repeats(first, part)).length;
  return shared >= LEAST_SHARED && shared >= rest.length / 2;
}

const SOLD = /training|courses?|institute|coaching/;

/** Whether a part says again three characters of the first, or what is sold. */
function repeats(first: string, part: string): boolean {
  if (!/[\u4e00-\u9fff]/.test(first)) return SOLD.test(first) && SOLD.test(part);
  for (let i = 0; i + 3 <= first.length; i++) {
    const piece = first.slice(i, i + 3);
    if (/^[\u4e00-\u9fff]{3}$/.test(piece) && part.includes(piece)) return true;
  }
  return false;
}

/** Whether a part of the title is the name of the site and not of the page. */
export function isSite(reading: Reading, part: string): boolean {
  const key = nameKey(part);
  if (key.length < 2) return false;
  const { site } = pageNames(reading);
  const told = [
    site,
    reading.meta['og:site_name'],
    reading.meta['application-name'],
    ...logos(reading),
    signed(reading),
    footOf(reading),
  ];
  if (
    told.some((name) => name && (nameKey(name) === key || (key.length >= 4 && nameKey(name).includes(key))))
  )
    return true;
  if (/^\W*(?:欢迎(?:光临|来到)|welcome to)/i.test(part)) return true;
  if (site && nameKey(site) !== key) return false;
  return ORGANISATION.test(part.replace(/[!！。\s]+$/, '')) && part.length < 60;
}

/** What a title adds to the name of the site: a name of the page where it is short, else a saying or search words. */
function besideSite(_reading: Reading, parts: string[]): string | null {
  const rest = parts.slice(1).filter((part) => !/学校$|学院$|公司$|官网$/.test(part));
  if (rest.length !== 1) return null;
  const short = /[\u4e00-\u9fff]/.test(rest[0]!) ? rest[0]!.length <= 12 : rest[0]!.split(/\s+/).length <= 3;
  return short && !SAYING.test(rest[0]!) ? rest[0]! : null;
}

/** The signs above a page's own first heading; below it they are those of partners, or of what is taught. */
function logos({ images, blocks, text }: Reading): string[] {
  const head =
    blocks.find(({ role, region }) => role === 'heading' && region === 'main')?.start ?? text.length;
  return images
    .slice(0, 6)
    .flatMap(({ alt, src, at }) =>
      (at < head || at === 0) && /logo/i.test(`${alt} ${src}`) ? [alt.replace(/logo|标志/gi, '')] : [],
    );
}

/** What stands behind the copyright sign at the foot. */
function signed(reading: Reading): string {
  const line = reading.blocks
    .slice(-14)
    .map((block) => blockText(reading, block))
    .find((text) => text.length < 200 && /©|copyright|版权所有/i.test(text));
  return line ?? '';
}

/** The first words of the foot: most sites set their name there. */
function footOf(reading: Reading): string {
  const block = reading.blocks.find(({ region }) => region === 'footer');
  return block && !block.spans?.length ? blockText(reading, block).slice(0, 40) : '';
}

/** The first words below the menu, where the title or the trail says them too: `环球简介` on `环球简介_礼仪培训|…`. */
function firstLine(reading: Reading, parts: string[]): string | null {
  const keys = parts.slice(0, 1).map(nameKey);
  for (const block of reading.blocks.slice(0, 60)) {
    if (block.region === 'nav' || block.region === 'footer' || block.end - block.start > 30) continue;
    const text = blockText(reading, block);
    const key = nameKey(text);
    if (key.length >= 2 && keys.includes(key) && !isSite(reading, text)) return text;
  }
  return null;
}

/** Headings that stand word for word in the menu: the page is the one that this entry leads to. */
function inMenu(reading: Reading, headings: string[]): string[] {
  const heads = new Map(headings.slice(0, 1).map((heading) => [nameKey(heading), heading]));
  const found = reading.blocks
    .filter((block) => block.region === 'nav' && block.end - block.start < 30)
    .map((block) => heads.get(nameKey(blockText(reading, block))))
    .filter((heading) => heading !== undefined);
  return found.slice(0, 1);
}

import type { Fact } from '../../fact';
import { BRAND_READERS } from '../brands';
import { absent, courseItems, dataText, type FactSource, found, foundInData, itemsOf } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import { labelledPairs } from '../labelled-pairs';
import { nameKey } from '../name-key';
import { isSearched } from '../page-lead';
import { ORGANISATION, PLATFORM, titleParts } from '../page-names';
import { isShortFor } from './initials';
import { atHead } from './provider-head';
import { canBeName, isSaying } from './provider-names';
import { atFoot, type Named, onSigns } from './provider-places';
import { brandOfCompany, copyright } from './provider-signature';
import { firstInTitle, shortSchools, toldOf } from './provider-speech';
import { inSoManyWords } from './provider-stated';
import { BRANCH, isTrainer, isUnsaid } from './provider-title';

export { signedNames } from './provider-signature';

const LABEL =
  /^(?:(?:办学|培训|教育|主办|承办|开课|授课)?(?:机构|学校|单位|院校)(?:名称)?|学校名称|主办方?|提供方|provider|offered by|organi[sz]er|institute|training provider|institution|school)$/i;
const ORGANISATIONS = [
  'Organization',
  'EducationalOrganization',
  'CollegeOrUniversity',
  'School',
  'LocalBusiness',
  'Corporation',
];
/** Who offers the course: what the page states, its copyright line, its brand, and names that bear each other out. */
export function readProvider(source: FactSource): Fact<string> {
  const fact = known.get(source) ?? ofSource(source);
  known.set(source, fact);
  return fact;
}

const known = new WeakMap<FactSource, Fact<string>>();

function ofSource(source: FactSource): Fact<string> {
  const candidates = READERS.flatMap((read) => read(source)).filter(({ value }) => canBeName(value));
  const keys = candidates.map(({ value }) => nameKey(value));
  let best: Named | undefined;
  for (const [own, candidate] of candidates.entries()) {
    const places = new Set(
      candidates
        .filter(
          ({ value }, i) =>
            agree(keys[own]!, keys[i]!) ||
            isShortFor(candidate.value, value) ||
            isShortFor(value, candidate.value),
        )
        .map(({ place }) => place),
    );
    if (opensTitle(source, candidate) || isTitled(source, candidate)) places.add('title');
    places.delete(candidate.place);
    const spelled = candidates.some(({ value }) => isShortFor(value, candidate.value)) ? SPELLED_OUT : 0;
    const initials = candidates.some(({ value }) => isShortFor(candidate.value, value)) ? INITIALS : 0;
    const points = candidate.points + Math.min(3, places.size) * 0.8 + spelled - initials;
    if (!best || points > best.points) best = { ...candidate, points };
  }
  if (!best || best.points < 2.5) return absent;
  return inText(source, best.value);
}

/** What a full name is worth more than its initials, said in the same places. */
const SPELLED_OUT = 0.4;
/** What initials are worth less where the page spells them out, even behind its copyright sign. */
const INITIALS = 0.6;

/** Whether one name holds the other. */
const agree = (a: string, b: string): boolean => b.length > 1 && (a.includes(b) || b.includes(a));

/** Whether the document's title opens with a Chinese name: `恒动学面点师`. In English what is taught stands there. */
const opensTitle = ({ reading }: FactSource, { value, place }: Named): boolean =>
  place === 'line' && /^[\u4e00-\u9fff]{2,8}$/.test(value) && reading.title.trim().startsWith(value);

/** Whether what an address spells out is a part of the title, word for word. */
const isTitled = ({ reading }: FactSource, { value, place }: Named): boolean =>
  place === 'mail' && titleParts(reading.title.slice(0, 300)).includes(value);

/** Who offers the course by its structured data alone. */
export function providerInData(source: FactSource): Fact<string> {
  const name = courseItems(source)
    .map((item) => dataText(item, 'provider', 'offeredBy'))
    .find((value) => value !== null);
  return name ? foundInData(name, name) : absent;
}

function stated(source: FactSource): Named[] {
  const list: Named[] = [];
  for (const item of courseItems(source)) {
    const provider = dataText(item, 'provider', 'offeredBy', 'publisher');
    if (provider) list.push({ value: provider, points: 6, place: 'data' });
  }
  for (const item of itemsOf(source, ...ORGANISATIONS)) {
    const name = dataText(item, 'name');
    if (name) list.push({ value: name, points: 3, place: 'data' });
  }
  for (const pair of source.pairs)
    if (LABEL.test(pair.label))
      list.push({ value: firstName(pair.value), points: /院校$/.test(pair.label) ? 2.4 : 4, place: 'label' });
  for (const pair of labelledPairs(source.around.filter(({ block }) => block.region === 'footer')))
    if (LABEL.test(pair.label))
      // An association lends its name; who carries it out teaches.
      list.push({
        value: pair.value.split(/\s/)[0]!,
        points: /^主办/.test(pair.label) ? 3 : 4.6,
        place: 'foot',
      });
  const site = source.reading.meta['og:site_name'] ?? source.reading.meta['application-name'];
  if (site) {
    const names = PLATFORM.test(site) ? accounts(source) : [site];
    list.push(...names.map((value): Named => ({ value, points: 3.5, place: 'meta' })));
  }
  return list;
}

const DATED = /^(.{2,40}?)\s(?:\d{4}年\d{1,2}月|\d{4}[-/.]\d{1,2}[-/.]\d)/;

/** `原创 小河 春和学堂 2026年3月1日`, over what was published on a platform: whose account it is. */
const accounts = ({ lines }: FactSource): string[] =>
  lines.slice(0, 6).flatMap(({ text }) => {
    const names = DATED.exec(text.slice(0, 80))?.[1]?.split(/\s+/) ?? [];
    return names.filter((name) => name.length > 3 && ORGANISATION.test(name)).slice(-1);
  });

/** `春和学堂 收藏(13) 分享`: what stands behind the name of a school on its line is something to press. */
const firstName = (value: string): string => {
  const [first = ''] = value.split(/\s/);
  return HAN.test(first) && ORGANISATION.test(first) ? first : value;
};

/** Kits whose own mark was left in the page. */
const KIT =
  /^(?:flowbite|bootstrap|tailwind(?: css)?|wordpress|your company|company|site|brand|react|vite|header|footer|banner|(?:\w+ ){0,2}(?:images?|pictures?|photos?)|img|icon)$/i;

/** A title that opens with a school and goes on with what it teaches: `某某学校电商专业`. */
const OPENING_SCHOOL =
  /^([\u4e00-\u9fff]{2,12}?(?:学校|学院|大学|网校|教育|驾校|学堂))(?=[\u4e00-\u9fffA-Za-z\d])/;

/** A title that ends with where it is taught: `Bachelor of Nursing at Saltmarsh University`. */
const AT_SCHOOL = /\bat ((?:the )?[A-Z][\w'’&.-]*(?: (?:of|and|the|[A-Z][\w'’&.-]*)){0,6})$/;

/** The site's part of the title, the picture of a logo, and the first words of the page's head. */
function brand(source: FactSource): Named[] {
  const { reading, names } = source;
  const list: Named[] = [];
  const searched = isSearched(reading) && !reading.meta['og:site_name'];
  const site = names.site === null ? null : withoutBranch(source, names.site).replace(OFFICIAL, '');
  if (site && !searched && !isSaying(site))
    list.push({ value: site, points: ORGANISATION.test(site) ? 3.4 : 2.8, place: 'title' });
  const head = source.lines.find(({ block }) => block.role === 'heading')?.block.end ?? reading.text.length;
  for (const image of reading.images.slice(0, 6)) {
    // A logo below the first heading is one of a partner or of what is taught.
    if (image.at > head) continue;
    const alt = image.alt.replace(/[\s_-]*(?:logo|标志|图标|brand)[\s_-]*/gi, ' ').trim();
    if (
      /\p{L}{2}/u.test(alt) &&
      !/^\d/.test(alt) &&
      /logo/i.test(`${image.alt} ${image.src}`) &&
      !KIT.test(alt)
    )
      list.push({ value: alt, points: 2.6, place: 'sign' });
  }
  const place = AT_SCHOOL.exec(reading.title.trim())?.[1];
  if (place && ORGANISATION.test(place)) list.push({ value: place, points: 3.2, place: 'title' });
  const school = OPENING_SCHOOL.exec(reading.title.trim())?.[1];
  if (school) list.push({ value: school, points: 2.6, place: 'title' });
  const first = reading.blocks.slice(0, 6).map((block) => reading.text.slice(block.start, block.end));
  for (const text of first)
    if (
      text.length <= 30 &&
      !/[，。！？!?]/.test(text) &&
      !/^(?:首页|home|menu|login|登录|skip)|[@:：\d]/i.test(text) &&
      !isTaught(source, text)
    ) {
      list.push({ value: text, points: ORGANISATION.test(text) ? 2.2 : 1.2, place: 'head' });
    }
  const alone = names.title.length === 1 ? names.title[0]! : '';
  // What the title shares with the heading of the page, beside the name of a site, is what is taught.
  const only = names.site !== null && names.headings.includes(alone) ? '' : alone;
  const whole = isTaught(source, only) ? '' : only;
  // Beside the name of the site, a part with what is taught in it says what sort of school that is.
  const says = site !== null && COURSE_NAME.test(whole) ? 0.8 : 0;
  if (whole && (ORGANISATION.test(whole) || isTrainer(source, whole)))
    list.push({ value: whole.replace(OFFICIAL, ''), points: 3 - says, place: 'title' });
  else if (
    whole &&
    source.part.of === 'provider' &&
    whole.length <= (HAN.test(whole) ? 20 : 32) &&
    // In a Chinese page's title, small letters are the name of its file.
    !(/^[a-z]+$/.test(whole) && HAN.test(reading.text)) &&
    !isEntry(source, whole)
  )
    list.push({ value: whole, points: 2.6, place: 'title' });
  else if (whole && isUnsaid(source, whole)) list.push({ value: whole, points: 2.6, place: 'title' });
  return list;
}

const HAN = /[\u4e00-\u9fff]/;
/** What a site adds to its name on its first page. */
const OFFICIAL = /(?<=.{2})(?:(?:官方网站|官网|网站)(?:首页|主页)?|首页|主页)$/;

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

/** Whether the page goes on behind a name with words for what it teaches: `C / C++` before `C / C++ Certification Training`. */
const isTaught = ({ lines }: FactSource, name: string): boolean =>
  name !== '' &&
  !ORGANISATION.test(name) &&
  lines.some(
    ({ text }) => text.length < 80 && text.startsWith(name) && COURSE_NAME.test(text.slice(name.length)),
  );

function inText(source: FactSource, value: string): Fact<string> {
  const at = source.reading.text.indexOf(value);
  return at < 0 ? foundInData(value, value) : found(source, value, at, at + value.length);
}

/** Where names are looked for. */
export const READERS: ((source: FactSource) => Named[])[] = [
  stated,
  copyright,
  brandOfCompany,
  brand,
  onSigns,
  atHead,
  atFoot,
  inSoManyWords,
  toldOf,
  firstInTitle,
  shortSchools,
  ...BRAND_READERS,
];

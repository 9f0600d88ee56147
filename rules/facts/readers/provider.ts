import type { Fact } from '../../fact';
import { perReading } from '../../reading/block';
import { brandsIn } from '../brands';
import { absent, courseItems, dataText, type FactSource, found, foundInData, itemsOf } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import { labelledPairs } from '../labelled-pairs';
import { nameKey } from '../name-key';
import { isSearched } from '../page-lead';
import { ORGANISATION } from '../page-names';
import { atBothEnds, atFoot, type Named, offeredBy, onSigns } from './provider-places';
import { beforeDash, firstInTitle, shortSchools, toldOf } from './provider-speech';

const LABEL =
  /^(?:(?:办学|培训|教育|主办|承办|开课|授课)?(?:机构|学校|单位|院校)(?:名称)?|学校名称|主办方|提供方|provider|offered by|organi[sz]er|institute|training provider|institution|school)$/i;
const ORGANISATIONS = [
  'Organization',
  'EducationalOrganization',
  'CollegeOrUniversity',
  'School',
  'LocalBusiness',
  'Corporation',
];
const COPYRIGHT = /©|&copy;|\(c\)|c[ao]p[iy]+right|版权所有|all rights reserved/i;
const SIGNS = /[©\d]|&copy;|\(c\)|版权|reserved/i;
/** Who offers the course: what the page states, its copyright line, its brand, and names that bear each other out. */
export function readProvider(source: FactSource): Fact<string> {
  const fact = known.get(source) ?? ofSource(source);
  known.set(source, fact);
  return fact;
}

const known = new WeakMap<FactSource, Fact<string>>();

function ofSource(source: FactSource): Fact<string> {
  const candidates = [
    ...stated(source),
    ...copyright(source),
    ...brand(source),
    ...onSigns(source),
    ...atFoot(source),
    ...atBothEnds(source),
    ...offeredBy(source.lines),
    ...toldOf(source),
    ...beforeDash(source),
    ...firstInTitle(source),
    ...shortSchools(source),
    ...brandsIn(source),
  ].filter(({ value }) => usable(value));
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
    if (candidate.place === 'line' && opensTitle(source, candidate)) places.add('title');
    places.delete(candidate.place);
    const points = candidate.points + Math.min(3, places.size) * 0.8;
    if (!best || points > best.points) best = { ...candidate, points };
  }
  if (!best || best.points < 2.5) return absent;
  return inText(source, best.value);
}

/** Whether one name holds the other. */
const agree = (a: string, b: string): boolean => b.length > 1 && (a.includes(b) || b.includes(a));

/** Whether the first name is the initials of the second: `BWI`, `Brookside Works Institute`. */
const isShortFor = (short: string, long: string): boolean =>
  /^[A-Z]{3,6}$/.test(short) &&
  /\s/.test(long) &&
  (long
    .match(/\b[A-Z]/g)
    ?.join('')
    .startsWith(short) ??
    false);

/** Whether the document's title opens with a Chinese name: `恒动学面点师`. In English what is taught stands there. */
const opensTitle = ({ reading }: FactSource, { value }: Named): boolean =>
  /^[\u4e00-\u9fff]{2,8}$/.test(value) && reading.title.trim().startsWith(value);

/** Who offers the course by its structured data alone. */
export function providerInData(source: FactSource): Fact<string> {
  const name = courseItems(source)
    .map((item) => dataText(item, 'provider', 'offeredBy'))
    .find((value) => value !== null);
  return name ? foundInData(name, name) : absent;
}

/** Sorts of schools that bear no name, things that sites offer, and courses. */
const NO_FIRM =
  /^(?:其[他它]|很多|许多|所有的?|国家|公办|民办|全日制|正规|专业|优秀|职业|技能|技术|培训|教育|继续|高等|成人)*(?:培训)?(?:学校|学院|大学|机构|中心|基地|公司)$|^(?:职业|技能|技术|专业|安全|岗位|企业|考证|考前|在线|培训|教育|课程|继续)+$|常见问题|报名|真题|下载|须知|\b(?:course|courses|exam|certification)$/i;

const usable = (value: string) => {
  const key = nameKey(value);
  return (
    key.length >= 2 &&
    value.length <= 60 &&
    !/^(?:(?:关于|联系|公司|企业|学校|学院|集团|机构|品牌|学院)(?:我们|简介|介绍|概况|文化)|首页|主页|home|us|our|courses?|menu|all rights reserved|logo|联系我们|我们|本站|公司|学校|学院|大学|课程(?:详情|介绍|中心)?|详情|(?:网络|继续|职业|在线|成人|远程|高等)?教育|(?:the |our )?(?:university|academy|school|college|institute|instructors?|students?|program|trainings?|solutions|services|education|learning))$/i.test(
      value.trim(),
    ) &&
    !/[：:。；]|、.*、/.test(value) &&
    !NO_FIRM.test(value.trim()) &&
    !/^\d+$/.test(key)
  );
};

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
      list.push({ value: pair.value, points: /院校$/.test(pair.label) ? 2.4 : 4, place: 'label' });
  for (const pair of labelledPairs(source.around.filter(({ block }) => block.region === 'footer')))
    if (LABEL.test(pair.label))
      // An association lends its name; who carries it out teaches.
      list.push({
        value: pair.value.split(/\s/)[0]!,
        points: /^主办/.test(pair.label) ? 3 : 4.6,
        place: 'foot',
      });
  const site = source.reading.meta['og:site_name'] ?? source.reading.meta['application-name'];
  if (site) list.push({ value: site, points: 3.5, place: 'meta' });
  return list;
}

/** `© 2026 NexMind. All rights reserved.` and `版权所有 某某职业学校 蜀ICP备…`, wherever they stand. */
const copyright = perReading<Named[], FactSource>((source) => {
  const list: Named[] = [];
  for (const index of source.part.blocks) {
    const block = source.reading.blocks[index]!;
    if (block.end - block.start > 240) continue;
    const text = source.reading.text.slice(block.start, block.end);
    if (!COPYRIGHT.test(text)) continue;
    // The word alone is a topic too, anywhere but at the foot.
    if (!SIGNS.test(text) && block.region !== 'footer' && index < source.reading.blocks.length - 12) continue;
    const bare = text
      .replace(
        /©|&copy;|\(c\)|c[ao]p[iy]+right|版权所有|版权归|所有|(?:https?:\/\/|www\.)[\w./-]+|all rights?(?: res\w+)?|\bby\b|(?:designed|developed|powered|created|crafted|built|maintained) .*$|made with.*$|template.*$|(?:技术支持|网站(?:建设|设计|制作)|设计与建设).*$/gi,
        '|',
      )
      .replace(
        /(?:京|沪|粤|蜀|浙|苏|鲁|川|渝|津|冀|豫|鄂|湘|皖|闽|赣|桂|琼|贵|云|陕|甘|青|宁|新|藏|蒙|吉|黑|辽|晋)?ICP[备证]?.*$|备案号.*$|公网安备.*$/i,
        '',
      )
      .replace(/(?:19|20)\d\d(?:\s*[-–~]\s*(?:(?:19|20)\d\d|present))?/gi, '|');
    for (const part of bare.split(/[|｜•·]|\s[-–—]\s|[-–—](?=\s*\|)/)) {
      const value = part
        .replace(/^[\s.,:：;，。™®-]+|[\s.,:：;，。™®-]+$/g, '')
        // An address or the same name in another script stands in brackets.
        .replace(/(?<=\S)\s*[（(][^（()）]*[)）]?$/, '');
      if (value.length >= 2 && value.length <= 48) {
        // The address of a site signs it less surely than a name, the company that runs it less than a brand.
        list.push({
          value,
          points: /^[\w-]+(?:\.[a-z]{2,6}){1,2}$/i.test(value)
            ? 2.4
            : /有限(?:责任)?公司$/.test(value)
              ? 3
              : 3.5,
          place: 'foot',
        });
        break;
      }
    }
  }
  return list;
});

/** Who signs the page, by its copyright line or its metadata: as sure as a page's firm can be told. */
export const signedNames = (source: FactSource): string[] =>
  [source.reading.meta['og:site_name'] ?? '', ...copyright(source).map(({ value }) => value)].filter(usable);

/** Kits whose own mark was left in the page. */
const KIT =
  /^(?:flowbite|bootstrap|tailwind(?: css)?|wordpress|your company|company|site|brand|react|vite)$/i;

/** The site's part of the title, the picture of a logo, and the first words of the page's head. */
function brand(source: FactSource): Named[] {
  const { reading, names } = source;
  const list: Named[] = [];
  const searched = isSearched(reading) && !reading.meta['og:site_name'];
  if (names.site && !searched)
    list.push({ value: names.site, points: ORGANISATION.test(names.site) ? 3.4 : 2.8, place: 'title' });
  const head = source.lines.find(({ block }) => block.role === 'heading')?.block.end ?? reading.text.length;
  for (const image of reading.images.slice(0, 6)) {
    // A logo below the first heading is one of a partner or of what is taught.
    if (image.at > head) continue;
    const alt = image.alt.replace(/\s*(?:logo|标志|图标|brand)\s*/gi, ' ').trim();
    if (
      /\p{L}{2}/u.test(alt) &&
      !/^\d/.test(alt) &&
      /logo/i.test(`${image.alt} ${image.src}`) &&
      !KIT.test(alt)
    )
      list.push({ value: alt, points: 2.6, place: 'sign' });
  }
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
  if (whole && ORGANISATION.test(whole))
    list.push({ value: whole.replace(/官网$/, ''), points: 3, place: 'title' });
  else if (whole && source.part.of === 'provider' && whole.length <= 20)
    list.push({ value: whole, points: 2.6, place: 'title' });
  return list;
}

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

import type { Reading } from '../../reading/block';
import type { FactSource } from '../fact-source';
import { COURSE_NAME } from '../kind-cues';
import { ORGANISATION, titleParts } from '../page-names';
import { segmentsOf } from '../segments';
import { canBeName } from './provider-names';

/** Where a name stands. Two candidates of one place bear each other out no more than one does. */
export type Place =
  | 'data'
  | 'label'
  | 'meta'
  | 'foot'
  | 'title'
  | 'sign'
  | 'text'
  | 'speech'
  | 'line'
  | 'stated'
  | 'mail';

/** What may be the name of who offers the course, and how much speaks for it. */
export interface Named {
  value: string;
  points: number;
  place: Place;
}

/** Classes and ids of the box that a page's sign stands in: `navbar-brand`, `logo`, `site-title`. */
const SIGN_BOX = /(?:^|[\s_-])(?:logo|brand|sitename|site[_-]?(?:title|name))(?=$|[\s_-])/;
/** … and of boxes of other firms' signs. */
const OTHER_SIGNS =
  /partner|client|compan|recruit|hiring|card|slide|swiper|carousel|marquee|list|certif|tool/;
const NO_SIGN = /^(?:首页|主页|home|menu|login|登录|skip|logo|brand)|[@:：\d，。！？!?]/i;
const MOST_SIGNS = 2;
const NEAR_TOP = 30;

/** Short lines near the top that the page's own names for its boxes call its sign. */
export function onSigns({ reading, part }: FactSource): Named[] {
  const signs: Named[] = [];
  for (const index of part.blocks.slice(0, NEAR_TOP)) {
    const { start, end, container, region } = reading.blocks[index]!;
    if (end - start > 36 || region === 'footer') continue;
    const own = reading.containers[container];
    const hint = `${own?.hint ?? ''} ${(own && reading.containers[own.parent]?.hint) ?? ''}`;
    if (!SIGN_BOX.test(hint) || OTHER_SIGNS.test(hint)) continue;
    const value = reading.text.slice(start, end);
    if (!NO_SIGN.test(value)) signs.push({ value, points: 2.6, place: 'sign' });
    if (signs.length === MOST_SIGNS) break;
  }
  return signs;
}

/** Kits whose own mark was left in the page, and what pictures are called. */
const KIT =
  /^(?:flowbite|bootstrap|tailwind(?: css)?|wordpress|your company|company|site|brand|react|vite|header|footer|banner|(?:\w+ ){0,2}(?:images?|pictures?|photos?)|img|icon)$/i;
const MOST_LOGOS = 6;

/** The alternative texts of the pictures that are called logo above the first heading; one below it is of a partner or of what is taught. */
export function logos({ reading, lines }: FactSource): Named[] {
  const head = lines.find(({ block }) => block.role === 'heading')?.block.end ?? reading.text.length;
  return reading.images.slice(0, MOST_LOGOS).flatMap((image): Named[] => {
    if (image.at > head || !/logo/i.test(`${image.alt} ${image.src}`)) return [];
    const value = image.alt.replace(/[\s_-]*(?:logo|标志|图标|brand)[\s_-]*/gi, ' ').trim();
    return /\p{L}{2}/u.test(value) && !/^\d/.test(value) && !KIT.test(value)
      ? [{ value, points: 2.6, place: 'sign' }]
      : [];
  });
}

const FIRST_LINES = 6;

/** The first lines of a page, one of which may be its sign: surer where it is a part of the title, and heads nothing. */
export const firstLines = (source: FactSource): Named[] => {
  const parts = titleParts(source.reading.title.slice(0, 300));
  return source.reading.blocks.slice(0, FIRST_LINES).flatMap((block): Named[] => {
    const value = source.reading.text.slice(block.start, block.end);
    return value.length > 30 ||
      /[，。！？!?]/.test(value) ||
      /^(?:首页|home|menu|login|登录|skip)|[@:：\d]/i.test(value) ||
      isTaught(source, value)
      ? []
      : [
          {
            value,
            points: ORGANISATION.test(value)
              ? 2.2
              : parts.length > 1 && parts.includes(value) && block.role !== 'heading'
                ? 2
                : 1.2,
            place: 'sign',
          },
        ];
  });
};

/** Whether the page goes on behind a name with words for what it teaches: `C / C++` before `C / C++ Certification Training`. */
export const isTaught = ({ lines }: FactSource, name: string): boolean =>
  name !== '' &&
  !ORGANISATION.test(name) &&
  lines.some(
    ({ text }) => text.length < 80 && text.startsWith(name) && COURSE_NAME.test(text.slice(name.length)),
  );

const LAST_LINES = 12;
/** The end of a page that is short is its middle as well. */
const LEAST_ABOVE = 4;
const MOST_AT_FOOT = 1;

/**
 * Pieces of the last lines that are the full name of a school or firm: `Quill & Ink Writing School, 12 Mill Lane`, and
 * the signature below a notice.
 */
export function atFoot({ reading, part, lines }: FactSource): Named[] {
  const last = part.blocks.slice(-LAST_LINES);
  const foot = new Set(last.slice(Math.max(0, LEAST_ABOVE - (part.blocks.length - last.length))));
  const signature = lines.at(-1)?.index;
  const names: Named[] = [];
  for (const index of part.blocks) {
    const block = reading.blocks[index]!;
    if (block.region !== 'footer' && !foot.has(index)) continue;
    if (block.end - block.start > 120 || block.region === 'review' || block.region === 'related') continue;
    const text = reading.text.slice(block.start, block.end);
    if (block.region !== 'footer' && headsSentence(reading, index)) continue;
    for (const { start, end } of segmentsOf(text).slice(0, 3)) {
      const value = text.slice(start, end).replace(/^[^\p{L}]+|\s*(?:ABN|Tel|Phone|电话|地址|邮编).*$/gu, '');
      if (!isWhole(value)) continue;
      names.push({ value, points: index === signature && value === text ? 2.8 : 2.5, place: 'foot' });
    }
    if (names.length >= 4) break;
  }
  // Several are partners, branches, or places to study.
  return new Set(names.map(({ value }) => value)).size <= MOST_AT_FOOT ? names : [];
}

/** Whether a sentence stands below a line: that line heads it and signs nothing. */
function headsSentence({ blocks, text }: Reading, index: number): boolean {
  const below = blocks[index + 1];
  return below !== undefined && /^[^：:]{12,}[。！；;.]$/.test(text.slice(below.start, below.end));
}

const CHINESE_FIRM =
  /^(?!.*(?:指定|是|的|其[他它]|合作))[\u4e00-\u9fffA-Za-z（）()·]{2,20}(?:学校|学院|大学|教育|(?:培训|学习|教学|艺术)中心|培训(?:基地|机构)|公司|网校|学堂|学社|驾校|研究院|协会)$/;
const WESTERN_FIRM =
  /^(?:The )?(?:[A-Z][\w'’.&]*\s(?:(?:of|for|and|the|&)\s)*){1,5}(?:Academy|Institute|University|College|School|Guild|Trainings|Technologies|Solutions|Consulting|Foundation|Group|(?:Coaching|Training|Tuition|Learning|Study) Cent(?:er|re)|GmbH|(?:Pty )?Ltd|Limited|LLC|Inc)\.?$|^(?:The )?(?:[A-Z][\w'’.]*\s){0,3}(?:School|Academy|Institute|College|University|Cent(?:er|re)) (?:of|for) (?:[A-Z&][\w'’.]*\s?|and\s){1,4}$/;

/** Whether a text is the name of an organisation and nothing else. */
const isWhole = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= 48 &&
  canBeName(text) &&
  (CHINESE_FIRM.test(text) || WESTERN_FIRM.test(text));

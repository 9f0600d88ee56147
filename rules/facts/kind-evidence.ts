import { type Block, blockText, type DataItem, perReading, type Reading } from '../reading/block';
import { COURSE_LABEL, CUES, PROVIDER_SECTION } from './kind-cues';
import { VACANCY_LABEL } from './kind-words';
import { LANGUAGE_COURSE_LABEL, LANGUAGE_CUES } from './language-cues';
import { countNames, headKind, leadKind } from './naming-evidence';
import { pageLanguage } from './page-language';
import { type PageLayout, pageLayout } from './page-layout';
import { menuHeadings } from './page-place';
import { type Purpose, pagePurpose } from './page-purpose';
import { cardLength, PRICE, sellingCards } from './selling-cards';
import { type SiteOwner, siteOwner } from './site-owner';
import { SPEECH_CUES } from './speech-cues';
import { isThread } from './thread-marks';
import { UNLIKE_TEACHING } from './unlike-teaching';
import type { Cue, Voice } from './voice';

/** How strongly a page shows each trait. Voices add up their cues; the rest are counts or shares. */
export interface KindEvidence {
  voices: Record<Voice, number>;
  courseLabels: number;
  providerSections: number;
  /** Amounts of money in the main text. */
  prices: number;
  /** Repeated cards that each sell something, and the share of the main text in them. */
  cards: number;
  cardShare: number;
  /** Share of the main text in long running paragraphs. */
  prose: number;
  /** What the names of the page (title, first headings) speak of. */
  names: Record<'course' | 'listing' | 'provider' | 'article' | 'official' | 'other' | 'home', number>;
  /** Entries of the menu and the footer that speak of courses and enrolling: the site sells teaching. */
  menu: number;
  /** Says nothing in full sentences of what is, was or happened, as advertisements do. */
  verbless: boolean;
  /** Blocks that are a date and nothing else, as in a list of news. */
  dates: number;
  /** A list of scraps such as a word list, and nothing else. */
  scraps: boolean;
  /** People answer each other on it. */
  thread: boolean;
  /** Types of structured data and `og:type`. */
  types: Set<string>;
  courseItems: number;
  length: number;
  /** What the build of the page shows, whatever its words say. */
  layout: PageLayout;
  /** The kind that the page's own name among those of its site tells. */
  lead: 'course' | 'listing' | 'provider' | 'article' | 'other' | null;
  /** The kind that the heading over the page's own part tells. */
  heading: 'listing' | null;
  /** Headings of the page's own part that the menu of its site leads to: it presents several pages. */
  menuHeadings: number;
  /** Different names that stand behind a label for the name of a course. */
  courseNames: number;
  /** Different labels under which a post to be filled is described. */
  vacancyLabels: number;
  /** The site is a blog, or one person's own. */
  owner: SiteOwner | null;
  /** The part of a site's works that the page is: its till, its members' rooms, its office. */
  purpose: Purpose | null;
}

const COURSE_MENU =
  /课程|报名|招生|师资|培训|学员|校区|入学|专业|\b(?:courses?|trainings?|certifications?|programs?|enrol|placements?|admissions?|batches|classes|trainers?)\b/i;
const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|did|does|will|would|must|should|may|might|could)\b|(?:[^为除罢]了|[^接跟陪靠]着|[^考不未没通]过)(?=[，。；一-鿿])|是|被|已|曾|正在|由[^，。]{2,14}后|称|要求|通知/;
const DATE = /^\[?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\]?(?:\s+\d\d:\d\d(?::\d\d)?)?$/;
/** Cues are sought in this much of the text: enough to know a voice, and bounded on endless pages. */
const SAMPLE = 40_000;
const OUTSIDE = new Set<Block['region']>(['nav', 'footer', 'related']);

/** Gathers what a page shows of its kind. */
export const kindEvidence = perReading((reading): KindEvidence => {
  const inside = reading.blocks.filter((block) => !OUTSIDE.has(block.region));
  const texts = inside.map((block) => blockText(reading, block));
  const main = texts.join('\n').slice(0, SAMPLE);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const cards = sellingCards(reading);
  const inCards = cards.reduce((sum, card) => sum + cardLength(reading, card), 0);
  const long = texts.filter((text) => text.length > (/[\u4e00-\u9fff]/.test(text) ? 80 : 200));
  return {
    voices: voicesIn(main, cuesFor(reading)),
    courseLabels: courseLabels(
      texts
        // The head of a table names the columns of many courses.
        .filter((text, i) => text.length < 60 && !(inside[i]!.row === 0 && inside[i]!.table !== undefined))
        .map(labelOf),
    ),
    providerSections: distinct(
      inside
        // The head of a page holds a menu, marked as one or not.
        .map((block, i) =>
          block.role === 'heading' || (texts[i]!.length < 24 && block.region !== 'header') ? texts[i]! : '',
        )
        .filter((text) => text.length < 60 && PROVIDER_SECTION.test(text)),
    ),
    prices: distinct(main.match(PRICE) ?? []),
    cards: cards.length,
    cardShare: length ? Math.min(1, inCards / length) : 0,
    prose: length ? long.reduce((sum, text) => sum + text.length, 0) / length : 0,
    names: countNames(reading),
    menu: distinct(menuTexts(reading).filter((text) => COURSE_MENU.test(text))),
    verbless: !FINITE.test(main),
    dates: texts.filter((text) => DATE.test(text)).length,
    scraps:
      cards.length === 0 &&
      texts.length >= 12 &&
      texts.every((text) => text.length <= 8 && !/[：:!！]$/.test(text)),
    thread: isThread(reading, inside),
    types: typesOf(reading),
    courseItems: reading.data.filter((item) => item.types.includes('Course')).length,
    length,
    layout: pageLayout(reading),
    lead: leadKind(reading),
    heading: headKind(reading),
    menuHeadings: menuHeadings(reading),
    courseNames: distinct(texts.flatMap((text) => NAME_OF_COURSE.exec(text.slice(0, 80))?.[1] ?? [])),
    vacancyLabels: distinct(
      texts
        .map((text) => labelOf(text.slice(0, 60)).toLowerCase())
        .filter((label) => VACANCY_LABEL.test(label)),
    ),
    owner: siteOwner(reading),
    purpose: pagePurpose(reading),
  };
});

/** Different labels of a course; one that is met again and again is of a list of courses. */
function courseLabels(labels: string[]): number {
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  return [...times].filter(
    ([label, count]) => count < 3 && (COURSE_LABEL.test(label) || LANGUAGE_COURSE_LABEL.test(label)),
  ).length;
}

/** `1. 课程名称：面点初级` */
const NAME_OF_COURSE =
  /^(?:[\d一二三四五六七八九十]{1,2}\s*[.、．]\s*)?(?:(?:课程|班级|班型|培训项目)名称|course (?:name|title))\s*[：:]\s*(\S.{1,60})/i;

const distinct = (list: string[]) => new Set(list).size;

/** The label at the head of a block: `价格：880元` → `价格：`. */
const labelOf = (text: string) => /^[^：:]{1,30}[：:]/.exec(text)?.[0] ?? text;

/** Voices of others than the page: what stands in quotation marks is not said by the seller. */
const QUOTED = /[“「『"][^“”「」『』"\n]{2,300}[”」』"]/g;
const SELLERS = new Set<Voice>(['call', 'promise', 'praise', 'subject', 'matter', 'address', 'service']);
const JUDGED = new Set(['zh', 'en', 'und']);
/**
 * On a whole page, words of a report or a rule may belong to what is taught: only its own cues tell those voices. What
 * explains, forbids, hires or trades is told of excerpts alone: a page has its build and its names for that.
 */
const OF_EXCERPTS = new Set<Voice>([
  ...(['report', 'reference', 'decree'] as const),
  ...(['explain', 'ban', 'vacancy', 'market', 'trade'] as const),
]);
const EXCERPT_CUES = [...CUES, ...SPEECH_CUES, ...UNLIKE_TEACHING];
const PAGE_CUES = [...CUES, ...SPEECH_CUES.filter(({ voice }) => !OF_EXCERPTS.has(voice))];
const VOICES = [...new Set(EXCERPT_CUES.map(({ voice }) => voice))];

/** Cues of other languages are sought only where one is spoken. */
function cuesFor(reading: Reading): Cue[] {
  const cues = reading.source === 'text' ? EXCERPT_CUES : PAGE_CUES;
  return JUDGED.has(pageLanguage(reading)) ? cues : [...cues, ...LANGUAGE_CUES];
}

function voicesIn(text: string, cues: Cue[]): Record<Voice, number> {
  const voices = Object.fromEntries(VOICES.map((voice) => [voice, 0])) as Record<Voice, number>;
  const spoken = text.replace(QUOTED, '');
  for (const { voice, weight, words } of cues) {
    const selling = SELLERS.has(voice);
    const found = (selling ? spoken : text).match(words);
    if (!found) continue;
    const kinds = distinct(found.map((word) => word.toLowerCase()));
    // Different words say more than the same one again; a report is known by how often it names who spoke.
    const times = selling ? kinds + (found.length > kinds ? 0.3 : 0) : (kinds + found.length) / 2;
    voices[voice] += weight * Math.min(3.5, 1 + Math.log2(times));
  }
  return voices;
}

const menuTexts = (reading: Reading) =>
  reading.blocks
    .filter((block) => OUTSIDE.has(block.region) && block.end - block.start < 40)
    .map((block) => blockText(reading, block));

function typesOf(reading: Reading): Set<string> {
  const types = new Set<string>();
  const add = (item: DataItem) => {
    for (const type of item.types) types.add(type);
  };
  reading.data.forEach(add);
  const og = reading.meta['og:type'];
  if (og) types.add(`og:${og.toLowerCase()}`);
  return types;
}

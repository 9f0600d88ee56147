import { type Block, blockText, type DataItem, type Reading } from '../reading/block';
import {
  ARTICLE_NAME,
  COURSE_LABEL,
  COURSE_NAME,
  CUES,
  LISTING_NAME,
  OFFICIAL_NAME,
  OTHER_NAME,
  PROVIDER_SECTION,
  type Voice,
} from './kind-cues';
import { cardLength, PRICE, sellingCards } from './selling-cards';

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
  names: { course: number; listing: number; article: number; official: number; other: number; home: number };
  /** Types of structured data and `og:type`. */
  types: Set<string>;
  courseItems: number;
  length: number;
}

/** Cues are sought in this much of the text: enough to know a voice, and bounded on endless pages. */
const SAMPLE = 40_000;
const OUTSIDE = new Set<Block['region']>(['nav', 'footer', 'related']);

/** Gathers what a page shows of its kind. */
export function kindEvidence(reading: Reading): KindEvidence {
  const inside = reading.blocks.filter((block) => !OUTSIDE.has(block.region));
  const texts = inside.map((block) => blockText(reading, block));
  const main = texts.join('\n').slice(0, SAMPLE);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const cards = sellingCards(reading);
  const inCards = cards.reduce((sum, card) => sum + cardLength(reading, card), 0);
  const long = texts.filter((text) => text.length > (/[\u4e00-\u9fff]/.test(text) ? 80 : 200));
  return {
    voices: voicesIn(main),
    courseLabels: distinct(
      texts.filter((text) => text.length < 60 && COURSE_LABEL.test(labelOf(text))).map(labelOf),
    ),
    providerSections: distinct(
      inside
        .map((block, i) => (block.role === 'heading' || texts[i]!.length < 24 ? texts[i]! : ''))
        .filter((text) => text.length < 60 && PROVIDER_SECTION.test(text)),
    ),
    prices: distinct(main.match(PRICE) ?? []),
    cards: cards.length,
    cardShare: length ? Math.min(1, inCards / length) : 0,
    prose: length ? long.reduce((sum, text) => sum + text.length, 0) / length : 0,
    names: namesOf(reading, inside, texts),
    types: typesOf(reading),
    courseItems: reading.data.filter((item) => item.types.includes('Course')).length,
    length,
  };
}

const distinct = (list: string[]) => new Set(list).size;

/** The label at the head of a block: `价格：880元` → `价格：`. */
const labelOf = (text: string) => /^[^：:]{1,30}[：:]/.exec(text)?.[0] ?? text;

function voicesIn(text: string): Record<Voice, number> {
  const voices: Record<Voice, number> = {
    call: 0,
    promise: 0,
    subject: 0,
    report: 0,
    decree: 0,
    contract: 0,
    portal: 0,
    reference: 0,
  };
  for (const { voice, weight, words } of CUES) {
    const found = text.match(words);
    if (!found) continue;
    const kinds = distinct(found.map((word) => word.toLowerCase()));
    // Different words of one cue say more than the same word again; each counts half of the one before.
    voices[voice] += weight * (2 - 0.5 ** (kinds - 1)) + (found.length > kinds ? weight * 0.25 : 0);
  }
  return voices;
}

function namesOf(reading: Reading, inside: Block[], texts: string[]): KindEvidence['names'] {
  const headings = inside
    .map((block, i) => ({ block, text: texts[i]! }))
    .filter(({ block }) => block.role === 'heading' && (block.level ?? 6) <= 2 && !block.folded)
    .slice(0, 2)
    .map(({ text }) => text);
  const opening = reading.source === 'text' ? texts.slice(0, 1).filter((text) => text.length < 60) : [];
  const titles = [reading.title, ...headings, ...opening].filter(Boolean);
  const count = (pattern: RegExp) => titles.filter((title) => pattern.test(title)).length;
  const home =
    /首页|官网|主页|官方网站|\bhome\b|official (?:site|website)|(?:#1|best|leading|top) .{0,40}(?:institute|academy|school|platform)/i;
  return {
    course: count(COURSE_NAME),
    listing: count(LISTING_NAME),
    article: count(ARTICLE_NAME),
    official: count(OFFICIAL_NAME),
    other: count(OTHER_NAME),
    home: home.test(reading.title) || isRoot(reading.url) ? 1 : 0,
  };
}

const isRoot = (url: string) => /^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(url);

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

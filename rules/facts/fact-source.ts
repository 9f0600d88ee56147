import type { Fact } from '../fact';
import { type Block, blockText, type DataItem, type DataValue, type Reading } from '../reading/block';
import { isCloaked } from './cloaked-text';
import type { CoursePart } from './course-blocks';
import { isCourse, ownData } from './course-data';
import { labelledPairs, type Pair } from './labelled-pairs';
import { withoutOthers } from './other-courses';
import { type PageNames, pageNames } from './page-names';

/** A block with its text. */
export interface Line {
  index: number;
  block: Block;
  text: string;
}

/** All that the fact readers look at for one course. */
export interface FactSource {
  reading: Reading;
  part: CoursePart;
  /** What the course says of itself: menus, footers, related courses and reviews are left out. */
  lines: Line[];
  /** Menus, page head and footer, which speak of the provider. */
  around: Line[];
  readonly pairs: Pair[];
  names: PageNames;
  /** Structured data of the page; empty for a card, whose own data cannot be told apart. */
  data: DataItem[];
}

const NOT_OWN = new Set<Block['region']>(['nav', 'footer', 'related', 'review']);

/** Gathers what the readers need of one course. */
export function factSource(reading: Reading, part: CoursePart): FactSource {
  const own = part.blocks
    .map((index): Line => {
      const block = reading.blocks[index]!;
      return { index, block, text: blockText(reading, block) };
    })
    // What nobody is shown states nothing.
    .filter(({ block }) => !isCloaked(block));
  const lines =
    part.of === 'card' ? own : withoutOthers(own.filter((line) => !NOT_OWN.has(line.block.region)));
  const names = pageNames(reading);
  const around = own.filter(
    (line) => line.block.region === 'footer' || line.block.region === 'nav' || line.block.region === 'header',
  );
  let pairs: Pair[] | undefined;
  return {
    reading,
    part,
    lines,
    around,
    // What is asked of the whole page for the firm's name needs none of them.
    get pairs() {
      pairs ??= labelledPairs(
        lines,
        part.of === 'card' ? [...(own[0] ? tableHeads(reading, own[0].index) : []), ...own] : lines,
      );
      return pairs;
    },
    names,
    data: part.of === 'card' ? [] : ownData(reading.data, [reading.title, ...names.title, ...names.headings]),
  };
}

/** The first row of the table that a card is a row of; `first` is the card's first block. */
export function tableHeads(reading: Reading, first: number): Line[] {
  const { table, row } = reading.blocks[first]!;
  if (table === undefined || row === 0) return [];
  const heads: Line[] = [];
  for (let index = first - 1; index >= 0; index--) {
    const block = reading.blocks[index]!;
    if (block.table !== table && block.table !== undefined && block.table < table) break;
    if (block.table === table && block.row === 0)
      heads.unshift({ index, block, text: blockText(reading, block) });
  }
  return heads;
}

/** The part of the text that names are counted in. */
export const sampleOf = ({ reading }: FactSource): string => reading.text.slice(0, 30_000);

/** A fact with the words on the page that show it. */
export function found<T>(source: FactSource, value: T, start: number, end: number): Fact<T> {
  return { state: 'found', value, quote: source.reading.text.slice(start, end), start, end, from: 'text' };
}

/** A fact that only the page's structured data states. */
export const foundInData = <T>(value: T, quote: string): Fact<T> => ({
  state: 'found',
  value,
  quote: quote.slice(0, 300),
  from: 'structured-data',
});

export const absent = { state: 'absent' } as const;

/** Items of one of these types. */
export const itemsOf = (source: FactSource, ...types: string[]): DataItem[] =>
  source.data.filter((item) => item.types.some((type) => types.includes(type)));

/** First text value of a property; of an item, its name. */
export function dataText(item: DataItem | undefined, ...properties: string[]): string | null {
  for (const property of properties)
    for (const value of item?.properties[property] ?? []) {
      const text = textOf(value);
      if (text) return text;
    }
  return null;
}

function textOf(value: DataValue): string | null {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || null;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return dataText(value, 'name');
  return null;
}

/** The courses among the structured data, and their runs. */
export const courseItems = (source: FactSource): DataItem[] => source.data.filter(isCourse);

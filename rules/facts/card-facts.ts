import { byText, pageMemory } from '../page-memory';
import { type Block, blockText, perReading, type Reading, type Span } from '../reading/block';
import { isCloaked } from './cloaked-text';
import type { CoursePart } from './course-blocks';
import { tableHeads } from './fact-source';
import { localCurrency } from './local-currency';
import { pageNames } from './page-names';

/**
 * Remembers what was read of a card, for as long as the card and what else it is read by stay the same, wherever it
 * moves to. Kept as JSON: nothing of it can be changed by whoever is told, and no earlier text of the page is kept alive.
 * @param read reads the card; what it returns holds places in the text as `start` and `end`, and is plain data
 */
export function ofCard<T>(reading: Reading, part: CoursePart, read: () => T): T {
  const memory = pageMemory();
  if (!memory) return read();
  const page = pageOf(besideCards(reading));
  const card = wordsOf(reading, part);
  const from = reading.blocks[part.blocks[0]!]!.start;
  const known = memory.recall<string>(page, card);
  if (known !== undefined) return shifted(JSON.parse(known), from) as T;
  const value = read();
  memory.keep(page, card, JSON.stringify(shifted(value, -from)));
  return value;
}

/** Stands for a page as cards see it: the same object for the same words. */
const pageOf = byText((): object => ({}));

/** All of a page that a card is read by, beside its own blocks and the head of its table. */
const besideCards = perReading((reading) => {
  const { url, lang, title, meta, data, unread, coverage, source } = reading;
  const own = [pageNames(reading), localCurrency(reading)];
  return JSON.stringify([url, lang, title, meta, data, unread, coverage, source, ...own]);
});

/** A card as text: its blocks with their words and marks, each place counted from where the card begins. */
function wordsOf(reading: Reading, part: CoursePart): string {
  const blocks = part.blocks.map((index) => reading.blocks[index]!);
  const { start, table: first = 0, container: box } = blocks[0]!;
  const shown = part.blocks.find((index) => !isCloaked(reading.blocks[index]!)) ?? part.blocks[0]!;
  const span = (one: Span) => ({ ...one, start: one.start - start, end: one.end - start });
  const lines = blocks.map(({ table, spans, container, ...block }: Block) => [
    { ...block, start: block.start - start, end: block.end - start },
    container - box,
    table === undefined ? null : table - first,
    spans?.map(span),
  ]);
  const heads = tableHeads(reading, shown).map(({ block, text }) => [block.column, block.role, text]);
  return JSON.stringify([
    part.title,
    part.url,
    lines,
    heads,
    blocks.map((block) => blockText(reading, block)),
  ]);
}

/** A copy of plain data with every range in it moved. */
function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((entry) => shifted(entry, by));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value))
    copy[key] =
      typeof entry === 'number' && (key === 'start' || key === 'end') ? entry + by : shifted(entry, by);
  return copy;
}

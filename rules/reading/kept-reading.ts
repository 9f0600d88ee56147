import { type Block, type Container, REGIONS, type Reading, ROLES, SPAN_KINDS, type Span } from './block';
import { NumberReader, NumberWriter } from './number-column';

/**
 * A Reading as it is kept: the text once, and everything that points into it as columns of numbers. Blocks and their
 * containers take about ten times the text as objects, and less than the text as columns.
 */
export interface KeptReading extends Omit<Reading, 'format' | 'blocks' | 'containers'> {
  format: 2;
  /** Tags, hints and addresses of links, each once; columns name them by their place. */
  strings: string[];
  blocks: string;
  containers: string;
}

/** Entries written between two pauses. */
const STEP = 2000;
/** The place behind those of the kinds: a link that is marked as where the reader is. */
const CURRENT = SPAN_KINDS.length;
/** Numbers that only some blocks have, and marks, each a bit of the block's first number. */
const NUMBERS = ['level', 'table', 'row', 'column'] as const;
const MARKS = ['head', 'soft', 'folded'] as const;
const SPANNED = 1 << (NUMBERS.length + MARKS.length);

/** Names by their places: asked of each block of a page, where to search for each would take longer than to write it. */
const placesOf = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name, place) => [name, place])) as Record<T, number>;
const ROLE_PLACE = placesOf(ROLES);
const REGION_PLACE = placesOf(REGIONS);
const KIND_PLACE = placesOf(SPAN_KINDS);

/** Strings by their place, each once. */
class Places {
  readonly strings: string[] = [];
  private readonly known = new Map<string, number>();

  of(text: string): number {
    let place = this.known.get(text);
    if (place === undefined) {
      place = this.strings.push(text) - 1;
      this.known.set(text, place);
    }
    return place;
  }
}

/** The reading as it is kept. */
export function keptReading(reading: Reading): KeptReading {
  const steps = keptInSteps(reading);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `keptReading`, in steps of a millisecond: a page hands its reading over like this. */
export function* keptInSteps(reading: Reading): Generator<void, KeptReading> {
  const places = new Places();
  const containers = yield* writeContainers(reading.containers, places);
  const blocks = yield* writeBlocks(reading.blocks, places);
  return { ...reading, format: 2, strings: places.strings, blocks, containers };
}

/** The reading that was kept; throws a RangeError where the columns are damaged. */
export function readingOf(kept: KeptReading): Reading {
  const { strings, blocks, containers, ...rest } = kept;
  const string = (place: number) => part(strings, place);
  return {
    ...rest,
    format: 1,
    blocks: readBlocks(blocks, string),
    containers: readContainers(containers, string),
  };
}

function part<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError('a column names what is not there');
  return found;
}

function* writeContainers(containers: readonly Container[], places: Places): Generator<void, string> {
  const column = new NumberWriter();
  column.count(containers.length);
  for (let index = 0; index < containers.length; index++) {
    if (index % STEP === STEP - 1) yield;
    const { parent, tag, hint } = containers[index]!;
    column.signed(index - parent);
    column.count(places.of(tag));
    column.count(places.of(hint));
  }
  return column.toString();
}

function readContainers(text: string, string: (place: number) => string): Container[] {
  const column = new NumberReader(text);
  const containers: Container[] = [];
  for (let left = column.count(); left > 0; left--)
    containers.push({
      parent: containers.length - column.signed(),
      tag: string(column.count()),
      hint: string(column.count()),
    });
  return whole(containers, column);
}

function whole<T>(list: T[], column: NumberReader): T[] {
  if (!column.isAtEnd) throw new RangeError('a column holds more than it says');
  return list;
}

function* writeBlocks(blocks: readonly Block[], places: Places): Generator<void, string> {
  const column = new NumberWriter();
  column.count(blocks.length);
  let before = { end: 0, container: 0 };
  for (let index = 0; index < blocks.length; index++) {
    if (index % STEP === STEP - 1) yield;
    const block = blocks[index]!;
    const { start, end, container, spans } = block;
    column.count(whatOf(block));
    column.count(ROLE_PLACE[block.role] * REGIONS.length + REGION_PLACE[block.region]);
    column.signed(start - before.end);
    column.signed(end - start);
    column.signed(container - before.container);
    // In the order of `NUMBERS`.
    if (block.level !== undefined) column.signed(block.level);
    if (block.table !== undefined) column.signed(block.table);
    if (block.row !== undefined) column.signed(block.row);
    if (block.column !== undefined) column.signed(block.column);
    if (spans) writeSpans(spans, start, column, places);
    before = block;
  }
  return column.toString();
}

/** Which numbers and marks a block has, a bit each, in the order of `NUMBERS` and `MARKS`. */
const whatOf = ({ level, table, row, column, head, soft, folded, spans }: Block): number =>
  (level === undefined ? 0 : 1) |
  (table === undefined ? 0 : 2) |
  (row === undefined ? 0 : 4) |
  (column === undefined ? 0 : 8) |
  (head ? 16 : 0) |
  (soft ? 32 : 0) |
  (folded ? 64 : 0) |
  (spans ? SPANNED : 0);

function writeSpans(spans: readonly Span[], from: number, column: NumberWriter, places: Places): void {
  column.count(spans.length);
  let at = from;
  for (const { start, end, kind, href, current } of spans) {
    column.count((current ? CURRENT : KIND_PLACE[kind]) * 2 + (href === undefined ? 0 : 1));
    column.signed(start - at);
    column.signed(end - start);
    if (href !== undefined) column.count(places.of(href));
    at = end;
  }
}

function readBlocks(text: string, string: (place: number) => string): Block[] {
  const column = new NumberReader(text);
  const blocks: Block[] = [];
  let before = { end: 0, container: 0 };
  for (let left = column.count(); left > 0; left--) {
    const has = column.count();
    const named = column.count();
    const start = before.end + column.signed();
    const block: Block = {
      start,
      end: start + column.signed(),
      role: part(ROLES, Math.floor(named / REGIONS.length)),
      region: part(REGIONS, named % REGIONS.length),
      container: before.container + column.signed(),
    };
    NUMBERS.forEach((name, bit) => {
      if (has & (1 << bit)) block[name] = column.signed();
    });
    MARKS.forEach((name, bit) => {
      if (has & (1 << (NUMBERS.length + bit))) block[name] = true;
    });
    if (has & SPANNED) block.spans = readSpans(start, column, string);
    blocks.push(block);
    before = block;
  }
  return whole(blocks, column);
}

function readSpans(from: number, column: NumberReader, string: (place: number) => string): Span[] {
  const spans: Span[] = [];
  let at = from;
  for (let left = column.count(); left > 0; left--) {
    const named = column.count();
    const start = at + column.signed();
    const kind = Math.floor(named / 2);
    const current = kind === CURRENT;
    const span: Span = {
      start,
      end: start + column.signed(),
      kind: current ? 'link' : part(SPAN_KINDS, kind),
    };
    if (named % 2) span.href = string(column.count());
    if (current) span.current = true;
    spans.push(span);
    at = span.end;
  }
  return spans;
}

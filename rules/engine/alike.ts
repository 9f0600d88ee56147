import type { Words } from '../finding';
import type { Claim } from '../matching/claims';
import { byText } from '../page-memory';
import { type Block, perReading, type Reading } from '../reading/block';
import type { FigureEntry } from '../registers/schema';
import type { CourseInput } from './course-input';
import { levelsNamed } from './levels';
import { NOTES } from './notes';
import { placesNamed } from './places';

/** A number of a figure that a claim may be held against. */
export interface Held {
  figure: FigureEntry;
  value: number;
  to: number;
}

/** How far a claim and a figure are alike: what they may be compared by, or the reason why they may not. */
export type Likeness = { held: Held[] } | { reason: Words; near: number };

/** Where the words of a claim are looked at for what it is of, the nearest first. */
export interface Surroundings {
  /** The sentence without the claim's own words: in “三级：取得四级后满 4 年” level 4 is a condition. */
  rest: string;
  /** The sentence, the block, the table row, the heading above, the title, the provider's seat, all main text. */
  nearest: string[];
}

const SENTENCE_END = /[。！？!?；;\n]/;

function sentenceAround(text: string, start: number, end: number): [before: string, after: string] {
  let from = start;
  while (from > 0 && !SENTENCE_END.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !SENTENCE_END.test(text[to]!)) to++;
  return [text.slice(from, start), text.slice(end, to)];
}

const textOf = ({ text }: Reading, block: Block) => text.slice(block.start, block.end);

/** All main text of a page: the furthest place that words are looked for in, once for all claims. */
const mainText = perReading((reading) =>
  reading.blocks
    .filter(({ region }) => region === 'main' || region === 'header')
    .map((block) => textOf(reading, block))
    .join('\n'),
);

const tableBlocks = perReading(({ blocks }) => {
  const tables = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.table === undefined) continue;
    const table = tables.get(block.table);
    if (table) table.push(block);
    else tables.set(block.table, [block]);
  }
  return tables;
});

/** The words around a claim. A row of a table is read as one: the level often has a cell of its own. */
export function surroundings(claim: Claim, { reading, facts }: CourseInput): Surroundings {
  const { blocks, text } = reading;
  const block = blocks[claim.block]!;
  const own = textOf(reading, block);
  const row =
    block.table === undefined
      ? ''
      : tableBlocks(reading)
          .get(block.table)!
          .filter((other) => other.row === block.row)
          .map((other) => textOf(reading, other))
          .join('\n');
  let heading = '';
  for (let i = claim.block - 1; i >= 0 && !heading; i--)
    if (blocks[i]!.role === 'heading') heading = textOf(reading, blocks[i]!);
  const title = facts.title.state === 'found' ? facts.title.value : reading.title;
  const seat = [facts.address, facts.provider]
    .map((fact) => (fact.state === 'found' ? fact.value : ''))
    .join('\n');
  const [before, after] = sentenceAround(text, claim.start, claim.end);
  const sentence = `${before}${text.slice(claim.start, claim.end)}${after}`;
  return {
    rest: `${before}\n${after}`,
    nearest: [sentence, own, row, heading, title, seat, mainText(reading)],
  };
}

/** What the words around a claim say of it; each is looked for when it is first asked for. */
export class Around {
  readonly words: Surroundings;
  constructor(
    claim: Claim,
    readonly input: CourseInput,
  ) {
    this.words = surroundings(claim, input);
  }

  /** Levels of its own sentence, else of what stands around it. */
  readonly levels = once(() =>
    nearestNamed({ ...this.words, nearest: [this.words.rest, ...this.words.nearest] }, levelsIn),
  );
  readonly places = once(() => nearestNamed(this.words, placesIn));
  readonly subjects = once(() => nearestNamed(this.words, subjectsIn(this.input.figures)));
  readonly years = once(() => yearsNamed(`${this.words.nearest[0]}\n${this.words.nearest[3]}`));
}

function once<T>(work: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** From here a text is that of a whole page, which every claim of it asks about. */
const WHOLE_PAGE = 2000;

/** Remembers what was last found in the text of a page, and in lines for as long as the page does. */
function remembered<T>(named: (text: string) => Set<T>): (text: string) => Set<T> {
  let last = '';
  let found = new Set<T>();
  const inLine = byText(named);
  return (text) => {
    if (text.length < WHOLE_PAGE) return inLine(text);
    if (text !== last) found = named(text);
    last = text; // the same object again is told from another at once; the same words of another reading are not
    return found;
  };
}

const placesIn = remembered(placesNamed);
const levelsIn = remembered(levelsNamed);

/** What the nearest words say of anything at all. */
function nearestNamed<T>({ nearest }: Surroundings, named: (text: string) => Set<T>): Set<T> {
  for (const text of nearest) {
    const found = named(text);
    if (found.size) return found;
  }
  return new Set();
}

/** Latin names are whole words: `aws` is not in `laws`. */
function names(text: string, name: string): boolean {
  const lower = name.toLowerCase();
  for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1)) {
    const letter = /[a-z0-9]/;
    const before = text[at - 1] ?? '';
    const after = text[at + lower.length] ?? '';
    if (!/^[a-z]/.test(lower) || (!letter.test(before) && !letter.test(after))) return true;
  }
  return false;
}

/** Whether words, in lower case, name the trade or certificate of a figure. */
const ofSubject = (lower: string, { zh, en }: NonNullable<FigureEntry['subject']>): boolean =>
  [...zh, ...en].some((name) => names(lower, name));

/** Trades that the register holds no figures of; a sentence about one of them is not about ours. */
const OTHER_TRADE =
  /管理师|咨询师|营养师|工程师|操作员|设计师|规划师|育婴|保育员|护理员|电工|焊工|会计|建造师|药师|美容师|化妆师|茶艺师|指导师|分析师|策划师|评估师|检验员|保安员|社会工作者|教师资格|\b(?:cpa|cfa|ielts|toefl|ccna|cissp)\b/i;
const OTHER = 'other';

/** The subjects of these figures that a text names, or that it is of another trade. */
const subjectsIn = perReading((figures: readonly FigureEntry[]) => {
  const known = [
    ...new Map(figures.flatMap((one) => (one.subject ? [[one.subject.id, one.subject]] : []))).values(),
  ];
  return remembered((text) => {
    const lower = text.normalize('NFKC').toLowerCase();
    const named = new Set(known.filter((one) => ofSubject(lower, one)).map(({ id }) => id));
    return named.size || !OTHER_TRADE.test(text) ? named : new Set([OTHER]);
  });
});

const isOfSubject = ({ subject }: FigureEntry, subjects: () => Set<string>): boolean =>
  !subject || (subjects().size === 1 && subjects().has(subject.id));

const yearsNamed = (text: string): Set<number> =>
  new Set([...text.matchAll(/(?<!\d)(20[12]\d)(?:\s*年|\b)/g)].map((match) => Number(match[1])));

/** Which of these figures a claim may be held against. What is of another place, level, year or thing is no measure. */
export function likeness(around: Around, candidates: readonly FigureEntry[]): Likeness {
  const { input, subjects } = around;
  const places = around.places();
  const levels = around.levels();
  const years = around.years();
  let far: { reason: Words; near: number } = { reason: NOTES.noFigure, near: 0 };
  const failed = (near: number, reason: Words) => {
    if (near > far.near) far = { reason, near };
    return [];
  };
  const held = candidates.flatMap((figure): Held[] => {
    if (!isOfSubject(figure, subjects)) return [];
    if (figure.place === 'INTL') {
      // Fees and rules of a body that works everywhere are the same everywhere.
    } else if (!figure.place.startsWith('CN')) {
      if (input.place === 'CN') return failed(1, NOTES.otherPlace);
    } else if (input.place !== 'CN' && !places.size) {
      // A page elsewhere that names a Chinese place speaks of it; one that does not is under other rules.
      return failed(1, NOTES.otherPlace);
    } else if (figure.place !== 'CN' && !(places.size === 1 && places.has(figure.place))) {
      return failed(2, places.size ? NOTES.otherPlace : NOTES.noPlace);
    }
    if (years.size && !years.has(Number(figure.asOf.slice(0, 4)))) return failed(3, NOTES.otherYear);
    if (figure.reviewBy <= input.readAt.slice(0, 10)) return failed(4, NOTES.oldFigure);
    const values = figure.values.filter(
      ({ level = figure.level }) => level === undefined || (levels.size === 1 && levels.has(level)),
    );
    if (figure.values.length && !values.length)
      return failed(5, levels.size === 1 ? NOTES.otherLevel : levels.size ? NOTES.manyLevels : NOTES.noLevel);
    return values.map(({ value, to = value }) => ({ figure, value, to }));
  });
  return held.length ? { held } : far;
}

import * as z from 'zod/mini';
import {
  type DataItem,
  type DataValue,
  REGIONS,
  type Reading,
  ROLES,
  SPAN_KINDS,
} from '@/rules/reading/block';
import { readingOf } from '@/rules/reading/kept-reading';

// No code is built at run time: the extension's pages forbid it.
z.config({ jitless: true });

const LONGEST_TEXT = 32_000_000;
const MOST_BLOCKS = 1_500_000;
const DEEPEST_DATA = 32;
const MOST_PICTURES = 200;

const count = z.int().check(z.nonnegative());
const short = z.string().check(z.maxLength(4000));

const region = z.enum(REGIONS);
const role = z.enum(ROLES);

const span = z.strictObject({
  start: count,
  end: count,
  kind: z.enum(SPAN_KINDS),
  href: z.optional(short),
  current: z.optional(z.literal(true)),
});

const block = z.strictObject({
  start: count,
  end: count,
  role,
  level: z.optional(count),
  region,
  container: count,
  table: z.optional(count),
  row: z.optional(z.int()),
  column: z.optional(z.int()),
  head: z.optional(z.literal(true)),
  soft: z.optional(z.literal(true)),
  folded: z.optional(z.literal(true)),
  spans: z.optional(z.array(span)),
});

const share = z.number().check(z.minimum(0), z.maximum(1));
const readPicture = z.strictObject({
  image: count,
  start: count,
  end: count,
  ranges: z.array(
    z.strictObject({ start: count, end: count, sure: share, box: z.tuple([share, share, share, share]) }),
  ),
});

/** Structured data is a tree of the page's own making: bounded in depth, and never a prototype's name as a key. */
function isData(value: unknown, depth: number): value is DataItem {
  if (depth > DEEPEST_DATA || typeof value !== 'object' || value === null) return false;
  const { types, properties } = value as Partial<DataItem>;
  if (!Array.isArray(types) || !types.every((type) => typeof type === 'string')) return false;
  if (typeof properties !== 'object' || properties === null) return false;
  return Object.entries(properties).every(
    ([key, values]) =>
      key !== '__proto__' &&
      Array.isArray(values) &&
      values.every((entry: DataValue) =>
        typeof entry === 'object' ? isData(entry, depth + 1) : /^(string|number|boolean)$/.test(typeof entry),
      ),
  );
}

type Checked = Pick<Reading, 'blocks' | 'containers' | 'text' | 'images' | 'pictures'>;
const wellFormed = ({ blocks, containers, text, images, pictures = [] }: Checked): boolean =>
  blocks.length <= MOST_BLOCKS &&
  blocks.every(
    (entry) =>
      entry.start >= 0 &&
      entry.start <= entry.end &&
      entry.end <= text.length &&
      entry.container >= 0 &&
      entry.container < containers.length &&
      (entry.level ?? 0) >= 0 &&
      (entry.table ?? 0) >= 0 &&
      (entry.spans ?? []).every(
        (part) => part.start >= 0 && part.start <= part.end && part.end <= text.length,
      ),
  ) &&
  containers.every((entry) => entry.parent >= 0 && entry.parent < containers.length) &&
  pictures.every(
    ({ image, start, end, ranges }) =>
      image < images.length &&
      [{ start, end }, ...ranges].every((part) => part.start <= part.end && part.end <= text.length),
  );

const aside = {
  url: z.string(),
  lang: short,
  title: z.string(),
  meta: z.record(z.string(), short),
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  data: z.array(z.custom<DataItem>((value) => isData(value, 0))),
  images: z.array(
    z.strictObject({
      src: short,
      alt: short,
      at: count,
      likelyText: z.boolean(),
      read: z.optional(z.literal(true)),
    }),
  ),
  unread: z.array(
    z.strictObject({
      what: z.enum(['image', 'frame', 'canvas', 'video', 'closed-root', 'document']),
      count,
    }),
  ),
  coverage: z.number().check(z.minimum(0), z.maximum(1)),
  source: z.enum(['document', 'text']),
  pictures: z.optional(z.array(readPicture).check(z.maxLength(MOST_PICTURES))),
};

const shape = z.strictObject({
  format: z.literal(1),
  ...aside,
  blocks: z.array(block).check(z.maxLength(MOST_BLOCKS)),
  containers: z.array(z.strictObject({ parent: count, tag: z.string(), hint: z.string() })),
});

export const readingShape = shape.check(z.refine(wellFormed));

const packed = z.strictObject({
  format: z.literal(2),
  ...aside,
  strings: z.array(short),
  blocks: z.string(),
  containers: z.string(),
});

/** A reading as a page hands it over: its columns are read here, and what they say is checked. */
export const sentReadingShape = z.union([
  readingShape,
  z.pipe(
    packed,
    z.transform((sent, context): Reading => {
      try {
        const reading = readingOf(sent);
        if (wellFormed(reading)) return reading;
      } catch {
        // a damaged column
      }
      context.issues.push({ code: 'custom', input: sent, message: 'no reading' });
      return z.NEVER;
    }),
  ),
]);

/** Reading the shape's own type keeps it and the reader's type from drifting apart. */
export type CheckedReading = z.infer<typeof readingShape> extends Reading ? Reading : never;

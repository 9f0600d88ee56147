import type { Audit } from '../audit';
import { type Block, blockText, type Reading } from '../reading/block';
import { picturesOf, samePictures } from './same-pictures';

/** What a text is about that two providers seldom have in common by chance. */
export type PassageKind = 'biography' | 'testimonial' | 'syllabus' | 'photo' | 'picture';

/** A text or a picture of one page that may be held against those of others. */
export interface Passage {
  /** Id of the audit. */
  audit: string;
  kind: PassageKind;
  /** The page's words; of a syllabus the titles of its modules, a line each; of a picture the name of its file. */
  quote: string;
  start: number;
  end: number;
  /** Where the file of a picture lies, without scheme and query. */
  file?: string;
}

/** Two pages that say or show the same. That is all it says: a teacher may teach at two schools. */
export interface SameText {
  kind: PassageKind;
  /** Share of the shorter text that stands in the other, 0..1; 1 for pictures. */
  share: number;
  /** Of pictures: the very same file, or files of one telling name at two places. */
  same?: 'file' | 'name';
  here: Passage;
  there: Passage;
}

/** Characters, without spaces and punctuation, below which texts are alike by chance. */
const SHORTEST = 40;
/** Length of a shingle. Eight Chinese characters in a row are seldom two people's. */
const SHINGLE = 8;
const ALIKE = 0.8;
/** What is said of one person seldom goes on longer. */
const LONGEST = 800;
const MOST_BLOCKS = 6;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The texts of a page about a teacher, by a learner, or listing what is taught. */
export function passagesOf(audit: string, { courses }: Audit, reading: Reading): Passage[] {
  const names = new Set<string>();
  const found: Passage[] = [];
  /** Where the passage before ends: what stands in it is not told again. */
  let told = 0;
  const passage = (kind: PassageKind, start: number, end: number, quote = reading.text.slice(start, end)) => {
    if (plain(quote).length < SHORTEST) return;
    found.push({ audit, kind, quote, start, end });
    if (kind !== 'syllabus') told = end;
  };
  for (const { facts } of courses) {
    if (facts.instructors.state === 'found')
      for (const { name } of facts.instructors.value) if (name.trim().length > 1) names.add(name);
    const { modules } = facts;
    // The titles alone: what a page writes between them differs with its layout.
    if (modules.state === 'found' && modules.value.length > 2)
      passage(
        'syllabus',
        modules.start ?? 0,
        modules.end ?? 0,
        modules.value.map(({ title }) => title).join('\n'),
      );
  }
  let under: Heading | null = null;
  for (const [index, block] of reading.blocks.entries()) {
    const text = blockText(reading, block);
    if (block.role === 'heading') under = headingAfter(under, block.level ?? 6, text);
    if (block.region === 'nav' || block.start < told) continue;
    if ([...names].some((name) => text.includes(name)))
      passage('biography', block.start, aboutPerson(reading, index, names));
    else if (block.region === 'review') passage('testimonial', block.start, block.end);
    else if (under) passage(under.kind, block.start, block.end);
  }
  return onceEach([...found, ...picturesOf(audit, found, reading)]);
}

/** Headings that name what stands below them. */
const HEADINGS: [PassageKind, RegExp][] = [
  [
    'testimonial',
    /学[员員生](评价|評價|感言|故事|心得|反馈|反饋|说|說)|口碑|testimonials?|what (our )?(students|learners|graduates) say|reviews/i,
  ],
  [
    'biography',
    /[讲講]师|师资|師資|导师|導師|任课|instructors?|faculty|(our|meet the) (teachers|trainers|tutors)/i,
  ],
];

interface Heading {
  kind: PassageKind;
  level: number;
}

/** What a heading makes of the blocks after it; one that stands lower leaves them to the heading above. */
function headingAfter(above: Heading | null, level: number, text: string): Heading | null {
  const kind = HEADINGS.find(([, words]) => words.test(text))?.[0];
  if (kind) return { kind, level };
  return above && level > above.level ? above : null;
}

/** Where ends what begins with a person's name: before a heading, the next person, or a leap elsewhere. */
function aboutPerson(reading: Reading, from: number, names: ReadonlySet<string>): number {
  const first = reading.blocks[from]!;
  let end = first.end;
  for (const block of reading.blocks.slice(from + 1, from + MOST_BLOCKS)) {
    if (block.role === 'heading' || block.region !== first.region || !isNear(reading, first, block)) break;
    if (block.end - first.start > LONGEST) break;
    const text = blockText(reading, block);
    if ([...names].some((name) => text.includes(name))) break;
    end = block.end;
  }
  return end;
}

/** In the same box, or in one inside it. */
function isNear({ containers }: Reading, first: Block, other: Block): boolean {
  const home = containers[first.container]?.parent;
  for (let at = other.container, up = 0; up < 3; up++) {
    if (at === first.container || at === home) return true;
    at = containers[at]?.parent ?? 0;
  }
  return false;
}

/** Several cards of a page tell of the same teacher. */
function onceEach(passages: readonly Passage[]): Passage[] {
  const seen = new Map<string, Passage>();
  for (const one of passages) {
    const key = `${one.kind} ${one.file ?? plain(one.quote)}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** Every run of `SHINGLE` characters, each once. */
function shinglesOf(text: string): Set<string> {
  const letters = plain(text);
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= letters.length; at++) shingles.add(letters.slice(at, at + SHINGLE));
  return shingles;
}

/**
 * Prepares one provider's passages, and gives what holds those of another page against them. Exact, and linear in the
 * text of the other page: every shingle is looked up once.
 */
export function textComparison(own: readonly Passage[]): (others: readonly Passage[]) => SameText[] {
  const index = new Map<string, number[]>();
  const sizes = own.map(({ quote, file }, at) => {
    const shingles = shinglesOf(file === undefined ? quote : '');
    for (const shingle of shingles) {
      const places = index.get(shingle);
      if (places) places.push(at);
      else index.set(shingle, [at]);
    }
    return shingles.size;
  });
  return (others) =>
    others.flatMap((there) => {
      if (there.file !== undefined) return samePictures(own, there);
      const shingles = shinglesOf(there.quote);
      const shared = new Map<number, number>();
      for (const shingle of shingles)
        for (const at of index.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      return [...shared].flatMap(([at, count]): SameText[] => {
        const here = own[at]!;
        const share = count / Math.min(sizes[at]!, shingles.size);
        return here.kind === there.kind && share >= ALIKE ? [{ kind: here.kind, share, here, there }] : [];
      });
    });
}

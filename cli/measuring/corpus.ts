import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A flag that a person saw on a page, with words of the page that show it. */
export interface Label {
  flag: string;
  quote: string;
  /** A careful person could argue either way: counts neither way. */
  weak: boolean;
}

/** A page or text of a labelled corpus. */
export interface Labelled {
  id: string;
  medium: 'page' | 'text';
  /** Where its bytes are; texts carry them in `text`. */
  file?: string;
  text?: string;
  /** `owner/name` that it was taken from, or empty. */
  repository: string;
  lang: string;
  /** Kind as the corpus names it: `course-ad`, `listing`, `news` … */
  kind: string;
  labels: Label[];
  /** What a person sees on the page; `null` means the page does not show it, no key that nobody looked. */
  expected: Record<string, unknown>;
}

interface Line {
  file?: string;
  id?: string;
  lang: string;
  kind: string;
  from?: string;
  text?: string;
  labels?: { flag: string; quote: string; weak?: boolean; certainty?: string }[];
  expected?: Record<string, unknown>;
}

const lines = (path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Line);

function labelled(line: Line, folder: string): Labelled {
  const labels = (line.labels ?? []).map(({ flag, quote, weak, certainty }) => ({
    flag,
    quote,
    weak: weak === true || (certainty !== undefined && certainty !== 'certain' && certainty !== 'strong'),
  }));
  const repository = (line.from ?? '').split('@')[0]!;
  const common = {
    repository,
    lang: line.lang,
    kind: line.kind,
    labels,
    expected: line.expected ?? {},
  };
  return line.file === undefined
    ? { id: line.id ?? '?', medium: 'text', text: line.text ?? '', ...common }
    : { id: line.file, medium: 'page', file: join(folder, line.file), ...common };
}

/** Reads the pages (`html/index.jsonl` or `index.jsonl`) and texts (`text.jsonl`) of a labelled corpus. */
export function readCorpus(folder: string): Labelled[] {
  const found: Labelled[] = [];
  for (const [place, index] of [
    [join(folder, 'html'), 'index.jsonl'],
    [folder, 'index.jsonl'],
    [folder, 'text.jsonl'],
  ] as const) {
    const path = join(place, index);
    if (existsSync(path)) found.push(...lines(path).map((line) => labelled(line, place)));
  }
  return found;
}

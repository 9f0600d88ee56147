import type { Compared } from './compare-texts';
import type { Poster } from './poster-list';

/** One poster as it was read. */
export interface Measured extends Compared {
  poster: Poster;
  height: number;
  seconds: number;
  /** Risks that were raised and that the words on the poster do not raise. */
  falseRisks: string[];
  other?: Compared & { seconds: number };
}

/** What is asked of the whole set. */
export const GOALS = { error: 0.02, recall: 0.95, invented: 0 };

interface Sum {
  name: string;
  posters: number;
  error: number;
  recall: number;
  invented: number;
  other: { error: number; recall: number; time: number } | null;
}

const NAMES = { zh: 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese', en: 'English' };
const sum = <T>(list: readonly T[], of: (one: T) => number) =>
  list.reduce((total, one) => total + of(one), 0);

function summed(name: string, measured: readonly Measured[]): Sum {
  const beside = measured.filter(({ other }) => other);
  const others = beside.flatMap(({ other }) => other ?? []);
  const share = (list: readonly Compared[], part: (one: Compared) => number, of: (one: Compared) => number) =>
    sum(list, part) / Math.max(1, sum(list, of));
  const error = (list: readonly Compared[]) =>
    share(
      list,
      (one) => one.errors,
      (one) => one.letters,
    );
  const recall = (list: readonly Compared[]) =>
    share(
      list,
      (one) => one.found,
      (one) => one.key,
    );
  return {
    name,
    posters: measured.length,
    error: error(measured),
    recall: recall(measured),
    invented: sum(measured, (one) => one.invented.length + one.falseRisks.length),
    other: others.length
      ? {
          error: error(others),
          recall: recall(others),
          time: sum(beside, (one) => one.seconds) / sum(others, (one) => one.seconds),
        }
      : null,
  };
}

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;

/** What was measured, for the terminal and for the documentation. */
export function posterReport(measured: readonly Measured[]): { text: string; page: string; good: boolean } {
  const groups = Object.entries(NAMES).flatMap(([language, name]) => {
    const own = measured.filter(({ poster }) => poster.language === language);
    return own.length ? [summed(name, own)] : [];
  });
  const whole = summed('All', measured);
  const rows = [...groups, whole].map(
    ({ name, posters, error, recall, invented, other }) =>
      `| ${name} | ${posters} | ${percent(error)} | ${percent(recall)} | ${invented} | ${other ? `${percent(other.error)} | ${percent(other.recall)} | ${other.time.toFixed(2)} ×` : '– | – | –'} |`,
  );
  const table = [
    '| posters | number | character error | key phrases found | invented | tesseract.js: error | found | our time to its |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
  const good = whole.error <= GOALS.error && whole.recall >= GOALS.recall && whole.invented <= GOALS.invented;
  const heights = measured.map(({ poster }) => poster.height).sort((a, b) => a - b);
  const page = PAGE.replace('TABLE', table)
    .replace('LOWEST', heights[0]!.toLocaleString('en'))
    .replace('HIGHEST', heights.at(-1)!.toLocaleString('en'))
    .replace('GOAL_ERROR', percent(GOALS.error))
    .replace('GOAL_RECALL', percent(GOALS.recall))
    .replace('RESULT', good ? 'All three are met.' : 'Not all three are met.');
  return { text: table, page, good };
}

const PAGE = `# How well posters are read

Measured by \`npm run posters -- --write\` on posters that it draws itself: 640 to 1,080 pixels wide and LOWEST to HIGHEST high, in several faces (Noto Sans and Serif CJK, DejaVu, and others where they are installed), on gradients and patterns, with stamps, watermarks, tables, columns and upright text, some leaning, some as JPEG of low quality. Each text is compared in its order of reading, without spaces; width and case do not count. "Invented" counts key phrases that were read and are not there, and risks that were raised and that the words on the poster do not raise. The time is that of both on the same pictures in the same run, on one thread.

TABLE

Goals for the whole set: at most GOAL_ERROR of the characters wrong, at least GOAL_RECALL of the key phrases found, none invented. RESULT

## Traditional characters

The networks (PP-OCRv4 mobile) know the characters of simplified Chinese, of English, and a part of the traditional ones: some 800 common ones (練, 註, 認, 領 among them) are not among their classes, and in their place nothing or a similar one is read. No well-kept package was found that carries networks which know them (PP-OCRv5). So where a picture turns out to be in traditional characters, Tesseract (\`chi_tra\`, from packages, packed with the extension) reads each of its Chinese lines a second time. The networks' reading holds, but where the other is sure of a character that they cannot know, of one where they were unsure, or of the traditional writing of the same one. Other pictures do not even load it. The panel still says that such pictures are read less surely.

## Size

The networks ship with weights of 16 bits, which are made 32 bits when they are loaded; the figures above are those of these networks. With them the whole extension stays well below 20 MB, so that there is one build: the one that the stores get reads pictures.
`;

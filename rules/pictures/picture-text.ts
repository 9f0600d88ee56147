import type { Block, PictureRange } from '../reading/block';
import type { PictureText } from '../reading/picture';
import { laidOut, type Piece } from './page-layout';
import { type Paragraph, paragraphsOf } from './paragraphs';
import type { PictureLine } from './read-picture';
import { withColumns } from './stacked';

/** A box is so much higher than its letters. */
const LETTERS = 0.9;
/** Columns of upright text that stand closer than this share of their width are one text. */
const BESIDE = 1.2;
/** Letters larger than most by so much are a heading's. */
const HEADING = 1.4;
const LONGEST_HEADING = 40;
const BULLET =
  /^(?:[•·●○◦■□◆◇▶►✓✔➢※*]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．](?!\d))\s*(?=\S)/;

/** The lines of a picture as blocks of text in the order of reading, and where each line stands in the picture. */
export function pictureText(lines: readonly PictureLine[], width: number, height: number): PictureText {
  const whole = withColumns(levelled(lines));
  const pieces = [...whole.filter(({ upright }) => !upright).map(flat), ...uprightTexts(whole)];
  const paragraphs = paragraphsOf(laidOut(pieces));
  const body = bodySize(paragraphs);
  const blocks: Block[] = [];
  const ranges: PictureRange[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text) text += '\n';
    const start = text.length;
    text += paragraph.text;
    blocks.push({ ...roleOf(paragraph, body), region: 'main', container: 0, start, end: text.length });
    for (const { line, ...place } of paragraph.lines)
      ranges.push({
        start: start + place.start,
        end: start + place.end,
        sure: Math.round(line.sure * 100) / 100,
        box: share(line, width, height),
      });
  }
  return { text, blocks, ranges };
}

function roleOf(
  { text, size, cell }: Paragraph,
  body: number,
): Pick<Block, 'role' | 'level' | 'table' | 'row' | 'column'> {
  if (cell) return { role: 'cell', ...cell };
  if (size >= body * HEADING && text.length <= LONGEST_HEADING && !/[。；;]/.test(text))
    return { role: 'heading', level: 2 };
  return { role: BULLET.test(text) ? 'item' : 'paragraph' };
}

/** The size that most letters have. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const sizes = paragraphs
    .flatMap(({ size, text }) => Array<number>(text.length).fill(size))
    .sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 1;
}

/** A line as an upright rectangle; one that leans is as high as its letters, so that it does not reach into others. */
function flat(line: PictureLine): Piece {
  const { x, y, width, height, angle } = line.box;
  const across = width * Math.cos(angle);
  return {
    text: line.text,
    left: x - across / 2,
    right: x + across / 2,
    top: y - height / 2,
    bottom: y + height / 2,
    size: height * LETTERS,
    lines: [line],
  };
}

/** A lean of less is none, in radians. */
const LEAN = 0.004;

/** The lines as if the picture did not lean: turned by the angle of most of its letters. */
function levelled(lines: readonly PictureLine[]): PictureLine[] {
  const angles = lines
    .filter(({ text, upright }) => text.length >= 6 && !upright)
    .map(({ box }) => box.angle)
    .sort((a, b) => a - b);
  const lean = angles[angles.length >> 1] ?? 0;
  if (Math.abs(lean) < LEAN) return [...lines];
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  return lines.map((line) => {
    const { x, y, angle } = line.box;
    const placed = line.placed ?? line.box;
    return {
      ...line,
      placed,
      box: { ...line.box, x: x * cos + y * sin, y: y * cos - x * sin, angle: angle - lean },
    };
  });
}

/** Columns that stand side by side, read from the right to the left, as one piece. */
function uprightTexts(lines: readonly PictureLine[]): Piece[] {
  const columns = lines.filter(({ upright }) => upright).sort((a, b) => b.box.x - a.box.x);
  const groups: PictureLine[][] = [];
  for (const column of columns) {
    const group = groups.find((others) => besides(others.at(-1)!, column));
    if (group) group.push(column);
    else groups.push([column]);
  }
  return groups.map((group) => ({
    text: group.map((line) => line.text).join(''),
    left: Math.min(...group.map(({ box }) => box.x - box.width / 2)),
    right: Math.max(...group.map(({ box }) => box.x + box.width / 2)),
    top: Math.min(...group.map(({ box }) => box.y - box.height / 2)),
    bottom: Math.max(...group.map(({ box }) => box.y + box.height / 2)),
    size: group[0]!.box.width * LETTERS,
    lines: group,
  }));
}

function besides({ box: right }: PictureLine, { box: left }: PictureLine): boolean {
  const apart = right.x - right.width / 2 - (left.x + left.width / 2);
  const top = Math.abs(right.y - right.height / 2 - (left.y - left.height / 2));
  return apart < right.width * BESIDE && top < right.width * 1.5 && left.width < right.width * 1.5;
}

/** The upright box around a line, as shares of the picture. */
function share(
  { box: level, placed: box = level }: PictureLine,
  width: number,
  height: number,
): PictureRange['box'] {
  const [cos, sin] = [Math.abs(Math.cos(box.angle)), Math.abs(Math.sin(box.angle))];
  const across = box.width * cos + box.height * sin;
  const down = box.width * sin + box.height * cos;
  const place = (value: number, of: number) =>
    Math.round(Math.min(1, Math.max(0, value / of)) * 10_000) / 10_000;
  return [
    place(box.x - across / 2, width),
    place(box.y - down / 2, height),
    place(box.x + across / 2, width),
    place(box.y + down / 2, height),
  ];
}

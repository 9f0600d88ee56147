import type { Box } from './pixels';
import type { PictureLine } from './read-picture';

/** So many letters below each other are a column; fewer may be numbers of a list. */
const FEWEST = 3;

/**
 * Lines with letters that stand below each other, found one by one or a few at a time, put together as one column that
 * is read from top to bottom.
 */
export function withColumns(lines: readonly PictureLine[]): PictureLine[] {
  const pieces = lines.filter(isPiece).sort((a, b) => a.box.y - b.box.y);
  const columns: PictureLine[][] = [];
  for (const piece of pieces) {
    const column = columns.find((above) => stands(above.at(-1)!.box, piece.box));
    if (column) column.push(piece);
    else columns.push([piece]);
  }
  const whole = columns.filter((column) => column.length > 1 && lettersIn(column) >= FEWEST);
  const used = new Set(whole.flat());
  return [...lines.filter((line) => !used.has(line)), ...whole.map(asOne)];
}

const isPiece = ({ text, box, upright }: PictureLine): boolean =>
  upright || (/^\p{Script=Han}$/u.test(text) && box.width < box.height * 1.5);

const lettersIn = (column: readonly PictureLine[]) => column.reduce((sum, { text }) => sum + text.length, 0);

function stands(above: Box, below: Box): boolean {
  const gap = below.y - below.height / 2 - (above.y + above.height / 2);
  const alike = Math.max(above.width, below.width) < 1.5 * Math.min(above.width, below.width);
  return (
    alike &&
    Math.abs(above.x - below.x) < above.width * 0.35 &&
    gap > -above.width * 0.5 &&
    gap < above.width * 0.9
  );
}

function asOne(column: PictureLine[]): PictureLine {
  const top = Math.min(...column.map(({ box }) => box.y - box.height / 2));
  const bottom = Math.max(...column.map(({ box }) => box.y + box.height / 2));
  const width = Math.max(...column.map(({ box }) => box.width));
  const x = column.reduce((sum, { box }) => sum + box.x, 0) / column.length;
  return {
    text: column.map(({ text }) => text).join(''),
    sure: Math.min(...column.map(({ sure }) => sure)),
    box: { x, y: (top + bottom) / 2, width, height: bottom - top, angle: 0 },
    upright: true,
    placed: around(column),
  };
}

/** The upright box around the letters of a column, where they stand in the picture. */
function around(column: readonly PictureLine[]): Box {
  const boxes = column.map(({ box, placed = box }) => placed);
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
    angle: 0,
  };
}

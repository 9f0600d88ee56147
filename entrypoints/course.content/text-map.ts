import type { Reading } from '@/rules/reading/block';
import type { ImageSink, TextSink } from '@/rules/reading/walk';
import type { SourceRange } from '@/rules/source-range';

/** A piece of a reading's text and the node it came from. */
interface Piece extends SourceRange {
  node: Node;
}

/** A reading of the page as it is now, with the way back from its text to the page's nodes. */
export interface TextMap {
  reading: Reading;
  rangeOf(range: SourceRange): Range | null;
  /** The elements of the picture with this address. */
  imagesOf(src: string): Element[];
}

/** Reads the page by `read`, and keeps where each piece of its text came from. */
export async function mapText(
  read: (onText: TextSink<Node>, onImage?: ImageSink<Node>) => Promise<Reading>,
): Promise<TextMap> {
  const pieces: Piece[] = [];
  const images: Node[] = [];
  const reading = await read(
    (node, start, end) => pieces.push({ node, start, end }),
    (node, index) => {
      images[index] = node;
    },
  );
  const { text } = reading;

  /** Index of the last piece that starts at or before `at`. */
  function pieceAt(at: number): number {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle]!.start <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function rangeOf({ start, end }: SourceRange): Range | null {
    if (!pieces.length || start >= end) return null;
    const first = pieceAt(start);
    const last = pieceAt(end - 1);
    const from = pieces[first]!.node;
    const to = pieces[last]!.node;
    // The page may have dropped or rewritten a node since it was read.
    if (!from.isConnected || !to.isConnected || from.ownerDocument !== to.ownerDocument) return null;
    const range = from.ownerDocument!.createRange();
    try {
      if (isText(from)) range.setStart(from, rawOffset(pieces, first, start, text));
      else range.setStartBefore(from);
      if (isText(to)) range.setEnd(to, rawOffset(pieces, last, end - 1, text) + 1);
      else range.setEndAfter(to);
    } catch {
      return null; // a node that became shorter
    }
    return range;
  }

  const imagesOf = (src: string) =>
    images.filter((node, index) => node.isConnected && reading.images[index]?.src === src) as Element[];
  return { reading, rangeOf, imagesOf };
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/**
 * Where the character `at` of the reading stands in its node's own text. Reading folds each run of white space into
 * one space or none, and a preformatted node fills several pieces; so the node's pieces are followed from its start.
 */
function rawOffset(pieces: Piece[], index: number, at: number, text: string): number {
  const { node } = pieces[index]!;
  const raw = (node as Text).data;
  let first = index;
  while (first > 0 && pieces[first - 1]!.node === node) first--;
  let cursor = 0;
  for (let i = first; i <= index; i++) {
    const { start, end } = pieces[i]!;
    for (let k = start; k < end; k++) {
      const wanted = text[k]!;
      if (wanted !== ' ') while (cursor < raw.length && raw[cursor] !== wanted) cursor++;
      else while (cursor < raw.length && !SPACE.test(raw[cursor]!)) cursor++;
      if (k === at) return cursor;
      cursor++;
      if (wanted === ' ') while (cursor < raw.length && SPACE.test(raw[cursor]!)) cursor++;
    }
  }
  return cursor;
}

const SPACE = /[\s\u00a0]/;

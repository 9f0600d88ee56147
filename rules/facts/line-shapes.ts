import { perReading } from '../reading/block';
import type { FactSource } from './fact-source';

/** A line without its numbers: `Day 3: 2 hours` and `Day 4: 1 hour` have one shape each for all days. */
const shapeOf = (text: string): string => text.replace(/\d+(?:\.\d+)?/g, '#');

interface Shape {
  lines: number;
  texts: Set<string>;
}

/** The shapes of a page's lines; counted once a page, so that a long list costs no more than its length. */
const shapesOf = perReading<Map<string, Shape>, FactSource>((source) => {
  const shapes = new Map<string, Shape>();
  for (const { text } of source.lines) {
    const key = shapeOf(text);
    const shape = shapes.get(key) ?? { lines: 0, texts: new Set() };
    shape.lines += 1;
    shape.texts.add(text);
    shapes.set(key, shape);
  }
  return shapes;
});

/** How many lines of the page differ from this one in their numbers at most, itself among them. */
export const linesOfShape = (source: FactSource, text: string): number =>
  shapesOf(source).get(shapeOf(text))?.lines ?? 0;

/** How many different texts those lines have: one said twice is one. */
export const textsOfShape = (source: FactSource, text: string): number =>
  shapesOf(source).get(shapeOf(text))?.texts.size ?? 0;

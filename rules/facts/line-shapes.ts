import type { FactSource } from './fact-source';

/** A line without its numbers: `Day 3: 2 hours` and `Day 4: 1 hour` have one shape each for all days. */
const shapeOf = (text: string): string => text.replace(/\d+(?:\.\d+)?/g, '#');

/** How many lines of a page have each shape; counted once a page, so that a long list costs no more than its length. */
const shapes = new WeakMap<FactSource, Map<string, number>>();

function shapesOf(source: FactSource): Map<string, number> {
  let counts = shapes.get(source);
  if (!counts) {
    counts = new Map();
    for (const { text } of source.lines) counts.set(shapeOf(text), (counts.get(shapeOf(text)) ?? 0) + 1);
    shapes.set(source, counts);
  }
  return counts;
}

/** How many lines of the page differ from this one in their numbers alone, itself among them. */
export const linesOfShape = (source: FactSource, text: string): number =>
  shapesOf(source).get(shapeOf(text)) ?? 0;

import type { Reading } from '../reading/block';

/** A container with the run of blocks that stand in it. */
export interface Card {
  container: number;
  /** Indexes into `Reading.blocks`, `last` inclusive. */
  first: number;
  last: number;
}

/** Containers of one parent that are built alike: cards of a listing, rows of a table, entries of a list. */
export interface CardGroup {
  parent: number;
  cards: Card[];
}

/** The run of blocks below every container; empty containers have `last < first`. Blocks stand in document order. */
export function blockRuns(reading: Reading): { first: Int32Array; last: Int32Array } {
  const { containers, blocks } = reading;
  const first = new Int32Array(containers.length).fill(blocks.length);
  const last = new Int32Array(containers.length).fill(-1);
  blocks.forEach((block, index) => {
    const at = block.container;
    if (index < first[at]!) first[at] = index;
    if (index > last[at]!) last[at] = index;
  });
  // A parent always stands before its children, so one pass from the end hands every run upwards.
  for (let i = containers.length - 1; i > 0; i--) {
    const parent = containers[i]!.parent;
    if (first[i]! < first[parent]!) first[parent] = first[i]!;
    if (last[i]! > last[parent]!) last[parent] = last[i]!;
  }
  return { first, last };
}

/** Class names that tell where in the row a card stands, not what it is. */
const POSITION = /^(?:odd|even|first|last|active|current|on|left|right|alt|clearfix|cl)$/;

/** The shape of a container, by which siblings are told to be alike: its tag and first class name without numbers. */
const shapeOf = (tag: string, hint: string) => {
  const name = (hint.split(/\s+/).find((word) => !POSITION.test(word)) ?? '').replace(/[\d_-]+$/, '');
  return `${tag}.${name}`;
};

const known = new WeakMap<Reading, CardGroup[]>();

/** Groups of three alike siblings or more that each hold text, in document order of their parents. Told once a reading. */
export function repeatedCards(reading: Reading): CardGroup[] {
  let groups = known.get(reading);
  if (!groups) {
    groups = groupsOf(reading, LEAST);
    known.set(reading, groups);
  }
  return groups;
}

const LEAST = 3;

/** A number for each shape; containers of one tag and one hint are looked at once. */
function shapeNumbers(): (tag: string, hint: string) => number {
  const numbers = new Map<string, number>();
  const byTag = new Map<string, Map<string, number>>();
  return (tag, hint) => {
    let byHint = byTag.get(tag);
    if (!byHint) {
      byHint = new Map();
      byTag.set(tag, byHint);
    }
    let number = byHint.get(hint);
    if (number === undefined) {
      const shape = shapeOf(tag, hint);
      number = numbers.get(shape) ?? numbers.size;
      numbers.set(shape, number);
      byHint.set(hint, number);
    }
    return number;
  };
}

function groupsOf(reading: Reading, least: number): CardGroup[] {
  const { first, last } = blockRuns(reading);
  const numberOf = shapeNumbers();
  const groups = new Map<number, CardGroup>();
  const { length } = reading.containers;
  reading.containers.forEach((container, index) => {
    if (index === 0 || last[index]! < first[index]!) return;
    const key = numberOf(container.tag, container.hint) * length + container.parent;
    let group = groups.get(key);
    if (!group) {
      group = { parent: container.parent, cards: [] };
      groups.set(key, group);
    }
    group.cards.push({ container: index, first: first[index]!, last: last[index]! });
  });
  return [...groups.values()].filter((group) => group.cards.length >= least);
}

import type { BlockBuilder, Context } from './block-builder';
import type { Missed } from './coverage';
import type { tablePlaces } from './table-places';
import { heldUnit, type Parts, type Place, takeOver, type Unit, type WalkMemory } from './walk-memory';

/** How far a walk is, and what it has collected. */
export interface Progress {
  builder: BlockBuilder;
  tables: ReturnType<typeof tablePlaces>;
  missed: Missed;
  parts: Parts;
  /** Nodes visited. */
  visited: number;
  /** Elements met that say something of the page outside their own place, or may change unseen. */
  odd: number;
}

/** A unit that was entered and has not been left, and how the walk stood when it was. */
export interface OpenUnit<N> {
  node: N;
  unit: Unit;
  visited: number;
  odd: number;
  missed: Missed;
}

/** A unit of fewer nodes is as quickly walked as taken over. */
const SMALLEST_UNIT = 6;

/** Keeps the units of one walk, and takes over those of the walk before that still hold. */
export function unitKeeper<N extends object>(memory: WalkMemory<N>, so: Progress) {
  const { builder, tables, missed, parts } = so;
  let { touched } = memory;
  const units: (Unit | null)[] = [];
  memory.turn++;
  memory.touched = null; // a walk that does not come to its end leaves nothing that holds

  /** What was missed so far; the same object as long as nothing more is. */
  let counted = { ...missed };
  const missedSoFar = (): Missed => {
    if (KINDS.some((what) => counted[what] !== missed[what])) counted = { ...missed };
    return counted;
  };

  const place = (): Place => ({
    text: builder.here(),
    block: parts.blocks.length,
    container: parts.containers.length,
    image: parts.images.length,
    table: tables.count(),
  });

  return {
    /** To be told what style sheets hide; where that changed, nothing of the walk before holds. */
    hidden(names: string): void {
      if (names !== memory.hidden) touched = null;
      memory.hidden = names;
    },

    /** Takes an element over from the walk before, if nothing about it changed. */
    takeOver(node: N, context: Context): boolean {
      const unit = touched && heldUnit(memory, touched, node, context, builder.openMarks());
      if (!unit) return false;
      const { from, to } = unit;
      const text = to.block > from.block ? memory.text.slice(from.text, to.text - 1) : null;
      const count = to.table - from.table;
      while (units.length < parts.containers.length) units.push(null);
      takeOver(memory, unit, place(), context, { ...parts, units });
      if (text !== null) builder.place(text);
      tables.skip(count);
      for (const what of unit.missed ? KINDS : []) missed[what] += unit.missed![what];
      return true;
    },

    /** Opens a unit for an element that is about to be entered. */
    open(node: N, context: Context): OpenUnit<N> {
      const from = place();
      const marks = builder.openMarks();
      const unit = { turn: memory.turn, from, to: from, outer: context, marks, missed: null, plain: true };
      return { node, unit, visited: so.visited, odd: so.odd, missed: missedSoFar() };
    },

    close({ node, unit, visited, odd, missed: before }: OpenUnit<N>): void {
      if (so.visited - visited < SMALLEST_UNIT) return;
      unit.to = place();
      unit.plain = so.odd === odd;
      if (missedSoFar() !== before) {
        unit.missed = { ...missed };
        for (const what of KINDS) unit.missed[what] -= before[what];
      }
      while (units.length < parts.containers.length) units.push(null);
      units[unit.from.container] = unit;
      memory.unitOf.set(node, unit);
    },

    /** The walk came to its end. */
    finish(text: string): void {
      memory.visited = so.visited;
      memory.units = units;
      memory.parts = parts;
      memory.text = text;
      memory.touched = new Set();
    },
  };
}

const KINDS = ['frame', 'canvas', 'video', 'closed-root'] as const;

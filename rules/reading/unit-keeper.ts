import type { BlockBuilder, Context } from './block-builder';
import type { Missed } from './coverage';
import type { tablePlaces } from './table-places';
import {
  heldUnit,
  lastUnit,
  type Parts,
  type Place,
  type Stretch,
  takeOver,
  type Unit,
  type WalkMemory,
} from './walk-memory';

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
  /** Of what it holds only a part was visited. */
  inRow: boolean;
}

/** An element of which all that changed stands in some of its children: the rest of it need not be visited. */
export interface Row<N> {
  /** Those children in their order, each with its unit of the last walk. */
  stops: { child: N; unit: Unit }[];
  /** The stop to come to next. */
  next: number;
  /** What the last walk collected in the element. */
  inside: Stretch;
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

  function take(stretch: Stretch, context: Context): void {
    const { from, to } = stretch;
    const text = to.block > from.block ? memory.text.slice(from.text, to.text - 1) : null;
    const count = to.table - from.table;
    while (units.length < parts.containers.length) units.push(null);
    takeOver(memory, stretch, place(), context, { ...parts, units });
    if (text !== null) builder.place(text);
    tables.skip(count);
  }

  return {
    /** To be told what style sheets hide; where that changed, nothing of the walk before holds. */
    hidden(names: string): void {
      if (names !== memory.hidden) touched = null;
      memory.hidden = names;
    },

    /** Takes an element over from the walk before, if nothing about it changed. */
    takeOver(node: N, context: Context): boolean {
      if (!touched || touched.has(node)) return false;
      const unit = heldUnit(memory, node, context, builder.openMarks());
      if (!unit) return false;
      take(unit, context);
      unit.outer = context;
      for (const what of unit.missed ? KINDS : []) missed[what] += unit.missed![what];
      return true;
    },

    /** The children of an element that are to be visited, if the rest of it is as the last walk found it. */
    row(node: N, context: Context): Row<N> | null {
      const children = touched?.get(node);
      const unit = children ? heldUnit(memory, node, context, builder.openMarks()) : null;
      if (!children || !unit || unit.missed) return null;
      const stops: Row<N>['stops'] = [];
      for (const child of children) {
        const inner = lastUnit(memory, child);
        if (!inner) return null;
        stops.push({ child, unit: inner });
      }
      stops.sort((a, b) => a.unit.from.container - b.unit.from.container);
      // Its own box is written by whoever enters it.
      const from = { ...unit.from, container: unit.from.container + 1 };
      return { stops, next: 0, inside: { from, to: unit.to } };
    },

    /** Takes over what stands before the next child that is to be visited, and gives that child; null at the end. */
    along({ stops, next, inside }: Row<N>, context: Context): N | null {
      const from = next ? stops[next - 1]!.unit.to : inside.from;
      const stop = stops[next];
      take({ from, to: stop ? stop.unit.from : inside.to }, context);
      return stop ? stop.child : null;
    },

    /** Opens a unit for an element that is about to be entered. */
    open(node: N, context: Context, inRow: boolean): OpenUnit<N> {
      const from = place();
      const marks = builder.openMarks();
      const unit = { turn: memory.turn, from, to: from, outer: context, marks, missed: null, plain: true };
      return { node, unit, visited: so.visited, odd: so.odd, missed: missedSoFar(), inRow };
    },

    close({ node, unit, visited, odd, missed: before, inRow }: OpenUnit<N>): void {
      if (so.visited - visited < SMALLEST_UNIT && !inRow) return;
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
      memory.touched = new Map();
    },
  };
}

const KINDS = ['frame', 'canvas', 'video', 'closed-root'] as const;

/** Times of one thing, in milliseconds, one of each turn. */
export type Times = number[];

export const median = (times: Times): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** What was measured and what was asked: how many times the one may take of the other. */
export interface Row {
  /** Goal that it belongs to, as `P1`; none for what is only told. */
  goal: string | null;
  what: string;
  /** What came out, as shown. */
  figure: string;
  /** What was asked for, as shown; empty where nothing was. */
  asked: string;
  met: Met;
}

/** Whether what was asked was reached; `noise` where the machine was too unsteady to tell, null where nothing was asked. */
export type Met = boolean | 'noise' | null;

/** One work a name; each gives how long it took, in milliseconds. */
export type Works<N extends string> = Record<N, () => number | Promise<number>>;

/**
 * Runs each work once a turn, so that what slows the machine slows all alike. Begins each turn with another one. Only
 * ratios of what comes out say anything.
 */
export async function inTurns<N extends string>(works: Works<N>, turns: number): Promise<Record<N, Times>> {
  const names = Object.keys(works) as N[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<N, Times>;
  for (let turn = 0; turn < turns; turn++)
    for (let i = 0; i < names.length; i++) {
      const name = names[(turn + i) % names.length]!;
      times[name].push(await works[name]());
    }
  return times;
}

/** How long a work takes; one that is over too soon to be timed is done again and again. */
export function timed(work: () => unknown, least = 4): number {
  const from = performance.now();
  let count = 0;
  let taken = 0;
  do {
    work();
    count++;
    taken = performance.now() - from;
  } while (taken < least);
  return taken / count;
}

export const ratio = (one: Times, other: Times): number => median(one) / median(other);
export const times = (value: number): string => `${value >= 10 ? value.toFixed(0) : value.toFixed(2)}×`;
export const ms = (value: number): string => `${value >= 10 ? value.toFixed(0) : value.toFixed(2)} ms`;

/** How far two measurements of one and the same thing lie apart, as a share: differences below it say nothing. */
export const apart = (one: Times, again: Times): number => Math.abs(ratio(one, again) - 1);

/** A figure as shown, with what it may be off by. */
const figure = (shown: string, noise: number | null, beside: string) => {
  const remarks = [noise === null ? '' : `A/A ${(noise * 100).toFixed(0)} %`, beside].filter(Boolean);
  return remarks.length ? `${shown} (${remarks.join(', ')})` : shown;
};

/** Nothing is said to be reached, nor missed, by less than the machine's own unsteadiness. */
export const judged = (met: boolean, value: number, asked: number, noise: number | null): Met =>
  noise !== null && Math.abs(value / asked - 1) <= noise ? 'noise' : met;

/** A row whose figure may be so much at most. `noise` is what was measured by `apart` in the same run. */
export const atMost = (
  goal: string,
  what: string,
  value: number,
  most: number,
  noise: number | null = null,
  beside = '',
): Row => ({
  goal,
  what,
  figure: figure(times(value), noise, beside),
  asked: `≤ ${most}×`,
  met: judged(value <= most, value, most, noise),
});

/** A row whose figure must be so much at least. */
export const atLeast = (
  goal: string,
  what: string,
  value: number,
  least: number,
  noise: number | null = null,
  beside = '',
): Row => ({
  goal,
  what,
  figure: figure(times(value), noise, beside),
  asked: `≥ ${least}×`,
  met: judged(value >= least, value, least, noise),
});

/** A row of so many milliseconds at most. */
export const within = (
  goal: string,
  what: string,
  value: number,
  most: number,
  noise: number | null = null,
): Row => ({
  goal,
  what,
  figure: figure(ms(value), noise, ''),
  asked: `≤ ${most} ms`,
  met: judged(value <= most, value, most, noise),
});

/** A row that only tells. */
export const told = (what: string, figure: string, goal: string | null = null): Row => ({
  goal,
  what,
  figure,
  asked: '',
  met: null,
});

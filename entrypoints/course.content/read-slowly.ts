import type { Reading } from '@/rules/reading/block';
import { type KeptReading, keptInSteps } from '@/rules/reading/kept-reading';
import { liveAdapter } from '@/rules/reading/node-adapter';
import { type WalkOptions, walkInSlices } from '@/rules/reading/walk';
import { closedRoot } from './closed-root';
import { HOST_NAME } from './host';

/** Time that one slice may take of the page's main thread; well under the 8 ms that a person could notice. */
const SLICE_MS = 4;
const NODES_BETWEEN_LOOKS = 200;
/** A page that feeds the walk faster than it walks is given up rather than read for ever. */
const LONGEST_MS = 20_000;

export class ReadingFailed extends Error {}

/** Reads a live page in slices, with a pause for the page's own work after each. */
export async function readSlowly(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  options: Pick<WalkOptions<Node>, 'onText' | 'onImage' | 'memory' | 'onRoot'> = {},
): Promise<Reading> {
  const steps = walkInSlices<Node>(window.document, liveAdapter(window, closedRoot), {
    url: window.location.href,
    ignore: HOST_NAME,
    slice: NODES_BETWEEN_LOOKS,
    ...options,
  });
  return inSlices(steps, signal);
}

/** Packs a reading for the background, in slices too. */
export const packSlowly = (reading: Reading, signal: AbortSignal): Promise<KeptReading> =>
  inSlices(keptInSteps(reading), signal);

async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let worked = 0;
  for (;;) {
    const from = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - from >= SLICE_MS) break;
    }
    worked += performance.now() - from;
    if (worked > LONGEST_MS) throw new ReadingFailed('the page changes faster than it can be read');
    await breathe();
    signal.throwIfAborted();
  }
}

/** A page that is never idle would keep a reading waiting for ever: after this long it takes its turn. */
const LONGEST_BREATH_MS = 50;

/** Lets the page's own tasks run. A message port is not throttled as timers are. */
function breathe(): Promise<void> {
  if (typeof scheduler !== 'undefined')
    return Promise.race([
      scheduler.postTask(() => {}, { priority: 'background' }),
      scheduler.postTask(() => {}, { delay: LONGEST_BREATH_MS }),
    ]) as Promise<void>;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Tells two readings of one page apart without keeping either. */
export function fingerprint({ url, title, text, data, images }: Reading): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return [hash >>> 0, text.length, title, url, images.length, JSON.stringify(data).length].join(' ');
}

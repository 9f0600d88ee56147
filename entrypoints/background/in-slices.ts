import type { Steps } from '@/rules/matching/steps';

/** Time that one slice may take before other questions get their turn. */
const SLICE_MS = 8;

/** Does steps in slices, so that the background goes on answering while a long page is judged. */
export async function inSlices<T>(steps: Steps<T, unknown>): Promise<T> {
  for (;;) {
    const from = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - from < SLICE_MS);
    await turn();
  }
}

/** Lets what waits run first. A message port is not throttled as timers are. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

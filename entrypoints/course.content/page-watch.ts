import type { PageChanges } from './page-changes';
import { listen, rootOf } from './safe-document';

/** No change for this long, and the page counts as settled. */
const QUIET_MS = 400;
/** A page that never settles is read anyway after this. */
const LIMIT_MS = 3000;
/** A page that is quiet but never idle is read after this. */
const IDLE_LIMIT_MS = 1000;
/** Pause between the first change after a reading and the next reading; doubles while the page goes on changing. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
const BEAT_MS = 1000;

export interface PageEvents {
  /** The page is quiet, or has been waited for long enough: read it. */
  settled(): void;
  /** The page has another address, or came back from the back/forward cache: what was read no longer holds. */
  moved(): void;
  /** Once a second: see that all is where it should be. */
  beat(now: number): void;
}

/** A fragment counts only where it is a path of a single-page site. */
const addressOf = ({ href, hash }: Location): string =>
  /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length);

/** Watches one document until `signal` ends: when it has come to rest, when it moves, when it changes again. */
export function watchPage(
  window: Window,
  signal: AbortSignal,
  changes: Pick<PageChanges, 'next'>,
  events: PageEvents,
): void {
  const { document } = window;
  let address = addressOf(window.location);
  let root: Element | null = null;
  let pause = FIRST_PAUSE_MS;
  let changed = false;
  let cancel = () => {};
  let whenChanged = () => {};
  let generation = new AbortController();

  const observe = () => {
    changed = false;
    changes.next(() => {
      changed = true;
      whenChanged();
    });
  };
  const later = (ms: number, work: () => void) => {
    cancel();
    const timer = setTimeout(work, ms);
    cancel = () => clearTimeout(timer);
  };
  const whenIdle = (work: () => void) => {
    cancel();
    if (typeof requestIdleCallback === 'undefined') return work();
    const asked = requestIdleCallback(work, { timeout: IDLE_LIMIT_MS });
    cancel = () => cancelIdleCallback(asked);
  };

  function awaitQuiet(since = performance.now()) {
    whenChanged = () => {};
    observe();
    later(QUIET_MS, () => {
      if (changed && performance.now() - since < LIMIT_MS) awaitQuiet(since);
      else
        whenIdle(() => {
          events.settled();
          rest(performance.now());
        });
    });
  }

  /** After a reading: nothing to do until the page changes. */
  function rest(since: number) {
    whenChanged = () => {
      const calm = performance.now() - since > LONGEST_PAUSE_MS;
      later(calm ? FIRST_PAUSE_MS : pause, () => awaitQuiet());
      pause = calm ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
    observe();
  }

  function startOver() {
    pause = FIRST_PAUSE_MS;
    events.moved();
    awaitQuiet();
  }

  function checkAddress() {
    const now = addressOf(window.location);
    if (now === address) return;
    address = now;
    startOver();
  }

  /** `document.open()` takes every listener away together with the root, so they hang on the root's life. */
  function listenToMoves() {
    generation.abort();
    generation = new AbortController();
    const options = { signal: AbortSignal.any([signal, generation.signal]) };
    root = rootOf(document);
    const navigation = 'navigation' in window ? (window.navigation as EventTarget) : null;
    if (navigation) listen(navigation, 'currententrychange', checkAddress, options);
    listen(window, 'popstate', checkAddress, options);
    listen(window, 'hashchange', checkAddress, options);
    listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && startOver(), options);
  }

  listenToMoves();
  awaitQuiet();
  const beat = setInterval(() => {
    if (rootOf(document) !== root) listenToMoves();
    checkAddress();
    events.beat(performance.now());
  }, BEAT_MS);
  signal.addEventListener('abort', () => {
    cancel();
    clearInterval(beat);
  });
}

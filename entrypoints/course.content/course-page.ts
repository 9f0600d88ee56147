import { deservesChip } from '@/components/headline';
import { isOtherWriting, type Words } from '@/components/wording';
import type { Answer, ErrorCode, ReadWish, Verdict } from '@/entrypoints/background/protocol';
import { cardMarks } from './marks-link';
import { pageChanges } from './page-changes';
import { type PageOverlay, pageOverlay } from './page-overlay';
import { watchPage } from './page-watch';
import { readAgain } from './read-again';
import { fingerprint, packSlowly, readSlowly } from './read-slowly';
import { ask, isOrphaned } from './send';

/** "Reading …" is shown only when it takes long enough to wonder. */
const WONDER_MS = 1000;

type Read = Promise<Answer<{ verdict: Verdict }>>;

export interface CoursePage {
  /** Reads the page because a person asked. */
  readAsked(wish: ReadWish): Read;
  /** Shows words on the page; false when they are gone. */
  reveal: PageOverlay['reveal'];
  /** Opens the panel and reads the pictures in it, because a person asked. */
  readPictures(): Promise<void>;
  pictureProgress: PageOverlay['pictureProgress'];
  /** The person chose other words or another appearance. */
  redress(): Promise<void>;
  close: PageOverlay['close'];
}

interface Parts {
  window: Window & typeof globalThis;
  life: AbortController;
  words: Words;
}

/** Not kept although it should be; what is left out on purpose is no failure to tell of. */
const isLost = ({ unsaved }: Verdict): boolean => unsaved?.startsWith('storage-') === true;

/** Pages of these kinds may speak in pictures of a course of their own. */
const MAY_SELL = new Set(['course', 'provider', 'other']);

/** Whether pictures of a page are worth reading unasked. */
const speaksInPictures = ({ shown }: Verdict): boolean =>
  MAY_SELL.has(shown.audit.page.kind) && shown.audit.page.unread.some(({ what }) => what === 'image');

/** One page from the moment it is watched until `life` ends: reads, asks for the verdict, shows it. */
export function coursePage({ window, life, words }: Parts): CoursePage {
  const { signal } = life;
  const changes = pageChanges(window, signal);
  const reader = readAgain(window, signal, changes);
  let latest: { print: string; verdict: Verdict } | null = null;
  /** Grows when the page moves on, so that a verdict of the address before is not shown. */
  let visit = 0;
  let began = new Date().toISOString();
  /** The person asked for this page: it gets an answer even where there is nothing to warn of. */
  let asked = false;
  let readings: Promise<unknown> = Promise.resolve();

  const overlay = pageOverlay({
    window,
    signal,
    words,
    read: (onText, onImage) => readSlowly(window, signal, { onText, onImage }),
    acts: {
      readAgain() {
        // What is known beside the page, such as its pictures, may have changed.
        latest = null;
        void readAsked({ open: true, anyway: false });
      },
      picturesRead() {
        latest = null;
        void read({ open: false, anyway: false });
      },
      readAnyway: () => void readAsked({ open: true, anyway: true }),
      reload: () => window.location.reload(),
      openAgain: () => void readAsked({ open: true, anyway: false }),
      gone() {
        asked = false;
        cards.clear();
      },
    },
  });

  const cards = cardMarks({
    window,
    words,
    read: (onText) => readSlowly(window, signal, { onText }),
    layer: overlay.layer,
  });

  /** Takes all that is shown off the page. */
  function clear() {
    cards.clear();
    overlay.remove();
  }

  function fail(error: ErrorCode) {
    if (isOrphaned()) orphaned();
    else if (asked || overlay.isShown()) overlay.draw({ phase: 'error', error });
  }

  let toldOrphaned = false;
  /**
   * The extension behind this copy is gone: say so where something is shown, and stop everything else. What was said and
   * was then taken away, by a newer copy for one, is not said again.
   */
  function orphaned() {
    if ((!overlay.isShown() && !asked) || (toldOrphaned && !overlay.isThere())) return life.abort();
    toldOrphaned = true;
    overlay.draw({ phase: 'updated' });
  }

  /** That a page was left is told once, however many addresses went by before the background knows it. */
  let leaving: Promise<unknown> | null = null;

  async function readOnce({ open, anyway }: ReadWish): Read {
    const mine = visit;
    const wonder = asked ? setTimeout(() => overlay.draw({ phase: 'reading' }, open), WONDER_MS) : undefined;
    try {
      const readAt = new Date().toISOString();
      const reading = await reader.read();
      const print = fingerprint(reading);
      if (latest?.print === print && !anyway && !isLost(latest.verdict)) {
        if (asked) show(latest.verdict, false, open);
        else if (!cards.holds()) void cards.draw(latest.verdict.shown);
        return { ok: true, verdict: latest.verdict };
      }
      const packed = await packSlowly(reading, signal);
      // Or the background might forget what it is told now, for a page that was left before.
      await leaving;
      const answer = await ask('judge-reading', { reading: packed, readAt, began, anyway });
      clearTimeout(wonder);
      if (mine !== visit) return { ok: false, error: 'no-reading' };
      if (!answer.ok) {
        fail(answer.error);
        return answer;
      }
      const { quiet, pictures, ok: _ok, ...verdict } = answer;
      latest = { print, verdict };
      show(verdict, quiet, open);
      if (pictures && !quiet && speaksInPictures(verdict)) void overlay.readPictures(true);
      return { ok: true, verdict };
    } catch (error) {
      if (!signal.aborted && mine === visit) fail('page-not-readable');
      return { ok: false, error: 'page-not-readable', detail: String(error) };
    } finally {
      clearTimeout(wonder);
    }
  }

  function show(verdict: Verdict, quiet: boolean, open: boolean) {
    const { shown, changedSince, changes, packsOff } = verdict;
    const beside = { changedSince, changes, packsOff };
    const chip = asked || (!quiet && deservesChip(shown));
    if (chip) overlay.draw({ phase: 'done', shown, stored: !isLost(verdict), ...beside }, open || undefined);
    else if (quiet || shown.audit.page.kind !== 'listing') return clear();
    // On a listing the cards may have something to say where the page has not.
    cards.draw(shown).then(
      (marked) => {
        if (marked === null || chip) return;
        if (marked) overlay.draw({ phase: 'idle' }, false);
        else overlay.remove();
      },
      () => {},
    );
  }

  /** One reading at a time; each sees the page as it is when its turn comes. */
  function read(wish: ReadWish): Read {
    const turn = readings.then(() => readOnce(wish));
    // Only that it is over is kept, not what came of it.
    readings = turn.then(() => {});
    return turn;
  }

  function readAsked(wish: ReadWish): Read {
    asked = true;
    return read(wish);
  }

  signal.addEventListener('abort', clear);
  watchPage(window, signal, changes, {
    settled: () => void read({ open: false, anyway: false }),
    moved() {
      visit++;
      began = new Date().toISOString();
      asked = false;
      latest = null;
      clear();
      leaving ??= ask('page-left', {}).finally(() => {
        leaving = null;
      });
    },
    beat(now) {
      // What is not open to be read can be asked for again: of a tab that lies idle the mark is kept, and no more.
      if (reader.rest(now) && !cards.any()) {
        latest = null;
        overlay.rest();
      }
      if (isOrphaned()) orphaned();
      else overlay.keep(now);
    },
  });
  return {
    readAsked,
    async readPictures() {
      await readAsked({ open: true, anyway: false });
      await overlay.readPictures();
    },
    reveal: overlay.reveal,
    pictureProgress: overlay.pictureProgress,
    async redress() {
      const before = { tag: words.tag };
      if (!(await overlay.redress()) || before.tag === words.tag) return;
      if (isOtherWriting(before, words)) {
        latest = null;
        void read({ open: false, anyway: false });
      } else if (latest) void cards.draw(latest.verdict.shown);
    },
    close: overlay.close,
  };
}

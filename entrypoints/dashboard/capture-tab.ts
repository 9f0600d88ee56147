import { browser } from 'wxt/browser';

/** One picture of a part of a page. */
export interface Shot {
  /** Px from the top of the page, in CSS units; 0 where the page could not be asked. */
  top: number;
  png: Uint8Array<ArrayBuffer>;
}

export type NoShot = 'not-open' | 'not-allowed' | 'left';

export interface Captured {
  shots: Shot[];
  /** Why there is none, or why there are no more. */
  why: NoShot | null;
  /** ISO 8601, by this machine's clock. */
  at: string;
}

/** Browsers allow two pictures a second; a page needs a moment to draw after it moved. */
const PAUSE_MS = 600;
/** A page of more screens than this is pictured from its top. */
const MOST_SHOTS = 40;

/** The same page: parameters that follow a person are in the tab's address and not in the one that was kept. */
function isSamePage(kept: string, shown: string | undefined): boolean {
  if (!shown || !URL.canParse(kept) || !URL.canParse(shown)) return false;
  const [a, b] = [new URL(kept), new URL(shown)];
  const has = ([name, value]: [string, string]) => b.searchParams.getAll(name).includes(value);
  return a.origin === b.origin && a.pathname === b.pathname && [...a.searchParams].every(has);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/**
 * Pictures the page in whichever tab it is open, as it stands or screen by screen, and brings the person back. It works
 * where the browser allows it: after a click on our button over that page. Nothing of the page is changed; it is moved
 * to be pictured and moved back. Whatever else comes to the front meanwhile is never pictured.
 */
export async function captureTab(address: string, whole: boolean): Promise<Captured> {
  const at = new Date().toISOString();
  const [here, tabs] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({})]);
  const tab = tabs.find(({ url }) => isSamePage(address, url));
  if (tab?.id === undefined) return { shots: [], why: 'not-open', at };
  const { id, windowId } = tab;
  const shots: Shot[] = [];
  let why: NoShot | null = null;
  const inFront = async () => {
    const now = await browser.tabs.get(id);
    return now.active && isSamePage(address, now.url);
  };
  async function shoot(top: number): Promise<void> {
    await pause();
    if (!(await inFront())) throw new Left();
    const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    if (!(await inFront())) throw new Left();
    shots.push({ top, png: bytesOf(picture) });
  }
  try {
    await browser.tabs.update(id, { active: true });
    const page = whole ? await scroll(id, null) : null;
    if (!page) await shoot(0);
    else {
      for (let top = 0; top < page.height && shots.length < MOST_SHOTS; top += page.screen) {
        const moved = await scroll(id, top);
        if (shots.length && moved && moved.top <= shots.at(-1)!.top) break;
        await shoot(moved?.top ?? top);
      }
      await scroll(id, page.top);
    }
  } catch (error) {
    why = error instanceof Left ? 'left' : 'not-allowed';
  }
  if (here?.id !== undefined) await browser.tabs.update(here.id, { active: true }).catch(() => {});
  return { shots, why, at };
}

class Left extends Error {}

/** Moves the page, or only asks where it is; null where it may not be asked. */
async function scroll(
  tabId: number,
  top: number | null,
): Promise<{ top: number; screen: number; height: number } | null> {
  const [answer] = await browser.scripting
    .executeScript({
      target: { tabId },
      args: [top],
      func: (wanted: number | null) => {
        if (wanted !== null) window.scrollTo({ top: wanted, behavior: 'instant' });
        return {
          top: window.scrollY,
          screen: window.innerHeight,
          height: document.documentElement.scrollHeight,
        };
      },
    })
    .catch(() => []);
  return answer?.result ?? null;
}

/** The bytes of a `data:` address. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

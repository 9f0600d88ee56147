import { browser } from 'wxt/browser';
import { type Command, type CommandAnswer, type CommandName, MARKS } from './protocol';
import { bringCourse } from './watched-sites';

/** Marks set both colours, so that they can be read on any page. */
const MARK_STYLE = `
::highlight(${MARKS.stated}){background-color:#e9f4ed;color:#173023}
::highlight(${MARKS.suspected}){background-color:#fdf3e0;color:#342a15}
::highlight(${MARKS.flagged}){background-color:#ffe08a;color:#221a00}
::highlight(${MARKS.current}){background-color:#ffe08a;color:#221a00;text-decoration:underline 3px #b3261e}
`;

/**
 * Put in by the browser, the rules bow to no policy of the page and stand in none of its lists of style sheets. They go
 * in as an author's: Chromium computes a user's style for a highlight but does not paint it.
 */
export async function styleMarks(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: MARK_STYLE, origin: 'AUTHOR' });
}

/** Tells every page that is listening; a tab without our script is left as it is. */
export async function tellPages(command: Extract<Command, { type: 'redress' }>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, command, { frameId: 0 }))),
  );
}

/** Asks the content script of a tab; puts it there first when nobody answers. */
export async function commandTab<N extends CommandName>(
  tabId: number,
  command: Extract<Command, { type: N }>,
): Promise<CommandAnswer<N>> {
  const send = (): Promise<CommandAnswer<N> | undefined> =>
    browser.tabs.sendMessage(tabId, command, { frameId: 0 });
  const first = await send().catch(() => undefined);
  if (first) return first;
  try {
    await bringCourse(tabId);
    return (await send()) ?? { ok: false, error: 'page-not-readable' };
  } catch (error) {
    // Pages of the browser, its store and documents without markup take no script.
    return { ok: false, error: 'page-not-readable', detail: String(error) };
  }
}

import { browser } from 'wxt/browser';

/** What is seen of a tab that is in front, as the address of a PNG; null where the browser does not allow it. */
export async function pictureOf(tabId: number): Promise<string | null> {
  const inFront = async () => {
    const { active, windowId } = await browser.tabs.get(tabId);
    return active ? windowId : null;
  };
  try {
    const windowId = await inFront();
    if (windowId === null) return null;
    const png = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    // What came to the front meanwhile is not to be looked at.
    return (await inFront()) === windowId ? png : null;
  } catch {
    return null;
  }
}

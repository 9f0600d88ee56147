import { browser } from 'wxt/browser';

type SidePanels = typeof browser & {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/** Opens the side panel of a window, in whichever way this browser has; has to be called within a click. */
export function openSidePanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as SidePanels;
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  return sidebarAction?.open() ?? Promise.reject(new Error('this browser has no side panel'));
}

/** Whether this browser has a side panel at all. */
export const hasSidePanel = (): boolean => {
  const { sidePanel, sidebarAction } = browser as SidePanels;
  return Boolean(sidePanel ?? sidebarAction);
};

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the eligibility self-check in a tab; `level` is what the page at hand sells. */
export async function openEligibility(level?: string): Promise<void> {
  const query = level ? `?level=${encodeURIComponent(level)}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL(`/eligibility.html${query}`) });
}

/** Opens the page that reads a PDF, in a tab: a popup would close while a file is picked. */
export async function openPdf(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/pdf.html') });
}

/** Opens the workbench in a tab. */
export async function openWorkbench(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
}

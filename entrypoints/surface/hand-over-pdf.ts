import { browser } from 'wxt/browser';

/**
 * A file that is dropped on the popup or the side panel goes to the page that reads PDFs. It is handed over between
 * two open pages of the extension and written nowhere. The tab opens behind, because a popup closes when it loses the
 * front, and comes forward once it holds the file.
 */
const CHANNEL = 'kejian-pdf';

type Said = { wants: string } | { for: string; file: File } | { has: string };

/** Hands a file to a new tab that reads it; resolves when that tab is in front. */
export async function handOverPdf(file: File): Promise<void> {
  const name = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  const taken = new Promise<void>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if ('wants' in data && data.wants === name) channel.postMessage({ for: name, file } satisfies Said);
      if ('has' in data && data.has === name) resolve();
    };
  });
  const { id } = await browser.tabs.create({
    url: browser.runtime.getURL(`/pdf.html#${name}` as '/pdf.html'),
    active: false,
  });
  await taken;
  channel.close();
  if (id !== undefined) await browser.tabs.update(id, { active: true });
}

/** In the page that reads PDFs: takes the file that it was opened for, if it was opened for one. */
export function takeHandedOver(name: string, take: (file: File) => void): void {
  if (!name) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (!('for' in data) || data.for !== name) return;
    channel.postMessage({ has: name } satisfies Said);
    channel.close();
    take(data.file);
  };
  channel.postMessage({ wants: name } satisfies Said);
}

import { browser } from 'wxt/browser';
import { ask } from './ask';

/** Where the background keeps what is set for the bulk queue. */
const KEY = 'queue';

/** Hosts that were granted for the bulk queue alone: it gives them back at its end, and nothing else looks at them. */
export async function lentHosts(): Promise<string[]> {
  const { [KEY]: control } = await browser.storage.local.get(KEY);
  const lent = (control as { lent?: unknown } | undefined)?.lent;
  return Array.isArray(lent) ? lent.filter((host) => typeof host === 'string') : [];
}

/** Makes a host of the queue one that is watched. */
export const keepHost = (host: string): Promise<unknown> => ask('queue-keep', { hosts: [host] });

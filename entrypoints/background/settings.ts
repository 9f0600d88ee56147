import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What a person set, kept in `storage.local`. A value that is not understood counts as not set. */
const settings = z.object({
  /** Keep audits of pages that were read. */
  keepAudits: z.catch(z.boolean(), true),
});

export type Settings = z.infer<typeof settings>;

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return settings.parse(typeof kept === 'object' && kept ? kept : {});
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

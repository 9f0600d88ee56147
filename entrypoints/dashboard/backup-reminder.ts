import { browser } from 'wxt/browser';

/** When everything was last saved to a file, and how many audits there were. Kept on this machine alone. */
export interface LastBackup {
  at: string;
  audits: number;
}

const KEY = 'backup';
const DAY_MS = 86_400_000;
/** After this long, or this many new audits, whichever comes first. */
const DUE = { days: 30, audits: 200 };
/** Fewer than these are soon read again. */
const WORTH_IT = 20;

export async function lastBackup(): Promise<LastBackup | null> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('audits' in kept)) return null;
  const { at, audits } = kept;
  return typeof at === 'string' && typeof audits === 'number' ? { at, audits } : null;
}

export const rememberBackup = (last: LastBackup): Promise<void> => browser.storage.local.set({ [KEY]: last });

/** Whether to remind, with this many audits at `now`. */
export function isDue(last: LastBackup | null, audits: number, now: number): boolean {
  if (!last) return audits >= WORTH_IT;
  const added = audits - last.audits;
  return added >= DUE.audits || (added > 0 && now - Date.parse(last.at) >= DUE.days * DAY_MS);
}

import { browser } from 'wxt/browser';
import { applyBackup, type Preview, previewBackup } from '@/entrypoints/background/backup/apply-backup';
import { type Backup, type FoundProblem, readBackup } from '@/entrypoints/background/backup/read-backup';
import { BESIDE } from '@/entrypoints/background/backup/record';
import { type Wanted, writeBackup } from '@/entrypoints/background/backup/write-backup';
import { kejianDatabase } from '@/entrypoints/background/database';
import type { OwnPackRecord } from '@/entrypoints/background/own-pack';
import type { ErrorCode, Settings } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import { readOwnPack } from '@/rules/tools/read-own-pack';

/**
 * Saving to a file and bringing one in, done by the page itself: a file of many thousand audits outlives no background.
 * Loaded when it is first needed.
 */

/** Characters that are put together before they become part of the file: fewer, larger parts. */
const PART = 4 * 2 ** 20;

export type Outcome<T> = ({ ok: true } & T) | { ok: false; error: ErrorCode };

export async function saveBackup(
  wanted: Wanted & { packed: boolean },
  by: string,
  onProgress: (audits: number) => void,
): Promise<Outcome<{ file: Blob; audits: number }>> {
  const db = kejianDatabase();
  const parts: Blob[] = [];
  let part = '';
  const end = () => {
    parts.push(new Blob([part]));
    part = '';
  };
  const about = { made: new Date().toISOString(), by };
  try {
    const done = await writeBackup(
      db,
      wanted,
      about,
      (piece) => {
        part += piece;
        if (part.length > PART) end();
      },
      onProgress,
    );
    if (!done.ok) return done;
    end();
    const plain = new Blob(parts, { type: 'application/json' });
    return { ok: true, file: wanted.packed ? await packed(plain) : plain, audits: done.audits };
  } finally {
    db.close();
  }
}

const packed = (file: Blob): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new CompressionStream('gzip') as TransformStream)).blob();

/** What is set on this machine, as a back-up carries it. */
export async function settingsHere(settings: Settings): Promise<NonNullable<Wanted['settings']>> {
  return { settings, beside: await browser.storage.local.get([...BESIDE]) };
}

/** Takes over what was set on the machine that the file comes from. */
export async function takeSettings(backup: Backup): Promise<void> {
  const record = backup.records.find((one) => one.is === 'settings');
  if (record?.is !== 'settings') return;
  await browser.storage.local.set(record.beside);
  await ask('change-settings', { change: record.settings });
}

/** A file that was found in order, and what it would change. */
export interface Checked {
  backup: Backup;
  /** Its packs, compiled. */
  packs: ReadonlyMap<string, OwnPackRecord>;
  preview: Preview;
}

export async function checkBackup(
  file: File,
): Promise<Outcome<Checked> | { ok: false; problems: FoundProblem[] }> {
  const read = await readBackup(file);
  if (!read.ok) return read;
  const packs = await checkPacks(read.backup);
  if ('problems' in packs) return { ok: false, problems: packs.problems };
  const db = kejianDatabase();
  try {
    const told = await previewBackup(db, read.backup);
    return told.ok ? { ok: true, backup: read.backup, packs: packs.ready, preview: told.preview } : told;
  } finally {
    db.close();
  }
}

/** Packs of a file are held to the same as those that are handed over alone. */
async function checkPacks(
  backup: Backup,
): Promise<{ ready: Map<string, OwnPackRecord> } | { problems: FoundProblem[] }> {
  const ready = new Map<string, OwnPackRecord>();
  const records = backup.records.filter((record) => record.is === 'pack');
  if (!records.length) return { ready };
  const [titles, settings] = await Promise.all([ask('rule-titles', {}), ask('settings', {})]);
  const taken = {
    packs: new Set(settings.ok ? settings.packs.map(({ name }) => name) : []),
    rules: new Set(titles.ok ? Object.keys(titles.titles) : []),
  };
  for (const { file, on, at } of records) {
    const read = readOwnPack(file, taken);
    if (!read.ok)
      return {
        problems: read.problems.map(({ problem, where }) => ({
          problem: 'pack',
          where: `${file.name}: ${where} (${problem})`,
        })),
      };
    ready.set(file.name, { name: file.name, file, compiled: read.compiled, on, at });
  }
  return { ready };
}

export async function bringIn({
  backup,
  packs,
}: Pick<Checked, 'backup' | 'packs'>): Promise<Outcome<{ preview: Preview }>> {
  const db = kejianDatabase({ patience: 600_000 });
  try {
    return await applyBackup(db, backup, ({ file }) => packs.get(file.name)!);
  } finally {
    db.close();
  }
}

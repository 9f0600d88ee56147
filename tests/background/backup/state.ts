import { type AuditStore, auditStore } from '@/entrypoints/background/audit-store';
import { applyBackup } from '@/entrypoints/background/backup/apply-backup';
import { type Backup, type FoundProblem, readBackup } from '@/entrypoints/background/backup/read-backup';
import { type Wanted, writeBackup } from '@/entrypoints/background/backup/write-backup';
import { type Connection, kejianDatabase } from '@/entrypoints/background/database';
import { type PackStore, packStore } from '@/entrypoints/background/pack-store';
import { compileOwnPack } from '@/rules/tools/read-own-pack';
import { entry, SETTINGS } from '../fixture';
import { ownPack } from '../own-pack-fixture';

export const at = (n: number) => new Date(Date.UTC(2026, 10, 24, 13, 0, n)).toISOString();
export const ABOUT = { made: at(0), by: '0.1.0' };
export const EVERYTHING: Wanted = {
  ids: null,
  readings: true,
  settings: { settings: SETTINGS, beside: { advisor: '李' } },
};

/** A profile of its own: a database, and the stores on it. */
export interface Profile {
  db: Connection;
  store: AuditStore;
  packs: PackStore;
}

export function profile(name: string): Profile {
  return { db: kejianDatabase({ name }), store: auditStore({ name }), packs: packStore({ name }) };
}

/** Everything that the database holds, by store. */
export async function stateOf({ db }: Profile): Promise<Record<string, unknown[]>> {
  const found = await db.attempt(async (open) => {
    const stores: Record<string, unknown[]> = {};
    for (const name of open.objectStoreNames) stores[name] = await open.getAll(name);
    return { stores };
  });
  if (!found.ok) throw new Error(found.detail);
  return found.stores;
}

export const compile: Parameters<typeof applyBackup>[2] = ({ file, on, at: time }) => ({
  name: file.name,
  file,
  compiled: compileOwnPack(file),
  on,
  at: time,
});

export async function exported({ db }: Profile, wanted = EVERYTHING): Promise<string> {
  let text = '';
  const done = await writeBackup(db, wanted, ABOUT, (piece) => {
    text += piece;
  });
  if (!done.ok) throw new Error(done.detail);
  return text;
}

export async function read(file: string | Blob): Promise<Backup> {
  const found = await readBackup(typeof file === 'string' ? new Blob([file]) : file);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.backup;
}

export async function problemsOf(file: string | Blob, most?: number): Promise<FoundProblem[]> {
  const found = await readBackup(typeof file === 'string' ? new Blob([file]) : file, most);
  return found.ok ? [] : found.problems;
}

export const imported = async ({ db }: Profile, file: string) => applyBackup(db, await read(file), compile);

/** A profile with something in every store. */
export async function fullProfile(name: string): Promise<Profile> {
  const made = profile(name);
  const { store, packs } = made;
  for (const n of [1, 2, 3]) await store.save(entry(at(n)));
  await store.save(entry(at(4), 'https://other.example/\ud83d\u8bfe?a=1'));
  const { id } = entry(at(1)).summary;
  const judgement = { course: 0, rule: 'guaranteed-pass', outcome: 'clear' as const, reason: '合同' };
  await store.judge(id, { ...judgement, at: at(5) });
  await store.judge(id, { ...judgement, reason: '另有说明', at: at(6) });
  const again = entry(at(2));
  again.audit = { ...again.audit, versions: { ...again.audit.versions, registers: '2026.12' } };
  await store.rejudged(again, at(7));
  await packs.label(id, judgement, {
    course: 0,
    rule: judgement.rule,
    outcome: 'flagged',
    quote: '签约保过',
    right: true,
    at: at(8),
  });
  await store.addNote('https://school.example/course/3', (notes) => ({
    ...notes,
    answers: [{ question: '问', rules: ['guaranteed-pass'], text: '答', at: at(9) }],
    tags: ['已回访'],
  }));
  const file = ownPack();
  await packs.keep({ name: file.name, file, compiled: compileOwnPack(file), on: true, at: at(10) });
  return made;
}

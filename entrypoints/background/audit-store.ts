import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Audit } from '@/rules/audit';
import type { Reading } from '@/rules/reading/block';
import { latest, type Migration, migrate, migrations, type RawDatabase, type Upgrade } from './migrations';
import type { AuditSummary, StorageError } from './protocol';

/**
 * The only place that keeps audits. An audit, its summary and its reading are written in one transaction, and
 * `save` says so only when that transaction is complete: a request that succeeded can still be rolled back.
 */
export interface AuditStore {
  save(entry: AuditEntry): Promise<Kept<object>>;
  recent(limit: number): Promise<Kept<{ audits: AuditSummary[] }>>;
  audit(id: string): Promise<Kept<{ audit: Audit | null }>>;
  /** An audit with all that was kept with it. */
  find(id: string): Promise<Kept<{ entry: AuditEntry | null }>>;
  close(): void;
}

export interface AuditEntry {
  summary: AuditSummary;
  audit: Audit;
  reading: Reading;
}

export type Kept<T> = ({ ok: true } & T) | { ok: false; error: StorageError; detail: string };

interface Stores extends DBSchema {
  audits: { key: string; value: { id: string; audit: Audit } };
  summaries: {
    key: string;
    value: AuditSummary & { newest: number };
    indexes: {
      newest: number;
      provider: [string, number];
      grade: [string, number];
      url: [string, number];
    };
  };
  readings: { key: string; value: { id: string; reading: Reading } };
}

type Database = IDBPDatabase<Stores>;

const NAME = 'kejian';
/** Longer than any healthy save; a database that does not answer is reported rather than waited for. */
const PATIENCE_MS = 10_000;

class StorageFailure extends Error {
  constructor(
    readonly code: StorageError,
    message: string,
  ) {
    super(message);
  }
}

export interface StoreOptions {
  name?: string;
  steps?: readonly Migration[];
  patience?: number;
}

export function auditStore(options: StoreOptions = {}): AuditStore {
  const steps = options.steps ?? migrations;
  const patience = options.patience ?? PATIENCE_MS;
  let connection: Promise<Database> | null = null;

  function forget() {
    connection?.then((db) => db.close()).catch(() => {});
    connection = null;
  }

  function connected(): Promise<Database> {
    if (connection) return connection;
    const opening = connect(options.name ?? NAME, steps, forget);
    connection = opening;
    opening.catch(() => {
      if (connection === opening) connection = null;
    });
    return opening;
  }

  /** Runs `work` on an open database; once more on a fresh connection when the browser closed the one at hand. */
  async function attempt<T extends object>(work: (db: Database) => Promise<T>): Promise<Kept<T>> {
    const run = async () => work(await connected());
    try {
      const value = await within(
        patience,
        run().catch((error) => {
          if (nameOf(error) !== 'InvalidStateError' || !connection) throw error;
          forget();
          return run();
        }),
      );
      return { ok: true, ...value };
    } catch (error) {
      return { ok: false, error: codeOf(error), detail: String(error) };
    }
  }

  return {
    save: ({ summary, audit, reading }) =>
      attempt(async (db) => {
        const { id } = summary;
        const kept = db.transaction(['audits', 'summaries', 'readings'], 'readwrite', {
          durability: 'strict',
        });
        kept.done.catch(() => {});
        // The transaction's own error, given by `done`, is the one to report; those of its requests are part of it.
        const handled = (request: Promise<unknown>) => request.catch(() => {});
        try {
          handled(kept.objectStore('audits').put({ id, audit }));
          handled(kept.objectStore('summaries').put({ ...summary, newest: -Date.parse(summary.readAt) }));
          handled(kept.objectStore('readings').put({ id, reading }));
        } catch (error) {
          // What was put before the one that threw would be kept otherwise.
          kept.abort();
          throw error;
        }
        await kept.done;
        return {};
      }),
    recent: (limit) =>
      attempt(async (db) => {
        const found = await db.getAllFromIndex('summaries', 'newest', null, limit);
        return { audits: found.map(({ newest: _newest, ...summary }) => summary) };
      }),
    audit: (id) => attempt(async (db) => ({ audit: (await db.get('audits', id))?.audit ?? null })),
    find: (id) =>
      attempt(async (db) => {
        const from = db.transaction(['audits', 'summaries', 'readings']);
        const [audit, summary, reading] = await Promise.all([
          from.objectStore('audits').get(id),
          from.objectStore('summaries').get(id),
          from.objectStore('readings').get(id),
        ]);
        if (!audit || !summary || !reading) return { entry: null };
        const { newest: _newest, ...rest } = summary;
        return { entry: { summary: rest, audit: audit.audit, reading: reading.reading } };
      }),
    close: forget,
  };
}

function connect(name: string, steps: readonly Migration[], lost: () => void): Promise<Database> {
  if (typeof indexedDB === 'undefined')
    return Promise.reject(new StorageFailure('storage-unavailable', 'this browser offers no database here'));
  return new Promise((resolve, reject) => {
    let blocked = false;
    openDB<Stores>(name, latest(steps), {
      upgrade: (db, from, _to, upgrade) =>
        // A step that fails must leave the database as it was; the aborted upgrade then rejects the opening.
        migrate(steps, db as unknown as RawDatabase, upgrade as unknown as Upgrade, from).catch(() => {
          upgrade.done.catch(() => {});
          upgrade.abort();
        }),
      blocked: () => {
        blocked = true;
        reject(new StorageFailure('storage-blocked', 'an older copy of the extension holds the database'));
      },
      blocking: lost,
      terminated: lost,
    }).then((db) => (blocked ? db.close() : resolve(db)), reject);
  });
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageFailure('storage-failed', 'the database did not answer')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error && 'name' in error ? String(error.name) : '';

function codeOf(error: unknown): StorageError {
  if (error instanceof StorageFailure) return error.code;
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'storage-full';
    case 'VersionError':
      return 'storage-newer';
    case 'SecurityError':
      return 'storage-unavailable';
    default:
      return 'storage-failed';
  }
}

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Audit } from '@/rules/audit';
import type { KeptReading } from '@/rules/reading/kept-reading';
import { latest, type Migration, migrate, migrations, type RawDatabase, type Upgrade } from './migrations';
import type { OwnPackRecord } from './own-pack';
import type {
  AuditSummary,
  EarlierAudit,
  FindingLabel,
  Judgement,
  PageNotes,
  StorageError,
} from './protocol';
import type { QueueItem } from './queue/queue-item';

export type Kept<T> = ({ ok: true } & T) | { ok: false; error: StorageError; detail: string };

export interface Stores extends DBSchema {
  audits: {
    key: string;
    /** `judgedAt`: when it was judged again after its visit. */
    value: { id: string; audit: Audit; judgedAt?: string };
  };
  summaries: {
    key: string;
    value: AuditSummary & { newest: number };
    indexes: {
      newest: number;
      provider: [string, number];
      grade: [string, number];
      url: [string, number];
      order: [number, string];
    };
  };
  readings: { key: string; value: { id: string; reading: KeptReading } };
  notes: { key: string; value: PageNotes & { page: string } };
  /** `replaced`: what was held before, newest last. */
  judgements: { key: string; value: { id: string; judgements: Judgement[]; replaced?: Judgement[] } };
  /** What the same visit came to by other packs, before it was judged again; oldest first. */
  earlier: { key: string; value: { id: string; audits: EarlierAudit[] } };
  labels: { key: string; value: { id: string; labels: FindingLabel[] } };
  packs: { key: string; value: OwnPackRecord };
  queue: { key: string; value: QueueItem };
}

/** A transaction that changes several stores. */
export type Upkeep<Names extends StoreNames<Stores>[]> = IDBPTransaction<Stores, Names, 'readwrite'>;

export type Database = IDBPDatabase<Stores>;

/** A database that opens when it is first needed, and again when the browser closed it. */
export interface Connection {
  /** Runs `work` on the open database; a failure is a value. */
  attempt<T extends object>(work: (db: Database) => Promise<T>): Promise<Kept<T>>;
  close(): void;
}

class StorageFailure extends Error {
  constructor(
    readonly code: StorageError,
    message: string,
  ) {
    super(message);
  }
}

export interface StoreOptions {
  /** Several stores of one program share a connection: what is told to one is then known to all. */
  shared?: Connection;
  name?: string;
  steps?: readonly Migration[];
  patience?: number;
}

/** Tells with `made` when a database was made where there was none. */
export const making = new EventTarget();

const NAME = 'kejian';
/** Longer than any healthy save; a database that does not answer is reported rather than waited for. */
const PATIENCE_MS = 10_000;

/** A connection to the one database of the extension, or the one that is to be shared. */
export const kejianDatabase = (options: StoreOptions = {}): Connection =>
  options.shared ??
  connection(options.name ?? NAME, options.steps ?? migrations, options.patience ?? PATIENCE_MS);

export function connection(name: string, steps: readonly Migration[], patience: number): Connection {
  let current: Opening | null = null;

  function forget() {
    current?.db.then((db) => db.close()).catch(() => {});
    current = null;
  }

  /** The open database; or, at once, that an older copy holds it. It is there by itself when that one lets go. */
  function connected(): Promise<Database> {
    if (!current) {
      const opening = connect(name, steps, forget);
      current = opening;
      opening.db.catch(() => {
        if (current === opening) current = null;
      });
    }
    return Promise.race([current.db, current.held]);
  }

  /** Once more on a fresh connection when the browser closed the one at hand. */
  async function attempt<T extends object>(work: (db: Database) => Promise<T>): Promise<Kept<T>> {
    const run = async () => work(await connected());
    try {
      const value = await within(
        patience,
        run().catch((error) => {
          if (nameOf(error) !== 'InvalidStateError' || !current) throw error;
          forget();
          return run();
        }),
      );
      return { ok: true, ...value };
    } catch (error) {
      return { ok: false, error: codeOf(error), detail: String(error) };
    }
  }
  return { attempt, close: forget };
}

/** A database on its way. `held` fails when an older copy holds it: a second request would only wait behind this one. */
interface Opening {
  db: Promise<Database>;
  held: Promise<never>;
}

function connect(name: string, steps: readonly Migration[], lost: () => void): Opening {
  let hold = () => {};
  const held = new Promise<never>((_, reject) => {
    hold = () =>
      reject(new StorageFailure('storage-blocked', 'an older copy of the extension holds the database'));
  });
  held.catch(() => {});
  const open = async () => {
    if (typeof indexedDB === 'undefined')
      throw new StorageFailure('storage-unavailable', 'this browser offers no database here');
    return openDB<Stores>(name, latest(steps), {
      upgrade: (db, from, _to, upgrade) => {
        if (from === 0) making.dispatchEvent(new Event('made'));
        // A step that fails must leave the database as it was; the aborted upgrade then rejects the opening.
        return migrate(steps, db as unknown as RawDatabase, upgrade as unknown as Upgrade, from).catch(() => {
          upgrade.done.catch(() => {});
          upgrade.abort();
        });
      },
      blocked: hold,
      blocking: lost,
      terminated: lost,
    });
  };
  return { db: open(), held };
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

import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { keptReading } from '@/rules/reading/kept-reading';

/** A database on its way from one version to the next, before its stores have known shapes. */
export type RawDatabase = IDBPDatabase<unknown>;
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step of the schema. Steps are never changed after a release; a new one is added. */
export interface Migration {
  to: number;
  what: string;
  up(db: RawDatabase, upgrade: Upgrade): void | Promise<void>;
}

/** What version 3 adds to a summary. It stays as it is, whatever summaries become later. */
function fuller({ page, courses }: { page: { coverage: number }; courses: OldCourse[] }) {
  const findings = courses.flatMap((course) => course.findings);
  const having = (outcome: string) =>
    new Set(findings.filter((finding) => finding.outcome === outcome).map(({ rule }) => rule));
  return {
    score: courses.length === 1 ? courses[0]!.score : null,
    basis: Math.min(1, ...courses.map(({ coverage }) => coverage)),
    coverage: page.coverage,
    flagged: having('flagged').size,
    missing: having('missing').size,
    met: having('met').size,
    suspected: having('suspected').size,
    unknown: having('unknown').size,
    flags: [...having('flagged')],
  };
}

interface OldCourse {
  score: number | null;
  coverage: number;
  findings: { rule: string; outcome: string }[];
}

export const migrations: readonly Migration[] = [
  {
    to: 1,
    what: 'audits, their summaries and the readings that they were made of, all under one id',
    up(db) {
      db.createObjectStore('audits', { keyPath: 'id' });
      const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
      // `newest` is the time of reading, negated: the first entries of the index are the newest audits.
      summaries.createIndex('newest', 'newest');
      summaries.createIndex('provider', ['provider', 'newest']);
      summaries.createIndex('grade', ['grade', 'newest']);
      summaries.createIndex('url', ['url', 'newest']);
      db.createObjectStore('readings', { keyPath: 'id' });
    },
  },
  {
    to: 2,
    what: 'what a person wrote down about a page, under its address',
    up(db) {
      db.createObjectStore('notes', { keyPath: 'page' });
    },
  },
  {
    to: 3,
    what: 'an order that pages of a long list can follow, fuller summaries, and what advisors hold of findings',
    async up(db, upgrade) {
      db.createObjectStore('judgements', { keyPath: 'id' });
      const summaries = upgrade.objectStore('summaries');
      summaries.createIndex('order', ['newest', 'id']);
      for (let at = await summaries.openCursor(); at; at = await at.continue()) {
        const kept = await upgrade.objectStore('audits').get(at.value.id);
        // A summary whose audit is gone cannot be filled in; what it said stays.
        if (kept) await at.update({ ...at.value, ...fuller(kept.audit), changes: null });
      }
    },
  },
  {
    to: 4,
    what: 'readings as columns, earlier judgements of a visit, labels of findings, and packs of an organisation',
    async up(db, upgrade) {
      db.createObjectStore('earlier', { keyPath: 'id' });
      db.createObjectStore('labels', { keyPath: 'id' });
      db.createObjectStore('packs', { keyPath: 'name' });
      for (let at = await upgrade.objectStore('readings').openCursor(); at; at = await at.continue())
        if (at.value.reading.format === 1)
          await at.update({ ...at.value, reading: keptReading(at.value.reading) });
    },
  },
  {
    to: 5,
    what: 'the bulk queue',
    up(db) {
      db.createObjectStore('queue', { keyPath: 'id' });
    },
  },
];

export const latest = (steps: readonly Migration[]): number => steps.at(-1)?.to ?? 0;

/** Runs the steps that a database of version `from` lacks, in order, within its one upgrade transaction. */
export async function migrate(
  steps: readonly Migration[],
  db: RawDatabase,
  upgrade: Upgrade,
  from: number,
): Promise<void> {
  for (const step of steps) if (step.to > from) await step.up(db, upgrade);
}

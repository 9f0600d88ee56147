import * as z from 'zod/mini';
import type { Audit } from '@/rules/audit';
import { ownPackFile } from '@/rules/engine/own-pack';
import type { KeptReading } from '@/rules/reading/kept-reading';
import type { AuditSummary, EarlierAudit, FindingLabel, Judgement, PageNotes, Settings } from '../protocol';
import { settingShapes } from '../settings';
import { auditShape, outcomeShape } from './audit-shape';

/**
 * What a back-up file holds. It is one JSON object whose records stand a line each, so that thousands of them are
 * written and read piece by piece; any JSON reader reads it too.
 */

export const BACKUP_FORMAT = 1;

/** Stores that stay on their machine: a queue waits for sites that this browser was allowed to read. */
export const OF_THIS_MACHINE: readonly string[] = ['queue'];

export const header = z.looseObject({
  product: z.literal('kejian'),
  kind: z.literal('backup'),
  format: z.int(),
  made: z.iso.datetime(),
  /** Version of the extension that wrote it. */
  by: z.string().check(z.maxLength(60)),
});

/** All that is kept of one visit. */
export interface AuditRecord {
  is: 'audit';
  summary: AuditSummary;
  audit: Audit;
  /** When it was judged, where that was later than the visit. */
  judgedAt?: string;
  reading: KeptReading | null;
  judgements: Judgement[];
  replaced: Judgement[];
  earlier: EarlierAudit[];
  labels: FindingLabel[];
}

export interface NotesRecord {
  is: 'notes';
  page: string;
  notes: PageNotes;
}

export interface PackRecord {
  is: 'pack';
  file: z.infer<typeof ownPackFile>;
  on: boolean;
  at: string;
}

/**
 * What is kept in `storage.local` beside the settings and moves with them, by its key: sites that were sent away, places
 * of the overlay, answers of the self-check, views of the list, the advisor's name. Whoever reads one checks its shape.
 */
export const BESIDE = ['hidden', 'places', 'person', 'views', 'advisor'] as const;
export type Beside = Partial<Record<(typeof BESIDE)[number], unknown>>;

export interface SettingsRecord {
  is: 'settings';
  settings: Settings;
  beside: Beside;
}

export type BackupRecord = AuditRecord | NotesRecord | PackRecord | SettingsRecord;

const count = z.int().check(z.nonnegative());
const short = z.string().check(z.maxLength(20_000));
const time = z.iso.datetime();
const share = z.number().check(z.minimum(0), z.maximum(1));

const summary = z.looseObject({
  id: short,
  url: short,
  title: z.nullable(short),
  provider: z.nullable(short),
  kind: short,
  readAt: time,
  grade: z.nullable(z.enum(['A', 'B', 'C', 'D', 'F'])),
  score: z.nullable(z.number()),
  courses: z.optional(count),
  basis: share,
  coverage: share,
  flagged: count,
  suspected: count,
  missing: count,
  met: count,
  unknown: count,
  flags: z.array(short),
  changes: z.nullable(count),
});

const judgement = z.looseObject({
  course: count,
  rule: short,
  outcome: z.enum(['flagged', 'clear', 'inapplicable', 'kept']),
  reason: short,
  at: time,
});

const label = z.looseObject({
  course: count,
  rule: short,
  outcome: outcomeShape,
  quote: short,
  right: z.boolean(),
  at: time,
});

/** The columns and what they point into; what they say is checked once they are read. */
const keptReading = z.looseObject({
  format: z.literal(2),
  text: z.string(),
  strings: z.array(z.string()),
  blocks: z.string(),
  containers: z.string(),
});

/** Whether an id is of a visit to an address; ids of before have the time behind it. */
function isVisit(id: string, url: string): boolean {
  const began = id.endsWith(` ${url}`) ? id.slice(0, -url.length - 1) : id.slice(url.length + 1);
  return (id === `${began} ${url}` || id === `${url} ${began}`) && time.safeParse(began).success;
}

const auditRecord = z
  .strictObject({
    is: z.literal('audit'),
    summary,
    audit: auditShape,
    judgedAt: z.optional(time),
    reading: z.nullable(keptReading),
    judgements: z.array(judgement),
    replaced: z.array(judgement),
    earlier: z.array(z.looseObject({ audit: auditShape, until: time })),
    labels: z.array(label),
  })
  .check(
    // Everything of a visit is found by its id: the address, and the time when it began.
    z.refine(({ summary: { id, url } }) => isVisit(id, url), { path: ['summary', 'id'] }),
    z.refine((one) => one.summary.readAt === one.audit.readAt, { path: ['summary', 'readAt'] }),
  );

const notes = z.looseObject({
  answers: z.array(z.looseObject({ question: short, rules: z.array(short), text: short, at: time })),
  lookUps: z.array(
    z.looseObject({
      site: short,
      asked: short,
      outcome: z.enum(['found', 'not-found', 'differs']),
      at: time,
    }),
  ),
  remarks: z.optional(z.array(z.looseObject({ text: short, at: time, by: z.optional(short) }))),
  tags: z.optional(z.array(short)),
});

const settingsShape = z.strictObject(settingShapes);
const besideShape = z.strictObject({
  hidden: z.optional(z.unknown()),
  places: z.optional(z.unknown()),
  person: z.optional(z.unknown()),
  views: z.optional(z.unknown()),
  advisor: z.optional(z.unknown()),
});

export const recordShape = z.discriminatedUnion('is', [
  auditRecord,
  z.strictObject({ is: z.literal('notes'), page: short, notes }),
  z.strictObject({ is: z.literal('pack'), file: ownPackFile, on: z.boolean(), at: time }),
  z.strictObject({ is: z.literal('settings'), settings: settingsShape, beside: besideShape }),
]);

/** Two records of a file may not be about the same thing. */
export function keyOf(record: BackupRecord): string {
  switch (record.is) {
    case 'audit':
      return `audit ${record.summary.id}`;
    case 'notes':
      return `notes ${record.page}`;
    case 'pack':
      return `pack ${record.file.name}`;
    case 'settings':
      return 'settings';
  }
}

import * as z from 'zod/mini';
import { hostShape, pauseShape } from './queue/control';
import { readingShape } from './reading-shape';

/** Pages that are added at once. */
export const MOST_ADDED = 5000;

const page = z.string().check(z.maxLength(8000));
const ids = z.array(page).check(z.maxLength(100_000));
/** Files are told apart by a sum of their bytes, and shown by their name. */
const fileId = z.string().check(z.maxLength(2000), z.regex(/^file:\/\/\/[0-9a-f]{16}\/[^/]+$/));
const hosts = z.array(hostShape).check(z.maxLength(MOST_ADDED));

/** The shapes of what is asked about the queue. */
export const queueShapes = {
  queue: z.strictObject({ type: z.literal('queue') }),
  'queue-add': z.strictObject({
    type: z.literal('queue-add'),
    pages: z
      .array(z.strictObject({ address: page, tab: z.optional(z.int()) }))
      .check(z.maxLength(MOST_ADDED)),
    lent: hosts,
  }),
  'queue-control': z.strictObject({
    type: z.literal('queue-control'),
    change: z.strictObject({ paused: z.optional(z.boolean()), pause: z.optional(pauseShape) }),
  }),
  'queue-items': z.strictObject({
    type: z.literal('queue-items'),
    ids,
    act: z.enum(['retry', 'skip', 'remove', 'show', 'go-on']),
    lent: z.optional(hosts),
  }),
  'queue-file': z.strictObject({
    type: z.literal('queue-file'),
    id: fileId,
    name: z.string().check(z.maxLength(1000)),
  }),
  'queue-file-read': z.strictObject({
    type: z.literal('queue-file-read'),
    id: fileId,
    reading: z.nullable(readingShape),
    reason: z.nullable(
      z.enum([
        'file-gone',
        'file-damaged',
        'file-encrypted',
        'file-large',
        'file-scanned',
        'file-kind',
        'empty',
      ]),
    ),
    anyway: z.boolean(),
  }),
  'queue-keep': z.strictObject({ type: z.literal('queue-keep'), hosts }),
};

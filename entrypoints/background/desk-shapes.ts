import * as z from 'zod/mini';

/** Pages that are held against each other at once; more would keep the background too long. */
export const MOST_READ = 3000;
/** Pages of a report that are told at once: some megabytes. */
export const MOST_REPORTED = 100;
/** Tags of one page. */
const MOST_TAGS = 50;

const page = z.string().check(z.maxLength(8000));
const time = z.iso.datetime();
const ids = z.array(page).check(z.maxLength(MOST_READ));
/** A tag is one line, and no longer than a person reads in a list. */
const tag = z.string().check(z.minLength(1), z.maxLength(60), z.regex(/^[^\p{Cc}]+$/u));

/** The shapes of the workbench's own questions. */
export const deskShapes = {
  'page-tags': z.strictObject({ type: z.literal('page-tags') }),
  'all-judgements': z.strictObject({ type: z.literal('all-judgements') }),
  'note-remark': z.strictObject({
    type: z.literal('note-remark'),
    page,
    remark: z.strictObject({
      text: z.string().check(z.minLength(1), z.maxLength(20_000)),
      at: time,
      by: z.optional(z.string().check(z.maxLength(100))),
    }),
  }),
  'forget-remark': z.strictObject({ type: z.literal('forget-remark'), page, remark: time }),
  'tag-page': z.strictObject({
    type: z.literal('tag-page'),
    page,
    tags: z.array(tag).check(z.maxLength(MOST_TAGS)),
  }),
  'kept-reading': z.strictObject({ type: z.literal('kept-reading'), id: page }),
  'forget-site': z.strictObject({
    type: z.literal('forget-site'),
    host: z.string().check(z.minLength(1), z.maxLength(300), z.regex(/^[^/\s]+$/)),
  }),
  'standing-deadlines': z.strictObject({ type: z.literal('standing-deadlines'), urls: ids }),
  'report-pages': z.strictObject({
    type: z.literal('report-pages'),
    ids: z.array(page).check(z.maxLength(MOST_REPORTED)),
    brief: z.optional(z.boolean()),
  }),
  'same-texts': z.strictObject({ type: z.literal('same-texts'), own: ids, others: ids }),
};

import * as z from 'zod/mini';

/** A pack's file; the largest that an organisation would write by hand is a tenth of it. */
export const LONGEST_PACK = 2 * 2 ** 20;

const id = z.string().check(z.maxLength(8000));
const name = z.string().check(z.maxLength(200));
const short = z.string().check(z.maxLength(4000));
const count = z.int().check(z.nonnegative());

const label = z.strictObject({
  course: count,
  rule: short,
  outcome: z.enum(['met', 'partial', 'missing', 'flagged', 'suspected', 'clear', 'unknown', 'inapplicable']),
  quote: short,
  right: z.boolean(),
  at: z.iso.datetime(),
});

/** The shapes of questions about packs, judging again and labels. */
export const packShapes = {
  'own-packs': z.strictObject({ type: z.literal('own-packs') }),
  'check-pack': z.strictObject({
    type: z.literal('check-pack'),
    // Longer ones are answered with a problem that a person can read, up to what a message carries.
    text: z.string().check(z.maxLength(32 * LONGEST_PACK)),
    keep: z.boolean(),
  }),
  'switch-pack': z.strictObject({ type: z.literal('switch-pack'), name, on: z.boolean() }),
  'remove-pack': z.strictObject({ type: z.literal('remove-pack'), name }),
  rejudge: z.strictObject({ type: z.literal('rejudge'), id, keep: z.boolean() }),
  'label-finding': z.strictObject({
    type: z.literal('label-finding'),
    id,
    course: count,
    rule: short,
    label: z.nullable(label),
  }),
  'earlier-audits': z.strictObject({ type: z.literal('earlier-audits'), id }),
  'finding-labels': z.strictObject({ type: z.literal('finding-labels'), id }),
  'all-labels': z.strictObject({ type: z.literal('all-labels') }),
  'corpus-line': z.strictObject({ type: z.literal('corpus-line'), id }),
};

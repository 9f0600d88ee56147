import * as z from 'zod/mini';
import type { Audit, ScoreStep } from '@/rules/audit';

/**
 * The shape of an audit that comes from a file. What is named here is checked; what a later version adds beside it is
 * kept as it is, so that moving to another machine loses nothing.
 */

const text = z.string().check(z.maxLength(200_000));
const share = z.number().check(z.minimum(0), z.maximum(1));
const count = z.int().check(z.nonnegative());
const points = z.number().check(z.minimum(-1000), z.maximum(1000));
const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const words = z.looseObject({ zh: text, en: text });
const origin = z.enum(['text', 'structured-data', 'image', 'register']);

export const outcomeShape = z.enum([
  'met',
  'partial',
  'missing',
  'flagged',
  'suspected',
  'clear',
  'unknown',
  'inapplicable',
]);

const evidence = z.looseObject({
  quote: text,
  start: z.int(),
  end: z.int(),
  from: origin,
  before: z.optional(text),
  after: z.optional(text),
  picture: z.optional(z.looseObject({ src: text, boxes: z.array(z.tuple([share, share, share, share])) })),
});

const finding = z.looseObject({
  rule: text,
  outcome: outcomeShape,
  severity,
  confidence: share,
  evidence: z.array(evidence),
  sources: z.array(text),
  note: z.optional(words),
});

/** A fact whose value has this shape, or that was not found. */
const fact = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('state', [
    z.looseObject({
      state: z.literal('found'),
      value,
      quote: text,
      start: z.optional(z.int()),
      end: z.optional(z.int()),
      from: z.optional(origin),
      also: z.optional(z.array(z.looseObject({ value, quote: text, from: origin }))),
    }),
    z.looseObject({ state: z.literal('absent') }),
    z.looseObject({ state: z.literal('unreadable'), why: text }),
  ]);

const told = fact(text);
const facts = z.looseObject({
  title: told,
  provider: told,
  price: fact(z.looseObject({ amount: z.number(), currency: text })),
  hours: fact(z.number()),
  duration: told,
  instructors: fact(
    z.array(z.looseObject({ name: text, title: z.optional(text), credentials: z.optional(z.array(text)) })),
  ),
  modules: fact(z.array(z.looseObject({ title: text, hours: z.optional(z.number()) }))),
  prerequisites: told,
  assessment: told,
  refund: told,
  certificate: fact(z.looseObject({ name: z.optional(text), issuer: z.optional(text) })),
  level: told,
  address: told,
  licence: told,
  schedule: told,
});

const STEPS = {
  deduction: true,
  cap: true,
  combination: true,
  ceiling: true,
  floor: true,
} satisfies Record<ScoreStep['kind'], true>;
const stepKind = z.enum(Object.keys(STEPS) as [ScoreStep['kind'], ...ScoreStep['kind'][]]);

const dimension = z.looseObject({ score: z.nullable(points), of: points, coverage: share });
const scored = {
  score: z.nullable(points),
  range: z.tuple([points, points]),
  grade: z.nullable(z.enum(['A', 'B', 'C', 'D', 'F'])),
  coverage: share,
  dimensions: z.looseObject({
    curriculum: z.optional(dimension),
    instructor: z.optional(dimension),
    transparency: z.optional(dimension),
    claims: z.optional(dimension),
    'red-flags': z.optional(dimension),
  }),
  steps: z.array(
    z.looseObject({
      kind: stepKind,
      rules: z.array(text),
      points,
    }),
  ),
};

const course = z.looseObject({
  ...scored,
  title: z.nullable(text),
  provider: z.nullable(text),
  url: z.nullable(text),
  facts,
  findings: z.array(finding),
  own: z.optional(z.array(z.looseObject({ ...scored, pack: text, title: words }))),
});

const unread = z.looseObject({
  what: z.enum(['image', 'frame', 'canvas', 'video', 'closed-root', 'document']),
  count,
  places: z.optional(z.array(z.looseObject({ at: count, name: z.optional(text) }))),
});

export const auditShape = z.looseObject({
  format: z.literal(1),
  input: text,
  readAt: z.iso.datetime(),
  versions: z.looseObject({
    reader: z.int(),
    packs: z.record(text, text),
    registers: text,
  }),
  page: z.looseObject({
    kind: z.enum(['course', 'listing', 'provider', 'article', 'official', 'other']),
    language: text,
    coverage: share,
    unread: z.array(unread),
    cloaked: z.optional(z.array(z.looseObject({ quote: text, start: z.int(), end: z.int() }))),
    identifiers: z.optional(
      z.array(
        z.looseObject({
          kind: z.enum(['credit-code', 'school-licence', 'icp']),
          value: text,
          quote: text,
          start: z.int(),
          end: z.int(),
          valid: z.optional(z.boolean()),
        }),
      ),
    ),
  }),
  courses: z.array(course),
});

/** Reading the shape's own type keeps it and the audit's type from drifting apart. */
export type CheckedAudit = z.infer<typeof auditShape> extends Audit ? Audit : never;

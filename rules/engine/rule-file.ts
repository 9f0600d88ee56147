import * as z from 'zod/mini';

/**
 * The shape of a rule file, `rules/packs/<pack>/<rule-id>.json`, and of `pack.json`.
 * Rules are data: a closed set of verbs, literal phrases, no expressions and no code.
 */

const words = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });

const FACT_NAMES = [
  'title',
  'provider',
  'price',
  'hours',
  'duration',
  'instructors',
  'modules',
  'prerequisites',
  'assessment',
  'refund',
  'certificate',
  'level',
  'address',
  'licence',
  'schedule',
] as const;

/**
 * Phrases that say the same thing equally surely. The language of a phrase:
 *   `包过`            a literal; width, case, script and separators are folded before matching
 *   `{n}`             a number, in digits or Chinese numerals (`98`, `三`, `12,800`)
 *   `{..8}`           at most 8 folded characters, commas too, never across the end of a sentence but for a `?`
 *   `(退款|退费)`     one of these literals; `(全|)` makes one optional
 *   `<fail>`          any word of this class of the phrase's language, see `matching/word-classes.json`
 *   `退款{~8}没过`    both in either order, at most 8 characters apart
 * A phrase holds at least one literal of two characters. English literals match whole words.
 */
export const phraseSet = z.strictObject({
  /** A name for `judge` to point at. */
  set: z.string(),
  /** How surely these words make the claim when affirmed by the seller, 0..1. From 0.8 a risk is flagged, below it is suspected. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  zh: z.optional(z.array(z.string())),
  en: z.optional(z.array(z.string())),
  /** Needs another hit of the same rule, or of one of these sets, within the same block to count. */
  near: z.optional(z.array(z.string())),
  /** The number in a phrase counts from here up: 98% is praise, 12% is not. */
  least: z.optional(z.number()),
});

const reach = z.number().check(z.minimum(0), z.maximum(120));

/**
 * A claim told by its parts: who does what to what, on which condition. Parts are names of `matching/roles.json`, in the
 * order in which they stand on the page; any words may stand between them that undo nothing.
 */
export const frameFile = z.strictObject({
  /** A name for `judge` to point at, as that of a set of phrases. */
  set: z.string(),
  /** As that of phrases. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  parts: z
    .array(z.union([z.string(), z.strictObject({ is: z.string(), alone: z.literal(true) })]))
    .check(z.minLength(2), z.maxLength(4)),
  /** `given` unless said otherwise. */
  order: z.optional(z.enum(['given', 'any'])),
  /** `neighbours` lets one sentence end, or one item of a list, between two of the parts. */
  across: z.enum(['clause', 'sentence', 'neighbours']),
  /** Folded characters between one part and the next, at most; by language where a few ideographs say what many letters do. */
  reach: z.union([reach, z.strictObject({ zh: reach, en: reach })]),
  /** The number in its parts counts from here up, as that of phrases. */
  least: z.optional(z.number()),
  /** The parts are all that their clause says. */
  whole: z.optional(z.literal(true)),
  /** Roles that say something else when they stand in the same sentence. */
  unless: z.optional(z.array(z.string())),
});

/** A test over facts and claims of one course. */
const factTest = z.strictObject({
  verb: z.literal('fact'),
  fact: z.enum(FACT_NAMES),
  /** For lists: how many entries make it `met`; fewer but some make it `partial`. */
  atLeast: z.optional(z.number()),
  /** For lists and objects: a key that entries must carry (`credentials`, `issuer`, `hours`) to be `met`; without it `partial`. */
  with: z.optional(z.string()),
  /** Outcome at best; `met` unless given. */
  as: z.optional(z.literal('partial')),
});
const saidTest = z.strictObject({
  verb: z.literal('said'),
  /** Names of phrase sets of this rule; any affirmed hit counts. */
  sets: z.array(z.string()),
  /**
   * Outcome when said; `met` unless given. `unknown`: words that speak of it and state nothing, such as "our trainers"
   * of who teaches. They are no praise, and where something is spoken of it is not called missing either.
   */
  as: z.optional(z.enum(['met', 'partial', 'unknown'])),
  /** Words in the course's own name do not count. */
  besideTitle: z.optional(z.literal(true)),
  /** Only as a heading or label: a sentence that mentions a syllabus is none. */
  heading: z.optional(z.literal(true)),
  /** Only where a line says no more: "Intermediate" over a price. */
  alone: z.optional(z.literal(true)),
  /**
   * Only where it is told of those who teach: not of who may enrol, of the school, nor of what learners get. `teacher`:
   * only where a teacher is spoken of beside it, or one is named on the page.
   */
  about: z.optional(z.enum(['teachers', 'teacher'])),
});
const derivedTest = z.strictObject({ verb: z.literal('derived'), name: z.string() });

/** One way to hold claims of some sets against figures. Figures are ids of the register. */
const comparison = z.discriminatedUnion('how', [
  z.strictObject({
    /** `within`: between the lowest and the highest figure; `at-most` and `at-least` where the other way is harmless. */
    how: z.enum(['equal', 'at-most', 'at-least', 'within']),
    sets: z.array(z.string()).check(z.minLength(1)),
    figures: z.array(z.string()).check(z.minLength(1)),
    unit: z.string(),
    /** What still counts as the same, in the unit. */
    slack: z.optional(z.number()),
    /** Sets whose numbers are in another unit, and what makes them of this one: a year's pay by twelve. */
    times: z.optional(z.record(z.string(), z.number())),
    /** The number is an upper bound: that it is enough proves nothing. */
    only: z.optional(z.literal('differs')),
  }),
  /** Words that do not agree with a figure that is a rule; without figures, with the law that the rule cites. */
  z.strictObject({
    how: z.literal('contrary'),
    sets: z.array(z.string()).check(z.minLength(1)),
    figures: z.optional(z.array(z.string())),
    note: z.optional(words),
  }),
  /** Words that agree with one. */
  z.strictObject({
    how: z.literal('agrees'),
    sets: z.array(z.string()).check(z.minLength(1)),
    figures: z.optional(z.array(z.string())),
    note: z.optional(words),
  }),
  /** Words that make what stands beside them a thing of another kind, and why it cannot be compared. */
  z.strictObject({
    how: z.literal('apart'),
    sets: z.array(z.string()).check(z.minLength(1)),
    note: words,
    /** Only these words themselves cannot be compared; what stands beside them can. */
    alone: z.optional(z.literal(true)),
  }),
  z.strictObject({ how: z.literal('derived'), name: z.string() }),
]);

export const judge = z.discriminatedUnion('verb', [
  /** Risk: flagged or suspected by the surest affirmed claim of the seller. */
  z.strictObject({
    verb: z.literal('claimed'),
    /** Not raised when this fact is found (an "expert team" whose members are named). */
    unlessFact: z.optional(z.enum(FACT_NAMES)),
    /** Not raised when one of these sets is said. */
    unlessSaid: z.optional(z.array(z.string())),
    /** Raised too by an address that could be taken for that of an official site. */
    orHost: z.optional(z.literal('like-official')),
  }),
  /** Quality: the best outcome of its tests; `missing` only where the whole page was read. */
  z.strictObject({
    verb: z.literal('stated'),
    by: z.array(z.discriminatedUnion('verb', [factTest, saidTest, derivedTest])).check(z.minLength(1)),
    /** Asked only where the page says one of these sets, such as an exam to explain; elsewhere inapplicable. */
    whenSaid: z.optional(z.array(z.string())),
    /** Course pages seldom carry it, here or (with a place) in that place: not found is `unknown`, never `missing`. */
    unseen: z.optional(z.union([z.literal(true), z.literal('CN'), z.literal('elsewhere')])),
  }),
  /** Comparison: what is claimed against official figures of the same thing, place, level and year. */
  z.strictObject({ verb: z.literal('compared'), by: z.array(comparison).check(z.minLength(1)) }),
  /** Cannot be judged by reading one page: always unknown, with the question to ask. */
  z.strictObject({ verb: z.literal('ask'), note: words }),
]);

const example = z.strictObject({
  text: z.string(),
  /** The exact words expected as evidence; for positive examples of rules judged by phrases. */
  quote: z.optional(z.string()),
  /** Outcome expected; by default `flagged` (risk), `met` (quality) for positive examples. */
  outcome: z.optional(z.string()),
  kind: z.optional(z.enum(['course', 'listing', 'provider', 'article', 'official', 'other'])),
});

export const ruleFile = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  dimension: z.enum(['curriculum', 'instructor', 'transparency', 'claims', 'red-flags']),
  polarity: z.enum(['quality', 'risk', 'compare']),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  /** Severity outside China, where the law differs. */
  severityElsewhere: z.optional(
    z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  ),
  cap: z.optional(z.enum(['C', 'D', 'F'])),
  title: words,
  why: words,
  ask: words,
  /** Ids of law and figures in the registers. */
  sources: z.array(z.string()),
  /** Where the rule applies; elsewhere it is `inapplicable`. */
  applies: z.optional(
    z.strictObject({
      kinds: z.optional(z.array(z.enum(['course', 'listing', 'provider']))),
      place: z.optional(z.enum(['CN', 'elsewhere'])),
      /** Only where something is sold: not to a free academic course. */
      sold: z.optional(z.literal(true)),
    }),
  ),
  judge,
  phrases: z.optional(z.array(phraseSet)),
  frames: z.optional(z.array(frameFile)),
  /** Phrases that contain a hit without making the claim: homonyms and other senses. A hit inside one is dropped. */
  except: z.optional(
    z.strictObject({ zh: z.optional(z.array(z.string())), en: z.optional(z.array(z.string())) }),
  ),
  /** Guards of `matching/stance` that this rule does without, such as `negation` for 不过退费. */
  without: z.optional(z.array(z.enum(['negation', 'warning', 'quotation', 'question', 'reported', 'menu']))),
  examples: z.strictObject({
    positive: z.array(example).check(z.minLength(2)),
    negative: z.array(example).check(z.minLength(2)),
  }),
});

export const packFile = z.strictObject({
  format: z.literal(1),
  name: z.string(),
  version: z.string(),
  title: words,
});

export type RuleFile = z.infer<typeof ruleFile>;
export type PackFile = z.infer<typeof packFile>;
export type FrameFile = z.infer<typeof frameFile>;
export type PhraseSet = z.infer<typeof phraseSet>;
export type Judge = z.infer<typeof judge>;
export type Comparison = z.infer<typeof comparison>;

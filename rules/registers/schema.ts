import * as z from 'zod/mini';

/**
 * The shape of the registers: law, official figures and look-up sites. They are dated data; the JSON files
 * beside this one import nothing, and a rule cites their entries by id.
 */

const words = z.strictObject({ zh: z.string(), en: z.string() });
const spoken = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const date = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$/));
const url = z.string().check(z.regex(/^https?:\/\/\S+$/));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** How well a text was checked. All but the first two are shown with "to be confirmed". */
export const EVIDENCE = ['primary-text', 'official-page', 'secondary', 'to-be-confirmed'] as const;

export const lawEntry = z.strictObject({
  id,
  /** ISO 3166 country, `EU`, or `vendor` and `rubric` for rules that are not law. */
  jurisdiction: z.string(),
  instrument: spoken,
  /** Empty where the whole text is meant. */
  article: words,
  /** What it asks for. */
  says: spoken,
  evidence: z.enum(EVIDENCE),
  /** When the text was last checked. */
  checked: date,
  url: z.optional(url),
});

/** Who states a figure, the surest first. */
export const AUTHORITIES = [
  'official',
  'press-interview',
  'press',
  'secondary',
  'third-party-code',
  'commercial',
  'derived',
] as const;

export const figureEntry = z.strictObject({
  id,
  /** What is counted: `exam-fee`, `subsidy`, `points`, `hours` …; `rule` where no number is compared. */
  kind: z.string(),
  /** The trade or certificate that the figure is of, with the names that pages give it. */
  subject: z.optional(z.strictObject({ id, zh: z.array(z.string()), en: z.array(z.string()) })),
  /** Skill level 5 (lowest) to 1 (highest). */
  level: z.optional(z.number()),
  /** ISO 3166 country or subdivision, or `INTL`. */
  place: z.string(),
  /** Numbers that a claim can be held against. */
  values: z.array(
    z.strictObject({
      value: z.number(),
      /** The upper end, where the figure is a range. */
      to: z.optional(z.number()),
      level: z.optional(z.number()),
    }),
  ),
  unit: z.optional(z.string()),
  asOf: date,
  /** From this day the figure is old and a comparison with it says no more than "unknown". */
  reviewBy: date,
  authority: z.enum(AUTHORITIES),
  confidence: z.enum(['high', 'medium', 'low']),
  statement: spoken,
  /** Where it was read, as named there. */
  source: z.string(),
  /** Other figures of the same thing that differ: shown, never hidden. */
  conflicts: z.array(z.string()),
  /** What to keep in mind when comparing with it. */
  caveat: z.optional(spoken),
  url: z.optional(url),
});

export const querySite = z.strictObject({
  id,
  place: z.string(),
  name: spoken,
  /** What a person can look up there. */
  use: spoken,
  url,
  /** Host names that are the site; a subdomain of one is genuine too. */
  hosts: z.array(z.string()).check(z.minLength(1)),
});

/** A certificate that courses lead to: who issues it, what is official about it, and where it can be looked up. */
export const certificateEntry = z.strictObject({
  id,
  /** ISO 3166 country, or `INTL`. */
  place: z.string(),
  /** `abolished`: the state no longer issues it, whatever bears its name. */
  kind: z.enum(['skill-level', 'licence', 'special-operation', 'vendor', 'abolished']),
  names: z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) }),
  /** Left out where who issues it was not read in any text. */
  issuer: z.optional(spoken),
  /** Names of issuing bodies as pages write them. */
  issuers: z.array(z.string()),
  /** What is official, and what a course gives that is not it. */
  official: spoken,
  /** Ids of look-up sites. */
  sites: z.array(z.string()),
  asOf: date,
  reviewBy: date,
  /** Ids of the figures and the law that this was read in. */
  sources: z.array(z.string()).check(z.minLength(1)),
});

const whole = z.number().check(z.minimum(0));

/** How one rule did on labelled pages and texts. */
export const ruleRecord = z.strictObject({
  /** Items on which it was raised and which a person had judged. */
  judged: whole,
  /** Of these, items that carry the flag. */
  right: whole,
  /** Lower end of Wilson's 95 % interval; null where the cases are too few to name a precision. */
  atLeast: z.nullable(whole),
  /** Items raised that must stay quiet. */
  alarms: whole,
});

/** Written by `npm run measure -- --record …`, never by hand. */
export const ruleRecords = z.strictObject({
  measured: date,
  sets: z.array(z.strictObject({ caption: z.string(), pages: whole, texts: whole, quiet: whole })),
  rules: z.record(z.string(), ruleRecord),
});

const version = z.string().check(z.regex(/^\d{4}\.\d{2}(\.\d+)?$/));

export const lawRegister = z.strictObject({ version, law: z.array(lawEntry) });
export const figureRegister = z.strictObject({ version, figures: z.array(figureEntry) });
export const certificateRegister = z.strictObject({
  version,
  checked: date,
  certificates: z.array(certificateEntry),
});
export const querySiteRegister = z.strictObject({ version, checked: date, sites: z.array(querySite) });

export type RuleRecord = z.infer<typeof ruleRecord>;
export type RuleRecords = z.infer<typeof ruleRecords>;
export type CertificateEntry = z.infer<typeof certificateEntry>;
export type LawEntry = z.infer<typeof lawEntry>;
export type FigureEntry = z.infer<typeof figureEntry>;
export type QuerySite = z.infer<typeof querySite>;

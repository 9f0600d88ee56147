import * as z from 'zod/mini';
import { MOST_PICTURE_BYTES } from '@/rules/pictures/limits';
import { deskShapes } from './desk-shapes';
import { placeShape } from './overlay-places';
import { packShapes } from './pack-shapes';
import type { Ask, QuestionName } from './protocol';
import { queueShapes } from './queue-shapes';
import { readingShape, sentReadingShape } from './reading-shape';
import { settingShapes } from './settings';

/**
 * The shape of what other parts of the extension may ask. A page's renderer can be taken over, so what a content
 * script sends is checked like anything else that comes from outside.
 */

const count = z.int().check(z.nonnegative());
const short = z.string().check(z.maxLength(4000));
const tabId = z.int();
const time = z.iso.datetime();
const page = z.string().check(z.maxLength(8000));

const share = z.number().check(z.minimum(0), z.maximum(1));
const picturePlace = z.strictObject({
  src: short,
  boxes: z.array(z.tuple([share, share, share, share])).check(z.maxLength(200)),
});

const evidence = z.strictObject({
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  from: z.enum(['text', 'structured-data', 'image', 'register']),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
  picture: z.optional(picturePlace),
});

const askedCard = z.strictObject({
  url: page,
  price: z.nullable(z.strictObject({ amount: z.number(), currency: z.string() })),
  hours: z.nullable(z.number()),
  duration: z.nullable(z.string()),
});

export const personShape = z.strictObject({
  education: z.enum(['below-college', 'college-or-above']),
  relatedMajor: z.enum(['yes', 'no', 'unsure']),
  major: z.optional(z.string().check(z.maxLength(100))),
  relatedYears: z.number().check(z.minimum(0), z.maximum(80)),
  held: z.optional(
    z.strictObject({
      level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
      yearsSince: z.number().check(z.minimum(0), z.maximum(80)),
    }),
  ),
  employedInShanghai: z.enum(['yes', 'no', 'unsure']),
  insuredInShanghai: z.optional(z.enum(['yes', 'no', 'unsure'])),
});

/** One entry for each question; the type says that none is missing. */
export const questionShapes = {
  'judge-reading': z.strictObject({
    type: z.literal('judge-reading'),
    reading: sentReadingShape,
    readAt: z.iso.datetime(),
    began: z.optional(z.iso.datetime()),
    anyway: z.boolean(),
  }),
  'style-marks': z.strictObject({ type: z.literal('style-marks') }),
  'overlay-styles': z.strictObject({ type: z.literal('overlay-styles') }),
  'bring-course': z.strictObject({ type: z.literal('bring-course') }),
  'bring-panel': z.strictObject({ type: z.literal('bring-panel') }),
  'bring-marks': z.strictObject({ type: z.literal('bring-marks') }),
  'known-courses': z.strictObject({
    type: z.literal('known-courses'),
    cards: z.array(askedCard).check(z.maxLength(500)),
  }),
  'tab-views': z.strictObject({ type: z.literal('tab-views') }),
  'keep-place': z.strictObject({ type: z.literal('keep-place'), place: placeShape }),
  'open-options': z.strictObject({ type: z.literal('open-options') }),
  'print-report': z.strictObject({ type: z.literal('print-report'), file: z.optional(z.boolean()) }),
  dismiss: z.strictObject({
    type: z.literal('dismiss'),
    how: z.optional(z.enum(['session', 'until-changed', 'site'])),
  }),
  'panel-opened': z.strictObject({ type: z.literal('panel-opened') }),
  'page-left': z.strictObject({ type: z.literal('page-left') }),
  'tab-audit': z.strictObject({ type: z.literal('tab-audit'), tabId }),
  'audit-tab': z.strictObject({
    type: z.literal('audit-tab'),
    tabId,
    open: z.boolean(),
    anyway: z.boolean(),
  }),
  'recent-audits': z.strictObject({
    type: z.literal('recent-audits'),
    limit: z.int().check(z.minimum(1), z.maximum(500)),
  }),
  'list-audits': z.strictObject({
    type: z.literal('list-audits'),
    after: z.nullable(page),
    limit: z.int().check(z.minimum(1), z.maximum(1000)),
  }),
  'read-picture': z.strictObject({
    type: z.literal('read-picture'),
    src: short,
    data: z.string().check(z.maxLength(MOST_PICTURE_BYTES * 1.4), z.regex(/^[A-Za-z\d+/]+={0,2}$/)),
  }),
  'stop-pictures': z.strictObject({ type: z.literal('stop-pictures') }),
  'picture-of-tab': z.strictObject({ type: z.literal('picture-of-tab') }),
  'read-tab-pictures': z.strictObject({ type: z.literal('read-tab-pictures'), tabId }),
  'rule-titles': z.strictObject({ type: z.literal('rule-titles') }),
  'kept-audit': z.strictObject({ type: z.literal('kept-audit'), id: page }),
  'page-history': z.strictObject({ type: z.literal('page-history'), url: page }),
  judge: z.strictObject({
    type: z.literal('judge'),
    id: page,
    judgement: z.strictObject({
      course: count,
      rule: short,
      outcome: z.enum(['flagged', 'clear', 'inapplicable', 'kept']),
      // Without a reason nobody can follow it later.
      reason: z.string().check(z.maxLength(4000)),
      at: time,
      by: z.optional(z.string().check(z.maxLength(100))),
    }),
  }),
  'reveal-in-tab': z.strictObject({ type: z.literal('reveal-in-tab'), tabId, evidence }),
  'judge-sample': z.strictObject({ type: z.literal('judge-sample'), reading: readingShape }),
  'judge-file': z.strictObject({
    type: z.literal('judge-file'),
    reading: readingShape,
    anyway: z.boolean(),
  }),
  settings: z.strictObject({ type: z.literal('settings') }),
  'change-settings': z.strictObject({
    type: z.literal('change-settings'),
    change: z.strictObject({
      keepAudits: z.optional(z.boolean()),
      keepDays: z.optional(settingShapes.keepDays),
      language: z.optional(settingShapes.language),
      appearance: z.optional(settingShapes.appearance),
      packsOff: z.optional(settingShapes.packsOff),
      readPictures: z.optional(z.boolean()),
      role: z.optional(settingShapes.role),
    }),
  }),
  'hidden-sites': z.strictObject({ type: z.literal('hidden-sites') }),
  'restore-site': z.strictObject({ type: z.literal('restore-site'), id: page }),
  'count-audits': z.strictObject({ type: z.literal('count-audits') }),
  'delete-everything': z.strictObject({ type: z.literal('delete-everything') }),
  'page-notes': z.strictObject({ type: z.literal('page-notes'), page }),
  'note-answer': z.strictObject({
    type: z.literal('note-answer'),
    page,
    answer: z.strictObject({
      question: short,
      rules: z.array(short).check(z.maxLength(200)),
      text: z.string().check(z.maxLength(20_000)),
      at: time,
    }),
  }),
  'note-look-up': z.strictObject({
    type: z.literal('note-look-up'),
    page,
    lookUp: z.strictObject({
      site: short,
      asked: short,
      outcome: z.enum(['found', 'not-found', 'differs']),
      at: time,
    }),
  }),
  ...deskShapes,
  ...queueShapes,
  ...packShapes,
  eligibility: z.strictObject({ type: z.literal('eligibility'), person: z.nullable(personShape) }),
} satisfies { [N in QuestionName]: z.ZodMiniType<Ask<N>> };

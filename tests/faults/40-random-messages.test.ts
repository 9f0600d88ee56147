import { describe, expect, it } from 'vitest';
import { handle } from '@/entrypoints/background/handle';
import { questionShapes } from '@/entrypoints/background/message-schema';
import { fakeDeps, fromPage, fromPopup, PAGE, READ_AT, reading } from '../background/fixture';

/** A small generator with a seed, so that a failure can be played again. */
function random(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  return { next, pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]! };
}

const SENT: object[] = [
  { type: 'judge-reading', reading: reading(), readAt: READ_AT, anyway: false },
  { type: 'style-marks' },
  { type: 'overlay-styles' },
  { type: 'bring-course' },
  { type: 'bring-panel' },
  { type: 'bring-marks' },
  { type: 'judge-file', reading: reading(''), anyway: true },
  { type: 'known-courses', cards: [{ url: PAGE, price: null, hours: 60, duration: 'P8W' }] },
  { type: 'dismiss' },
  { type: 'page-left' },
  { type: 'tab-audit', tabId: 7 },
  { type: 'audit-tab', tabId: 7, open: true, anyway: false },
  { type: 'recent-audits', limit: 5 },
  { type: 'change-settings', change: { language: 'en', keepDays: 30, packsOff: ['claims'] } },
  { type: 'note-answer', page: PAGE, answer: { question: 'q', rules: ['r'], text: 't', at: READ_AT } },
  { type: 'note-remark', page: PAGE, remark: { text: 't', at: READ_AT, by: 'me' } },
  { type: 'tag-page', page: PAGE, tags: ['a'] },
  { type: 'forget-site', host: 'school.example' },
  { type: 'same-texts', own: ['a'], others: ['b'] },
  { type: 'check-pack', text: '{"format":1}', keep: true },
  { type: 'switch-pack', name: 'a', on: true },
  { type: 'remove-pack', name: 'a' },
  { type: 'rejudge', id: 'a', keep: true },
  { type: 'label-finding', id: 'a', course: 0, rule: 'r', label: null },
  { type: 'corpus-line', id: 'a' },
  { type: 'restore-site', id: 'school.example' },
];

const ODD: unknown[] = [
  ...[null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 2 ** 53, 1n, true, '', 'x', '\ud800'],
  ...[
    [],
    {},
    [[]],
    { length: 9 },
    { length: { toString: null } },
    new Date(0),
    () => {},
    Symbol('s'),
    'judge-reading',
    '__proto__',
  ],
  JSON.parse('{"__proto__":{"polluted":true}}'),
];

/** Replaces, drops or adds one value somewhere in a copy of a message. */
function spoil(message: unknown, { next, pick }: ReturnType<typeof random>): unknown {
  const copy = structuredClone(message);
  let at = copy as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(at);
    const key = keys.length ? pick(keys) : 'type';
    const inner = at[key];
    if (typeof inner === 'object' && inner && next() < 0.7) {
      at = inner as Record<string, unknown>;
      continue;
    }
    const turn = next();
    if (turn < 0.3) delete at[key];
    else if (turn < 0.5) at[pick(['constructor', 'extra', 'then', 'toString'])] = pick(ODD);
    else at[key] = pick(ODD);
    return copy;
  }
}

const MANY = 100_000;

describe('random messages', () => {
  it('fault 40: 100,000 random messages are answered with values, change nothing unless they are well formed, and leave prototypes alone', async () => {
    const rng = random(20261124);
    const { deps, saved, tabs } = fakeDeps();
    const prototypes = () =>
      [Object.prototype, Array.prototype, String.prototype].flatMap((p) => Object.getOwnPropertyNames(p));
    const before = prototypes();
    let accepted = 0;
    let refused = 0;
    for (let i = 0; i < MANY; i++) {
      const message = i % 4 === 0 ? rng.pick(ODD) : spoil(rng.pick(SENT), rng);
      const answer = await handle(message, rng.pick([fromPage, fromPopup, {}]), deps);
      if (answer.ok) accepted++;
      else {
        refused++;
        expect(['bad-message', 'not-allowed', 'page-not-readable']).toContain(answer.error);
      }
    }
    expect(prototypes()).toEqual(before);
    expect(accepted + refused).toBe(MANY);
    // Most spoilt messages are no messages; one that lost an optional part still is.
    expect(refused).toBeGreaterThan(0.9 * MANY);
    expect(saved.length).toBeLessThanOrEqual(accepted);
    expect([...tabs.keys()].every((id) => id === 7)).toBe(true);
  });
});

/** All that the copy in a page may ask. What it can change is a note, an answer, a place, or what was put away. */
const OF_PAGES = [
  'bring-course bring-marks bring-panel dismiss eligibility judge-reading keep-place known-courses note-answer note-look-up',
  'open-options overlay-styles page-left page-notes panel-opened picture-of-tab print-report read-picture',
  'stop-pictures style-marks tab-views',
]
  .join(' ')
  .split(' ');

it('fault 40: a page’s own copy may ask for nothing that deletes or reads what is kept of others', async () => {
  const { deps } = fakeDeps();
  const allowed: string[] = [];
  for (const type of Object.keys(questionShapes)) {
    const answer = await handle({ type }, fromPage, deps);
    if (answer.ok || answer.error !== 'not-allowed') allowed.push(type);
  }
  expect(allowed.sort()).toEqual(OF_PAGES);
  const foreign = { ...fromPage, id: 'another-extension' };
  const ours = { ...fromPage, frameId: 3 };
  for (const sender of [foreign, ours, { url: fromPage.url }])
    expect(await handle(SENT[0], sender, deps)).toEqual({ ok: false, error: 'not-allowed' });
});

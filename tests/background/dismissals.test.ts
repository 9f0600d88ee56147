import { beforeEach, describe, expect, it } from 'vitest';
import { type Dismissals, dismissals } from '@/entrypoints/background/dismissals';
import type { Dismissal } from '@/entrypoints/background/protocol';
import { audit, fakeArea, PAGE, READ_AT } from './fixture';

const url = new URL(PAGE);
const other = new URL('https://school.example/course/4');
const elsewhere = new URL('https://other.example/course/3');
const said = audit(PAGE, READ_AT);
const changed = structuredClone(said);
changed.courses[0]!.findings[1]!.outcome = 'met';

let local: ReturnType<typeof fakeArea>;
let session: ReturnType<typeof fakeArea>;
let kept: Dismissals;
const close = (how: Dismissal, at = url, privately = false) =>
  kept.dismiss({ url: at, how, audit: said, privately });
/** The browser is closed and opened again. */
const restart = () => {
  session = fakeArea();
  kept = dismissals(local.area, session.area, () => READ_AT);
};

beforeEach(() => {
  local = fakeArea();
  restart();
});

describe('sending the overlay away', () => {
  it('for this session: quiet on the site until the browser is closed', async () => {
    await close('session');
    expect(await kept.isQuiet(other, said)).toBe(true);
    expect(await kept.isQuiet(elsewhere, said)).toBe(false);
    restart();
    expect(await kept.isQuiet(url, said)).toBe(false);
    expect(await kept.hidden()).toEqual([]);
  });

  it('until the page changes: that page alone, and it speaks again with other findings', async () => {
    await close('until-changed');
    expect(await kept.isQuiet(url, said)).toBe(true);
    expect(await kept.isQuiet(other, said)).toBe(false);
    restart();
    expect(await kept.isQuiet(url, said)).toBe(true);
    expect(await kept.isQuiet(url, changed)).toBe(false);
    expect(await kept.hidden()).toEqual([
      { id: PAGE, host: 'school.example', how: 'until-changed', since: READ_AT },
    ]);
  });

  it('from a site: all its pages, on any day, until it is called back', async () => {
    await close('site');
    restart();
    expect(await kept.isQuiet(other, changed)).toBe(true);
    expect(await kept.isQuiet(elsewhere, said)).toBe(false);
    expect(await kept.restore('school.example')).toEqual([]);
    expect(await kept.isQuiet(url, said)).toBe(false);
  });

  it('called back in the same session it is back at once, on whatever port', async () => {
    const local = new URL('http://127.0.0.1:8080/ad');
    await close('site', local);
    expect(await kept.isQuiet(local, said)).toBe(true);
    await kept.restore('127.0.0.1');
    expect(await kept.isQuiet(local, said)).toBe(false);
  });

  it('in a private window is forgotten with the session', async () => {
    for (const how of ['session', 'until-changed', 'site'] as const) await close(how, url, true);
    expect(await kept.isQuiet(url, said)).toBe(true);
    expect([...local.kept.keys()]).toEqual([]);
  });

  it('loses nothing when several are sent at once', async () => {
    await Promise.all([close('site'), close('site', elsewhere), close('until-changed', other)]);
    expect((await kept.hidden()).map(({ id }) => id).sort()).toEqual(
      ['school.example', 'other.example', other.href].sort(),
    );
  });

  it('takes a list that it does not understand for an empty one', async () => {
    await local.area.set({ hidden: [{ id: 3 }], closings: 'x' });
    expect(await kept.hidden()).toEqual([]);
    expect(await kept.isQuiet(url, said)).toBe(false);
    expect(await close('session')).toBe(false);
  });
});

describe('asking whether to stay closed', () => {
  it('happens once, after the second closing in a row', async () => {
    expect(await close('session')).toBe(false);
    restart();
    expect(await close('session')).toBe(true);
    expect(await close('session')).toBe(false);
    restart();
    expect(await close('session')).toBe(false);
  });

  it('does not happen when the panel was opened in between, nor for two sites', async () => {
    await close('session');
    await kept.opened(url);
    expect(await close('session')).toBe(false);
    expect(await close('session', elsewhere)).toBe(false);
  });
});

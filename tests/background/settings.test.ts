import { expect, it } from 'vitest';
import { dressed } from '@/entrypoints/background/appearance';
import { filled } from '@/entrypoints/background/catalogue';
import { grantOf } from '@/entrypoints/background/context-menus';
import { nextPlace, tourOf } from '@/entrypoints/background/finding-tour';
import { packList } from '@/entrypoints/background/pack-list';
import { changeSettings, readSettings } from '@/entrypoints/background/settings';
import { welcomeOnce } from '@/entrypoints/background/welcome-once';
import { loadPacks } from '@/rules/engine/load-packs';
import { audit, fakeArea, PAGE, READ_AT, SETTINGS } from './fixture';

it('what is not understood counts as not set, one by one', async () => {
  const { area } = fakeArea();
  expect(await readSettings(area)).toEqual(SETTINGS);
  await area.set({ settings: { language: 'zh_TW', keepDays: 9, keepAudits: 'yes', unheard: true } });
  expect(await readSettings(area)).toEqual({ ...SETTINGS, language: 'zh_TW' });
  await area.set({ settings: 'nonsense' });
  expect(await readSettings(area)).toEqual(SETTINGS);
});

it('a change leaves what it does not name', async () => {
  const { area } = fakeArea();
  await changeSettings(area, { language: 'en' });
  await changeSettings(area, { appearance: 'dark' });
  expect(await readSettings(area)).toEqual({ ...SETTINGS, language: 'en', appearance: 'dark' });
});

it('changes that come together are all kept', async () => {
  const { area } = fakeArea();
  const changes = [{ language: 'en' }, { appearance: 'dark' }, { role: 'audits' }] as const;
  await Promise.all(changes.map((change) => changeSettings(area, change)));
  expect(await readSettings(area)).toEqual({
    ...SETTINGS,
    language: 'en',
    appearance: 'dark',
    role: 'audits',
  });
});

it('a chosen appearance holds whatever the system prefers', () => {
  const css = ':host{color-scheme: light dark}@media (prefers-color-scheme: dark){:host{--bg:#000}}';
  expect(dressed(css, 'auto')).toBe(css);
  expect(dressed(css, 'dark')).toBe(':host{color-scheme:dark}@media (min-width:0){:host{--bg:#000}}');
  expect(dressed('@media(prefers-color-scheme:dark){}', 'dark')).toBe('@media(min-width:0){}');
  expect(dressed(css, 'light')).toBe(':host{color-scheme:light}@media (max-width:0){:host{--bg:#000}}');
});

it('values are put into a message as the browser puts them in', () => {
  const message = { message: '课鉴：$COUNT$ 处', placeholders: { count: { content: '$1' } } };
  expect(filled(message, ['3'])).toBe('课鉴：3 处');
  expect(filled({ message: '$5 a $X$' }, ['3'])).toBe('$5 a $X$');
});

it('every pack is listed with as many rules as it has', () => {
  const packs = packList();
  const { rules: all } = loadPacks();
  for (const { name, rules } of packs) expect(rules).toBe(all.filter(({ pack }) => pack === name).length);
  expect(packs.reduce((sum, { rules }) => sum + rules, 0)).toBe(all.length);
  expect(packs.every(({ title, version }) => title.zh && title.en && version)).toBe(true);
});

it.each([
  ['https://school.example:8443/a?b#c', { origins: ['*://school.example/*'] }],
  ['http://x.example/', { origins: ['*://x.example/*'] }],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  [undefined, null],
])('a link to %s asks for that host alone', (link, grant) => expect(grantOf(link)).toEqual(grant));

it('goes through the places of cautions in the order of the page, and round', () => {
  const told = audit(PAGE, READ_AT);
  const [first] = told.courses[0]!.findings;
  const at = (start: number, from: 'text' | 'image' = 'text') => ({
    quote: 'x',
    start,
    end: start + 1,
    from,
  });
  told.courses[0] = {
    ...told.courses[0]!,
    findings: [
      { ...first!, evidence: [at(40), at(9)] },
      { ...first!, outcome: 'suspected', evidence: [at(9), at(20), at(30, 'image')] },
      { ...first!, outcome: 'met', evidence: [at(1)] },
    ],
  };
  const tour = tourOf(told);
  expect(tour.map(({ start }) => start)).toEqual([9, 20, 40]);
  const steps = [null, 9, 20, 40].map((last) => nextPlace(tour, last)?.start);
  expect(steps).toEqual([9, 20, 40, 9]);
  expect(nextPlace([], null)).toBeNull();
});

it('the welcome page opens once, on install', async () => {
  const { area } = fakeArea();
  let opened = 0;
  const open = async () => void opened++;
  for (const reason of ['update', 'chrome_update', 'shared_module_update'])
    await welcomeOnce({ reason }, area, open);
  expect(opened).toBe(0);
  for (const reason of ['install', 'install', 'update']) await welcomeOnce({ reason }, area, open);
  expect(opened).toBe(1);
});

import { expect, type Page } from '@playwright/test';
import { violations } from './axe';
import { test } from './extension';
import { courseTab, openSurface } from './surface-pages';

type Act = (surface: Page) => Promise<void>;
const AD = 'zh-ad-seven-days';

/** Every surface in its states; the second entry is the page in the tab beside it. */
const STATES: [string, string | null, string, Act?][] = [
  ['popup with a result', AD, 'popup.html'],
  ['popup with too little read', 'zh-posters', 'popup.html'],
  ['popup over a listing', 'zh-listing', 'popup.html'],
  ['popup over an article', 'zh-news', 'popup.html'],
  ['popup where the browser forbids', null, 'popup.html'],
  ['side panel with a result', AD, 'sidepanel.html'],
  ['side panel over an article', 'zh-news', 'sidepanel.html'],
  [
    'side panel, recent',
    AD,
    'sidepanel.html',
    (page) => page.getByRole('button', { name: '最近看过' }).click(),
  ],
  [
    'side panel, eligibility',
    AD,
    'sidepanel.html',
    async (page) => {
      await page.getByRole('button', { name: '我能报三级吗' }).click();
      await answer(page);
    },
  ],
  ['options', null, 'options.html'],
  ['welcome', null, 'welcome.html', (page) => page.getByRole('button', { name: '审很多家机构' }).click()],
  ['eligibility', null, 'eligibility.html?level=三级', answer],
];

/** Answers every question by its first choice, as they appear. */
async function answer(page: Page): Promise<void> {
  await expect(page.getByText('学历到哪一步')).toBeVisible();
  await page.getByRole('radio', { name: '大专及以上' }).click();
  for (const group of await page.getByRole('radiogroup').all()) {
    const first = group.getByRole('radio').first();
    if ((await group.getByRole('radio', { checked: true }).count()) === 0) await first.click();
  }
}

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong with any surface (${scheme})`, async ({ extension, pages }) => {
    test.setTimeout(180_000);
    const wrong: object[] = [];
    for (const [name, slug, file, act] of STATES) {
      const course = slug ? await courseTab(extension, pages.url(slug)) : null;
      const front = slug
        ? course!.tab
        : file === 'popup.html'
          ? { id: 1, url: 'chrome://settings' }
          : undefined;
      const surface = await openSurface(extension, file, front);
      await surface.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await surface.waitForLoadState('networkidle');
      await act?.(surface);
      for (const found of await violations(surface)) wrong.push({ name, ...found });
      await surface.close();
      await course?.page.close();
    }
    expect(wrong).toEqual([]);
  });

for (const [name, slug, file] of [
  ['popup', AD, 'popup.html'],
  ['side panel', AD, 'sidepanel.html'],
  ['options', null, 'options.html'],
  ['welcome', null, 'welcome.html'],
  ['eligibility', null, 'eligibility.html'],
] as const)
  test(`by keyboard alone: everything on the ${name} is reached, with visible focus`, async ({
    extension,
    pages,
  }) => {
    const course = slug ? await courseTab(extension, pages.url(slug)) : null;
    const surface = await openSurface(extension, file, course?.tab);
    await surface.waitForLoadState('networkidle');
    await surface.bringToFront();
    const wanted = await surface.evaluate(() => {
      const every = [
        ...document.querySelectorAll<HTMLElement>('a[href],button,input,summary,[tabindex="0"]'),
      ];
      // One of a group of radio buttons stands for all: the arrow keys go on from there.
      const single = every.filter(
        (one) =>
          one.checkVisibility() &&
          one.tabIndex >= 0 &&
          !(one as HTMLButtonElement).disabled &&
          !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked),
      );
      for (const [index, one] of single.entries()) one.setAttribute('data-stop', String(index));
      return single.length;
    });
    expect(wanted).toBeGreaterThan(2);
    const reached = new Set<string>();
    for (let i = 0; i < wanted + 10 && reached.size < wanted; i++) {
      await surface.keyboard.press('Tab');
      const stop = await surface.evaluate(() => {
        const focused = document.activeElement as HTMLElement | null;
        if (!focused?.dataset.stop) return null;
        const ring = focused.closest('label') ?? focused;
        const seen = [focused, ring].some((one) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        return seen ? focused.dataset.stop : `no ring: ${focused.outerHTML.slice(0, 120)}`;
      });
      if (stop !== null) {
        expect(stop).not.toContain('no ring');
        reached.add(stop);
      }
    }
    expect(reached.size).toBe(wanted);
    await surface.close();
    await course?.page.close();
  });

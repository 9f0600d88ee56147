import { expect, type Page } from '@playwright/test';
import { chip, forgetSession, panel, test } from './extension';

/** The controls within this part of the overlay that the browser says are covered: a press on them would be refused. */
const covered = (page: Page, within: string): Promise<string[]> =>
  page.evaluate(async (selector) => {
    const root = document.querySelector('kejian-overlay')!.shadowRoot!;
    const controls = [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const isSeen = (control: HTMLElement) =>
      new Promise<boolean>((resolve) => {
        const observer = new IntersectionObserver(
          (entries) => {
            observer.disconnect();
            resolve((entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible === true);
          },
          { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
        );
        observer.observe(control);
      });
    const found: string[] = controls.length ? [] : ['nothing to look at'];
    for (const control of controls) {
      control.scrollIntoView({ block: 'nearest' });
      if (!(await isSeen(control)))
        found.push(control.getAttribute('aria-label') ?? control.textContent ?? control.outerHTML);
    }
    return found;
  }, within);

const CONTROLS = ':is(button,a,summary,input,textarea)';

test('the button that puts the chip away does so, by pointer and by keyboard', async ({
  extension,
  page,
  pages,
}) => {
  const away = page.locator('kejian-overlay .chipx');
  for (const press of [
    async () => {
      await chip(page).hover();
      await away.hover();
      await page.waitForTimeout(300);
      await page.mouse.down();
      await page.mouse.up();
    },
    async () => {
      await away.focus();
      await page.waitForTimeout(300);
      await page.keyboard.press('Enter');
    },
  ]) {
    await forgetSession(extension);
    await page.goto(pages.url('zh-ad-seven-days'));
    await expect(chip(page)).toBeVisible();
    await press();
    await expect(page.locator('kejian-overlay [data-testid=chip]')).toBeHidden();
  }
  await forgetSession(extension);
});

test('the chip that opened the panel closes it, wherever both stand', async ({ page, pages }) => {
  await page.goto(pages.url('zh-ad-seven-days'));
  await chip(page).click();
  for (let corner = 0; corner < 4; corner++) {
    await panel(page).locator('[aria-haspopup=menu]').click();
    await panel(page).getByRole('menuitem', { name: '换一个角落' }).click();
    await panel(page).getByRole('heading', { level: 2 }).hover();
    expect(
      await covered(page, `.dock > :not(.slot) ${CONTROLS},.ph ${CONTROLS},.pf ${CONTROLS},.grip`),
    ).toEqual([]);
    await chip(page).hover();
    await page.waitForTimeout(300);
    await page.mouse.down();
    await page.mouse.up();
    await expect(panel(page)).toHaveCount(0);
    await chip(page).click();
    await expect(panel(page)).toBeVisible();
  }
});

test('nothing of the overlay covers what else of it can be pressed', async ({ page, pages }) => {
  test.setTimeout(120_000);
  await page.goto(pages.url('zh-ad-seven-days'));
  await expect(chip(page)).toBeVisible();
  await chip(page).hover();
  expect(await covered(page, `.dock ${CONTROLS}`)).toEqual([]);
  await chip(page).click();
  await expect(panel(page)).toBeVisible();
  await panel(page).getByRole('heading', { level: 2 }).hover();
  expect(await covered(page, `.dock ${CONTROLS}`)).toEqual([]);
  const menu = panel(page).locator('[aria-haspopup=menu]');
  await menu.click();
  expect(await covered(page, `.menu button,.bar > button`)).toEqual([]);
  await menu.hover();
  await page.waitForTimeout(300);
  await page.mouse.down();
  await page.mouse.up();
  await expect(panel(page).getByRole('menu')).toHaveCount(0);

  await page.goto(pages.url('zh-listing'));
  const mark = page.locator('kejian-overlay').getByTestId('card-mark').first();
  await mark.click();
  await expect(page.locator('kejian-overlay .tip')).toBeVisible();
  expect(await covered(page, `.tip ${CONTROLS},.lm[aria-expanded=true]`)).toEqual([]);
  await mark.click();
  await expect(page.locator('kejian-overlay .tip')).toHaveCount(0);
});

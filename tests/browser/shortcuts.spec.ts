import { expect, type Page } from '@playwright/test';
import { chip, type Extension, extensionPage, panel, test } from './extension';
import { courseTab, type Tab } from './surface-pages';

interface Fired {
  chrome: {
    commands: { onCommand: { dispatch(name: string, tab: Tab): void } };
    contextMenus: { onClicked: { dispatch(click: object, tab: Tab): void } };
  };
}

/** Fires a keyboard command as the browser does when the person presses its keys. */
async function command(extension: Extension, name: string, tab: Tab): Promise<void> {
  const background = await extension.background();
  await background.evaluate(
    (fired) => (globalThis as unknown as Fired).chrome.commands.onCommand.dispatch(fired.name, fired.tab),
    { name, tab },
  );
}

const current = (page: Page) =>
  page.evaluate(() =>
    [...((CSS.highlights.get('kejian-current') ?? []) as unknown as Set<Range>)].map(String).join(),
  );

test('keyboard commands: open the result, go through the cautions in turn, close it', async ({
  extension,
  pages,
}) => {
  const { page, tab } = await courseTab(extension, pages.url('zh-ad-seven-days'));
  await command(extension, 'read-page', tab);
  await expect(panel(page)).toBeVisible();
  await command(extension, 'next-finding', tab);
  await expect.poll(() => current(page)).not.toBe('');
  const first = await current(page);
  await command(extension, 'next-finding', tab);
  await expect.poll(() => current(page)).not.toBe(first);
  await command(extension, 'close-panel', tab);
  await expect(panel(page)).toHaveCount(0);
  await expect(chip(page)).toBeVisible();
  await page.close();
});

test('selected words are judged, and shown beside the page', async ({ extension, pages }) => {
  const url = pages.put(
    'plain-note',
    '<html lang="zh"><title>笔记</title><body><p>朋友发来的：零基础 7 天拿证，签约保过，名额有限。</p></body></html>',
  );
  const { page, tab } = await courseTab(extension, url);
  await page.bringToFront();
  await page.locator('body > p').selectText();
  const background = await extension.background();
  const shown = extension.context.waitForEvent('page');
  await background.evaluate(
    (front) =>
      (globalThis as unknown as Fired).chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'audit-selection', selectionText: 'no page may be asked' },
        front,
      ),
    tab,
  );
  // Without a person's own click the browser opens no side panel: the small window comes instead.
  const side = await shown;
  await expect(side.getByText('选中的话').first()).toBeVisible();
  await expect(side.locator('[data-rule="guaranteed-pass"][data-outcome="flagged"]')).toBeVisible();
  await side.close();
  // What was shown of them does not outlive the window that showed it.
  const again = await extensionPage(extension, 'sidepanel.html');
  await expect(again.getByRole('main')).toBeVisible();
  await expect(again.getByText('选中的话')).toHaveCount(0);
  await again.close();
  await page.close();
});

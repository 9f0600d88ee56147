import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { ownPack } from '../background/own-pack-fixture';
import { violations } from './axe';
import { test as base, type Extension, extensionPage, keptAudits, withOwnBrowser } from './extension';

const PAGES = ['zh-ad-seven-days', 'zh-course-full', 'en-bootcamp-ad'];

interface World {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
      };
    };
  };
}

/** Where pictures of these places go, for a person to look at. */
const SHOTS = process.env.KEJIAN_SHOTS;

/** A browser of its own, in which three courses were read, and one to move to. */
const test = base.extend<object, { here: Extension; there: Extension }>({
  here: [
    ({ pages }, use) =>
      withOwnBrowser(
        PAGES.map((slug) => pages.url(slug)),
        use,
      ),
    { scope: 'worker' },
  ],
  there: [
    // biome-ignore lint/correctness/noEmptyPattern: fixtures are named by destructuring
    async ({}, use) => withOwnBrowser([], use),
    { scope: 'worker' },
  ],
});

const open = (extension: Extension, place: string) => extensionPage(extension, `dashboard.html#${place}`);

const chooser = async (page: Page, name: string) => {
  const [picked] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name }).click(),
  ]);
  return picked;
};

async function pick(page: Page, name: string, file: string, content: string | Buffer) {
  const picked = await chooser(page, name);
  await picked.setFiles({ name: file, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** No violation in either appearance and in a narrow window. */
async function looksRight(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of SHOTS ? [1280, 600] : [colorScheme === 'light' ? 1280 : 600]) {
      // Without motion: a colour in mid-transition is no colour of ours.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page), `${name} ${colorScheme} ${width}`).toEqual([]);
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}-${width}.png` });
    }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('a pack of an organisation: refused with reasons, taken, judged with, its next version compared', async ({
  here,
}) => {
  const page = await open(here, 'rules');
  const [schema] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '存下格式说明' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await schema.path(), 'utf8')).required).toContain('rules');
  const bad = ownPack();
  bad.rules[0]!.id = 'guaranteed-pass';
  await pick(page, '选择规则包', 'bad.json', JSON.stringify(bad));
  await expect(page.getByRole('alert')).toContainText('guaranteed-pass');
  await looksRight(page, 'rules-refused');
  const pack = ownPack();
  pack.rules[0]!.phrases![0]!.zh!.push('签约保过');
  await pick(page, '选择规则包', 'pack.json', JSON.stringify(pack));
  await page.getByRole('button', { name: '采用' }).click();
  await expect(page.locator('[data-pack="consumer-council"]')).toBeVisible();
  await page.getByRole('button', { name: '看看会改变什么' }).click();
  await expect(page.locator('#again ~ table')).toContainText('以拼团价催促报名');
  const next = { ...pack, version: '2', rules: pack.rules.slice(0, 1) };
  await pick(page, '选择规则包', 'next.json', JSON.stringify(next));
  await expect(page.locator('table.diff')).toContainText('写明投诉渠道');
  await looksRight(page, 'rules');
  await page.getByRole('button', { name: '保存新的判定' }).click();
  await expect(page.getByRole('status').last()).toContainText('已保存 3 份');
  const kept = await keptAudits(here);
  expect(kept.map(({ audit }) => audit.courses[0]!.own?.length)).toEqual([1, 1, 1]);
  await page.close();
});

test('findings are labelled beside an audit, counted, and saved as a corpus', async ({ here }) => {
  const page = await open(here, 'audits');
  await page.getByRole('searchbox').fill('zh-ad');
  await page.locator('tr[data-audit] .pick').first().click();
  await expect(page.locator('[data-pack="consumer-council"]')).toContainText('消委会自用规则');
  await page.locator('[data-label="guaranteed-pass"]').getByText('对', { exact: true }).click();
  const wrong = page.locator('[data-label]:not([data-label="guaranteed-pass"])').first();
  await wrong.getByText('不对').click();
  await expect(wrong.getByRole('radio', { name: '不对' })).toBeChecked();
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/label.png` });
  await page.goto(page.url().replace(/#.*/, '#calibration'));
  await page.reload();
  await expect(page.locator('tr[data-rule="guaranteed-pass"]')).toContainText('100%');
  await looksRight(page, 'calibration');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成语料' }).click(),
  ]);
  const [line] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n');
  const { kind, text, labels } = JSON.parse(line!);
  expect(kind).toBe('course-ad');
  expect(labels).toContainEqual({ flag: 'guaranteed-pass', quote: '签约保过', certainty: 'certain' });
  expect(text).toContain('签约保过');
  await page.close();
});

test('all of it moves to another browser, and is the same there', async ({ here, there }) => {
  const page = await open(here, 'backup');
  await page.evaluate(() => (globalThis as unknown as World).chrome.storage.local.set({ advisor: '李' }));
  await looksRight(page, 'backup-out');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^kejian-\d{4}-\d\d-\d\d\.json\.gz$/);
  await expect(page.getByRole('status')).toContainText('3 份审查');
  await page.close();
  const saved = readFileSync(await file.path());

  const other = await open(there, 'backup');
  const damaged = Buffer.from(saved);
  damaged[Math.floor(damaged.length / 2)]! ^= 0xff;
  await pick(other, '选择文件', 'damaged.json.gz', damaged);
  await expect(other.getByRole('alert')).toContainText('没有读入');
  await looksRight(other, 'backup-refused');
  expect(await keptAudits(there)).toEqual([]);
  await pick(other, '选择文件', file.suggestedFilename(), saved);
  await expect(other.locator('.preview')).toContainText('新增');
  await looksRight(other, 'backup-preview');
  await other.getByRole('checkbox', { name: '同时采用文件里的设置' }).check();
  await other.getByRole('button', { name: '读入', exact: true }).click();
  await expect(other.getByRole('status')).toContainText('新增 3 份');
  const set = await other.evaluate(() =>
    (globalThis as unknown as World).chrome.storage.local.get('advisor'),
  );
  expect(set).toEqual({ advisor: '李' });
  expect(await keptAudits(there)).toEqual(await keptAudits(here));
  await other.goto(other.url().replace(/#.*/, '#calibration'));
  await other.reload();
  await expect(other.locator('tr[data-rule="guaranteed-pass"]')).toContainText('100%');
  await other.close();
});

test('a pack that is taken out is told of, with what stays of it', async ({ here }) => {
  const page = await open(here, 'rules');
  const pack = page.locator('[data-pack="consumer-council"]');
  await pack.getByRole('button', { name: '移除' }).click();
  await expect(pack).toHaveCount(0);
  await expect(page.getByRole('status').last()).toContainText('已移除 消委会自用规则');
  await page.close();
});

import { expect, type Page } from '@playwright/test';
import type { Audit } from '@/rules/audit';
import { chip, keptAudit, keptAudits, panel, test } from './extension';

/** Demo sites that behave as real ones do; each draws itself by script. */
const CATALOGUE = 'site-catalogue';

const flagged = (audit: Audit) =>
  audit.courses.flatMap((course) =>
    course.findings
      .filter(({ outcome }) => outcome === 'flagged')
      .map(({ rule }) => `${course.title}: ${rule}`),
  );
const titles = (audit: Audit) => audit.courses.map(({ title }) => title);
const flaggedCourses = (audit: Audit) =>
  audit.courses
    .filter(({ findings }) => findings.some(({ outcome }) => outcome === 'flagged'))
    .map(({ title }) => title);

/** Scrolls down until the catalogue has no more to show, as a person would. */
async function scrollToEnd(page: Page) {
  await expect(async () => {
    await page.mouse.wheel(0, 4000);
    await expect(page.getByText('没有更多了')).toBeVisible({ timeout: 300 });
  }).toPass();
}

test.describe('a single-page catalogue', () => {
  test('is read as it grows, each card for itself', async ({ page, pages, extension }) => {
    const url = pages.url(CATALOGUE);
    await page.goto(url);
    await expect(chip(page)).toContainText('2');
    expect(titles(await keptAudit(extension, url))).toHaveLength(12);
    await scrollToEnd(page);
    await expect(chip(page)).toContainText('4', { timeout: 40_000 });
    const audit = await keptAudit(extension, url);
    expect(audit.page.kind).toBe('listing');
    expect(titles(audit)).toHaveLength(48);
    expect(flaggedCourses(audit)).toEqual([
      '一级建造师 建筑工程实务 签约保过班',
      '养老护理员（五级） 免考直出班',
      '养老护理员（五级） 内部押题班',
      '消防设施操作员（中级） 7天拿证班',
    ]);
  });

  test('a filter has a verdict of its own, and back gives the first again', async ({
    page,
    pages,
    extension,
  }) => {
    await page.goto(pages.url(CATALOGUE));
    await expect(chip(page)).toBeVisible();
    await page.getByRole('button', { name: '信息技术' }).click();
    // No card of this field promises anything: what was shown of the others goes at once.
    await expect(page.locator('kejian-overlay')).toHaveCount(0);
    const filtered = `${pages.url(CATALOGUE)}?field=${encodeURIComponent('信息技术')}`;
    const audit = await keptAudit(extension, filtered);
    expect(flagged(audit)).toEqual([]);
    expect(titles(audit)).toHaveLength(12);
    await expect(page.locator('kejian-overlay')).toHaveCount(0);
    await page.goBack();
    await expect(chip(page)).toBeVisible();
  });

  test('a course opened from its card is judged when its words have come, and only by its own', async ({
    page,
    pages,
    extension,
  }) => {
    await page.goto(pages.url(CATALOGUE));
    await expect(chip(page)).toBeVisible();
    await page.getByRole('link', { name: /签约保过班/ }).click();
    await expect(page.locator('kejian-overlay')).toHaveCount(0);
    await expect(chip(page)).toBeVisible();
    await chip(page).click();
    await expect(panel(page).locator('[data-rule="guaranteed-pass"][data-outcome="flagged"]')).toHaveCount(1);
    const audit = await keptAudit(extension, pages.url(`${CATALOGUE}/course/2001`));
    expect(audit.page.kind).toBe('course');
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Python 数据分析入门 寒假集训班' }).click();
    await keptAudit(extension, pages.url(`${CATALOGUE}/course/2004`));
    await page.waitForTimeout(1500);
    await expect(page.locator('kejian-overlay')).toHaveCount(0);
  });

  test('other content at the same address: the new order is what is judged', async ({
    page,
    pages,
    extension,
  }) => {
    const field = `${pages.url(CATALOGUE)}?field=${encodeURIComponent('建筑工程')}`;
    await page.goto(field);
    await expect(chip(page)).toBeVisible();
    const before = titles(await keptAudit(extension, field));
    await page.getByRole('button', { name: '价格' }).click();
    await expect
      .poll(async () =>
        titles((await keptAudits(extension)).filter(({ audit }) => audit.input === field).at(-1)!.audit),
      )
      .not.toEqual(before);
    const after = titles(await keptAudit(extension, field));
    expect([...after].sort()).toEqual([...before].sort());
  });
});

test('a syllabus in tabs and accordions inside a shadow root, filled in late, is read and credited', async ({
  page,
  pages,
  extension,
}) => {
  const url = pages.url('site-syllabus-tabs');
  await page.goto(url);
  const newest = async () =>
    (await keptAudits(extension)).filter(({ audit }) => audit.input === url).at(-1)?.audit;
  const facts = async () => (await newest())?.courses[0]?.facts;
  await expect.poll(async () => (await facts())?.modules.state).toBe('found');
  const { modules, instructors, hours, price } = (await facts())!;
  expect(modules.state === 'found' && modules.value.map(({ hours }) => hours)).toEqual([48, 40, 36, 20, 16]);
  expect(instructors.state === 'found' && instructors.value.map(({ name }) => name)).toEqual([
    '温如砚',
    '沈既白',
  ]);
  expect(hours).toMatchObject({ state: 'found', value: 160 });
  expect(price).toMatchObject({ state: 'found', value: { amount: 2600 } });
  expect(flagged((await newest())!)).toEqual([]);
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
});

test('a long ad that never stands still: its own promises, not those of its neighbours', async ({
  page,
  pages,
  extension,
}) => {
  const url = pages.url('site-long-ad');
  await page.goto(url);
  await expect(chip(page)).toBeVisible();
  const audit = await keptAudit(extension, url);
  expect(audit.page.kind).toBe('course');
  expect(audit.courses).toHaveLength(1);
  const { title, findings } = audit.courses[0]!;
  expect(title).toContain('人工智能训练师（三级）');
  const flags = findings.filter(({ outcome }) => outcome === 'flagged');
  expect(flags.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['guaranteed-pass', 'refund-if-fail']),
  );
  const quotes = flags.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join(' ');
  expect(quotes).not.toMatch(/免考|不用考试|在线客服/);
  // The panel stays open and in place while clock, ticker and chat go on.
  await chip(page).click();
  await expect(panel(page)).toBeVisible();
  await page.waitForTimeout(6000);
  await expect(panel(page)).toBeVisible();
  const kept = (await keptAudits(extension)).filter((one) => one.audit.input === url);
  expect(kept.length).toBeLessThan(7);
});

test('from the back/forward cache a site shows the verdict of the page in front', async ({ page, pages }) => {
  await page.goto(pages.url('site-long-ad'));
  await expect(chip(page)).toBeVisible();
  await page.goto(pages.url('site-syllabus-tabs'));
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
  await page.goBack();
  await expect(chip(page)).toBeVisible();
  await page.goForward();
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
});

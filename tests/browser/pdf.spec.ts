import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { madePdf } from '../rules/reading/made-pdf';
import { type Extension, extensionPage, keptAudit, keptAudits, test } from './extension';
import { PAGES } from './page-server';
import { openSurface } from './surface-pages';

async function pdfPage({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/pdf.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}
const give = (page: Page, buffer: Buffer, name = 'outline.pdf') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
const panel = (page: Page) => page.getByTestId('panel');

/** A page of ours as its reader would print it to a file. */
async function printed(page: Page, url: string): Promise<Buffer> {
  await page.goto(url);
  return page.pdf({ format: 'A4' });
}

test('the popup leads to it', async ({ extension }) => {
  const popup = await extensionPage(extension);
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: '读 PDF 或一段话' }).click();
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('读一份 PDF，或一段话');
  await page.close();
});

test('a printed ad is judged as the page is: quotes stand in its text, and nothing is kept', async ({
  page,
  pages,
  extension,
}) => {
  const file = await printed(page, pages.url('zh-ad-seven-days'));
  const pdf = await pdfPage(extension);
  await give(pdf, file, '招生简章.pdf');
  const finding = panel(pdf).locator('[data-rule="guaranteed-pass"][data-outcome="flagged"]').first();
  await expect(finding.getByTestId('quote').first()).toContainText('保过');
  await finding.getByRole('button', { name: '在页面上看' }).first().click();
  await expect(pdf.locator('.doc mark').first()).toBeInViewport();
  await expect(pdf.locator('.doc mark').first()).toContainText('保过');
  // The page it was printed from may be kept meanwhile; whatever is kept is of a page of the web.
  const kept = await keptAudits(extension);
  expect(kept.filter(({ audit }) => !audit.input.startsWith('http'))).toEqual([]);
  await pdf.close();
});

test('a good syllabus is credited, in Chinese and in English', async ({ page, pages, extension }) => {
  for (const slug of ['zh-course-full', 'en-college-course']) {
    const file = await printed(page, pages.url(slug));
    const pdf = await pdfPage(extension);
    await give(pdf, file);
    await expect(panel(pdf).getByRole('heading', { level: 2 })).toContainText(/\d\d 项写清楚了/);
    await expect(panel(pdf).locator('[data-outcome="flagged"]')).toHaveCount(0);
    await pdf.close();
  }
});

test('an official notice is no course, and can be read as one all the same', async ({
  page,
  pages,
  extension,
}) => {
  const file = await printed(page, pages.url('zh-notice'));
  const pdf = await pdfPage(extension);
  await give(pdf, file);
  await expect(panel(pdf).locator('[data-outcome]')).toHaveCount(0);
  await panel(pdf).getByRole('button', { name: /仍然/ }).click();
  await expect(panel(pdf).locator('[data-outcome]').first()).toBeAttached();
  await pdf.close();
});

test('words that were sent in a chat are judged as such: nothing counts as not stated, nothing is kept', async ({
  extension,
}) => {
  const pdf = await pdfPage(extension);
  const read = pdf.getByRole('button', { name: '看看这段话' });
  await expect(read).toBeDisabled();
  await pdf
    .getByRole('textbox', { name: '或者把一段话贴在这里' })
    .fill(
      '老师好，这个班学费 3980 元\n签约保过，不过全额退费\n<img src=x onerror=alert(1)> 今天报名还有名额',
    );
  await read.click();
  const finding = panel(pdf).locator('[data-rule="guaranteed-pass"][data-outcome="flagged"]').first();
  await expect(finding.getByTestId('quote').first()).toContainText('保过');
  await expect(panel(pdf)).toContainText('只看了您贴的这几句');
  await expect(panel(pdf).locator('[data-outcome="missing"]')).toHaveCount(0);
  await finding.getByRole('button', { name: '在页面上看' }).first().click();
  await expect(pdf.locator('.doc mark').first()).toContainText('保过');
  await expect(pdf.locator('.doc img')).toHaveCount(0);
  const kept = await keptAudits(extension);
  expect(kept.filter(({ audit }) => !audit.input.startsWith('http'))).toEqual([]);
  await panel(pdf).getByRole('button', { name: '关闭' }).click();
  await expect(pdf.getByRole('textbox')).toBeVisible();
  await pdf.close();
});

test('words that were not looked at yet are not lost unasked: the browser asks before they go, and a file leaves them', async ({
  extension,
}) => {
  const pdf = await pdfPage(extension);
  const box = pdf.getByRole('textbox');
  const asked: string[] = [];
  pdf.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await pdf.reload();
  expect(asked).toEqual([]);
  await box.fill('签约保过，不过全额退费');
  await give(pdf, madePdf([{ drawn: [{ text: 'Course outline: 40 hours. Tuition $540.', x: 60, y: 700 }] }]));
  await expect(pdf.locator('.doc')).toContainText('Course outline');
  await panel(pdf).getByRole('button', { name: '关闭' }).click();
  await expect(box).toHaveValue('签约保过，不过全额退费');
  await pdf.getByRole('button', { name: '看看这段话' }).click();
  await panel(pdf).getByRole('button', { name: '关闭' }).click();
  // Looked at: it may be changed and looked at again, and nobody is asked about it.
  await expect(box).toHaveValue('签约保过，不过全额退费');
  await box.pressSequentially('，还送证');
  await pdf.reload();
  expect(asked).toEqual(['beforeunload']);
  // Nothing of it is kept.
  await expect(box).toHaveValue('');
  await box.fill('签约保过');
  await pdf.getByRole('button', { name: '看看这段话' }).click();
  await expect(panel(pdf)).toBeVisible();
  await pdf.reload();
  expect(asked).toEqual(['beforeunload']);
  await pdf.close();
});

test('what cannot be read is told plainly, and the next file is taken', async ({ extension }) => {
  const pdf = await pdfPage(extension);
  const said = pdf.getByRole('status').first();
  const words = { text: 'Course outline: 40 hours. Tuition $540.', x: 60, y: 700 };
  await give(pdf, Buffer.from('<html>'), 'page.pdf');
  await expect(said).toContainText('不是 PDF');
  await give(pdf, madePdf([{ drawn: [words] }], { encrypted: true }));
  await expect(said).toContainText('要密码');
  await give(pdf, madePdf([{ drawn: [words] }]).subarray(0, 60));
  await expect(said).toContainText('打不开');
  await give(pdf, madePdf([{ picture: true }, { picture: true }]));
  await expect(said).toContainText('只有图片');
  await expect(panel(pdf)).toHaveCount(0);
  await give(pdf, madePdf(Array.from({ length: 202 }, () => ({ drawn: [words] }))));
  await expect(pdf.locator('.doc')).toContainText('Course outline');
  await pdf.close();
});

test('a file that is dropped is read; axe finds nothing wrong', async ({ page, pages, extension }) => {
  const file = await printed(page, pages.url('zh-ad-seven-days'));
  const pdf = await pdfPage(extension);
  const violations = async () =>
    (
      await new AxeBuilder({ page: pdf })
        .withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'])
        .analyze()
    ).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 90))]);
  expect(await violations()).toEqual([]);
  const data = await pdf.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], 'a.pdf', { type: 'application/pdf' }),
    );
    return transfer;
  }, file.toString('base64'));
  await pdf.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
  await expect(panel(pdf).locator('[data-outcome="flagged"]').first()).toBeAttached();
  expect(await violations()).toEqual([]);
  await pdf.close();
});

for (const file of ['popup.html', 'sidepanel.html'])
  test(`dropped on ${file}, it is handed over and read`, async ({ extension }) => {
    const surface = await extensionPage(extension, file);
    await expect(surface.getByRole('main')).toBeVisible();
    const opened = extension.context.waitForEvent('page');
    const bytes = [
      ...madePdf([{ drawn: [{ text: 'Module 1: what a prompt is. 12 hours.', x: 60, y: 700 }] }]),
    ];
    const held = await surface.evaluateHandle((data) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(data)], 'outline.pdf', { type: 'application/pdf' }));
      return transfer;
    }, bytes);
    await surface.getByRole('main').dispatchEvent('dragover', { dataTransfer: held });
    await expect(surface.getByText('松开鼠标，读这份 PDF')).toBeVisible();
    await surface.getByRole('main').dispatchEvent('drop', { dataTransfer: held });
    const pdf = await opened;
    await expect(pdf.locator('.doc')).toContainText('Module 1: what a prompt is');
    // A popup closes by itself when the file is taken.
    if (!surface.isClosed()) await surface.close();
    await pdf.close();
  });

test('a pack that is switched off is told beside what was pasted and in the workbench', async ({
  extension,
  page,
  pages,
}) => {
  const turn = async () => {
    const options = await openSurface(extension, 'options.html');
    await options.getByRole('switch', { name: '风险用语' }).click();
    await options.waitForTimeout(300);
    await options.close();
  };
  const told = '已在设置里关掉、没有判断：风险用语';
  await turn();
  const pdf = await pdfPage(extension);
  await pdf.locator('textarea').fill('学费 3980 元，签约保过，5 天拿证。');
  await pdf.getByRole('button', { name: '看看这段话' }).click();
  await expect(panel(pdf)).toContainText(told);
  await pdf.close();
  // At an address of its own: other tests ask what was kept of the usual one.
  const url = pages.put('course-with-a-pack-off', readFileSync(join(PAGES, 'zh-course-full/page.html')));
  await page.goto(url);
  await keptAudit(extension, url);
  const desk = await openSurface(extension, 'dashboard.html');
  await desk.locator('tbody .pick').first().click();
  await expect(desk.locator('.dh')).toContainText(told);
  await desk.close();
  await turn();
});

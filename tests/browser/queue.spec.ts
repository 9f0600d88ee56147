import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { dropProfile, type Extension, keptAudits, newProfile, startExtension, test } from './extension';
import { PAGES, type PageServer, servePages } from './page-server';

/** The project's saved pages that hold a course each, and others made of them, until there are this many. */
const PAGES_READ = 25;

const course = (n: number) =>
  `<!doctype html><html lang="zh"><title>人工智能训练师三级 第 ${n} 期</title><h1>人工智能训练师三级 周末班 第 ${n} 期</h1>
   <p>第 ${n} 期零基础报名，学费 ${2000 + n * 10} 元，共 ${40 + n} 课时，由明德职业培训学校开设。</p>
   <p>签约保过，一次不过全额退费。名师授课，${n + 3} 天拿证。</p></html>`;

/** Addresses of `PAGES_READ` course pages on several hosts of this machine. */
function addresses(servers: readonly PageServer[]): string[] {
  const saved = readdirSync(PAGES).filter((slug) =>
    /^(zh|en)-(ad|course|bootcamp|college|evasive|hant)/.test(slug),
  );
  return Array.from({ length: PAGES_READ }, (_, n) => {
    const server = servers[n % servers.length]!;
    const url = saved[n] ? server.url(saved[n]) : server.put(`course-${n}`, course(n));
    return n % 2 ? url.replace('127.0.0.1', 'localhost') : url;
  });
}

async function openQueue({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/dashboard.html#queue`);
  await expect(page.getByRole('textbox')).toBeVisible();
  return page;
}

async function paste(page: Page, text: string) {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: '加入队列' }).click();
}

/** Ends the background from the page at hand, as often as it is called; says how often it was running. */
async function killer(page: Page) {
  const session = await page.context().newCDPSession(page);
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions)
      if (runningStatus === 'running') running.add(versionId);
      else running.delete(versionId);
  });
  await session.send('ServiceWorker.enable');
  let kills = 0;
  return {
    async kill() {
      for (const versionId of [...running]) {
        await session.send('ServiceWorker.stopWorker', { versionId });
        kills++;
      }
    },
    kills: () => kills,
  };
}

const tabsOf = ({ context }: Extension) => context.pages().map((page) => page.url());

test('25 pages through a background that is ended again and again: each in the table, none twice, no tab left', async () => {
  test.setTimeout(180_000);
  const profile = newProfile();
  const extension = await startExtension(profile);
  const servers = await Promise.all([servePages(), servePages(), servePages(), servePages()]);
  const urls = addresses(servers);
  const page = await openQueue(extension);
  const before = tabsOf(extension).length;
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({
      queue: { paused: false, pause: 0, lent: [] },
    }),
  );
  // The same address twice is one.
  await paste(page, [...urls, urls[3], urls[7]].join('\n'));
  const background = await killer(page);
  const over = page.locator('.pg [role=progressbar]');
  await expect(over).toHaveAttribute('aria-valuemax', String(PAGES_READ));
  // Pauses that no other pause divides, so that the ends fall on every step of a visit.
  for (let n = 0; (await over.getAttribute('aria-valuenow')) !== String(PAGES_READ); n++) {
    if (n > 150) throw new Error(`stuck at ${await over.getAttribute('aria-valuenow')}`);
    await page.waitForTimeout(450 + ((n * 371) % 1900));
    await background.kill();
  }
  expect(background.kills()).toBeGreaterThan(10);
  const kept = (await keptAudits(extension)).map(({ audit }) => audit.input).sort();
  expect(kept).toEqual([...urls].sort());
  await expect(page.locator('[data-failed]')).toHaveCount(0);
  await expect.poll(() => tabsOf(extension).length).toBe(before);
  await page.getByRole('link', { name: '审查记录' }).click();
  await expect(page.locator('tr[data-audit]').first()).toBeVisible();
  await expect(page.locator('table.dt')).toHaveAttribute('aria-rowcount', String(PAGES_READ + 1));
  await extension.close();
  for (const server of servers) await server.close();
  dropProfile(profile);
});

interface Chrome {
  storage: { local: { set(items: object): Promise<void> } };
}

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { Audit } from '@/rules/audit';
import { decodePage } from '@/rules/reading/decode';
import { keptAudit, session, test } from './extension';
import { PAGES } from './page-server';

const HOME = fileURLToPath(new URL('../..', import.meta.url));
/**
 * Other saved pages instead, of a folder. Their scripts do not run: they would make another page of them. They are
 * served as UTF-8: a page that was saved has often lost the header that named its encoding.
 */
const FOLDER = process.env.KEJIAN_SAME_AUDIT_PAGES;
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

/** Saved pages: file by the name that it is served at. */
const files = new Map(
  FOLDER
    ? readdirSync(FOLDER)
        .filter((file) => /\.html?$/.test(file))
        .sort()
        .map((file) => [parse(file).name, join(FOLDER, file)])
    : readdirSync(PAGES)
        .sort()
        .map((slug): [string, string] => [slug, join(PAGES, slug, 'page.html')])
        .filter(([, file]) => existsSync(file)),
);

/** What `npm run audit -- --json` says of every saved page, by name; parsed in Node, without a browser. */
function auditedWithoutBrowser(): Map<string, Audit> {
  const tsx = join(HOME, 'node_modules/tsx/dist/cli.mjs');
  const lines = execFileSync(process.execPath, [tsx, 'cli/audit.ts', '--json', ...files.values()], {
    cwd: HOME,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const audits = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Audit);
  return new Map([...files.keys()].map((name, index) => [name, audits[index]!]));
}

/**
 * All of an audit but where and when the page was read. A file has no address of its own: links in it stay relative,
 * and are taken here as the browser takes them.
 */
const comparable = ({ page, courses, versions }: Audit, base: string) =>
  JSON.parse(
    JSON.stringify({
      page,
      courses: courses.map((course) => ({ ...course, url: new URL(course.url ?? '', base).href })),
      versions,
    }),
  ) as unknown;

const expected = auditedWithoutBrowser();

for (const [name, file] of files)
  test(`${name}: the browser and the command say the same`, async ({ page, pages, extension }) => {
    const url = FOLDER ? pages.put(name, decodePage(readFileSync(file)), NO_SCRIPTS) : pages.url(name);
    const wanted = expected.get(name)!;
    await page.goto(url);
    if (wanted.courses.length) {
      expect(comparable(await keptAudit(extension, url), url)).toEqual(comparable(wanted, url));
      return;
    }
    // A page without a course is judged but not kept: the tab has its verdict.
    const verdict = () => session(extension).then((kept) => Object.values(kept).find((s) => s.url === url));
    await expect.poll(verdict).toBeTruthy();
    const state = (await verdict()) as unknown as { told: { verdict: { shown: { audit: Audit } } } };
    expect(comparable(state.told.verdict.shown.audit, url)).toEqual(comparable(wanted, url));
  });

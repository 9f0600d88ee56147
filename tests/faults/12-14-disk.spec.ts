import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { dropProfile, extensionPage, newProfile, startExtension } from '../browser/extension';
import { type Firefox, startFirefox } from '../browser/firefox';
import type { PageServer } from '../browser/page-server';
import { test } from './both';
import { type Broken, mend, seeKept, seeNotStored, seeStored } from './storage';
import { chromiumSubject, firefoxSubject, keptIn, type Subject } from './subject';

test.setTimeout(180_000);

/** Either browser on a profile that lies in `folder`, to be started again on it. */
type Start = (folder: string) => Promise<{ subject: Subject; close(): Promise<void> }>;

const inChromium: Start = async (folder) => {
  const extension = await startExtension(folder);
  const subject = chromiumSubject(extension, await extensionPage(extension));
  return { subject, close: () => extension.close() };
};

const UUID = '22222222-3333-4444-8555-666666666666';
const inFirefox: Start = async (folder) => {
  const firefox: Firefox = await startFirefox({ profile: folder, uuid: UUID });
  return { subject: firefoxSubject(firefox), close: () => firefox.close() };
};

/** Every file below a folder whose path fits. */
const filesBelow = (folder: string, fits: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => fits.test(path));

async function damaged(start: Start, files: RegExp, pages: PageServer): Promise<void> {
  const profile = newProfile();
  const first = await start(profile);
  const tab = await first.subject.tab();
  const url = await seeStored({ subject: first.subject, pages, tab }, 'before-damage');
  await first.close();
  const found = filesBelow(profile, files);
  expect(found.length).toBeGreaterThan(0);
  for (const file of found) writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a));

  const again = await start(profile);
  const { subject } = again;
  const after = await subject.tab();
  await seeStored({ subject, pages, tab: after }, 'after-damage');
  expect(await keptIn(subject, url)).toEqual([]);
  const bench = await subject.surface('dashboard.html#backup');
  const says = () =>
    bench.evaluate(() => [
      document.querySelector('[role=alert]')?.textContent,
      document.querySelector('.due')?.textContent,
    ]);
  await expect
    .poll(says, { timeout: 20_000 })
    .toEqual([
      expect.stringMatching(/损坏.*备份文件|damaged.*back-up file/),
      expect.stringMatching(/丢失|lost/),
    ]);
  await again.close();
  dropProfile(profile);
}

test('fault 12: a database that was damaged on disk is told of, and the back-up offered', ({ pages }) =>
  damaged(inChromium, /IndexedDB.*chrome-extension.*leveldb\/(MANIFEST|\d+\.(log|ldb))/, pages));

test('fault 12: a database that was damaged on disk is told of, and the back-up offered · Firefox', ({
  pages,
}) => damaged(inFirefox, /moz-extension\+\+\+[^/^]*\/idb\/.*\.sqlite$/, pages));

/** A disk of its own that can be filled up; null where nobody may make one. */
function smallDisk(): { folder: string; fill(): void; free(): void; drop(): void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'kejian-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      const piece = Buffer.alloc(bsize);
      try {
        writeFileSync(filler, Buffer.alloc(Math.max(0, (bavail - 8) * bsize)));
        for (;;) writeFileSync(filler, piece, { flag: 'a' });
      } catch {
        // Not a byte more.
      }
    },
    free: () => unlinkSync(filler),
    drop() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where no small disk can be had, the browser's own word for a full one. */
const saysFull = (subject: Subject) =>
  subject.inBackground((world) => {
    const { IDBObjectStore, DOMException } = world as unknown as Window & typeof globalThis;
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    (world as Broken).mend = () => {
      IDBObjectStore.prototype.put = put;
    };
  });

async function full(start: Start, pages: PageServer): Promise<void> {
  const disk = smallDisk();
  const profile = disk ? join(disk.folder, 'profile') : newProfile();
  try {
    const { subject, close } = await start(profile);
    const tab = await subject.tab();
    const stage = { subject, pages, tab };
    const before = await seeStored(stage, 'before-full');
    if (disk) disk.fill();
    else await saysFull(subject);
    await seeNotStored(stage, 'full');
    if (disk) disk.free();
    else await mend(subject);
    await subject.killBackground();
    await seeStored(stage, 'after-full');
    await seeKept(subject, [before]);
    await close();
  } finally {
    if (disk) disk.drop();
    else dropProfile(profile);
  }
}

test('fault 14: on a full disk the verdict is shown, that it was not stored too, and nothing kept is lost', ({
  pages,
}) => full(inChromium, pages));

test('fault 14: on a full disk the verdict is shown, that it was not stored too, and nothing kept is lost · Firefox', ({
  pages,
}) => full(inFirefox, pages));

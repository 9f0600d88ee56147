import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { calleeOf, nodesOf, packaged, read } from './built';

/** Bytes and observers that may not grow unseen. A budget is about a fifth above what was measured when it was set. */

const KB = 1024;
const files = packaged().filter((path) => /\.(js|css)$|^packs\.json$/.test(path));
const plain = (path: string) => path.replace(/-[\w-]{8}\.(js|css)$/, '.$1');
const size = (path: string) => gzipSync(read(path), { level: 9 }).length;

/** Gzipped, in KB. What is not named here is a part of a page of the extension: small, or it is to be named. */
const BUDGETS: Record<string, number> = {
  'content-scripts/watch.js': 2, // in every watched page while it loads
  'content-scripts/course.js': 25, // in every watched page from then on
  'content-scripts/panel.js': 30,
  'content-scripts/marks.js': 12,
  'background.js': 480, // registers, words of all roles and what checks messages; woken by every change of a tab
  'packs.json': 870, // read when something is first judged: 106 rules
  'picture-worker.js': 96, // loaded when the first picture is read; its networks and engines are 14 MB beside it
  'chunks/backup-work.js': 295, // checks packs of one's own, with the words of all roles
  'chunks/pdf.js': 150,
  'chunks/dashboard.js': 60,
  'chunks/read-file.js': 55,
};
const ANY_OTHER = 16;

describe('bytes of each bundle, gzipped', () => {
  test('what comes into pages is there', () => {
    expect(files).toEqual(
      expect.arrayContaining(
        ['watch', 'course', 'panel', 'marks'].map((name) => `content-scripts/${name}.js`),
      ),
    );
  });

  test.each(files)('%s', (path) => {
    expect(size(path) / KB).toBeLessThanOrEqual(BUDGETS[plain(path)] ?? ANY_OTHER);
  });
});

test('no script has a letter beyond ASCII: with one, its text takes twice the room', () => {
  expect(files.filter((path) => path.endsWith('.js') && /[^\0-\x7f]/.test(read(path)))).toEqual([]);
});

describe('what listens in a page', () => {
  const observers = (path: string) =>
    nodesOf(path)
      .filter(({ type }) => type === 'NewExpression')
      .map(calleeOf)
      .filter((callee) => callee.endsWith('Observer'))
      .sort();

  test('nothing listens while a page loads', () => {
    expect(observers('content-scripts/watch.js')).toEqual([]);
  });

  test('a watched page has one observer of its changes, and one that tells whether our own place can be seen', () => {
    expect(observers('content-scripts/course.js')).toEqual(['IntersectionObserver', 'MutationObserver']);
  });

  test('marks on a listing have three, for places, cards in view and the page’s size, and none for its changes', () => {
    expect(observers('content-scripts/marks.js')).toEqual([
      'IntersectionObserver',
      'ResizeObserver',
      'ResizeObserver',
    ]);
  });

  test('the panel has one, of its own controls, by which the focus stays where a person was; none of the page', () => {
    expect(observers('content-scripts/panel.js')).toEqual(['MutationObserver']);
  });
});

import { describe, expect, test } from 'vitest';
import { calleeOf, nodesOf, packaged, read, type SyntaxNode, textOf } from './built';

const files = packaged();
const scripts = files.filter((path) => /\.m?js$/.test(path));
const named = (path: string) => path.replace(/-[\w-]{8}\.(m?js)$/, '.$1');
const calls = new Map(
  scripts.map((path) => [
    path,
    nodesOf(path).filter(({ type }) => /^(Call|New|Import)Expression$/.test(type)),
  ]),
);
const isRemote = (text: string | null) => text !== null && /^\s*(https?:|wss?:|\/\/)/i.test(text);

/** How often something is called, by the file it is in (without the sum in its name). */
function counted(wanted: (node: SyntaxNode) => boolean): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [path, nodes] of calls) {
    const count = nodes.filter(wanted).length;
    if (count > 0) found[named(path)] = (found[named(path)] ?? 0) + count;
  }
  return found;
}

test('fault 48: what is looked at is the whole extension', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'manifest.json',
      'background.js',
      'content-scripts/watch.js',
      'content-scripts/course.js',
      'content-scripts/panel.js',
      'content-scripts/marks.js',
      'dashboard.html',
    ]),
  );
  expect(scripts.length).toBeGreaterThan(20);
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  test('asks for exactly what is written down', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'offscreen',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(manifest.optional_permissions).toEqual(['tabs']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  test('lets no page load its files, and nobody else write to it', () => {
    for (const none of [
      'web_accessible_resources',
      'externally_connectable',
      'host_permissions',
      'update_url',
      'key',
    ])
      expect(manifest).not.toHaveProperty(none);
  });

  test('has the policy that lets nothing in from outside', () => {
    const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
    expect(extension_pages.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types kejian',
    ]);
  });
});

test('fault 48: text becomes code nowhere but in pdf.js, which is told not to and is not allowed to', () => {
  const makesCode = (node: SyntaxNode) =>
    /^\.?(eval|Function|importScripts|execScript)$/.test(calleeOf(node));
  // It asks whether it might, and compiles PostScript functions where it may: the policy has no 'unsafe-eval'.
  expect(counted(makesCode)).toEqual({ 'assets/pdf.worker.min.mjs': 2, 'chunks/pdf.js': 1 });
  const timed = (node: SyntaxNode) =>
    /^\.?set(Timeout|Interval)$/.test(calleeOf(node)) && textOf((node.arguments as unknown[])[0]) !== null;
  expect(counted(timed)).toEqual({});
});

test('fault 48: nothing is loaded from an address outside the package', () => {
  const loads =
    /^\.?(fetch|open|import|importScripts|Worker|SharedWorker|WebSocket|EventSource|sendBeacon|register|addModule|Request|FontFace)$/;
  const remote = (node: SyntaxNode) => {
    const first = node.type === 'ImportExpression' ? node.source : (node.arguments as unknown[])[0];
    return (
      (node.type === 'ImportExpression' || loads.test(calleeOf(node))) &&
      (isRemote(textOf(first)) || isRemote(textOf((node.arguments as unknown[] | undefined)?.[1])))
    );
  };
  expect(counted(remote)).toEqual({});
});

test('fault 48: what is loaded by an address that is worked out is loaded by pdf.js and what runs the networks alone', () => {
  const workedOut = (node: SyntaxNode) => node.type === 'ImportExpression' && textOf(node.source) === null;
  expect(counted(workedOut)).toEqual({
    'assets/pdf.worker.min.mjs': 1,
    'chunks/pdf.js': 1,
    'picture-worker.js': 1,
  });
});

const REACHES =
  /^(fetch|XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|\.sendBeacon)$/;

test('fault 48: nothing that is put into a page could reach a network', () => {
  const inPages = [...calls].filter(([path]) => path.startsWith('content-scripts/'));
  expect(inPages).toHaveLength(4);
  expect(inPages.flatMap(([, nodes]) => nodes.map(calleeOf)).filter((name) => REACHES.test(name))).toEqual(
    [],
  );
});

/**
 * Background: files of its own package (words, packs, how Taiwan writes). Pages: what loads the package's own chunks ahead.
 * pdf.js and Papa Parse carry ways to load files by address; we hand them bytes and texts, and the policy's
 * `connect-src 'self'` holds for them too.
 */
test('fault 48: what else could reach a network is known, and counted', () => {
  const named = (of: (path: string) => boolean) =>
    [...calls]
      .filter(([path]) => of(path))
      .flatMap(([, nodes]) => nodes.map(calleeOf).filter((name) => REACHES.test(name)));
  const isPdf = (path: string) => /^(chunks\/pdf-|assets\/pdf\.worker)/.test(path);
  expect(named((path) => path === 'background.js')).toEqual(['fetch']);
  const isPictures = (path: string) => path === 'picture-worker.js';
  const other = (path: string) => path !== 'background.js' && !isPdf(path) && !isPictures(path);
  expect(named(other).sort()).toEqual(['XMLHttpRequest', 'fetch']);
  expect(named(isPdf)).toHaveLength(7);
  // Its own networks, characters and second reader, and the ways that both runtimes carry to load files by address.
  expect(named(isPictures)).toHaveLength(15);
});

test('fault 48: pages and styles name files of the package alone', () => {
  const pages = files.filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    const html = read(page);
    for (const [, address = ''] of html.matchAll(/\s(?:src|href|action|data)\s*=\s*["']?([^"'\s>]+)/gi)) {
      expect(isRemote(address), `${page}: ${address}`).toBe(false);
      expect(
        address.startsWith('/') && !files.includes(address.slice(1).split('#')[0]!)
          ? `${page}: ${address}`
          : '',
      ).toBe('');
    }
    expect(html.replace(/<script[^>]*\ssrc=[^>]*><\/script>/gi, '')).not.toMatch(
      /<script|\son\w+\s*=|<base/i,
    );
  }
  for (const style of files.filter((path) => path.endsWith('.css')))
    expect(read(style)).not.toMatch(/@import|url\(\s*["']?(https?:)?\/\//i);
});

test('fault 48: no source map, and no name of a folder of the machine that built it', () => {
  expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  const home = process.cwd();
  for (const path of files.filter((one) => /\.(m?js|html|css|json)$/.test(one))) {
    const text = read(path);
    expect(text.includes('sourceMappingURL='), path).toBe(false);
    expect(text.includes(home) || text.includes('node_modules/'), path).toBe(false);
  }
});

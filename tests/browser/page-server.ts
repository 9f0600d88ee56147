import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/**
 * Serves `tests/pages` at `/<slug>`, with the demo sites among them (`/site-…`, whatever follows), and pages that a test
 * makes up at the path it chose.
 */
export interface PageServer {
  url(path: string): string;
  /** Serves this page at `path`. */
  put(path: string, html: string | Buffer, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  const made = new Map<string, { html: string | Buffer; headers: Record<string, string> }>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://pages.test').pathname.slice(1);
    const own = made.get(path);
    const script = /^(site-[a-z-]+)\/app\.js$/.exec(path);
    const body = own?.html ?? (script ? fileOf(`${script[1]}/app.js`) : (saved(path) ?? siteAt(path)));
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const type = script ? 'text/javascript' : 'text/html';
    // Bytes as they were found name their encoding themselves.
    const charset = Buffer.isBuffer(body) ? '' : '; charset=utf-8';
    response.writeHead(200, { 'content-type': `${type}${charset}`, ...own?.headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = (path: string) => `http://127.0.0.1:${port}/${path}`;
  return {
    url,
    put(path, html, headers = {}) {
      made.set(path, { html, headers });
      return url(path);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const saved = (slug: string) => (/^[a-z0-9-]+$/.test(slug) ? fileOf(`${slug}/page.html`) : null);

/** A single-page site answers every address below its own with its one page. */
function siteAt(path: string): string | null {
  const found = /^(site-[a-z-]+)(\/[\w/-]*)?$/.exec(path);
  return found && fileOf(`${found[1]}/index.html`);
}

function fileOf(path: string): string | null {
  try {
    return readFileSync(PAGES + path, 'utf8');
  } catch {
    return null;
  }
}

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** Serves `tests/pages` at `/<slug>`, and pages that a test makes up at the path it chose. */
export interface PageServer {
  url(path: string): string;
  /** Serves this page at `path`. */
  put(path: string, html: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  const made = new Map<string, { html: string; headers: Record<string, string> }>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://pages.test').pathname.slice(1);
    const own = made.get(path);
    const html = own?.html ?? saved(path);
    if (html === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...own?.headers });
    response.end(html);
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

function saved(slug: string): string | null {
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  try {
    return readFileSync(`${PAGES}${slug}/page.html`, 'utf8');
  } catch {
    return null;
  }
}

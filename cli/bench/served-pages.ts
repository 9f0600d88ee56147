import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePages } from '../page-server';

/** Serves these texts as pages, by their names. */
export async function servedPages(pages: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'kejian-bench-'));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  const server = await servePages(folder);
  return {
    urlOf: (name: string) => `${server.origin}/${encodeURIComponent(name)}.html`,
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

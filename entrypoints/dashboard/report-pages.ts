import type { ReportPage } from '@/components/batch-report';
import type { ErrorCode } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';

/** A page of a report with the id of its audit. */
export interface KeptPage extends ReportPage {
  id: string;
}

/**
 * Fetches what a report needs of each audit, one after the other: thousands at once would not fit the memory. One that
 * is gone by now is left out; a failure ends it, because a report with holes would look whole.
 */
export async function reportPages(
  ids: readonly string[],
  onPage: (done: number) => void = () => {},
): Promise<{ ok: true; pages: KeptPage[] } | { ok: false; error: ErrorCode }> {
  const pages: KeptPage[] = [];
  const still = new Map<string, KeptPage['standing']>();
  for (const [index, id] of ids.entries()) {
    const found = await ask('kept-audit', { id });
    if (!found.ok) return { ok: false, error: found.error };
    if (found.kept) {
      const { shown, judgements, earlier } = found.kept;
      const noted = await ask('page-notes', { page: shown.audit.input });
      if (!noted.ok) return { ok: false, error: noted.error };
      const url = shown.audit.input;
      if (!still.has(url)) {
        const found = await ask('standing-deadlines', { urls: [url] });
        if (!found.ok) return { ok: false, error: found.error };
        still.set(url, found.standing[url] ?? []);
      }
      pages.push({ id, shown, judgements, earlier, notes: noted.notes, standing: still.get(url)! });
    }
    onPage(index + 1);
  }
  return { ok: true, pages };
}

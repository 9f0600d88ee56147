import type { ReportPage } from '@/components/batch-report';
import type { Answered, ErrorCode } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import type { ExplainedAudit } from '@/rules/audit';

/** A page of a report with the id of its audit. */
export interface KeptPage extends ReportPage {
  id: string;
}

/** Pages of one question: some megabytes, so that the background soon answers others again. */
const AT_ONCE = 40;

type Stretch = Extract<Answered<'report-pages'>, { ok: true }>;

/**
 * Fetches what a report needs of each audit, a stretch at a time, the next one while this one is taken in; those after
 * `whole` only in brief, to be listed and counted. One that is gone by now is left out; a failure ends it, because a
 * report with holes would look whole.
 */
export async function reportPages(
  ids: readonly string[],
  whole: number,
  onPage: (done: number) => void = () => {},
): Promise<{ ok: true; pages: KeptPage[] } | { ok: false; error: ErrorCode }> {
  const pages: KeptPage[] = [];
  const rules: ExplainedAudit['rules'] = {};
  const sources: ExplainedAudit['sources'] = {};
  const next = (from: number) =>
    ask('report-pages', { ids: ids.slice(from, from + AT_ONCE), brief: from >= whole });
  let coming = next(0);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const told = await coming;
    if (!told.ok) return { ok: false, error: told.error };
    if (from + AT_ONCE < ids.length) coming = next(from + AT_ONCE);
    Object.assign(rules, told.rules);
    Object.assign(sources, told.sources);
    pages.push(...told.pages.map((page) => keptPage(page, rules, sources)));
    onPage(Math.min(from + AT_ONCE, ids.length));
  }
  return { ok: true, pages };
}

/** The words are shared by all pages: of thousands, each with its own, the memory would be full. */
function keptPage(
  { id, audit, sites, old, judgements, earlier, notes, standing, brief }: Stretch['pages'][number],
  rules: ExplainedAudit['rules'],
  sources: ExplainedAudit['sources'],
): KeptPage {
  const aged = old.length
    ? {
        ...sources,
        ...Object.fromEntries(old.map((source) => [source, { ...sources[source]!, old: true as const }])),
      }
    : sources;
  return { id, shown: { audit, rules, sources: aged, sites }, judgements, earlier, notes, standing, brief };
}

import { MOST_WRITTEN_OUT } from '@/components/batch-figures';
import { handOver } from '@/components/hand-over';
import type { NamedPack } from '@/components/packs-off';
import type { ReportKind } from '@/components/report-tools';
import { errorText, type Words } from '@/components/wording';
import { fileName } from '@/entrypoints/surface/file-name';
import { reportPages } from './report-pages';

export interface ReportOrder {
  ids: readonly string[];
  kind: ReportKind;
  /** What the report is called, in its heading. */
  title: string;
  /** What the file is called: a course, a provider, or nothing for a batch. */
  name: string;
  flagTitle: (rule: string) => string;
  packs: readonly NamedPack[];
}

/**
 * Gathers the pages of a report and hands it over as a file; says meanwhile how far it is. What draws it is fetched when
 * it is first wanted.
 */
export async function saveReport(
  order: ReportOrder,
  words: Words,
  onMessage: (message: string) => void,
): Promise<void> {
  const { say } = words;
  const { ids, kind, title, name, flagTitle, packs } = order;
  if (!ids.length) return onMessage(say('rep_none'));
  const whole = kind === 'html' ? MOST_WRITTEN_OUT : ids.length;
  const gathered = await reportPages(ids, whole, (n) => onMessage(say('rep_working', { n, m: ids.length })));
  if (!gathered.ok) return onMessage(say('wb_failed', { why: errorText(words, gathered.error) }));
  const { pages } = gathered;
  if (!pages.length) return onMessage(say('rep_none'));
  const madeAt = new Date().toISOString();
  const save = (what: string, ending: string, type: string, text: string | string[]) => {
    const file = fileName(madeAt, what, name, ending);
    handOver(document, file, `${type};charset=utf-8`, text);
    onMessage(say('rep_saved', { name: file }));
  };
  if (kind === 'html') {
    const { reportFile } = await import('./report-file');
    save(
      'report',
      'html',
      'text/html',
      reportFile(document, pages, { title, madeAt, flagTitle, packs }, words),
    );
  } else if (kind === 'findings') {
    const { findingsCsv } = await import('./findings-csv');
    save('findings', 'csv', 'text/csv', findingsCsv(pages, words));
  } else {
    const { reportJson } = await import('./report-json');
    save('report', 'json', 'application/json', reportJson(pages, title, madeAt));
  }
}

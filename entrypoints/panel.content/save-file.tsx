import { render } from 'preact';
import type { PageNotes } from '@/components/desk';
import { handOver } from '@/components/hand-over';
import { element } from '@/components/plain-dom';
import { Report } from '@/components/report';
import reportStyles from '@/components/report.css?inline';
import { WordsContext } from '@/components/use-words';
import type { Words } from '@/components/wording';
import type { ExplainedAudit } from '@/rules/audit';

/** The result as one file that opens anywhere: its own styles, no script, nothing fetched. */
export function reportFile(
  document: Document,
  shown: ExplainedAudit,
  words: Words,
  notes: PageNotes,
): string {
  const into = element(document, 'div');
  render(
    <WordsContext.Provider value={words}>
      <Report shown={shown} notes={notes} />
    </WordsContext.Provider>,
    into,
  );
  const body = into.innerHTML;
  render(null, into);
  const title = [words.say('reportTitle'), shown.audit.courses[0]?.title ?? ''].filter(Boolean).join(' · ');
  const safe = element(document, 'title', {}, title).outerHTML;
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  return `<!doctype html><html lang="${words.tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${policy}${safe}<style>${reportStyles}</style></head><body class="k report">${body}</body></html>`;
}

/** Characters that a file name may not hold somewhere. */
const UNSAFE = /[^\p{L}\p{N}]+/gu;

/** Saves the result as a file of its own. */
export function saveFile(document: Document, shown: ExplainedAudit, words: Words, notes: PageNotes): void {
  const title = (shown.audit.courses[0]?.title ?? '').replace(UNSAFE, '-').slice(0, 40);
  const name = ['kejian', shown.audit.readAt.slice(0, 10), title].filter(Boolean).join('-');
  handOver(document, `${name}.html`, 'text/html', reportFile(document, shown, words, notes));
}

import type { PageNotes } from '@/components/desk';
import { handOver } from '@/components/hand-over';
import { Report } from '@/components/report';
import reportStyles from '@/components/report.css?inline';
import { standalonePage } from '@/components/standalone-page';
import type { Words } from '@/components/wording';
import type { ExplainedAudit } from '@/rules/audit';

/** The result as one file that opens anywhere: its own styles, no script, nothing fetched. */
export function reportFile(
  document: Document,
  shown: ExplainedAudit,
  words: Words,
  notes: PageNotes,
): string {
  const title = [words.say('reportTitle'), shown.audit.courses[0]?.title ?? ''].filter(Boolean).join(' · ');
  const content = <Report shown={shown} notes={notes} />;
  return standalonePage(document, { title, styles: reportStyles, content }, words);
}

/** Characters that a file name may not hold somewhere. */
const UNSAFE = /[^\p{L}\p{N}]+/gu;

/** Saves the result as a file of its own. */
export function saveFile(document: Document, shown: ExplainedAudit, words: Words, notes: PageNotes): void {
  const title = (shown.audit.courses[0]?.title ?? '').replace(UNSAFE, '-').slice(0, 40);
  const name = ['kejian', shown.audit.readAt.slice(0, 10), title].filter(Boolean).join('-');
  handOver(document, `${name}.html`, 'text/html', reportFile(document, shown, words, notes));
}

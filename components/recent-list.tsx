import { OutcomeMark } from './outcome-mark';
import { SafeLink } from './safe-link';
import { useWords } from './use-words';
import { webAddress } from './web-address';
import { shortDate } from './wording';

/** An audit kept before, in a line. */
export interface RecentAudit {
  id: string;
  url: string;
  title: string | null;
  kind: string;
  readAt: string;
  grade: string | null;
  flagged: number;
}

/** The newest audits, each with the way back to its page. */
export function RecentList({ recent }: { recent: readonly RecentAudit[] }) {
  const words = useWords();
  const { say } = words;
  if (recent.length === 0) return null;
  return (
    <section class="rec" aria-labelledby="kj-recent">
      <h2 class="sub" id="kj-recent">
        {say('popup_recent')}
      </h2>
      <ul>
        {recent.map(({ id, url, title, kind, readAt, grade, flagged }) => {
          const href = webAddress(url);
          const name = title ?? (href ? new URL(href).hostname : say('noTitle'));
          return (
            <li key={id}>
              <SafeLink url={url} plain>
                {name}
              </SafeLink>
              <span class="sub">{shortDate(words, readAt)}</span>
              {flagged > 0 ? (
                <OutcomeMark outcome="flagged">{say('count_flagged', { n: flagged })}</OutcomeMark>
              ) : grade === null && kind !== 'listing' ? (
                // What was not read is not called good.
                <OutcomeMark outcome="unknown">{say('noGrade')}</OutcomeMark>
              ) : (
                <OutcomeMark outcome="clear">{say('noCautions')}</OutcomeMark>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { ExplainedAudit } from '@/rules/audit';
import type { AuditChange, AuditChanges } from '@/rules/derived/audit-changes';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import type { Outcome } from '@/rules/finding';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';

/** One visit, and what it found different from the visit before; null for the first. */
export interface Version {
  shown: ExplainedAudit;
  changes: AuditChanges | null;
}

/** How one page changed over its visits, newest first, and the limits that stood still meanwhile. */
export function HistoryList(props: { versions: readonly Version[]; standing: readonly StandingDeadline[] }) {
  const { versions, standing } = props;
  const { say, tag } = useWords();
  const day = (time: string) => new Date(time).toLocaleDateString(tag);
  return (
    <div class="hist">
      {standing.length > 0 && (
        <section class="sec" aria-labelledby="wb-standing">
          <h2 class="sh" id="wb-standing">
            <OutcomeMark outcome="suspected">{say('wb_standing')}</OutcomeMark>
          </h2>
          {standing.map(({ rule, course, quote, days }) => (
            <p class="why" key={`${rule} ${course} ${quote}`}>
              {say('wb_standingWhat', { quote, n: days.length, days: days.map(day).join('、') })}
            </p>
          ))}
        </section>
      )}
      {versions.length === 1 && <p class="sec why">{say('wb_historyOnce')}</p>}
      {versions.map(({ shown, changes }) => (
        <section class="sec" key={shown.audit.readAt} aria-label={day(shown.audit.readAt)}>
          <h2 class="sh">
            {new Date(shown.audit.readAt).toLocaleString(tag)}
            {changes && changes.changes.length > 0 && (
              <small>{say('wb_changesN', { n: changes.changes.length })}</small>
            )}
          </h2>
          {changes && !changes.sameRules && <p class="why">{say('wb_historyRules')}</p>}
          {changes?.changes.length === 0 && <p class="why">{say('wb_historySame')}</p>}
          <ul class="chg">
            {changes?.changes.map((change) => (
              <Change key={JSON.stringify(change)} change={change} shown={shown} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Change({ change, shown }: { change: AuditChange; shown: ExplainedAudit }) {
  const { say, language } = useWords();
  switch (change.kind) {
    case 'kind':
      return <li>{say('wb_kindChange', { before: change.before, after: change.after })}</li>;
    case 'course':
      return (
        <li>
          {say(change.is === 'added' ? 'wb_courseAdded' : 'wb_courseGone', {
            title: change.course ?? say('noTitle'),
          })}
        </li>
      );
    case 'fact':
      return (
        <li>
          <b>{say(`fact_${change.fact}`)}</b>
          <Words removed={list(change.before)} added={list(change.after)} />
        </li>
      );
    case 'finding':
      return (
        <li>
          <b>{shown.rules[change.rule]?.title[language] ?? change.rule}</b>{' '}
          {change.before !== change.after && <Turn before={change.before} after={change.after} />}
          <Words removed={change.removed} added={change.added} />
        </li>
      );
  }
}

const list = (quote: string | null): string[] => (quote === null ? [] : [quote]);

function Turn({ before, after }: { before: Outcome | null; after: Outcome | null }) {
  return (
    <span class="turn">
      {before && <OutcomeMark outcome={before} />} {before && after && '→'}{' '}
      {after && <OutcomeMark outcome={after} />}
    </span>
  );
}

/** The page's own words, signed: never by colour alone. */
function Words({ removed, added }: { removed: readonly string[]; added: readonly string[] }) {
  const { say } = useWords();
  return (
    <>
      {removed.map((quote) => (
        <del class="dq" key={quote} dir="auto">
          <span class="sign">− {say('wb_removed')}</span> {quote}
        </del>
      ))}
      {added.map((quote) => (
        <ins class="dq" key={quote} dir="auto">
          <span class="sign">+ {say('wb_added')}</span> {quote}
        </ins>
      ))}
    </>
  );
}

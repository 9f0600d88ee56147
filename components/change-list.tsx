import type { ExplainedAudit } from '@/rules/audit';
import type { AuditChange } from '@/rules/derived/audit-changes';
import type { Outcome } from '@/rules/finding';
import { More } from './more';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';
import type { Words as Vocabulary } from './wording';

/** What a change is about, in a few words. */
export function changeName(
  change: AuditChange,
  shown: ExplainedAudit,
  { say, language }: Vocabulary,
): string {
  if (change.kind === 'fact') return say(`fact_${change.fact}`);
  if (change.kind === 'finding') return shown.rules[change.rule]?.title[language] ?? change.rule;
  if (change.kind === 'course') return change.course ?? say('noTitle');
  return say('wb_kindChange', { before: change.before, after: change.after });
}

/** What differs between two visits of one page, in its own words before and after. */
export function ChangeList(props: {
  changes: readonly AuditChange[];
  shown: ExplainedAudit;
  first?: number;
}) {
  const { changes, shown, first = changes.length } = props;
  const items = changes.map((change) => (
    <Change key={JSON.stringify(change)} change={change} shown={shown} />
  ));
  return (
    <div class="chg">
      <More list first={first} items={items} />
    </div>
  );
}

function Change({ change, shown }: { change: AuditChange; shown: ExplainedAudit }) {
  const words = useWords();
  const { say } = words;
  switch (change.kind) {
    case 'kind':
      return <li>{changeName(change, shown, words)}</li>;
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
          <b>{changeName(change, shown, words)}</b>
          <Words removed={list(change.before)} added={list(change.after)} />
        </li>
      );
    case 'finding':
      return (
        <li>
          <b>{changeName(change, shown, words)}</b>{' '}
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

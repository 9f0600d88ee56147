import { useId } from 'preact/hooks';
import type { ExplainedAudit } from '@/rules/audit';
import type { Finding, Source } from '@/rules/finding';
import { sourcesOf } from './finding-card';
import { OutcomeMark } from './outcome-mark';
import { whenAndWhere } from './source-line';
import { useWords } from './use-words';

/** Quotes in a cell; the card or the page has the rest. */
const QUOTES = 3;

const COLUMNS = ['compareItem', 'comparePage', 'compareOfficial', 'compareResult'] as const;

/**
 * Claims held against official figures, every figure with its place and date; figures that differ among
 * themselves are all listed. A row is a finding of its own unless it already stands as a card above; it is named after
 * what is claimed, because the title of a rule says what may be wrong with it.
 */
export function ClaimsTable({ shown, compared }: { shown: ExplainedAudit; compared: readonly Finding[] }) {
  const { say, find, language } = useWords();
  // A report of many pages holds many of these tables.
  const id = useId();
  return (
    <section class="sec" data-part="claims" aria-labelledby={id}>
      <h3 class="sh" id={id}>
        {say('compare')}
      </h3>
      <table class="tb">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.map((one) => (
            <Row
              key={one.rule}
              shown={shown}
              finding={one}
              item={find(`claim_${one.rule}`) || shown.rules[one.rule]?.title[language]}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ shown, finding, item }: { shown: ExplainedAudit; finding: Finding; item?: string }) {
  const words = useWords();
  const { say, language } = words;
  const { rule, outcome, evidence, note } = finding;
  const isCard = outcome === 'flagged' || outcome === 'suspected';
  return (
    <tr data-rule={isCard ? undefined : rule} data-outcome={outcome}>
      <th scope="row">{item ?? rule}</th>
      <td>
        {evidence.map((one, index) => (
          <span
            key={one.start}
            hidden={index >= QUOTES}
            class="said"
            data-testid={isCard ? undefined : 'quote'}
            lang={shown.audit.page.language}
            dir="auto"
          >
            {one.quote}
          </span>
        ))}
      </td>
      <td>
        {outcome === 'unknown' && note?.[language]}
        {figuresOf(shown, finding).map((source) => (
          <span key={source.id} class="said">
            {source.says[language]}
            <span class="sub">
              {whenAndWhere(words, source)}
              {source.old && ` ${say('maybeOld')}`}
            </span>
          </span>
        ))}
      </td>
      <td>
        <OutcomeMark outcome={outcome}>{say(`compared_${outcome}`)}</OutcomeMark>
      </td>
    </tr>
  );
}

/**
 * The figures to show beside a claim. A rule names more figures than one page is held against (other trades, other
 * levels): the note quotes the one that was used. Where nothing could be compared, none is shown.
 */
function figuresOf(shown: ExplainedAudit, finding: Finding): Source[] {
  if (finding.outcome === 'unknown') return [];
  const named = sourcesOf(shown, finding, 'figure');
  const used = named.filter(({ says }) => finding.note?.zh.includes(says.zh));
  return used.length > 0 ? used : named;
}

import type { ExplainedAudit } from '@/rules/audit';
import type { Finding, Source } from '@/rules/finding';
import { FindingViews } from './advisor-views';
import { EvidenceQuote, type Reveal } from './evidence-quote';
import { Icon } from './icon';
import { ImpactBars } from './impact-bars';
import { SourceLine } from './source-line';
import { useWords } from './use-words';

/** Sources shown before the person asks for the rest. */
const SOURCES = 2;

export interface FindingProps {
  shown: ExplainedAudit;
  finding: Finding;
  reveal: Reveal;
}

/** One finding with its words on the page, why it matters and what that rests on. */
export function FindingCard(props: FindingProps & { whyOpen?: boolean; reasons?: boolean }) {
  const { shown, finding, reveal, whyOpen = false, reasons = true } = props;
  const { say, language } = useWords();
  const rule = shown.rules[finding.rule];
  return (
    <article class={`f o-${finding.outcome}`} data-rule={finding.rule} data-outcome={finding.outcome}>
      <h4 class="ft">
        <span>{rule?.title[language] ?? finding.rule}</span>
        {reasons && <ImpactBars severity={finding.severity} />}
      </h4>
      <EvidenceQuote evidence={finding.evidence} pageLanguage={shown.audit.page.language} reveal={reveal} />
      {finding.note && <p class="why">{finding.note[language]}</p>}
      <FindingViews rule={finding.rule} />
      {reasons && rule && (
        <details open={whyOpen}>
          <summary class="why">
            {say('why')}
            <Icon name="open" class="cv" />
          </summary>
          <p class="why">{rule.why[language]}</p>
          <Sources sources={sourcesOf(shown, finding)} />
          <p class="src">{say(`sure_${surety(finding.confidence)}`)}</p>
        </details>
      )}
    </article>
  );
}

/** How sure a finding is, in three steps: a figure would promise more than is known. */
const surety = (confidence: number): 1 | 2 | 3 => (confidence >= 0.85 ? 3 : confidence >= 0.6 ? 2 : 1);

/** The sources of a finding that came with the audit, of one kind or of both. */
export function sourcesOf(shown: ExplainedAudit, finding: Finding, kind?: Source['kind']): Source[] {
  return finding.sources
    .map((id) => shown.sources[id])
    .filter((one): one is Source => one !== undefined && (kind === undefined || one.kind === kind));
}

function Sources({ sources }: { sources: Source[] }) {
  const { say } = useWords();
  const more = sources.slice(SOURCES);
  return (
    <>
      {sources.slice(0, SOURCES).map((one) => (
        <SourceLine key={one.id} source={one} />
      ))}
      {more.length > 0 && (
        <details>
          <summary class="src">{say('moreSources', { n: more.length })}</summary>
          {more.map((one) => (
            <SourceLine key={one.id} source={one} />
          ))}
        </details>
      )}
    </>
  );
}

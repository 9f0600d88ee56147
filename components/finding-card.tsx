import type { ExplainedAudit } from '@/rules/audit';
import type { Finding, Source } from '@/rules/finding';
import { FindingViews } from './advisor-views';
import { EvidenceQuote, type Reveal } from './evidence-quote';
import { Icon } from './icon';
import { ImpactBars } from './impact-bars';
import { SourceLine } from './source-line';
import { useWords } from './use-words';
import { aboutText } from './wording';

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
  const words = useWords();
  const { say, language } = words;
  const rule = shown.rules[finding.rule];
  const title = rule?.title[language] ?? finding.rule;
  return (
    <article class={`f o-${finding.outcome}`} data-rule={finding.rule} data-outcome={finding.outcome}>
      <h4 class="ft">
        <span>{title}</span>
        {reasons && <ImpactBars severity={finding.severity} />}
      </h4>
      <EvidenceQuote
        evidence={finding.evidence}
        pageLanguage={shown.audit.page.language}
        reveal={reveal}
        about={title}
      />
      {finding.note && <p class="why">{finding.note[language]}</p>}
      <FindingViews rule={finding.rule} />
      {reasons && rule && (
        <details open={whyOpen}>
          <summary class="why" aria-label={aboutText(words, say('why'), title)}>
            {say('why')}
            <Icon name="open" class="cv" />
          </summary>
          <p class="why">{rule.why[language]}</p>
          <Sources sources={sourcesOf(shown, finding)} about={title} />
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

function Sources({ sources, about }: { sources: Source[]; about: string }) {
  const words = useWords();
  const more = sources.slice(SOURCES);
  const others = words.say('moreSources', { n: more.length });
  return (
    <>
      {sources.slice(0, SOURCES).map((one) => (
        <SourceLine key={one.id} source={one} />
      ))}
      {more.length > 0 && (
        <details>
          <summary class="src" aria-label={aboutText(words, others, about)}>
            {others}
          </summary>
          {more.map((one) => (
            <SourceLine key={one.id} source={one} />
          ))}
        </details>
      )}
    </>
  );
}

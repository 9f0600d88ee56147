import type { ExplainedAudit } from '@/rules/audit';
import type { Finding } from '@/rules/finding';
import type { Evidence } from '@/rules/source-range';
import { ViewLine } from './advisor-views';
import type { HeldJudgement } from './audit-detail';
import { sourcesOf } from './finding-card';
import { around, isCompared } from './headline';
import { SourceLine } from './source-line';
import { useWords } from './use-words';

/** One finding on paper: its words, an advisor's views of it, and what it rests on. `of`: the courses that it is about. */
export function ReportFinding(props: {
  shown: ExplainedAudit;
  finding: Finding;
  held: readonly HeldJudgement[];
  of?: string;
}) {
  const { shown, finding, held, of } = props;
  const { language } = useWords();
  const { rule, outcome, evidence, note } = finding;
  const words = shown.rules[rule];
  const raises = outcome === 'flagged' || outcome === 'suspected' || isCompared(finding, shown.rules);
  return (
    <article class={`o-${outcome}`}>
      <h4>{words?.title[language] ?? rule}</h4>
      {of && (
        <p class="sub" dir="auto">
          {of}
        </p>
      )}
      {evidence.map((one) => (
        <blockquote key={`${one.from}${one.start}`} lang={shown.audit.page.language} dir="auto">
          <Quoted evidence={one} />
        </blockquote>
      ))}
      {note && <p>{note[language]}</p>}
      {held.map((view) => (
        <ViewLine
          key={`${view.course} ${view.at}`}
          view={view}
          of={of && (shown.audit.courses[view.course]?.title ?? undefined)}
        />
      ))}
      {raises && words && <p class="why">{words.why[language]}</p>}
      {raises && sourcesOf(shown, finding).map((source) => <SourceLine key={source.id} source={source} />)}
    </article>
  );
}

/** The words with the sentence around them: alone, on paper, they could have been said of anything. */
function Quoted({ evidence }: { evidence: Evidence }) {
  const { before, after } = around(evidence);
  return (
    <>
      {before}
      <u>{evidence.quote}</u>
      {after}
    </>
  );
}

import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import type { Finding, Outcome } from '@/rules/finding';
import type { HeldJudgement } from './audit-detail';
import { readSentence } from './coverage-meter';
import { newest, type PageNotes } from './desk';
import { sourcesOf } from './finding-card';
import { isCompared, isTooLittle, percent, questions, withOutcome } from './headline';
import { OutcomeMark } from './outcome-mark';
import { OwnScores } from './own-scores';
import { LookedUp, Written } from './report-notes';
import { SafeLink } from './safe-link';
import { SourceLine } from './source-line';
import { StandingList } from './standing-list';
import { useWords } from './use-words';
import { VerdictCounts } from './verdict-counts';
import { dateText, pointsText } from './wording';

/** Outcomes that are written out, in this order. */
const TOLD: readonly Outcome[] = ['flagged', 'suspected', 'missing', 'partial', 'met', 'unknown'];

/** What is asked about on paper. */
const PRESSING: readonly Outcome[] = ['flagged', 'missing', 'suspected'];

/** Outcomes of which, without words of the page, the name says all. */
const isPlain = (outcome: Outcome): boolean => outcome === 'missing' || outcome === 'unknown';

/** A result on paper or in a file: everything that was found, with its words, what it rests on and its date. */
export function Report(props: {
  shown: ExplainedAudit;
  notes: PageNotes;
  /** Views of an advisor, which stand beside the result. */
  judgements?: readonly HeldJudgement[];
  /** Limits that the page kept announcing over several visits. */
  standing?: readonly StandingDeadline[];
  /** One page among others of a longer report. */
  part?: boolean;
}) {
  const { shown, notes, judgements = [], standing = [], part = false } = props;
  const words = useWords();
  const { say } = words;
  const { audit } = shown;
  const { page, versions } = audit;
  const Frame = part ? 'section' : 'main';
  const packs = Object.entries(versions.packs).map(([pack, version]) => `${pack} ${version}`);
  return (
    <Frame lang={words.tag} class={part ? 'part' : undefined}>
      <header>
        {!part && (
          <>
            <p class="not">
              {say('name')} · {say('reportNot')}
            </p>
            <h1>{say('reportTitle')}</h1>
          </>
        )}
        <p>
          {say('reportDate', { date: dateText(words, audit.readAt) })} ·{' '}
          <SafeLink url={audit.input} plain>
            {audit.input}
          </SafeLink>
        </p>
        <p>{readSentence(words, percent(page.coverage), page.unread, false)}</p>
        {!part && <p class="sub">{say('reportNotWhy')}</p>}
      </header>
      {audit.courses.map((course, index) => (
        <Course
          key={index}
          shown={shown}
          course={course}
          notes={notes}
          judgements={judgements.filter((one) => one.course === index)}
        />
      ))}
      {standing.length > 0 && (
        <section>
          <h3>
            <OutcomeMark outcome="suspected">{say('wb_standing')}</OutcomeMark>
          </h3>
          <StandingList standing={standing} />
        </section>
      )}
      <Written notes={notes} />
      <LookedUp shown={shown} notes={notes} />
      <footer class="sub">
        {say('reportVersions')}
        {say('colon')}
        {packs.join(say('comma'))}
      </footer>
    </Frame>
  );
}

function Course(props: {
  shown: ExplainedAudit;
  course: CourseAudit;
  notes: PageNotes;
  judgements: readonly HeldJudgement[];
}) {
  const { shown, course, notes, judgements } = props;
  const words = useWords();
  const { say, language } = words;
  const heldOf = ({ rule }: Finding) => judgements.find((one) => one.rule === rule);
  const hasMore = (one: Finding) => one.evidence.length > 0 || !isPlain(one.outcome) || Boolean(heldOf(one));
  // On paper, what was only not read or stated in part has no question of its own: nobody asks seventy.
  const pressing = new Set(
    course.findings.filter(({ outcome }) => PRESSING.includes(outcome)).map(({ rule }) => rule),
  );
  const asked = questions(course, shown.rules, language, 'all').filter(({ rules }) =>
    rules.some((rule) => pressing.has(rule)),
  );
  return (
    <section>
      <h2 lang={shown.audit.page.language} dir="auto">
        {course.title ?? say('noTitle')}
      </h2>
      <p class="counts">
        <VerdictCounts shown={shown} course={course} />
      </p>
      {!isTooLittle(course) && course.score !== null && (
        <p>
          {say('grade')} {course.grade} · {pointsText(words, course.score, course.range)} ·{' '}
          {say('basis', { percent: percent(course.coverage) })}
        </p>
      )}
      <OwnScores course={course} />
      {TOLD.map((outcome) => {
        const found = withOutcome(course.findings, outcome);
        if (!found.length) return null;
        return (
          <section key={outcome}>
            <h3>
              <OutcomeMark outcome={outcome} />
              <span class="sub">{say('items', { n: found.length })}</span>
            </h3>
            {outcome === 'unknown' && <p class="sub">{say('unknownWhy')}</p>}
            {found.filter(hasMore).map((one) => (
              <Told key={one.rule} shown={shown} finding={one} held={heldOf(one)} />
            ))}
            <ul class="names">
              {found
                .filter((one) => !hasMore(one))
                .map(({ rule }) => (
                  <li key={rule}>{shown.rules[rule]?.title[language] ?? rule}</li>
                ))}
            </ul>
          </section>
        );
      })}
      {asked.length > 0 && (
        <section>
          <h3>{say('ask', { n: asked.length })}</h3>
          <ol>
            {asked.map((one) => {
              const told = newest(notes.answers, ({ rules }) =>
                rules.some((rule) => one.rules.includes(rule)),
              );
              return (
                <li key={one.text}>
                  {one.text}
                  {told && (
                    <p class="said-by">
                      <span class="sub">{say('toldBy', { date: dateText(words, told.at) })}</span>{' '}
                      <span dir="auto">{told.text}</span>
                    </p>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      )}
      <section class="room">
        <h3>{say('reportAnswer')}</h3>
      </section>
    </section>
  );
}

function Told(props: { shown: ExplainedAudit; finding: Finding; held?: HeldJudgement }) {
  const { shown, finding, held } = props;
  const all = useWords();
  const { language, say } = all;
  const { rule, outcome, evidence, note } = finding;
  const words = shown.rules[rule];
  const raises = outcome === 'flagged' || outcome === 'suspected' || isCompared(finding, shown.rules);
  return (
    <article class={`o-${outcome}`}>
      <h4>{words?.title[language] ?? rule}</h4>
      {evidence.map((one) => (
        <blockquote key={`${one.from}${one.start}`} lang={shown.audit.page.language} dir="auto">
          {one.quote}
        </blockquote>
      ))}
      {note && <p>{note[language]}</p>}
      {held && (
        <p class="said-by">
          {say('wb_judged', {
            date: dateText(all, held.at),
            outcome: held.outcome === 'kept' ? say('wb_judge_kept') : say(`outcome_${held.outcome}`),
          })}{' '}
          <span dir="auto">{held.reason}</span>
          {held.by && <span class="sub"> · {held.by}</span>}
        </p>
      )}
      {raises && words && <p class="why">{words.why[language]}</p>}
      {raises && sourcesOf(shown, finding).map((source) => <SourceLine key={source.id} source={source} />)}
    </article>
  );
}

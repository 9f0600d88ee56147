import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { Finding, Outcome } from '@/rules/finding';
import { readSentence } from './coverage-meter';
import { newest, type PageNotes } from './desk';
import { sourcesOf } from './finding-card';
import { isCompared, isTooLittle, percent, questions, withOutcome } from './headline';
import { OutcomeMark } from './outcome-mark';
import { SafeLink } from './safe-link';
import { SourceLine } from './source-line';
import { useWords } from './use-words';
import { VerdictCounts } from './verdict-counts';
import { dateText } from './wording';

/** Outcomes that are written out, in this order. */
const TOLD: readonly Outcome[] = ['flagged', 'suspected', 'missing', 'partial', 'met', 'unknown'];

/** A result on paper or in a file: everything that was found, with its words, what it rests on and its date. */
export function Report({ shown, notes }: { shown: ExplainedAudit; notes: PageNotes }) {
  const words = useWords();
  const { say } = words;
  const { audit } = shown;
  const { page, versions } = audit;
  const packs = Object.entries(versions.packs).map(([pack, version]) => `${pack} ${version}`);
  return (
    <main lang={words.tag}>
      <header>
        <p class="not">
          {say('name')} · {say('reportNot')}
        </p>
        <h1>{say('reportTitle')}</h1>
        <p>
          {say('reportDate', { date: dateText(words, audit.readAt) })} ·{' '}
          <SafeLink url={audit.input} plain>
            {audit.input}
          </SafeLink>
        </p>
        <p>{readSentence(words, percent(page.coverage), page.unread, false)}</p>
        <p class="sub">{say('reportNotWhy')}</p>
      </header>
      {audit.courses.map((course, index) => (
        <Course key={index} shown={shown} course={course} notes={notes} />
      ))}
      <LookedUp shown={shown} notes={notes} />
      <footer class="sub">
        {say('reportVersions')}
        {say('colon')}
        {packs.join(say('comma'))}
      </footer>
    </main>
  );
}

function Course(props: { shown: ExplainedAudit; course: CourseAudit; notes: PageNotes }) {
  const { shown, course, notes } = props;
  const words = useWords();
  const { say, language } = words;
  const asked = questions(course, shown.rules, language, 'all');
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
          {say('grade')} {course.grade} ·{' '}
          {say('points', {
            score: Math.round(course.score),
            low: Math.round(course.range[0]),
            high: Math.round(course.range[1]),
          })}{' '}
          · {say('basis', { percent: percent(course.coverage) })}
        </p>
      )}
      {TOLD.map((outcome) => {
        const found = withOutcome(course.findings, outcome);
        if (!found.length) return null;
        return (
          <section key={outcome}>
            <h3>
              <OutcomeMark outcome={outcome} />
              <span class="sub">{say('items', { n: found.length })}</span>
            </h3>
            {found.map((one) => (
              <Told key={one.rule} shown={shown} finding={one} />
            ))}
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

function Told({ shown, finding }: { shown: ExplainedAudit; finding: Finding }) {
  const { language } = useWords();
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
      {raises && words && <p class="why">{words.why[language]}</p>}
      {raises && sourcesOf(shown, finding).map((source) => <SourceLine key={source.id} source={source} />)}
    </article>
  );
}

function LookedUp({ shown, notes }: { shown: ExplainedAudit; notes: PageNotes }) {
  const words = useWords();
  const { say, language } = words;
  const looked = (shown.sites ?? []).flatMap((site) => {
    const kept = newest(notes.lookUps, (one) => one.site === site.id);
    return kept ? [{ site, kept }] : [];
  });
  if (!looked.length) return null;
  const saw = { found: say('seen_found'), 'not-found': say('seen_not_found'), differs: say('seen_differs') };
  return (
    <section>
      <h3>{say('lookUps')}</h3>
      <ul>
        {looked.map(({ site, kept }) => (
          <li key={site.id}>
            {site.use[language]} · {site.name[language]}
            {kept.asked && ` · ${kept.asked}`}
            {say('colon')}
            {saw[kept.outcome]} <span class="sub">{say('notedOn', { date: dateText(words, kept.at) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

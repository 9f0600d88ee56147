import { useContext } from 'preact/hooks';
import type { ExplainedAudit } from '@/rules/audit';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import { type AdvisorViews, NO_VIEWS } from './advisor-views';
import { readSentence } from './coverage-meter';
import type { PageNotes } from './desk';
import { percent } from './headline';
import { OutcomeMark } from './outcome-mark';
import { Packs, packsOffText } from './packs-off';
import { ReportCards } from './report-cards';
import { ReportCourse } from './report-course';
import { LookedUp, Written } from './report-notes';
import { SafeLink } from './safe-link';
import { StandingList } from './standing-list';
import { useWords } from './use-words';
import { timeText } from './wording';

/** A result on paper or in a file: everything that was found, with its words, what it rests on and its date. */
export function Report(props: {
  shown: ExplainedAudit;
  notes: PageNotes;
  /** Views of advisors, which stand beside the result. */
  views?: AdvisorViews;
  /** Limits that the page kept announcing over several visits. */
  standing?: readonly StandingDeadline[];
  /** One page among others of a longer report. */
  part?: boolean;
}) {
  const { shown, notes, views = NO_VIEWS, standing = [], part = false } = props;
  const words = useWords();
  const known = useContext(Packs);
  const { say } = words;
  const { audit } = shown;
  const { page, versions } = audit;
  const off = packsOffText(words, known, audit);
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
          {say('reportDate', { date: timeText(words, audit.readAt) })} ·{' '}
          <SafeLink url={audit.input} plain>
            {audit.input}
          </SafeLink>
        </p>
        <p>{readSentence(words, percent(page.coverage), page.unread, false)}</p>
        {off && <p>{off}</p>}
        {!part && <p class="sub">{say('reportNotWhy')}</p>}
      </header>
      {audit.courses.length > 1 ? (
        <ReportCards shown={shown} views={views} />
      ) : (
        audit.courses.map((course) => (
          <ReportCourse key={course.title} shown={shown} course={course} notes={notes} views={views} />
        ))
      )}
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
        {packs.join(say('comma'))} · {say('reportRegisters', { version: versions.registers })}
      </footer>
    </Frame>
  );
}

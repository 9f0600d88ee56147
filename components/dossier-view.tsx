import type { ComponentChildren } from 'preact';
import type { ExplainedAudit } from '@/rules/audit';
import type { CourseTurns } from '@/rules/derived/course-turns';
import type { Contradiction, Dossier, DossierCheck } from '@/rules/derived/provider-dossier';
import type { ProviderGroup } from '@/rules/derived/provider-identity';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import type { Outcome } from '@/rules/finding';
import { CheckViews, type DossierPages, type DossierViews, PageLink, PageList } from './dossier-pages';
import { DossierTurns } from './dossier-turns';
import { OutcomeMark } from './outcome-mark';
import { StandingList } from './standing-list';
import { useWords } from './use-words';
import { timeText } from './wording';

const GROUPS = [
  { outcomes: ['flagged', 'suspected'], words: 'pr_raised' },
  { outcomes: ['missing'], words: 'pr_missing' },
  { outcomes: ['met'], words: 'pr_stated' },
  { outcomes: ['partial'], words: 'pr_partial' },
] as const satisfies { outcomes: Outcome[]; words: string }[];
/** Places of one check that are written out. */
const MOST_SOURCES = 3;

const NO_VIEWS: DossierViews = new Map();

/** All that a provider's pages say, as one. */
export function DossierView(props: {
  provider: ProviderGroup;
  dossier: Dossier;
  pages: DossierPages;
  /** Limits that pages kept announcing, by address. */
  standing: Readonly<Record<string, readonly StandingDeadline[]>>;
  /** Views of advisors, which stand beside what the pages say. */
  views?: DossierViews;
  /** How the courses of pages that were read before turned since, by the same ids. */
  turns?: ReadonlyMap<string, CourseTurns>;
  actions?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const { provider, dossier, pages, standing, views = NO_VIEWS, turns, actions, children } = props;
  const { say } = useWords();
  const [name, ...others] = provider.names;
  const numbers = [...new Set([...provider.numbers, ...dossier.numbers])];
  return (
    <>
      <header class="dh dossier">
        <h2 dir="auto">{name ?? say('pr_unnamed')}</h2>
        <dl class="facts">
          {others.length > 0 && <Named name={say('pr_names')}>{others.join(say('comma'))}</Named>}
          <Named name={say('pr_sites')}>{provider.sites.join(say('comma'))}</Named>
          {numbers.length > 0 && <Named name={say('pr_numbers')}>{numbers.join(say('comma'))}</Named>}
        </dl>
        <p class="sub">{say('pr_what')}</p>
        {actions && <div class="row">{actions}</div>}
      </header>
      {GROUPS.map(({ outcomes, words }) => (
        <Checks
          key={words}
          title={say(words)}
          none={words === 'pr_raised' ? say('pr_raisedNone') : null}
          checks={dossier.checks.filter(({ outcome }) => (outcomes as readonly Outcome[]).includes(outcome))}
          pages={pages}
          views={views}
        />
      ))}
      {turns && <DossierTurns pages={pages} turns={turns} />}
      <Standing standing={standing} pages={pages} />
      <Contradictions contradictions={dossier.contradictions} pages={pages} />
      {children}
      <PageList pages={pages} views={views} />
    </>
  );
}

function Named({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

function Checks(props: {
  title: string;
  none: string | null;
  checks: readonly DossierCheck[];
  pages: DossierPages;
  views: DossierViews;
}) {
  const { title, none, checks, pages, views } = props;
  const { language, say } = useWords();
  if (!checks.length && !none) return null;
  const rules = Object.assign(
    {},
    ...[...pages.values()].map((shown) => shown.rules),
  ) as ExplainedAudit['rules'];
  const sorted = [...checks].sort((a, b) => (rules[b.rule]?.severity ?? 0) - (rules[a.rule]?.severity ?? 0));
  const missing = checks[0]?.outcome === 'missing';
  return (
    <section class="sec">
      <h3 class="sh">
        {title}
        <small>{checks.length}</small>
      </h3>
      {!checks.length && <p class="why">{none}</p>}
      <ul class="chg">
        {sorted.map(({ rule, outcome, sources }) => (
          <li key={rule} data-check={rule} class={`o-${outcome}`}>
            <OutcomeMark outcome={outcome} /> <b>{rules[rule]?.title[language] ?? rule}</b>
            {!missing &&
              onceEach(sources)
                .slice(0, MOST_SOURCES)
                .map(({ id, course, evidence }) => (
                  <p class="q" key={`${id} ${course}`}>
                    <span dir="auto" lang={pages.get(id)?.audit.page.language}>
                      {evidence[0]?.quote ?? ''}
                    </span>{' '}
                    <span class="sub">
                      {say('pr_onPage')} <PageLink id={id} pages={pages} title={course} />{' '}
                      <ReadAt id={id} pages={pages} />
                    </span>
                  </p>
                ))}
            {!missing && onceEach(sources).length > MOST_SOURCES && (
              <p class="sub">{say('pr_morePages', { n: onceEach(sources).length - MOST_SOURCES })}</p>
            )}
            <CheckViews rule={rule} pages={pages} views={views} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same words on one page count once, on however many of its cards they stand. */
function onceEach(sources: DossierCheck['sources']): DossierCheck['sources'] {
  const seen = new Set<string>();
  return sources.filter(({ id, evidence }) => {
    const key = `${id} ${evidence[0]?.quote ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** When a page said so: it may say something else by now. */
function ReadAt({ id, pages }: { id: string; pages: DossierPages }) {
  const words = useWords();
  const readAt = pages.get(id)?.audit.readAt;
  return readAt ? <>· {words.say('reportDate', { date: timeText(words, readAt) })}</> : null;
}

/** Courses of one name are told apart by where their pages stand. */
function pathOf(address = ''): string {
  return URL.canParse(address) ? `${new URL(address).pathname}${new URL(address).search}` : address;
}

/** Limits that never moved while the pages were read again and again. */
function Standing(props: Pick<Parameters<typeof DossierView>[0], 'standing' | 'pages'>) {
  const { standing, pages } = props;
  const { say } = useWords();
  const found = [...pages].filter(([, { audit }]) => standing[audit.input]);
  if (!found.length) return null;
  return (
    <section class="sec" data-part="standing">
      <h3 class="sh">
        {say('wb_standing')}
        <small>{found.length}</small>
      </h3>
      <ul class="chg">
        {found.map(([id, { audit }]) => (
          <li key={id} class="o-suspected">
            <StandingList standing={standing[audit.input] ?? []} />
            <p class="sub">
              {say('pr_onPage')} <PageLink id={id} pages={pages} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contradictions(props: { contradictions: readonly Contradiction[]; pages: DossierPages }) {
  const { contradictions, pages } = props;
  const { say } = useWords();
  return (
    <section class="sec" data-part="contradictions">
      <h3 class="sh">
        {say('pr_contradictions')}
        <small>{contradictions.length}</small>
      </h3>
      {!contradictions.length && <p class="why">{say('pr_contradictionsNone')}</p>}
      <ul class="chg">
        {contradictions.map(({ what, course, stated }) => (
          <li key={`${what} ${course}`} class="o-suspected">
            <b>
              {what === 'credit-code' || what === 'school-licence'
                ? say(what === 'credit-code' ? 'pr_code_credit_code' : 'pr_code_school_licence')
                : say(`fact_${what}`)}
            </b>{' '}
            <span class="sub" dir="auto">
              {course ?? say('pr_ofProvider')}
            </span>
            {stated.map(({ id, quote }) => (
              <p class="q" key={id + quote}>
                <span dir="auto">{quote}</span>{' '}
                <span class="sub">
                  {say('pr_onPage')}{' '}
                  <PageLink id={id} pages={pages} title={pathOf(pages.get(id)?.audit.input)} />{' '}
                  <ReadAt id={id} pages={pages} />
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { DoubtfulLink, ExplainedAudit, OfficialSite } from '@/rules/audit';
import { Choice } from './choice';
import { type Desk, type LookUp, newest } from './desk';
import type { Reveal } from './evidence-quote';
import { Icon } from './icon';
import { OutcomeShape } from './outcome-mark';
import { SafeLink } from './safe-link';
import { useWords } from './use-words';
import { dateText, type Words } from './wording';

const OUTCOMES: readonly LookUp['outcome'][] = ['found', 'not-found', 'differs'];

/** Rule that tells of links which could be taken for an official site. */
const LOOKALIKE = 'lookalike-official-site';

const told = ({ say }: Words, outcome: LookUp['outcome']): string =>
  say(outcome === 'found' ? 'seen_found' : outcome === 'differs' ? 'seen_differs' : 'seen_not_found');

/** Genuine sites where a person can look things up themselves; what they saw is written down with its date. */
export function LookUps(props: {
  shown: ExplainedAudit;
  sites: readonly OfficialSite[];
  copy: (text: string) => void;
  reveal: Reveal;
  desk?: Desk;
}) {
  const { shown, sites, copy, reveal, desk } = props;
  const { say } = useWords();
  const doubtful = shown.audit.courses
    .flatMap((course) => course.findings)
    .find((one) => one.rule === LOOKALIKE && (one.outcome === 'flagged' || one.outcome === 'suspected'));
  return (
    <section class="sec" aria-labelledby="kj-look">
      <div class="sh">
        <h3 id="kj-look">{say('lookUps')}</h3>
        <small>{say('lookUpsWhy')}</small>
      </div>
      {doubtful && (
        <p class="note o-suspected">
          <OutcomeShape outcome="suspected" />
          <span>
            {say('lookalike')} <b dir="auto">{doubtful.evidence[0]?.quote}</b>
          </span>
        </p>
      )}
      {shown.audit.page.doubtfulLinks?.map((link) => (
        <Doubtful key={link.host} link={link} reveal={reveal} />
      ))}
      <ul class="looks">
        {sites.map((site) => (
          <Site key={site.id} site={site} copy={copy} desk={desk} />
        ))}
      </ul>
    </section>
  );
}

/** A link of the page that could be taken for an official one: where it leads, and what the official one is. */
function Doubtful({ link, reveal }: { link: DoubtfulLink; reveal: Reveal }) {
  const { say } = useWords();
  const { host, official, quote, start, end } = link;
  return (
    <div class="note o-suspected">
      <OutcomeShape outcome="suspected" />
      <div>
        <p dir="auto">{say('doubtfulLink', { quote: quote || host, host, official })}</p>
        {quote && (
          <button
            type="button"
            class="b ghost sm add"
            onClick={() => reveal({ quote, start, end, from: 'text' }, 1, 1)}
          >
            <Icon name="target" />
            {say('show')}
          </button>
        )}
      </div>
    </div>
  );
}

function Site({ site, copy, desk }: { site: OfficialSite; copy: (text: string) => void; desk?: Desk }) {
  const words = useWords();
  const { say, language } = words;
  const asked = site.ask ?? '';
  const kept = desk && newest(desk.notes.lookUps, (one) => one.site === site.id);
  return (
    <li>
      <p>{site.use[language]}</p>
      <div class="row">
        <SafeLink url={site.url}>{site.name[language]}</SafeLink>
        {asked && (
          <button
            type="button"
            class="b ghost sm add"
            aria-label={say('copy') + say('colon') + asked}
            onClick={() => copy(asked)}
          >
            <Icon name="copy" />
            <span dir="auto">{asked}</span>
          </button>
        )}
      </div>
      {desk && (
        <div class="row">
          <Choice
            hidden
            label={site.use[language]}
            value={kept?.outcome ?? null}
            options={OUTCOMES.map((value) => ({ value, text: told(words, value) }))}
            onChoose={(outcome) =>
              desk.keepLookUp({ site: site.id, asked, outcome, at: new Date().toISOString() })
            }
          />
          <span class="sub">
            {kept ? say('notedOn', { date: dateText(words, kept.at) }) : say('notLooked')}
          </span>
        </div>
      )}
    </li>
  );
}

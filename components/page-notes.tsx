import type { Audit, CloakedNote, ExplainedAudit, Unread, UnreadPlace } from '@/rules/audit';
import { ChangeList } from './change-list';
import { unreadText } from './coverage-meter';
import type { Reveal } from './evidence-quote';
import { Icon } from './icon';
import { More } from './more';
import type { Changed } from './panel-states';
import { useWords } from './use-words';
import { sinceText } from './wording';

/** Entries of a list before the person asks for the rest. */
const FIRST = 5;

/** What is different since the last visit, in the page's words before and after. */
export function SinceLastVisit({ changed, shown }: { changed: Changed; shown: ExplainedAudit }) {
  const words = useWords();
  const { say } = words;
  const { since, changes } = changed;
  return (
    <section class="sec" aria-labelledby="kj-changed">
      <div class="sh">
        <h3 id="kj-changed">{say('changedSince', { date: sinceText(words, since, shown.audit.readAt) })}</h3>
        {changes.length > 0 && <small>{say('wb_changesN', { n: changes.length })}</small>}
      </div>
      <ChangeList changes={changes} shown={shown} first={FIRST} />
    </section>
  );
}

/** What of the page was not read, each with its name and the heading that it stands under. */
export function UnreadList({ unread, reveal }: { unread: Audit['page']['unread']; reveal: Reveal }) {
  const { say } = useWords();
  return (
    <section class="sec" id="kj-unread" aria-labelledby="kj-unread-title">
      <h3 class="sh" id="kj-unread-title">
        {say('unreadTitle')}
      </h3>
      <p class="why">{say('unreadWhy')}</p>
      {unread.map((one) => (
        <UnreadKind key={one.what} unread={one} reveal={reveal} />
      ))}
    </section>
  );
}

function UnreadKind({ unread, reveal }: { unread: Unread; reveal: Reveal }) {
  const words = useWords();
  const { count, places = [] } = unread;
  const unplaced = count - places.length;
  return (
    <div class="unr">
      <h4>{unreadText(words, unread)}</h4>
      <More
        list
        first={FIRST}
        items={places.map((place) => (
          <Place key={`${place.at} ${place.name ?? ''}`} place={place} reveal={reveal} />
        ))}
      />
      {places.length > 0 && unplaced > 0 && <p class="sub">{words.say('unreadMore', { n: unplaced })}</p>}
    </div>
  );
}

function Place({ place, reveal }: { place: UnreadPlace; reveal: Reveal }) {
  const { say } = useWords();
  const { name, under } = place;
  const named = name ?? say('unreadNoName');
  return (
    <li>
      <span dir="auto">{named}</span>
      {under && (
        <button
          type="button"
          class="b ghost sm add"
          aria-label={`${say('unreadUnder', { heading: under.quote })}${say('colon')}${say('show')}`}
          onClick={() => reveal({ ...under, from: 'text' }, 1, 1)}
        >
          <Icon name="target" />
          <span dir="auto">{say('unreadUnder', { heading: under.quote })}</span>
        </button>
      )}
    </li>
  );
}

/** Text that the page holds and shows to nobody. It earned no credit, and is shown for what it is. */
export function CloakedText({ cloaked, language }: { cloaked: readonly CloakedNote[]; language: string }) {
  const { say } = useWords();
  return (
    <details class="grp">
      <summary>
        <h3>{say('cloaked')}</h3>
        <span class="sub">{say('cloakedN', { n: cloaked.length })}</span>
        <Icon name="open" class="cv" />
      </summary>
      <p class="sub">{say('cloakedWhy')}</p>
      {cloaked.map(({ start, quote }) => (
        <blockquote key={start} class="q o-unknown" lang={language} dir="auto">
          {quote}
        </blockquote>
      ))}
    </details>
  );
}

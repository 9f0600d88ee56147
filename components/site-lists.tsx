import { useWords } from './use-words';

/** A site, or a page of it, that was sent away. */
export interface HiddenEntry {
  id: string;
  host: string;
  how: 'site' | 'until-changed';
  since: string;
}

/** Sites that are looked at automatically, and those where nothing is shown; each can be undone. */
export function SiteLists(props: {
  watched: readonly string[];
  hidden: readonly HiddenEntry[];
  unwatch: (host: string) => void;
  restore: (id: string) => void;
}) {
  const { watched, hidden, unwatch, restore } = props;
  const { say, tag } = useWords();
  const day = (time: string) => new Date(time).toLocaleDateString(tag, { dateStyle: 'medium' });
  return (
    <>
      <section aria-labelledby="kj-watched">
        <h2 id="kj-watched">{say('opt_watched')}</h2>
        <p class="sub">{say('opt_watchedWhy')}</p>
        {watched.length === 0 ? (
          <p class="box line">{say('opt_watchedNone')}</p>
        ) : (
          <ul class="box sites">
            {watched.map((host) => (
              <li key={host}>
                <span dir="ltr">{host}</span>
                <button
                  type="button"
                  class="b sm"
                  aria-label={`${say('opt_revoke')} ${host}`}
                  onClick={() => unwatch(host)}
                >
                  {say('opt_revoke')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="kj-hidden">
        <h2 id="kj-hidden">{say('opt_hidden')}</h2>
        {hidden.length === 0 ? (
          <p class="box line">{say('opt_hiddenNone')}</p>
        ) : (
          <ul class="box sites">
            {hidden.map(({ id, host, how, since }) => (
              <li key={id}>
                <span>
                  <span dir="ltr">{how === 'site' ? host : id}</span>
                  <span class="sub">
                    {say(how === 'site' ? 'opt_hidden_site' : 'opt_hidden_until')} ·{' '}
                    {say('opt_since', { date: day(since) })}
                  </span>
                </span>
                <button
                  type="button"
                  class="b sm"
                  aria-label={`${say('opt_restore')} ${id}`}
                  onClick={() => restore(id)}
                >
                  {say('opt_restore')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

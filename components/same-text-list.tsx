import { Fragment } from 'preact';
import type { SameText } from '@/rules/derived/same-texts';
import { percent } from './headline';
import { SafeLink } from './safe-link';
import { useWords } from './use-words';

/** Where the texts stand: addresses and names by the ids of audits. */
export type Whereabouts = (id: string) => { url: string; name: string };

export type SameState =
  | { state: 'unasked' }
  | { state: 'working' }
  | { state: 'here'; same: readonly SameText[]; read: number; cut: boolean };

/** Texts that stand on pages of several providers. It says that they are the same, and nothing of why. */
export function SameTextList(props: { found: SameState; where: Whereabouts; onFind: () => void }) {
  const { found, where, onFind } = props;
  const { say } = useWords();
  return (
    <section class="sec" data-part="same">
      <h3 class="sh">{say('pr_same')}</h3>
      <p class="why">{say('pr_sameWhat')}</p>
      {found.state !== 'here' && (
        <button type="button" class="b sm" disabled={found.state === 'working'} onClick={onFind}>
          {say(found.state === 'working' ? 'pr_sameFinding' : 'pr_sameFind')}
        </button>
      )}
      <div role="status">
        {found.state === 'here' && (
          <p class="sub">
            {found.same.length
              ? say('pr_sameFound', { n: found.read, m: together(found.same).length })
              : say('pr_sameNone', { n: found.read })}{' '}
            {found.cut && say('pr_sameCut', { n: found.read })}
          </p>
        )}
      </div>
      {found.state === 'here' && (
        <ul class="chg">
          {together(found.same).map(({ kind, share, same, here, there }) => (
            <li class="o-unknown" key={`${kind} ${here[0]!.quote} ${there[0]!.quote}`}>
              <b>{say(`pr_same_${kind}`)}</b>{' '}
              <span class="sub">
                {same ? say(`pr_same_by_${same}`) : say('pr_sameShare', { percent: percent(share) })}
              </span>
              {[here, there].map((side) => (
                <p class="q" key={side[0]!.audit}>
                  <span dir="auto">{side[0]!.quote}</span>{' '}
                  <span class="sub">
                    {say('pr_onPage')}{' '}
                    {side.map(({ audit }, index) => (
                      <Fragment key={audit}>
                        {index > 0 && say('comma')}
                        <SafeLink url={where(audit).url}>
                          {index ? pathOf(where(audit).url) : where(audit).name}
                        </SafeLink>
                      </Fragment>
                    ))}
                  </span>
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Further pages of the same provider, by where they stand on its site. */
function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address;
}

interface Together {
  kind: SameText['kind'];
  share: number;
  same: SameText['same'];
  here: SameText['here'][];
  there: SameText['there'][];
}

/** The same two texts on several pages of each provider are told once. */
function together(same: readonly SameText[]): Together[] {
  const pairs = new Map<string, Together>();
  for (const { kind, share, same: how, here, there } of same) {
    const key = JSON.stringify([kind, how, here.quote, there.quote]);
    const known = pairs.get(key) ?? { kind, share, same: how, here: [], there: [] };
    if (!known.here.some(({ audit }) => audit === here.audit)) known.here.push(here);
    if (!known.there.some(({ audit }) => audit === there.audit)) known.there.push(there);
    pairs.set(key, known);
  }
  return [...pairs.values()];
}

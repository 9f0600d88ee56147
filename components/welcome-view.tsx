import type { Ref } from 'preact';
import type { ExplainedAudit } from '@/rules/audit';
import type { Evidence } from '@/rules/source-range';
import { Icon, type IconName, Logo } from './icon';
import { SampleAd } from './sample-ad';
import { SampleResult } from './sample-result';
import { useWords, WordsContext } from './use-words';
import type { Words } from './wording';

export interface WelcomeProps {
  words: Words;
  /** The sample's result; null while it is worked out. */
  shown: ExplainedAudit | null;
  /** What the person chose here; null before. */
  role: 'self' | 'audits' | null;
  ad: Ref<HTMLElement>;
  callbacks: {
    point: (evidence: readonly Evidence[]) => void;
    choose: (role: 'self' | 'audits') => void;
    speak: (language: 'zh_CN' | 'en') => void;
    openEligibility: () => void;
  };
}

const LINES = [
  ['target', 'wel_1', 'wel_1b'],
  ['page', 'wel_2', 'wel_2b'],
  ['close', 'wel_3', 'wel_3b'],
] as const satisfies readonly [IconName, string, string][];

/** Shown once, when the extension was installed: what it does, on a sample, and how to begin. */
export function WelcomeView(props: WelcomeProps) {
  return (
    <WordsContext.Provider value={props.words}>
      <Welcome {...props} />
    </WordsContext.Provider>
  );
}

function Welcome({ shown, role, ad, callbacks }: WelcomeProps) {
  const { say, tag, language } = useWords();
  const other = language === 'zh' ? 'en' : 'zh_CN';
  return (
    <main class="k page wl" lang={tag} dir="ltr">
      <div class="wh">
        <Logo />
        <b>{say('name')}</b>
        <button
          type="button"
          class="b sm"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => callbacks.speak(other)}
        >
          {language === 'zh' ? 'English' : '中文'}
        </button>
      </div>
      <h1>{say('wel_title')}</h1>
      <ul class="three">
        {LINES.map(([icon, first, rest]) => (
          <li key={first}>
            <Icon name={icon} />
            <span>
              <b>{say(first)}</b>
              {language === 'en' && ' '}
              {say(rest)}
            </span>
          </li>
        ))}
      </ul>
      <div class="duo">
        <section class="ad" aria-label={say('wel_ad')}>
          <p class="cap">{say('wel_sample')}</p>
          <SampleAd language={language} ad={ad} />
        </section>
        <section aria-label={say('wel_result')} aria-busy={shown === null}>
          {shown && <SampleResult key={language} shown={shown} point={callbacks.point} />}
        </section>
      </div>
      <Who role={role} choose={callbacks.choose} openEligibility={callbacks.openEligibility} />
    </main>
  );
}

function Who(
  props: Pick<WelcomeProps, 'role'> & Pick<WelcomeProps['callbacks'], 'choose' | 'openEligibility'>,
) {
  const { role, choose, openEligibility } = props;
  const { say } = useWords();
  return (
    <section class="who" aria-labelledby="kj-who">
      <div class="asks">
        <h2 id="kj-who">{say('wel_who')}</h2>
        {(['self', 'audits'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class={one === 'self' ? 'b pri' : 'b'}
            aria-pressed={role === one}
            onClick={() => choose(one)}
          >
            {say(`opt_${one}`)}
          </button>
        ))}
      </div>
      <div role="status" class="next">
        {role && (
          <>
            <p>{say(`wel_next_${role}`)}</p>
            <p class="sub">{say('wel_pin')}</p>
          </>
        )}
      </div>
      <p class="foot">
        <button type="button" class="b ghost" onClick={openEligibility}>
          {say('wel_elig')}
        </button>
        <span class="sub">{say('wel_once')}</span>
      </p>
    </section>
  );
}

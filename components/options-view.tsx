import { ChoiceRow } from './choice-row';
import { DeleteEverything, type DeleteState } from './delete-everything';
import { Logo } from './icon';
import { type HiddenEntry, SiteLists } from './site-lists';
import { Switch } from './switch';
import { useWords, WordsContext } from './use-words';
import type { Words } from './wording';

/** What a person can set; the same shape as the background keeps. */
export interface OptionValues {
  keepAudits: boolean;
  keepDays: number;
  language: 'auto' | 'zh_CN' | 'zh_TW' | 'en';
  appearance: 'auto' | 'light' | 'dark';
  packsOff: string[];
  readPictures: boolean;
  role: 'self' | 'audits';
}

export interface OptionsProps {
  words: Words;
  values: OptionValues;
  packs: readonly { name: string; title: { zh: string; en: string }; version: string; rules: number }[];
  watched: readonly string[];
  hidden: readonly HiddenEntry[];
  /** Results that are kept; null while nobody knows. */
  kept: number | null;
  version: string;
  /** Each with the browser's own words for it, which are in the browser's language. */
  keys: readonly { id?: string; name: string; keys: string }[];
  failed: boolean;
  deleted: DeleteState;
  callbacks: {
    change: (change: Partial<OptionValues>) => void;
    unwatch: (host: string) => void;
    restore: (id: string) => void;
    deleteAll: () => void;
  };
}

/** Every language in its own words. */
const LANGUAGES = [
  { value: 'zh_CN', text: '简体中文', lang: 'zh-CN' },
  { value: 'zh_TW', text: '繁體中文', lang: 'zh-TW' },
  { value: 'en', text: 'English', lang: 'en' },
] as const;
const DAYS = [30, 180, 365, 0] as const;
const PRIVACY = [1, 2, 3, 4] as const;

/** Everything that can be set, on one page. */
export function OptionsView(props: OptionsProps) {
  return (
    <WordsContext.Provider value={props.words}>
      <Options {...props} />
    </WordsContext.Provider>
  );
}

function Options(props: OptionsProps) {
  const { values, failed, callbacks, watched, hidden } = props;
  const { say, tag } = useWords();
  const { change } = callbacks;
  return (
    <main class="k page opts" lang={tag} dir="ltr">
      <header class="bar">
        <p class="n">
          <Logo />
          <b>{say('name')}</b>
        </p>
      </header>
      <h1>{say('options')}</h1>
      {failed && (
        <p class="alert" role="alert">
          {say('opt_failed')}
        </p>
      )}
      <section class="box">
        <ChoiceRow
          name="language"
          label={say('opt_language')}
          value={values.language}
          options={[{ value: 'auto', text: say('opt_auto') }, ...LANGUAGES]}
          onChoose={(language) => change({ language })}
        />
        <ChoiceRow
          name="appearance"
          label={say('opt_appearance')}
          value={values.appearance}
          options={[
            { value: 'auto', text: say('opt_system') },
            { value: 'light', text: say('opt_light') },
            { value: 'dark', text: say('opt_dark') },
          ]}
          onChoose={(appearance) => change({ appearance })}
        />
        <ChoiceRow
          name="role"
          label={say('opt_role')}
          value={values.role}
          options={[
            { value: 'self', text: say('opt_self') },
            { value: 'audits', text: say('opt_audits') },
          ]}
          onChoose={(role) => change({ role })}
        />
      </section>
      <Packs {...props} />
      <section aria-labelledby="kj-pictures">
        <h2 id="kj-pictures">{say('pics_title')}</h2>
        <div class="box">
          <Switch
            id="kj-read-pictures"
            on={values.readPictures}
            label={say('opt_pictures')}
            why={say('opt_picturesWhy')}
            onTurn={(readPictures) => change({ readPictures })}
          />
        </div>
      </section>
      <SiteLists watched={watched} hidden={hidden} unwatch={callbacks.unwatch} restore={callbacks.restore} />
      <Memory {...props} />
      <section aria-labelledby="kj-privacy">
        <h2 id="kj-privacy">{say('opt_privacy')}</h2>
        <ul class="box dots">
          {PRIVACY.map((n) => (
            <li key={n}>{say(`opt_privacy_${n}`)}</li>
          ))}
        </ul>
      </section>
      <Versions {...props} />
    </main>
  );
}

function Packs({ packs, values, callbacks }: OptionsProps) {
  const { say, language } = useWords();
  const { packsOff } = values;
  const turn = (name: string, on: boolean) =>
    callbacks.change({ packsOff: on ? packsOff.filter((one) => one !== name) : [...packsOff, name] });
  return (
    <section aria-labelledby="kj-packs">
      <h2 id="kj-packs">{say('opt_packs')}</h2>
      <p class="sub">{say('opt_packsWhy')}</p>
      <div class="box">
        {packs.map(({ name, title, version, rules }) => (
          <Switch
            key={name}
            id={`kj-pack-${name}`}
            on={!packsOff.includes(name)}
            label={title[language]}
            why={say('opt_rules', { n: rules, version })}
            onTurn={(on) => turn(name, on)}
          />
        ))}
      </div>
    </section>
  );
}

function Memory({ values, kept, deleted, callbacks }: OptionsProps) {
  const { say } = useWords();
  return (
    <section aria-labelledby="kj-memory">
      <h2 id="kj-memory">{say('opt_memory')}</h2>
      <div class="box">
        <Switch
          id="kj-keep"
          on={values.keepAudits}
          label={say('opt_keep')}
          why={say('opt_keepWhy')}
          onTurn={(keepAudits) => callbacks.change({ keepAudits })}
        />
        <ChoiceRow
          name="days"
          label={say('opt_keepDays')}
          value={values.keepDays}
          options={DAYS.map((value) => ({ value: value as number, text: say(`opt_days_${value}`) }))}
          onChoose={(keepDays) => callbacks.change({ keepDays })}
        />
        {kept !== null && <p class="line sub">{say('opt_kept', { n: kept })}</p>}
        <DeleteEverything state={deleted} act={callbacks.deleteAll} />
      </div>
    </section>
  );
}

function Versions({ version, packs, keys }: OptionsProps) {
  const { say, find, language } = useWords();
  return (
    <section aria-labelledby="kj-versions">
      <h2 id="kj-versions">{say('opt_keys')}</h2>
      <dl class="box pairs">
        {keys.map((one) => (
          <div key={one.name}>
            <dt>{(one.id && find(`opt_key_${one.id}`)) || one.name}</dt>
            <dd>{one.keys ? <kbd>{one.keys}</kbd> : say('opt_keyNone')}</dd>
          </div>
        ))}
        <div>
          <dt class="sub">{say('opt_keysWhy')}</dt>
        </div>
      </dl>
      <h2>{say('opt_versions')}</h2>
      <p class="sub">
        {say('opt_version', { version })}
        {packs.map((pack) => ` · ${pack.title[language]} ${pack.version}`).join('')}
      </p>
      <p class="sub">{say('opt_official')}</p>
    </section>
  );
}

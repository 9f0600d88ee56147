import { useEffect, useState } from 'preact/hooks';
import { FilePick } from '@/components/file-pick';
import { PackDifferences, PackProblems, PackWeights } from '@/components/pack-check';
import { Switch } from '@/components/switch';
import { useWords } from '@/components/use-words';
import { errorText } from '@/components/wording';
import { WorkbenchFrame } from '@/components/workbench-frame';
import type { CheckedPack, OwnPackInfo } from '@/entrypoints/background/pack-questions';
import { ask } from '@/entrypoints/surface/ask';
import { WEIGHTS } from '@/rules/score';
import { JudgeAgain } from './judge-again';

/** A longer file is refused before it is read. */
const LONGEST = 2 * 2 ** 20;

type Incoming = { text: string; checked: CheckedPack } | 'checking';

/** Packs of an organisation's own, and judging kept pages again. */
export function RulesPlace(props: {
  ids: readonly string[];
  flagTitle: (rule: string) => string;
  onJudged: () => void;
  onOpen: (id: string) => void;
}) {
  const words = useWords();
  const { say, language } = words;
  const [packs, setPacks] = useState<OwnPackInfo[]>([]);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [message, setMessage] = useState('');
  const list = (answer: { ok: true; packs: OwnPackInfo[] } | { ok: false; error: string }) =>
    answer.ok ? setPacks(answer.packs) : setMessage(errorText(words, answer.error));
  useEffect(() => void ask('own-packs', {}).then(list), []);

  async function check(file: File) {
    setMessage('');
    setIncoming('checking');
    const bad = (problem: 'too-large' | 'not-text') =>
      setIncoming({ text: '', checked: { fit: false, problems: [{ problem, where: file.name }] } });
    if (file.size > LONGEST) return bad('too-large');
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    } catch {
      return bad('not-text');
    }
    const answer = await ask('check-pack', { text, keep: false });
    if (answer.ok) return setIncoming({ text, checked: answer.checked });
    setIncoming(null);
    setMessage(errorText(words, answer.error));
  }

  async function keep(text: string) {
    const answer = await ask('check-pack', { text, keep: true });
    if (!answer.ok || !answer.checked.fit)
      return setMessage(errorText(words, answer.ok ? 'other' : answer.error));
    const { title, version } = answer.checked.pack;
    setIncoming(null);
    setMessage(say('wb_packKept', { name: title[language], version }));
    list(await ask('own-packs', {}));
  }

  async function remove({ name, title }: OwnPackInfo) {
    const answer = await ask('remove-pack', { name });
    list(answer);
    if (answer.ok) setMessage(say('wb_packRemoved', { name: title[language] }));
  }

  return (
    <WorkbenchFrame place="rules" title={say('wb_rules')} sub={say('wb_packsWhat')} message={message}>
      <div class="parts">
        <section class="part" aria-labelledby="packs">
          <h2 id="packs">{say('wb_packsInUse')}</h2>
          {packs.length === 0 && <p class="why">{say('wb_packsNone')}</p>}
          {packs.map((pack) => (
            <Pack
              key={pack.name}
              pack={pack}
              onSwitch={async (on) => list(await ask('switch-pack', { name: pack.name, on }))}
              onRemove={() => void remove(pack)}
            />
          ))}
          <p class="row">
            <FilePick
              label={say('wb_packImport')}
              accept=".json,application/json"
              disabled={incoming === 'checking'}
              onFile={(file) => void check(file)}
            />
            <a class="b" href="/pack.schema.json" download="kejian-pack.schema.json">
              {say('wb_packSchema')}
            </a>
          </p>
          <p class="sub">{say('wb_packSchemaWhat', { key: '“$schema”' })}</p>
          {incoming === 'checking' && <p class="sub">{say('wb_packChecking')}</p>}
          {incoming !== null && incoming !== 'checking' && (
            <Checked
              checked={incoming.checked}
              onKeep={() => void keep(incoming.text)}
              onCancel={() => setIncoming(null)}
            />
          )}
        </section>
        <JudgeAgain
          ids={props.ids}
          flagTitle={(rule) =>
            packs.flatMap(({ rules }) => rules).find(({ id }) => id === rule)?.title[language] ??
            props.flagTitle(rule)
          }
          onMessage={setMessage}
          onJudged={props.onJudged}
          onOpen={props.onOpen}
        />
      </div>
    </WorkbenchFrame>
  );
}

function Pack(props: { pack: OwnPackInfo; onSwitch: (on: boolean) => void; onRemove: () => void }) {
  const { pack, onSwitch, onRemove } = props;
  const { say, language } = useWords();
  return (
    <article class="pack" data-pack={pack.name}>
      <h3>{pack.title[language]}</h3>
      <p class="sub">
        {[
          pack.publisher,
          say('wb_packVersion', { version: pack.version }),
          say('wb_packRules', { n: pack.rules.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Switch id={`on-${pack.name}`} on={pack.on} label={say('wb_packOn')} onTurn={onSwitch} />
      <details>
        <summary>{say('wb_packRules', { n: pack.rules.length })}</summary>
        <ul class="why">
          {pack.rules.map(({ id, title }) => (
            <li key={id}>{title[language]}</li>
          ))}
        </ul>
      </details>
      {pack.weights && <PackWeights standard={WEIGHTS} own={pack.weights} title={pack.title} />}
      <p class="row">
        <button type="button" class="b sm" onClick={onRemove}>
          {say('wb_packRemove')}
        </button>
      </p>
    </article>
  );
}

function Checked(props: { checked: CheckedPack; onKeep: () => void; onCancel: () => void }) {
  const { checked, onKeep, onCancel } = props;
  const { say, language } = useWords();
  if (!checked.fit) return <PackProblems problems={checked.problems} />;
  const { pack, examples, before } = checked;
  return (
    <div class="preview">
      <p>
        {say('wb_packFit', { name: pack.title[language], n: pack.rules.length, m: examples })}{' '}
        {say('wb_packVersion', { version: pack.version })}
      </p>
      {before && <PackDifferences version={before.version} differences={before.differences} />}
      {pack.weights && <PackWeights standard={WEIGHTS} own={pack.weights} title={pack.title} />}
      <p class="row">
        <button type="button" class="b pri" onClick={onKeep}>
          {say('wb_packKeep')}
        </button>
        <button type="button" class="b" onClick={onCancel}>
          {say('wb_cancel')}
        </button>
      </p>
    </div>
  );
}

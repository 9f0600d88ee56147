import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BackupPreview } from '@/components/backup-preview';
import { BackupProblems } from '@/components/backup-problems';
import { FilePick } from '@/components/file-pick';
import { handOver } from '@/components/hand-over';
import { dayOf } from '@/components/row-wants';
import { useWords } from '@/components/use-words';
import { dateText, errorText } from '@/components/wording';
import { WorkbenchFrame } from '@/components/workbench-frame';
import { ask } from '@/entrypoints/surface/ask';
import { type LastBackup, rememberBackup } from './backup-reminder';
import type { Checked } from './backup-work';

type Found = Extract<
  Awaited<ReturnType<typeof import('./backup-work')['checkBackup']>>,
  { problems: unknown }
>;
type Incoming = { name: string } & (
  | { is: 'checking' }
  | { is: 'bad'; problems: Found['problems'] }
  | ({ is: 'good' } & Checked)
);

/** Saving to a file, and bringing one in. */
export function BackupPlace(props: {
  total: number;
  chosen: ReadonlySet<string>;
  last: LastBackup | null;
  /** When the browser began anew with an empty database. */
  lost: string | null;
  onSaved: (last: LastBackup) => void;
  onBroughtIn: () => void;
}) {
  const { total, chosen, last, lost, onSaved, onBroughtIn } = props;
  const words = useWords();
  const { say } = words;
  const [message, setMessage] = useState('');
  return (
    <WorkbenchFrame
      place="backup"
      title={say('wb_backup')}
      sub={
        last
          ? say('wb_backupLast', { date: dateText(words, last.at), n: last.audits }) +
            (total > last.audits ? ` ${say('wb_backupSince', { n: total - last.audits })}` : '')
          : say('wb_backupNever')
      }
      message={message}
    >
      <div class="parts">
        {lost && (
          <p class="lost" role="alert">
            {say('wb_lost', { date: dateText(words, lost) })}
          </p>
        )}
        <SaveOut total={total} chosen={chosen} onSaved={onSaved} onMessage={setMessage} />
        <BringIn onBroughtIn={onBroughtIn} onMessage={setMessage} />
      </div>
    </WorkbenchFrame>
  );
}

function SaveOut(props: {
  total: number;
  chosen: ReadonlySet<string>;
  onSaved: (last: LastBackup) => void;
  onMessage: (message: string) => void;
}) {
  const { total, chosen, onSaved, onMessage } = props;
  const words = useWords();
  const { say } = words;
  const [only, setOnly] = useState(false);
  const [readings, setReadings] = useState(true);
  const [packed, setPacked] = useState(true);
  const [working, setWorking] = useState<number | null>(null);
  const some = only && chosen.size > 0;

  async function save() {
    setWorking(0);
    const [{ saveBackup, settingsHere }, answer] = await Promise.all([
      import('./backup-work'),
      ask('settings', {}),
    ]);
    const wanted = {
      ids: some ? chosen : null,
      readings,
      settings: some || !answer.ok ? null : await settingsHere(answer.settings),
      packed,
    };
    const done = await saveBackup(wanted, browser.runtime.getManifest().version, setWorking);
    setWorking(null);
    if (!done.ok) return onMessage(errorText(words, done.error));
    const at = new Date().toISOString();
    const name = `kejian-${dayOf(at)}${some ? '-selection' : ''}.json${packed ? '.gz' : ''}`;
    handOver(document, name, done.file.type || 'application/gzip', done.file);
    onMessage(say('wb_outDone', { n: done.audits, size: sizeText(done.file.size, words.tag) }));
    if (some) return;
    await rememberBackup({ at, audits: done.audits });
    onSaved({ at, audits: done.audits });
  }

  return (
    <section class="part" aria-labelledby="out">
      <h2 id="out">{say('wb_out')}</h2>
      <p class="why">{say('wb_outWhat')}</p>
      <fieldset class="picks">
        <legend class="vh">{say('wb_out')}</legend>
        <label>
          <input type="radio" name="out" checked={!some} onChange={() => setOnly(false)} />
          {say('wb_outAll', { n: total })}
        </label>
        <label>
          <input
            type="radio"
            name="out"
            checked={some}
            disabled={chosen.size === 0}
            onChange={() => setOnly(true)}
          />
          {say('wb_outChosen', { n: chosen.size })}
        </label>
        <label>
          <input
            type="checkbox"
            checked={readings}
            onChange={(event) => setReadings(event.currentTarget.checked)}
          />
          {say('wb_outReadings')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={packed}
            onChange={(event) => setPacked(event.currentTarget.checked)}
          />
          {say('wb_outPacked')}
        </label>
      </fieldset>
      <p class="row">
        <button type="button" class="b pri" disabled={working !== null} onClick={() => void save()}>
          {say('wb_outNow')}
        </button>
        {working !== null && <span class="sub">{say('wb_outWorking', { n: working })}</span>}
      </p>
    </section>
  );
}

function BringIn(props: { onBroughtIn: () => void; onMessage: (message: string) => void }) {
  const { onBroughtIn, onMessage } = props;
  const words = useWords();
  const { say } = words;
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [settingsToo, setSettingsToo] = useState(false);
  const [working, setWorking] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setSettingsToo(false);
    // In a narrow window the answer stands below what is seen.
    if (incoming) told.current?.scrollIntoView({ block: 'nearest' });
  }, [incoming]);

  async function check(file: File) {
    const { name } = file;
    setIncoming({ is: 'checking', name });
    onMessage('');
    const { checkBackup } = await import('./backup-work');
    const found = await checkBackup(file);
    if (found.ok) return setIncoming({ is: 'good', name, ...found });
    if ('problems' in found) return setIncoming({ is: 'bad', name, problems: found.problems });
    setIncoming(null);
    onMessage(errorText(words, found.error));
  }

  async function bring(checked: Checked) {
    setWorking(true);
    const { bringIn, takeSettings } = await import('./backup-work');
    const done = await bringIn(checked);
    if (done.ok && settingsToo) await takeSettings(checked.backup);
    setWorking(false);
    if (!done.ok) return onMessage(errorText(words, done.error));
    const { added, merged } = done.preview.audits;
    setIncoming(null);
    onMessage(say('wb_inDone', { n: added, m: merged }));
    onBroughtIn();
  }

  return (
    <section class="part" aria-labelledby="in">
      <h2 id="in">{say('wb_in')}</h2>
      <p class="why">{say('wb_inWhat')}</p>
      <FilePick
        label={say('wb_inPick')}
        accept=".json,.gz,application/json,application/gzip"
        disabled={working || incoming?.is === 'checking'}
        onFile={(file) => void check(file)}
      />
      <div ref={told}>
        {incoming?.is === 'checking' && <p class="sub">{say('wb_inChecking', { name: incoming.name })}</p>}
        {incoming?.is === 'bad' && <BackupProblems name={incoming.name} problems={incoming.problems} />}
        {incoming?.is === 'good' && (
          <div class="preview">
            <BackupPreview
              name={incoming.name}
              made={incoming.backup.made}
              by={incoming.backup.by}
              preview={incoming.preview}
            />
            {incoming.preview.settings && (
              <label class="pick">
                <input
                  type="checkbox"
                  checked={settingsToo}
                  onChange={(event) => setSettingsToo(event.currentTarget.checked)}
                />
                {say('wb_inSettings')}
              </label>
            )}
            <p class="row">
              <button type="button" class="b pri" disabled={working} onClick={() => void bring(incoming)}>
                {say('wb_inNow')}
              </button>
              <button type="button" class="b" disabled={working} onClick={() => setIncoming(null)}>
                {say('wb_cancel')}
              </button>
            </p>
          </div>
        )}
      </div>
    </section>
  );
}

/** A size as people read it. */
function sizeText(bytes: number, tag: string): string {
  const large = bytes >= 2 ** 20;
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: 1,
  }).format(bytes / (large ? 2 ** 20 : 2 ** 10));
}

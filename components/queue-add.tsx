import { useRef, useState } from 'preact/hooks';
import { useWords } from './use-words';

/** A tab of the person's that may be picked. */
export interface OpenTab {
  id: number;
  title: string;
  url: string;
}

/** Takes addresses and files: pasted, dropped, picked, or from tabs that are open. */
export function QueueAdd(props: {
  note: string;
  /** Null before the person asked for them. */
  tabs: readonly OpenTab[] | null;
  /** Tabs whose address the browser does not tell yet. */
  hidden: number;
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
  onTabs: () => void;
  onHidden: () => void;
  onPick: (tabs: OpenTab[]) => void;
}) {
  const { note, tabs, onText, onFiles } = props;
  const { say } = useWords();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  function add() {
    onText(text);
    setText('');
    // The button has nothing to add now, and a button that cannot be pressed loses the focus.
    field.current?.focus();
  }
  function dropped(data: DataTransfer | null) {
    const files = [...(data?.files ?? [])];
    if (files.length) return onFiles(files);
    const link = data?.getData('text/uri-list') || data?.getData('text/plain');
    if (link) setText((before) => [before, link].filter(Boolean).join('\n'));
  }
  return (
    <section
      class={over ? 'qa over' : 'qa'}
      aria-label={say('queue_add')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        dropped(event.dataTransfer);
      }}
    >
      <label for="queue-text">{say('queue_addWhat')}</label>
      <textarea
        id="queue-text"
        ref={field}
        rows={4}
        dir="ltr"
        spellcheck={false}
        placeholder={'https://…\nhttps://…'}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="b pri" disabled={!text.trim()} onClick={add}>
          {say('queue_addThese')}
        </button>
        <button type="button" class="b" onClick={() => input.current?.click()}>
          {say('queue_pickFiles')}
        </button>
        <button type="button" class="b" aria-expanded={tabs !== null} onClick={props.onTabs}>
          {say('queue_pickTabs')}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".html,.htm,.xhtml,.mht,.mhtml,.txt,.pdf,.csv,.tsv,.xml,.gz"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="sub">{say('queue_addHow')}</p>
      {tabs && <TabList tabs={tabs} hidden={props.hidden} onHidden={props.onHidden} onPick={props.onPick} />}
      <p role="status" class="note-line">
        {note}
      </p>
    </section>
  );
}

function TabList(props: {
  tabs: readonly OpenTab[];
  hidden: number;
  onHidden: () => void;
  onPick: (tabs: OpenTab[]) => void;
}) {
  const { tabs, hidden } = props;
  const { say } = useWords();
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  function pick(id: number) {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  }
  return (
    <fieldset class="qtabs">
      <legend>{say('queue_tabs')}</legend>
      {tabs.length === 0 && <p class="sub">{say('queue_noTabs')}</p>}
      {tabs.map(({ id, title, url }) => (
        <label key={id}>
          <input type="checkbox" checked={picked.has(id)} onChange={() => pick(id)} />
          <span dir="auto">{title}</span>
          <span class="sub">{URL.canParse(url) ? new URL(url).host : ''}</span>
        </label>
      ))}
      <div class="row">
        <button
          type="button"
          class="b pri"
          disabled={picked.size === 0}
          onClick={() => props.onPick(tabs.filter(({ id }) => picked.has(id)))}
        >
          {say('queue_addTabs', { n: picked.size })}
        </button>
        {hidden > 0 && (
          <button type="button" class="b" onClick={props.onHidden}>
            {say('queue_hiddenTabs', { n: hidden })}
          </button>
        )}
      </div>
    </fieldset>
  );
}

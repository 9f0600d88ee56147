import { useId, useState } from 'preact/hooks';
import type { PageNotes } from '@/rules/page-notes';
import { Icon } from './icon';
import { useWords } from './use-words';
import { dateText } from './wording';

/** What may be written beside a page; each gives back whether it is kept. */
export interface NoteWriter {
  remark: (text: string) => Promise<boolean>;
  forgetRemark: (at: string) => Promise<boolean>;
  tag: (tags: string[]) => Promise<boolean>;
  reply: (question: string, rules: string[], text: string) => Promise<boolean>;
}

/** A question that the provider may have answered. */
export interface Asked {
  text: string;
  rules: string[];
}

/** An advisor's notes and tags on a page, and what the provider said when asked. */
export function PageNotesForm(props: {
  notes: PageNotes;
  asked: readonly Asked[];
  advisor: string;
  onAdvisor: (name: string) => void;
  write: NoteWriter;
}) {
  const { notes, asked, advisor, onAdvisor, write } = props;
  const words = useWords();
  const { say } = words;
  const id = useId();
  return (
    <section class="sec notes" aria-labelledby={`${id}-h`}>
      <h3 class="sh" id={`${id}-h`}>
        {say('wb_notes')}
      </h3>
      <Tags tags={notes.tags ?? []} save={write.tag} />
      <ul class="said-list">
        {(notes.remarks ?? []).map(({ text, at, by }) => (
          <li key={at}>
            <p dir="auto">{text}</p>
            <p class="sub">
              {by ? say('wb_byLine', { by, date: dateText(words, at) }) : dateText(words, at)}
              <button
                type="button"
                class="ib"
                aria-label={say('wb_remarkForget')}
                title={say('wb_remarkForget')}
                onClick={() => void write.forgetRemark(at)}
              >
                <Icon name="close" />
              </button>
            </p>
          </li>
        ))}
      </ul>
      <Written label={say('wb_remark')} button={say('wb_remarkSave')} save={write.remark} keyed />
      <label class="lbl" for={`${id}-by`}>
        {say('wb_by')}
      </label>
      <input
        id={`${id}-by`}
        class="line"
        type="text"
        maxLength={100}
        value={advisor}
        onInput={(event) => onAdvisor(event.currentTarget.value)}
      />
      <Replies notes={notes} asked={asked} reply={write.reply} />
    </section>
  );
}

function Tags({ tags, save }: { tags: readonly string[]; save: NoteWriter['tag'] }) {
  const { say } = useWords();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? tags.join(say('comma'));
  return (
    <>
      <label class="lbl" for={id}>
        {say('wb_tags')}
      </label>
      <div class="row">
        <input
          id={id}
          class="line"
          type="text"
          value={shown}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button
          type="button"
          class="b sm"
          disabled={text === null}
          onClick={async () => {
            if (await save(tagsOf(shown))) setText(null);
          }}
        >
          {say('wb_tagsSave')}
        </button>
      </div>
    </>
  );
}

/** Tags as typed: separated by any comma or line, each once, no longer than they may be. */
export function tagsOf(text: string): string[] {
  const tags = text.split(/[,，、;；\n]+/).map((one) =>
    one
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 60)
      .toWellFormed(),
  );
  return [...new Set(tags.filter(Boolean))].slice(0, 50);
}

function Replies(props: { notes: PageNotes; asked: readonly Asked[]; reply: NoteWriter['reply'] }) {
  const { notes, asked, reply } = props;
  const words = useWords();
  const { say } = words;
  const id = useId();
  const [at, setAt] = useState(-1);
  const question = asked[at];
  return (
    <>
      <h3 class="sh">{say('wb_reply')}</h3>
      <ul class="said-list">
        {notes.answers.map((told) => (
          <li key={told.at + told.question}>
            <p class="sub" dir="auto">
              {told.question || say('wb_replyGeneral')} · {say('toldBy', { date: dateText(words, told.at) })}
            </p>
            <p dir="auto">{told.text}</p>
          </li>
        ))}
      </ul>
      <label class="lbl" for={id}>
        {say('wb_replyTo')}
      </label>
      <select id={id} class="line" value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
        <option value={-1}>{say('wb_replyGeneral')}</option>
        {asked.map(({ text }, index) => (
          <option key={text} value={index}>
            {text}
          </option>
        ))}
      </select>
      <p class="sub">{say('wb_replyHow')}</p>
      <Written
        label={say('wb_reply')}
        button={say('wb_replySave')}
        save={(text) => reply(question?.text ?? '', question?.rules ?? [], text)}
      />
    </>
  );
}

/** A text that is kept when its button is pressed, and stays until it is. */
function Written(props: {
  label: string;
  button: string;
  /** Reached by the key for notes. */
  keyed?: boolean;
  save: (text: string) => Promise<boolean>;
}) {
  const { label, button, keyed = false, save } = props;
  const id = useId();
  const [text, setText] = useState('');
  return (
    <>
      <label class="lbl" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        value={text}
        {...(keyed && { 'data-note': '' })}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <button
          type="button"
          class="b sm"
          disabled={!text.trim()}
          onClick={async () => {
            if (await save(text.trim())) setText('');
          }}
        >
          {button}
        </button>
      </div>
    </>
  );
}

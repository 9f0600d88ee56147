import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './use-words';
import { dateText } from './wording';

/** Longer answers are cut: a chat, not an archive. */
const LONGEST = 2000;

/** Takes down what the provider answered, with the day of today. */
export function AnswerForm(props: {
  number: number;
  onKeep: (text: string, at: string) => void;
  onCancel: () => void;
}) {
  const { number, onKeep, onCancel } = props;
  const words = useWords();
  const { say } = words;
  const [text, setText] = useState('');
  const [now] = useState(() => new Date().toISOString());
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onKeep(text.trim().slice(0, LONGEST), now);
      }}
    >
      <label>
        <span class="sub">{say('answerHere', { n: number })}</span>
        <textarea
          ref={field}
          class="ta"
          rows={2}
          maxLength={LONGEST}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onCancel();
          }}
        />
      </label>
      <p class="sub">{say('answerKept', { date: dateText(words, now) })}</p>
      <div class="row">
        <button type="submit" class="b sm pri">
          {say('keep')}
        </button>
        <button type="button" class="b sm" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

import { useWords } from './use-words';

/** As long as a long chat, and no longer: a whole page is better read where it is. */
const MOST_LETTERS = 50_000;

/** Takes words that a person was sent or told, in a chat or on a leaflet. Whoever shows it holds the text. */
export function PasteBox(props: {
  text: string;
  onInput: (text: string) => void;
  onText: (text: string) => void;
}) {
  const { text, onInput, onText } = props;
  const { say } = useWords();
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onText(text);
      }}
    >
      <label>
        {say('paste_label')}
        <textarea
          rows={6}
          maxLength={MOST_LETTERS}
          value={text}
          placeholder={say('paste_example')}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      <p>{say('paste_why')}</p>
      <button type="submit" class="b" disabled={!text.trim()}>
        {say('paste_read')}
      </button>
    </form>
  );
}

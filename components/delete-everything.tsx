import { useState } from 'preact/hooks';
import { useWords } from './use-words';
import { errorText } from './wording';

/** Whether everything was deleted, or why it was not. */
export type DeleteState = null | 'deleted' | { error: string };

/** Deletes all that is kept, once its word was typed: nothing of it can be brought back. */
export function DeleteEverything({ state, act }: { state: DeleteState; act: () => void }) {
  const words = useWords();
  const { say } = words;
  const [typed, setTyped] = useState('');
  const word = say('opt_deleteWord');
  const ready = typed.trim() === word;
  function submit(event: Event) {
    event.preventDefault();
    if (!ready) return;
    setTyped('');
    act();
  }
  return (
    <form class="line wipe" onSubmit={submit}>
      <h3>{say('opt_delete')}</h3>
      <p class="sub">{say('opt_deleteWhy')}</p>
      <label for="kj-wipe">{say('opt_deleteType', { word })}</label>
      <div class="row">
        <input
          id="kj-wipe"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="b wipes" disabled={!ready}>
          {say('opt_delete')}
        </button>
      </div>
      <p role="status" class="why">
        {state === 'deleted' && say('opt_deleted')}
        {state && state !== 'deleted' && errorText(words, state.error)}
      </p>
    </form>
  );
}

import { useRef } from 'preact/hooks';
import { useFileDrop } from './use-file-drop';
import { useWords } from './use-words';

/**
 * Takes a PDF that a person drops or picks. `small`: one button, where something else stands in front; a file may be
 * dropped on it all the same.
 */
export function PdfDrop(props: { onFile: (file: File) => void; note?: string; small?: boolean }) {
  const { onFile, note, small = false } = props;
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { over, target } = useFileDrop(onFile);
  return (
    <section
      class={`drop${small ? ' small' : ''}${over ? ' over' : ''}`}
      aria-label={say('pdf_title')}
      {...target}
    >
      {!small && <h1>{say('pdf_title')}</h1>}
      {!small && <p>{say('pdf_why')}</p>}
      <button type="button" class={small ? 'b sm' : 'b pri'} onClick={() => input.current?.click()}>
        {say(small ? 'pdf_another' : 'pdf_pick')}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file may be picked again.
          currentTarget.value = '';
        }}
      />
      <p role="status" class="note-line">
        {note}
      </p>
    </section>
  );
}

import { useWords } from './use-words';

/** Says, over a surface on which a file is held, what letting go of it does. */
export function DropOver({ over }: { over: boolean }) {
  const { say } = useWords();
  return over ? <p class="drop-over">{say('pdf_drop')}</p> : null;
}

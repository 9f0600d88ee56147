import type { Audit } from '@/rules/audit';
import { percent } from './headline';
import { useWords } from './use-words';
import type { Words } from './wording';

/** How much was read, and what was not. */
export function readSentence(
  { say }: Words,
  percent: number,
  unread: Audit['page']['unread'],
  little: boolean,
): string {
  const read = say(little ? 'readLittle' : 'read', { percent });
  if (unread.length === 0) return read;
  const list = unread.map(({ what, count }) =>
    say(what === 'closed-root' ? 'unread_closed_root' : `unread_${what}`, { n: count }),
  );
  return say('unread', { read, list: list.join(say('comma')) });
}

/** How much of the page was read, in a sentence and a bar whose unread part is hatched. */
export function CoverageMeter({ page, little }: { page: Audit['page']; little: boolean }) {
  const words = useWords();
  const share = percent(page.coverage);
  const sentence = readSentence(words, share, page.unread, little);
  return (
    <>
      <p>{sentence}</p>
      <div class="meter" role="img" aria-label={sentence}>
        <i style={{ width: `${share}%` }} />
      </div>
    </>
  );
}

import type { ComponentChildren } from 'preact';
import type { Audit, Unread } from '@/rules/audit';
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
  const read = say(little && percent < 99 ? 'readLittle' : 'read', { percent });
  if (unread.length === 0) return read;
  const list = unread.map((one) => unreadText({ say }, one));
  return say('unread', { read, list: list.join(say('comma')) });
}

/** How many of something were not read. */
export function unreadText(
  { say }: Pick<Words, 'say'>,
  { what, count }: Pick<Unread, 'what' | 'count'>,
): string {
  return say(what === 'closed-root' ? 'unread_closed_root' : `unread_${what}`, { n: count });
}

/** How much of the page was read, in a sentence and a bar whose unread part is hatched; `children` follow it. */
export function CoverageMeter(props: { page: Audit['page']; little: boolean; children?: ComponentChildren }) {
  const { page, little, children } = props;
  const words = useWords();
  const share = percent(page.coverage);
  const sentence = readSentence(words, share, page.unread, little);
  return (
    <>
      <p>
        {sentence}
        {children}
      </p>
      <div class="meter" role="img" aria-label={sentence}>
        <i style={{ width: `${share}%` }} />
      </div>
    </>
  );
}

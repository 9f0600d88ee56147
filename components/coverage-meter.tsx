import type { Audit } from '@/rules/audit';
import { percent } from './headline';
import { useWords } from './wording';

/** How much of the page was read, in a sentence and a bar whose unread part is hatched. */
export function CoverageMeter({ page, little }: { page: Audit['page']; little: boolean }) {
  const { words } = useWords();
  const share = percent(page.coverage);
  const sentence = words.read(share, page.unread, little);
  return (
    <>
      <p>{sentence}</p>
      <div class="meter" role="img" aria-label={sentence}>
        <i style={{ width: `${share}%` }} />
      </div>
    </>
  );
}

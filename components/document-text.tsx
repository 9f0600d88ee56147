import { useEffect, useRef } from 'preact/hooks';
import type { SourceRange } from '@/rules/source-range';
import { useWords } from './use-words';

/** A piece of a document's text, as far as it is shown. */
export interface TextBlock extends SourceRange {
  role: string;
  level?: number;
}

/** The text of a document that has no page of its own to show words on; `marked` is brought into view. */
export function DocumentText(props: {
  text: string;
  blocks: readonly TextBlock[];
  marked: SourceRange | null;
}) {
  const { text, blocks, marked } = props;
  const { say } = useWords();
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (marked) mark.current?.scrollIntoView({ block: 'center' });
  }, [marked]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard
    <section class="doc" aria-label={say('pdf_text')} tabIndex={0}>
      {blocks.map((block) => (
        <p
          key={block.start}
          class={block.level ? `t-${block.role} l${block.level}` : `t-${block.role}`}
          dir="auto"
        >
          {marked && marked.start < block.end && marked.end > block.start ? (
            <>
              {text.slice(block.start, Math.max(marked.start, block.start))}
              <mark ref={marked.start >= block.start ? mark : undefined}>
                {text.slice(Math.max(marked.start, block.start), Math.min(marked.end, block.end))}
              </mark>
              {text.slice(Math.min(marked.end, block.end), block.end)}
            </>
          ) : (
            text.slice(block.start, block.end)
          )}
        </p>
      ))}
    </section>
  );
}

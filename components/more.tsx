import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import { useWords } from './use-words';
import { aboutText } from './wording';

/** The first of a long list; the rest stays one click away. */
export function More(props: {
  items: readonly ComponentChildren[];
  first: number;
  list?: boolean;
  /** What the items are, in the name of what opens the rest. */
  about?: string;
}) {
  const { items, first, list = false, about } = props;
  const words = useWords();
  const rest = items.slice(first);
  const others = words.say('more', { n: rest.length });
  const wrap = (children: readonly ComponentChildren[]) => (list ? <ul>{children}</ul> : children);
  return (
    <>
      {wrap(items.slice(0, first))}
      {rest.length > 0 && (
        <details class="more">
          <summary aria-label={aboutText(words, others, about)}>
            {others}
            <Icon name="open" class="cv" />
          </summary>
          {wrap(rest)}
        </details>
      )}
    </>
  );
}

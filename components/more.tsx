import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import { useWords } from './use-words';

/** The first of a long list; the rest stays one click away. */
export function More(props: { items: readonly ComponentChildren[]; first: number; list?: boolean }) {
  const { items, first, list = false } = props;
  const { say } = useWords();
  const rest = items.slice(first);
  const wrap = (children: readonly ComponentChildren[]) => (list ? <ul>{children}</ul> : children);
  return (
    <>
      {wrap(items.slice(0, first))}
      {rest.length > 0 && (
        <details class="more">
          <summary>
            {say('more', { n: rest.length })}
            <Icon name="open" class="cv" />
          </summary>
          {wrap(rest)}
        </details>
      )}
    </>
  );
}

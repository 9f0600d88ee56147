import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A place that is fetched when a person first goes there. */
export function LazyPlace<P extends object>(props: { load: () => Promise<ComponentType<P>>; with: P }) {
  const [Found, setFound] = useState<ComponentType<P> | null>(null);
  const { load } = props;
  useEffect(() => {
    let here = true;
    void load().then((made) => here && setFound(() => made));
    return () => {
      here = false;
    };
  }, [load]);
  return Found && <Found {...props.with} />;
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/use-words';
import { PLACE_NAMES, type Place, WorkbenchFrame } from '@/components/workbench-frame';

/** A place that is fetched when a person first goes there; until it is here, the workbench stands with its name. */
export function LazyPlace<P extends object>(props: {
  place: Place;
  load: () => Promise<ComponentType<P>>;
  with: P;
}) {
  const { say } = useWords();
  const [Found, setFound] = useState<ComponentType<P> | null>(null);
  const [failed, setFailed] = useState(false);
  const { place, load } = props;
  useEffect(() => {
    let here = true;
    load().then(
      (made) => here && setFound(() => made),
      // The extension was replaced under this page: its files are no longer there.
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [load]);
  if (Found) return <Found {...props.with} />;
  return (
    <WorkbenchFrame place={place} title={say(PLACE_NAMES[place])} message="">
      {failed && <p role="alert">{say('error_background_gone')}</p>}
    </WorkbenchFrame>
  );
}

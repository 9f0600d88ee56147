import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answered, ErrorCode } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';

type Shown = Extract<Answered<'queue'>, { ok: true }>;

/** To ask also keeps the queue going where the browser ended the background. */
const LOOK_MS = 1000;

export interface Queue {
  /** Null until the first answer. */
  shown: Shown | null;
  failed: ErrorCode | null;
  take(answer: Answered<'queue'>): void;
}

/** The queue as it is now, asked for again and again while it is looked at. */
export function useQueue(): Queue {
  const [shown, setShown] = useState<Shown | null>(null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const take = useCallback((answer: Answered<'queue'>) => {
    // A background that was ended just now answers the next time.
    if (answer.ok) setShown(answer);
    if (answer.ok || answer.error !== 'background-gone') setFailed(answer.ok ? null : answer.error);
  }, []);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout>;
    async function look() {
      const answer = await inTime(ask('queue', {}));
      if (!current) return;
      if (answer) take(answer);
      timer = setTimeout(() => void look(), LOOK_MS);
    }
    void look();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [take]);
  return { shown, failed, take };
}

/** A background that is ended at the wrong moment leaves a question open for ever. */
function inTime<T>(answer: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), 5 * LOOK_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode, KeptAudit } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';

export type Fetched<T> =
  | { state: 'waiting' }
  | { state: 'here'; value: T }
  | { state: 'failed'; error: ErrorCode };

/** The kept audits of these ids, in their order; one that is gone by now is left out. */
export function useKept(ids: readonly string[]): Fetched<KeptAudit[]> {
  const [fetched, setFetched] = useState<Fetched<KeptAudit[]>>({ state: 'waiting' });
  const key = JSON.stringify(ids);
  useEffect(() => {
    let current = true;
    setFetched({ state: 'waiting' });
    const wanted = JSON.parse(key) as string[];
    void Promise.all(wanted.map((id) => ask('kept-audit', { id }))).then((answers) => {
      if (!current) return;
      const failed = answers.find((answer) => !answer.ok);
      if (failed && !failed.ok) return setFetched({ state: 'failed', error: failed.error });
      const value = answers.flatMap((answer) => (answer.ok && answer.kept ? [answer.kept] : []));
      setFetched({ state: 'here', value });
    });
    return () => {
      current = false;
    };
  }, [key]);
  return fetched;
}

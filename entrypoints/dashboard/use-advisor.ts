import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const KEY = 'advisor';

/** The name under which an advisor notes and judges; kept on this machine only. */
export function useAdvisor(): [string, (name: string) => void] {
  const [name, setName] = useState('');
  useEffect(() => {
    void browser.storage.local.get(KEY).then(({ [KEY]: kept }) => {
      if (typeof kept === 'string') setName(kept);
    });
  }, []);
  return [
    name,
    (next) => {
      setName(next);
      void browser.storage.local.set({ [KEY]: next.slice(0, 100) });
    },
  ];
}

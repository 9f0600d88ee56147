import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Whether what the browser was granted covers an address. Patterns stand for hosts, whatever the port. */
export function isGranted(origins: readonly string[], { protocol, hostname }: URL): boolean {
  return origins.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const parts = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern);
    if (!parts) return false;
    const [, scheme, host = ''] = parts;
    if (scheme !== '*' && `${scheme}:` !== protocol) return false;
    const below = host.startsWith('*.') ? host.slice(2) : null;
    return (
      host === '*' ||
      host === hostname ||
      (below !== null && (hostname === below || hostname.endsWith(`.${below}`)))
    );
  });
}

/** What the browser was granted. Known before a click, since to ask for more has to be the first thing after it. */
export function useGranted(): string[] {
  const [granted, setGranted] = useState<string[]>([]);
  useEffect(() => {
    const look = () => void browser.permissions.getAll().then(({ origins = [] }) => setGranted(origins));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return granted;
}

const patternOf = (host: string) => `*://${host}/*`;

/** The hosts of these addresses that are not granted, each once. */
export function missingHosts(addresses: readonly string[], granted: readonly string[]): string[] {
  const hosts = addresses.flatMap((address) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    return url && /^https?:$/.test(url.protocol) && !isGranted(granted, url) ? [url.hostname] : [];
  });
  return [...new Set(hosts)];
}

/** Asks the browser for exactly these hosts; has to be called within a click. */
export const askFor = (hosts: readonly string[]): Promise<boolean> =>
  hosts.length
    ? browser.permissions.request({ origins: hosts.map(patternOf) }).catch(() => false)
    : Promise.resolve(true);

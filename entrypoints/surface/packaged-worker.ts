/** The part of Trusted Types that is used; a browser without them has no such property. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrls;
}
interface ScriptUrls {
  createScriptURL(url: string): string;
}

let policy: ScriptUrls | undefined;

/** Only what lies in the extension itself may become a worker. */
function ownAddress(url: string): string {
  const { origin, href } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError(`not packaged: ${href}`);
  return href;
}

/**
 * Starts a worker from a packaged module, for example one that `?url` names. The policy of the extension's pages takes
 * an address of a script from this place alone.
 *
 * @throws TypeError for an address of another origin.
 */
export function packagedWorker(url: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kejian', { createScriptURL: ownAddress }) ?? {
    createScriptURL: ownAddress,
  };
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}

import { browser } from 'wxt/browser';

/** A JSON file of the extension's own package, read and made ready when it is first asked for; after a failure, again. */
export function packagedFile<File, Made>(name: string, made: (file: File) => Made): () => Promise<Made> {
  let held: Promise<Made> | null = null;
  async function read(): Promise<Made> {
    const response = await fetch(browser.runtime.getURL(`/${name}` as '/popup.html'));
    return made(await response.json());
  }
  return () => {
    held ??= read().catch((error) => {
      held = null;
      throw error;
    });
    return held;
  };
}

import { browser } from 'wxt/browser';

/** A JSON file of the extension's own package, read and made ready when it is first asked for; after a failure, again. */
export function packagedFile<File, Made>(name: string, made: (file: File) => Made): () => Promise<Made> {
  let held: Promise<Made> | null = null;
  return () => {
    held ??= fetch(browser.runtime.getURL(`/${name}` as '/popup.html'))
      .then((file): Promise<File> => file.json())
      .then(made);
    held.catch(() => {
      held = null;
    });
    return held;
  };
}

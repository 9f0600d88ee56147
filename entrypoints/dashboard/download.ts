/** Hands a text to the browser as a file to keep. */
export function download(document: Document, name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it on its own time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name that sorts by day: `kejian-2026-11-24.csv`. */
export const fileName = (ending: string, now = new Date()): string =>
  `kejian-${now.toISOString().slice(0, 10)}.${ending}`;

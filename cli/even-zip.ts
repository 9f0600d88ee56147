import { unzipSync, zipSync } from 'fflate';

/** The earliest day that a zip can name, in the zip's own zoneless time: the same on every machine. */
const firstDay = () => new Date(1980, 0, 1);

/**
 * The same archive without what differs from one build to the next: when files were written, and the order in which
 * the disk listed them. Whoever builds the same sources gets the same bytes.
 */
export function evenZip(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive))
    .filter(([name]) => !name.endsWith('/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: firstDay() });
}

import filenamify from 'filenamify/browser';
import { dayOf } from '@/components/row-wants';

const LONGEST = 60;

/**
 * A name for a file: the person's own day of `time` first, so that names sort, then what it is, then as much of a page's
 * title as any system takes. A title may hold anything: half characters, marks that turn the direction, names that a system keeps.
 */
export function fileName(time: string, what: string, title: string, ending: string): string {
  // Full stops go too, or `x.exe` would seem to be the ending.
  const plain = title
    .toWellFormed()
    .replace(/[.\uFFFD]/g, ' ')
    .trim();
  const safe =
    plain && filenamify(plain, { replacement: ' ', maxLength: LONGEST }).trim().replace(/\s+/g, '-');
  return `${['kejian', dayOf(time), what, safe].filter(Boolean).join('-')}.${ending}`;
}

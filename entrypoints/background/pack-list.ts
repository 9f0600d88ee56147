import { loadPacks } from '@/rules/engine/load-packs';
import type { Words } from '@/rules/finding';
import type { PackInfo } from './protocol';

interface PackFile {
  name: string;
  version: string;
  title: Words;
}

const files = import.meta.glob<PackFile>('../../rules/packs/*/pack.json', { eager: true, import: 'default' });
/** The identifiers of all rules by their files, and nothing else of them. */
const ids = import.meta.glob<string>(['../../rules/packs/*/*.json', '!**/pack.json'], {
  eager: true,
  import: 'id',
});

/** The packs that come with the extension, for a person to switch on and off. Every surface asks: nothing is loaded. */
export const packList = (): PackInfo[] =>
  Object.entries(files).map(([path, { name, title, version }]) => ({
    name,
    title,
    version,
    rules: Object.keys(ids).filter((file) => file.startsWith(path.replace('pack.json', ''))).length,
  }));

/** What every rule is called, by its id. */
export const ruleTitles = (): Record<string, Words> =>
  Object.fromEntries(loadPacks().rules.map(({ id, title }) => [id, title]));

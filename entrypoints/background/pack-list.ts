import { loadPacks } from '@/rules/engine/load-packs';
import type { Words } from '@/rules/finding';
import type { PackInfo } from './protocol';

interface PackFile {
  name: string;
  version: string;
  title: Words;
}

const files = import.meta.glob<PackFile>('../../rules/packs/*/pack.json', { eager: true, import: 'default' });

/** The packs that come with the extension, for a person to switch on and off. */
export function packList(): PackInfo[] {
  const { rules } = loadPacks();
  return Object.values(files).map(({ name, title, version }) => ({
    name,
    title,
    version,
    rules: rules.filter(({ pack }) => pack === name).length,
  }));
}

/** What every rule is called, by its id. */
export const ruleTitles = (): Record<string, Words> =>
  Object.fromEntries(loadPacks().rules.map(({ id, title }) => [id, title]));

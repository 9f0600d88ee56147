import { takePacks } from '@/rules/engine/load-packs';
import { packagedFile } from './packaged-file';

/**
 * Has the compiled packs read when something is first judged or explained: the browser wakes the background at every
 * change of a tab, mostly for nothing, and with them its process takes 16 MB more.
 */
export const packagedPacks = packagedFile('packs.json', takePacks);

/** What needs the packs, once they are there. */
export const withPacks =
  <Given extends unknown[], Told>(does: (...given: Given) => Told | Promise<Told>) =>
  async (...given: Given): Promise<Told> => {
    await packagedPacks();
    return does(...given);
  };

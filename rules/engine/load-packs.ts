import compiled from '../packs/compiled.json';
import { type CompiledPacks, type Packs, packsOf } from './packs';

let packs: Packs | undefined;

/** The packs that come with the project, as compiled by `rules/tools/compile-packs.ts`. */
export function loadPacks(): Packs {
  packs ??= packsOf(compiled as unknown as CompiledPacks);
  return packs;
}

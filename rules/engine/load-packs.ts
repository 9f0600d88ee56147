import compiled from '../packs/compiled.json';
import { type CompiledPacks, type Packs, packsOf } from './packs';

let packs: Packs | undefined;

/**
 * The packs that come with the project, as compiled by `rules/tools/compile-packs.ts`. In an extension they stand in a
 * file of their own, and are to be handed over first.
 */
export function loadPacks(): Packs {
  packs ??= packsOf(compiled as unknown as CompiledPacks);
  return packs;
}

/** Takes the compiled packs from whoever read their file. */
export function takePacks(file: CompiledPacks): void {
  packs ??= packsOf(file);
}

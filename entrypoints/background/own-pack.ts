import type { OwnPackFile } from '@/rules/engine/own-pack';
import { type CompiledPacks, type OwnPack, packsOf } from '@/rules/engine/packs';

/** A pack of an organisation as it is kept: what was imported, and what was made of it then. Nothing is compiled later. */
export interface OwnPackRecord {
  name: string;
  file: OwnPackFile;
  compiled: CompiledPacks;
  on: boolean;
  at: string;
}

/** The pack ready to judge with. */
export function ownPackOf({ name, file, compiled }: OwnPackRecord): OwnPack {
  const { title, weights } = file;
  return { ...packsOf(compiled), name, title, ...(weights ? { weights } : {}) };
}

import type { OwnPackFile } from '@/rules/engine/own-pack';
import { type CompiledPacks, type OwnPack, packsOf } from '@/rules/engine/packs';
import type { KeptOwnPack } from './deps';
import type { PackStore } from './pack-store';

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

const ready = new WeakMap<PackStore, Map<string, { at: string; pack: OwnPack }>>();

/** The packs of an organisation; none where they cannot be read. A pack's tables are unpacked once. */
export async function readOwnPacks(store: PackStore): Promise<KeptOwnPack[]> {
  const found = await store.packs();
  if (!found.ok) return [];
  const known = ready.get(store) ?? new Map<string, { at: string; pack: OwnPack }>();
  ready.set(store, known);
  return found.packs.map((record) => {
    let one = known.get(record.name);
    if (one?.at !== record.at) {
      one = { at: record.at, pack: ownPackOf(record) };
      known.set(record.name, one);
    }
    return { ...one.pack, on: record.on };
  });
}

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { ownPackFile } from '../engine/own-pack';

/** Writes `docs/pack.schema.json`: the shape of an organisation's own pack, for editors to complete and check. */

const SCHEMA = fileURLToPath(new URL('../../docs/pack.schema.json', import.meta.url));

export function packSchema(): string {
  const schema = z.toJSONSchema(ownPackFile, { io: 'input', reused: 'ref' });
  const { $schema, ...rest } = schema;
  const named = { $schema, title: 'A pack of rules of an organisation for Kejian', ...rest };
  return `${JSON.stringify(named, null, 2)}\n`;
}

export const writePackSchema = (): void => writeFileSync(SCHEMA, packSchema());

if (process.argv[1]?.endsWith('write-pack-schema.ts')) writePackSchema();

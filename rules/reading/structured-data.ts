import type { DataItem, DataValue } from './block';

const MAX_DEPTH = 12;
const MAX_ITEMS = 2000;

/** `https://schema.org/Course` → `Course`. */
export const localName = (type: string) =>
  type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);

/** The items in one JSON-LD script; damaged JSON yields none. `@graph` and arrays are flattened. */
export function dataFromJson(source: string): DataItem[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source.replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return [];
  }
  const items: DataItem[] = [];
  let count = 0;

  function value(input: unknown, depth: number): DataValue[] {
    if (depth > MAX_DEPTH || ++count > MAX_ITEMS) return [];
    if (typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean') return [input];
    if (Array.isArray(input)) return input.flatMap((entry) => value(entry, depth + 1));
    if (input && typeof input === 'object') {
      const record = input as Record<string, unknown>;
      if ('@value' in record) return value(record['@value'], depth + 1);
      return [item(record, depth)];
    }
    return [];
  }

  function item(record: Record<string, unknown>, depth: number): DataItem {
    const types = value(record['@type'], depth + 1).filter(
      (type): type is string => typeof type === 'string',
    );
    const properties: Record<string, DataValue[]> = {};
    for (const [key, entry] of Object.entries(record)) {
      if (key.startsWith('@') || key === '__proto__') continue;
      const values = value(entry, depth + 1);
      if (values.length) properties[key] = values;
    }
    return { types: types.map(localName), properties };
  }

  for (const entry of Array.isArray(parsed) ? parsed : [parsed]) {
    if (!entry || typeof entry !== 'object') continue;
    const record = entry as Record<string, unknown>;
    const graph = Array.isArray(record['@graph']) ? record['@graph'] : [];
    for (const part of graph.length ? graph : [record]) {
      if (part && typeof part === 'object' && !Array.isArray(part))
        items.push(item(part as Record<string, unknown>, 0));
    }
  }
  return items;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Audit } from '@/rules/audit';
import { auditReading } from '@/rules/engine/audit-reading';
import type { Reading } from '@/rules/reading/block';
import { readHtml } from '@/rules/reading/read-file';

export const PAGES = fileURLToPath(new URL('../tests/pages', import.meta.url));

/** A page of ours with what was saved of it. */
export interface SavedPage {
  slug: string;
  html: string;
  reading: string | null;
  audit: string | null;
  /** What a careful person would say of it, written by hand. */
  expected: unknown;
}

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Every folder of `tests/pages` that holds a page. */
export function savedPages(): SavedPage[] {
  return readdirSync(PAGES)
    .sort()
    .filter((slug) => existsSync(join(PAGES, slug, 'page.html')))
    .map((slug) => ({
      slug,
      html: readFileSync(join(PAGES, slug, 'page.html'), 'utf8'),
      reading: textOf(join(PAGES, slug, 'reading.json')),
      audit: textOf(join(PAGES, slug, 'audit.json')),
      expected: JSON.parse(textOf(join(PAGES, slug, 'expected.json')) ?? 'null'),
    }));
}

/** Saved audits carry no date of their own, so that they only change when the verdict does. */
const READ_AT = '2026-11-24T00:00:00.000Z';

/** Reads and audits a saved page. */
export function auditSavedPage({ slug, html }: SavedPage): { reading: Reading; audit: Audit } {
  const reading = readHtml(html);
  return { reading, audit: auditReading(reading, `tests/pages/${slug}/page.html`, READ_AT) };
}

const isFlat = (value: unknown) =>
  typeof value !== 'object' || value === null || (Array.isArray(value) && value.length === 0);

/** JSON that shows well in a diff: an object or list without further ones inside stands on one line. */
export const serialised = (value: unknown): string => `${pieces(value, '')}\n`;

function pieces(value: unknown, indent: string): string {
  if (isFlat(value)) return JSON.stringify(value ?? null);
  const inner = `${indent} `;
  const entries = Array.isArray(value)
    ? value.map((entry) => ['', entry] as const)
    : Object.entries(value as object)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => [`${JSON.stringify(key)}: `, entry] as const);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (entries.every(([, entry]) => isFlat(entry)))
    return `${open}${entries.map(([key, entry]) => key + pieces(entry, inner)).join(', ')}${close}`;
  const lines = entries.map(([key, entry]) => `${inner}${key}${pieces(entry, inner)}`);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

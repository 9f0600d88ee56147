import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Row, told } from './timing';

/** Bytes of what a page carries, gzipped as a store's package is. */
export function benchBytes(built: string): Row[] {
  const size = (script: string) =>
    gzipSync(readFileSync(join(built, `content-scripts/${script}.js`)), { level: 9 }).length / 1024;
  const row = (what: string, value: number, most: number): Row => ({
    goal: 'P6',
    what,
    figure: `${value.toFixed(1)} KB`,
    asked: `≤ ${most} KB`,
    met: value <= most,
  });
  return [
    row('always there on a watched page, chip included', size('watch') + size('course'), 25),
    told('of it while the page loads', `${size('watch').toFixed(1)} KB`, 'P6'),
    row('brought when the panel is first opened', size('panel'), 40),
    row('brought to listings with something to mark', size('marks'), 12),
  ];
}

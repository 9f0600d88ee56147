import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('components/tokens.css', 'utf8');
const [light = '', dark = ''] = CSS.split('@media screen and (prefers-color-scheme: dark)');

function tokens(css: string): Map<string, string> {
  const found = css.matchAll(/--([a-z0-9]+): (#[0-9a-f]{3,6});/g);
  return new Map([...found].map((match) => [match[1]!, match[2]!]));
}

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const TEXT: [ink: string, ground: string][] = [
  ...['ink', 'ink2', 'ink3', 'acc', 'flag', 'susp', 'miss', 'part', 'met'].flatMap(
    (ink): [string, string][] => [[ink, 'bg']],
  ),
  ...['ink', 'ink2', 'ink3', 'acc', 'unk', 'na'].map((ink): [string, string] => [ink, 'bg2']),
  ['onacc', 'acc'],
  ...['flag', 'susp', 'miss', 'part', 'met'].map((ink): [string, string] => [ink, `${ink}bg`]),
  ...['flagbg', 'suspbg', 'partbg', 'metbg'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['acc', ground],
  ]),
  ...['ink', 'flag', 'met'].map((ink): [string, string] => [ink, 'accbg']),
];

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark.slice(0, dark.indexOf('@media')))],
])('%s colours', (_, colours) => {
  it.each(TEXT)('%s on %s can be read', (ink, ground) =>
    expect(ratio(colours.get(ink)!, colours.get(ground)!)).toBeGreaterThanOrEqual(4.5),
  );

  it('edges of controls can be seen', () =>
    expect(ratio(colours.get('edge')!, colours.get('bg')!)).toBeGreaterThanOrEqual(3));
});

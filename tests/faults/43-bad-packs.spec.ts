import { expect } from '@playwright/test';
import { ownPack } from '../background/own-pack-fixture';
import { inBoth } from './both';
import type { Chrome } from './subject';

const GOOD = JSON.stringify(ownPack());
const BAD: Record<string, string> = {
  'no JSON': '{"format":1',
  'a weight that is no number': GOOD.replace('"curriculum":10', '"curriculum":NaN'),
  'a weight without end': GOOD.replace('"curriculum":10', '"curriculum":1e999'),
  'a key that reaches a prototype': GOOD.replace('{', '{"__proto__":{"polluted":1},'),
  'depth of 100,000': '['.repeat(1e5) + ']'.repeat(1e5),
  'too large': `"${' '.repeat(3 * 2 ** 20)}"`,
  'a hundred thousand rules': JSON.stringify({ ...ownPack(), rules: Array(1e5).fill(0) }),
};

inBoth('43: bad packs are refused, each with its reason, and the background goes on', async ({ subject }) => {
  const check = (text: string) =>
    subject.inside(async (pack) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return chrome.runtime.sendMessage({ type: 'check-pack', text: pack, keep: true });
    }, text) as Promise<{ ok: boolean; checked?: { fit: boolean } }>;
  for (const [what, text] of Object.entries(BAD)) {
    const answer = await check(text);
    expect(answer.checked?.fit ?? false, what).toBe(false);
  }
  const polluted = await subject.inBackground((world) => 'polluted' in world.Object.prototype);
  expect(polluted).toBe(false);
  const packs = await subject.inside(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.runtime.sendMessage({ type: 'own-packs' });
  });
  expect(JSON.stringify(packs)).not.toContain('consumer-council');
});

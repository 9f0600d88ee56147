import { expect } from '@playwright/test';
import { keptAudit, test } from '../browser/extension';
import { AD, site } from './pages';

/** Every way to go over a list, to find an element or to listen, as a page can break it for its own scripts. */
const POISON = `<script>
  const bad = () => { throw new Error('poisoned'); };
  for (const proto of [Array.prototype, Map.prototype, Set.prototype, String.prototype, Promise.prototype, NodeList.prototype,
    Element.prototype, Document.prototype, EventTarget.prototype, Node.prototype, Range.prototype, MutationObserver.prototype])
    for (const name of Object.getOwnPropertyNames(proto))
      if (name !== 'constructor') try { Object.defineProperty(proto, name, { configurable: true, get: bad, set: bad }); } catch {}
  Object.defineProperty(Object.prototype, 'told', { get: () => 'poisoned', set() {} });
  JSON.parse = JSON.stringify = window.fetch = window.setTimeout = bad;
</script>`;

test('fault 32: prototypes that the page broke before anything else ran change nothing', async ({
  page,
  pages,
  extension,
}) => {
  const url = pages.put('poisoned', site(AD, POISON));
  await page.goto(url);
  const { findings } = (await keptAudit(extension, url)).courses[0]!;
  expect(findings.find(({ rule }) => rule === 'guaranteed-pass')?.outcome).toBe('flagged');
  // Counted by the browser itself: what finds elements for a test is broken here too.
  const cdp = await page.context().newCDPSession(page);
  const hosts = async () => {
    const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
    return (await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'kejian-overlay' }))
      .nodeIds.length;
  };
  await expect.poll(hosts).toBe(1);
});

import { expect } from '@playwright/test';
import { inBoth } from './both';
import { AD, site } from './pages';
import { badgeOn, keptIn } from './subject';

/** Every way to go over a list, to find an element or to listen, as a page can break it for its own scripts. */
const POISON = `<script>
  const count = Document.prototype.getElementsByTagName.call(document, 'kejian-overlay');
  const length = Object.getOwnPropertyDescriptor(HTMLCollection.prototype, 'length').get;
  window.hosts = () => Reflect.apply(length, count, []);
  const bad = () => { throw new Error('poisoned'); };
  for (const proto of [Array.prototype, Map.prototype, Set.prototype, String.prototype, Promise.prototype, NodeList.prototype,
    Element.prototype, Document.prototype, EventTarget.prototype, Node.prototype, Range.prototype, MutationObserver.prototype])
    for (const name of Object.getOwnPropertyNames(proto))
      if (name !== 'constructor') try { Object.defineProperty(proto, name, { configurable: true, get: bad, set: bad }); } catch {}
  Object.defineProperty(Object.prototype, 'told', { get: () => 'poisoned', set() {} });
  JSON.parse = JSON.stringify = window.fetch = window.setTimeout = bad;
</script>`;

inBoth(
  '32: prototypes that the page broke before anything else ran change nothing',
  async ({ tab, pages, subject }) => {
    const url = pages.put('poisoned', site(AD, POISON));
    await tab.goto(url);
    const kept = async () => (await keptIn(subject, url)).at(-1);
    await expect.poll(kept, { timeout: 30_000 }).toBeDefined();
    const { findings } = (await kept())!.audit.courses[0]!;
    expect(findings.find(({ rule }) => rule === 'guaranteed-pass')?.outcome).toBe('flagged');
    // Nothing that drives a browser can look into this page; the figure on the button is out of the page's reach.
    await expect.poll(() => badgeOn(subject, url)).toMatch(/^[1-9]/);
  },
);

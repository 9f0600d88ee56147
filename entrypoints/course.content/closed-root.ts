import { browser } from 'wxt/browser';

/** Elements that may have a shadow root, besides custom ones; the browser refuses to be asked of some others. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

interface ChromeDom {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** The shadow root of an element, closed ones too: browsers give it to extensions, each in its own way. */
export function closedRoot(element: Element): ShadowRoot | null {
  const { localName } = element;
  if (!HOSTS.has(localName) && !localName.includes('-')) return null;
  try {
    if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
    const { dom } = browser as unknown as { dom?: ChromeDom };
    return dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

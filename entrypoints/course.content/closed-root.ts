import { browser } from 'wxt/browser';

interface ChromeDom {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** The shadow root of an element that may have one, closed ones too: browsers give it to extensions, each in its own way. */
export function closedRoot(element: Element): ShadowRoot | null {
  try {
    if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
    const { dom } = browser as unknown as { dom?: ChromeDom };
    return dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

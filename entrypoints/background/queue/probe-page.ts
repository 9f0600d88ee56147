/** What is seen of a page in a tab before it is read. */
export interface PageProbe {
  url: string;
  contentType: string;
  ready: boolean;
  title: string;
  /** HTTP status of the answer; 0 where the browser does not tell. */
  status: number;
  /** Length of the text that can be seen, and its beginning. */
  length: number;
  text: string;
  /** Whether a field for a password can be seen. */
  password: boolean;
  /** Addresses of the frames that can be seen and are large enough for a person to work in. */
  frames: string[];
}

/**
 * Looks at a page. The browser puts this function into it alone, by its source: it may use nothing from outside. What
 * a page puts in the place of a method by an `id` is not asked.
 */
export function probePage(): PageProbe {
  const find = <E extends Element>(selector: string): E[] =>
    Array.from(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<E>);
  const seen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2) return false;
    return element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) ?? true;
  };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // What is hidden is no text to read here: a page that asks for a login often holds the rest of itself out of sight.
  const visible =
    // biome-ignore lint/performance/useDomNodeTextContent: only the text that can be seen
    document.body instanceof HTMLElement ? document.body.innerText : '';
  const text = visible.replace(/\s+/g, ' ').trim();
  return {
    url: location.href,
    contentType: document.contentType,
    ready: document.readyState !== 'loading',
    title: find('title')[0]?.textContent?.trim().slice(0, 300) ?? '',
    status: navigation?.responseStatus ?? 0,
    length: text.length,
    text: text.slice(0, 1500),
    password: find('input[type="password"]').some(seen),
    frames: find<HTMLIFrameElement>('iframe[src]')
      .filter((frame) => seen(frame) && frame.getBoundingClientRect().height >= 40)
      .map(({ src }) => src)
      .slice(0, 20),
  };
}

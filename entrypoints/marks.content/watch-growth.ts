/**
 * A browser that has told of a new size looks through the whole page once more before it draws it. A page that grows all
 * the time is asked for its size no more often than this.
 */
const PAUSE_MS = 150;

/** Tells when an element has another size than before: at once, then after pauses for as long as it goes on. */
export function watchGrowth(element: Element, grown: () => void): { start(): void; stop(): void } {
  let last = '';
  let pause: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver((entries) => {
    const { width, height } = entries[entries.length - 1]!.contentRect;
    const size = `${width} ${height}`;
    // An element is told of once when the watch begins, changed or not.
    if (size === last) return;
    last = size;
    grown();
    observer.disconnect();
    pause = setTimeout(() => observer.observe(element), PAUSE_MS);
  });
  return {
    start() {
      clearTimeout(pause);
      observer.observe(element);
    },
    stop() {
      clearTimeout(pause);
      observer.disconnect();
    },
  };
}

import { type Touched, touch } from '@/rules/reading/touched';
import { isHost } from './host';

/** After so many records between two readings the page is read whole: keeping track would cost more than it saves. */
const MOST_RECORDS = 3000;
/** Attributes that the reading looks at; what stands in others changes nothing. */
const READ_ATTRIBUTES =
  'class id role hidden open style href src srcdoc alt width height type value content data-src data-original itemscope itemprop itemtype'.split(
    ' ',
  );

/** What changed on a page since it was last read, and the news that something did. */
export interface PageChanges {
  /** What changed since the last call; null when that is not known. Begins anew. */
  take(): Touched<Node> | null;
  /** Looks into a shadow root or a frame's document too. */
  include(root: Node): void;
  /** Calls once, at the next change of the page's words that is not our own doing. */
  next(listener: () => void): void;
  /** Keeps track no longer, until the next `take`. */
  forget(): void;
}

/** Follows the changes of one document until `signal` ends. */
export function pageChanges(window: Window & typeof globalThis, signal: AbortSignal): PageChanges {
  const { document } = window;
  const above = parentGetter(window);
  const roots = new Set<Node>([document]);
  let touched: Touched<Node> | null = null;
  let records = 0;
  let listener: (() => void) | null = null;

  function note(list: MutationRecord[]) {
    const theirs = list.filter((record) => !isOurs(record));
    records += theirs.length;
    if (records > MOST_RECORDS) touched = null;
    if (touched)
      for (const { target, removedNodes } of theirs) {
        touch(touched, target, above);
        // What is taken out may be changed before it is put back: while it is away no root that is looked at holds it.
        for (const node of removedNodes) if (node.firstChild && !node.isConnected) look(node);
      }
    if (listener && theirs.some(({ type }) => type !== 'attributes')) {
      const tell = listener;
      listener = null;
      tell();
    }
    // A page that changes without end pays for one callback in each wait, not for every change.
    if (!touched && !listener) observer.disconnect();
  }

  const observer = new MutationObserver(note);
  const look = (root: Node) =>
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: READ_ATTRIBUTES,
    });
  function lookAtAll() {
    for (const root of roots) {
      if (root === document || root.isConnected) look(root);
      else roots.delete(root);
    }
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    touched = listener = null;
    roots.clear();
  });
  return {
    take() {
      note(observer.takeRecords());
      const known = touched;
      touched = new Map();
      records = 0;
      lookAtAll();
      return known;
    },
    include(root) {
      if (roots.has(root)) return;
      roots.add(root);
      look(root);
    },
    next(tell) {
      // What came before is no news.
      note(observer.takeRecords());
      listener = tell;
      lookAtAll();
    },
    forget: () => {
      touched = null;
    },
  };
}

const isOurs = (record: MutationRecord): boolean =>
  record.type === 'childList' &&
  [...record.addedNodes].every(isHost) &&
  [...record.removedNodes].every(isHost) &&
  record.addedNodes.length + record.removedNodes.length > 0;

/** The node above a node, out of shadow roots too, by getters that no form control can stand in for. */
function parentGetter(window: Window & typeof globalThis): (node: Node) => Node | null {
  const getter = <T>(proto: object, name: string) =>
    Object.getOwnPropertyDescriptor(proto, name)!.get! as (this: unknown) => T;
  const parent = getter<Node | null>(window.Node.prototype, 'parentNode');
  const host = getter<Element>(window.ShadowRoot.prototype, 'host');
  return (node) => {
    const up = parent.call(node);
    if (up || !(node instanceof window.ShadowRoot)) return up;
    return host.call(node);
  };
}

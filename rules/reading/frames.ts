import type { NodeAdapter } from './node-adapter';

type Attr = (name: string) => string | null;

/** A frame that was given nothing to show has nothing that could be missed. */
export function showsSomething(attr: Attr): boolean {
  const src = attr('src');
  return attr('srcdoc') !== null || (src !== null && !/^\s*(about:|javascript:|$)/i.test(src));
}

/** A frame that people are not to see: scripts use them to talk to other hosts. */
export function isHiddenFrame(attr: Attr): boolean {
  if (attr('hidden') !== null || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attr('style') ?? ''))
    return true;
  const tiny = (size: string | null) => size !== null && /^\s*[01](?:px)?\s*$/.test(size);
  return tiny(attr('width')) && tiny(attr('height'));
}

/** Whether a document is as a browser makes it for a frame that shows nothing: a head and a body without a child. */
export function isEmptyPage<N>(page: N, { first, next }: NodeAdapter<N>): boolean {
  const root = first(page);
  if (!root || next(root)) return false;
  for (let part = first(root); part; part = next(part)) if (first(part)) return false;
  return true;
}

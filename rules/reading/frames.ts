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

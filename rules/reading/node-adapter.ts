/** The value of an attribute, or null where there is none. */
export type Attributes = (name: string) => string | null;

const NONE: Attributes = () => null;

/**
 * The few things the walk asks of a node, so that the same code reads a live document and a parsed file.
 * An adapter never throws and never runs code of the page.
 */
export interface NodeAdapter<N> {
  /** 1 element, 3 text, 9 document, 11 fragment; anything else is passed over. */
  kind(node: N): number;
  /** Tag name in lower case. */
  name(node: N): string;
  /** The text of a text node. */
  data(node: N): string;
  /** The attributes of an element, to be asked by name; asked for once an element. */
  attrs(node: N): Attributes;
  first(node: N): N | null;
  next(node: N): N | null;
  /**
   * The shadow root: a page's own scripts cannot enter a closed one, but people read what stands in it. `filled`: an
   * element of a common name that holds something, which has hardly ever a closed one.
   */
  shadow(node: N, filled?: boolean): N | null;
  /** The document of a frame that may be read. */
  frame(node: N): N | null;
}

/** The nodes of parse5's default tree, as far as they are used here. */
export interface ParsedNode {
  nodeName: string;
  tagName?: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: ParsedNode[];
  parentNode?: ParsedNode | null;
  content?: ParsedNode;
  /** Place among its siblings, noted by the adapter. */
  place?: number;
}

/** Reads a parse5 tree. Siblings are found by a place that each parent's children are given when first asked for. */
export function parsedAdapter(): NodeAdapter<ParsedNode> {
  const first = (node: ParsedNode) => {
    const children = node.childNodes;
    if (!children?.length) return null;
    for (let i = 0; i < children.length; i++) children[i]!.place = i;
    return children[0]!;
  };
  const attr = (node: ParsedNode, name: string) => {
    if (node.attrs) for (const a of node.attrs) if (a.name === name) return a.value;
    return null;
  };
  return {
    kind: (node) =>
      node.tagName
        ? 1
        : node.nodeName === '#text'
          ? 3
          : node.nodeName === '#document'
            ? 9
            : node.nodeName === '#document-fragment'
              ? 11
              : 0,
    name: (node) => node.tagName ?? '',
    data: (node) => node.value ?? '',
    attrs: (node) => (node.attrs?.length ? (name) => attr(node, name) : NONE),
    first,
    next: (node) => {
      const children = node.parentNode?.childNodes;
      return children?.[(node.place ?? children.length) + 1] ?? null;
    },
    shadow: (node) => {
      if (!node.childNodes) return null;
      for (const child of node.childNodes) {
        if (child.tagName === 'template' && /^(?:open|closed)$/i.test(attr(child, 'shadowrootmode') ?? ''))
          return child.content ?? null;
      }
      return null;
    },
    frame: () => null,
  };
}

/**
 * Reads a live document. Getters are taken from the prototypes once, so that a form control named `firstChild`
 * cannot stand in for the property (DOM clobbering). `closedRoot` gives the closed shadow root of an element, where the
 * browser tells it.
 */
export function liveAdapter(
  window: Window & typeof globalThis,
  closedRoot: (element: Element) => ShadowRoot | null = () => null,
): NodeAdapter<Node> {
  const getter = <T>(proto: object, name: string) =>
    Object.getOwnPropertyDescriptor(proto, name)!.get! as (this: unknown) => T;
  const nodeType = getter<number>(window.Node.prototype, 'nodeType');
  const firstChild = getter<Node | null>(window.Node.prototype, 'firstChild');
  const nextSibling = getter<Node | null>(window.Node.prototype, 'nextSibling');
  const localName = getter<string>(window.Element.prototype, 'localName');
  const shadowRoot = getter<ShadowRoot | null>(window.Element.prototype, 'shadowRoot');
  const data = getter<string>(window.CharacterData.prototype, 'data');
  const { getAttribute, getAttributeNames, hasAttributes } = window.Element.prototype;
  const address = getter<string>(window.Document.prototype, 'URL');
  const frameDocument = getter<Document | null>(window.HTMLIFrameElement.prototype, 'contentDocument');
  return {
    kind: (node) => nodeType.call(node),
    name: (node) => localName.call(node).toLowerCase(),
    data: (node) => data.call(node),
    attrs(node) {
      const element = node as Element;
      if (!hasAttributes.call(element)) return NONE;
      // Asking a browser for an attribute that is not there costs as much as for one that is, and nine are asked for.
      const names = getAttributeNames.call(element);
      return (name) => (names.includes(name) ? getAttribute.call(element, name) : null);
    },
    first: (node) => firstChild.call(node),
    next: (node) => nextSibling.call(node),
    shadow(node, filled) {
      const open = shadowRoot.call(node);
      if (open) return open;
      // Asking costs, so it is asked where there may be one: custom elements, and elements with nothing else in them.
      if (filled) return null;
      return closedRoot(node as Element);
    },
    frame: (node) => {
      try {
        const inside = frameDocument.call(node);
        // The blank document that stands in until a frame has loaded is not what it will show.
        const source = getAttribute.call(node as Element, 'src') ?? '';
        const waiting = source && !/^\s*(about|javascript):/i.test(source);
        return inside && waiting && address.call(inside) === 'about:blank' ? null : inside;
      } catch {
        return null; // another origin
      }
    },
  };
}

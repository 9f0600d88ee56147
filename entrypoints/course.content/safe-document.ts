/**
 * A page can give a form or an image the name of a document's property (`<img name="documentElement">`) and so stand in
 * for it. What is asked of the document is therefore asked through the prototypes' own getters.
 */
type Get<T> = (this: Document) => T;

const getter = <T>(name: keyof Document): Get<T> => {
  const found = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  return (found as Get<T> | undefined) ?? (() => undefined as T);
};

const documentElement = getter<Element | null>('documentElement');
const contentType = getter<string>('contentType');
const readyState = getter<DocumentReadyState>('readyState');
const prerendering = getter<boolean | undefined>('prerendering' as keyof Document);

export const rootOf = (document: Document): Element | null => documentElement.call(document);
export const readyStateOf = (document: Document): DocumentReadyState => readyState.call(document);
/** A page of words; what a browser draws of an XML or JSON file is its own page, and nobody sells there. */
export const isPage = (document: Document): boolean => /html|^text\/plain$/.test(contentType.call(document));
export const isPrerendering = (document: Document): boolean => prerendering.call(document) === true;

export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener, options);
}

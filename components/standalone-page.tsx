import { type ComponentChild, render } from 'preact';
import { type NamedPack, Packs } from './packs-off';
import { element } from './plain-dom';
import { WordsContext } from './use-words';
import type { Words } from './wording';

/**
 * What is drawn as one file that opens anywhere: its own styles, no script, nothing fetched. Pictures have to be
 * `data:` addresses, or stand in a folder beside the file.
 */
export function standalonePage(
  document: Document,
  page: {
    title: string;
    styles: string;
    content: ComponentChild;
    bodyClass?: string;
    /** The packs that there are, to tell which were off. */
    packs?: readonly NamedPack[];
  },
  words: Words,
): string {
  const into = element(document, 'div');
  render(
    <WordsContext.Provider value={words}>
      <Packs.Provider value={page.packs ?? []}>{page.content}</Packs.Provider>
    </WordsContext.Provider>,
    into,
  );
  const body = into.innerHTML;
  render(null, into);
  const title = element(document, 'title', {}, page.title).outerHTML;
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: 'self' file:">`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">${policy}${title}`;
  const file = `<!doctype html><html lang="${words.tag}"><head>${head}<style>${page.styles}</style></head><body class="k report ${page.bodyClass ?? ''}">${body}</body></html>`;
  // Half of a pair is no character: a file cannot hold it.
  return file.toWellFormed();
}

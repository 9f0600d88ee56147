/** A fault that the extension has to survive; how it is provoked, the tests under its number say. */
export interface Fault {
  /** What goes wrong. */
  what: string;
  /** Why no browser provokes it in a test, and how it was tried instead. */
  made?: string;
  /** Why Firefox has no test of its own. */
  notInFirefox?: string;
}

type Part = [part: string, faults: Fault[]];

/** All 48, in order: the first is number 1. */
export const PARTS: Part[] = [
  [
    'Life and storage',
    [
      { what: 'background killed before, during and after a save' },
      { what: 'whole browser killed during a save, same profile started again' },
      { what: 'extension reloaded or updated with pages open' },
      { what: 'two copies of the content script in one page' },
      { what: 'tab closed between audit and acknowledgement' },
      { what: 'transaction aborted after its request succeeded' },
      { what: 'quota exceeded' },
      { what: 'upgrade blocked by an old tab' },
      { what: 'database newer than the code' },
      { what: 'connection closed by the browser in mid-use' },
      { what: 'IndexedDB not available' },
      { what: 'database damaged on disk' },
      { what: 'two dashboards and the background writing one audit' },
      { what: 'disk full' },
      {
        what: 'clock set back, clock far ahead, daylight saving',
        made: 'The clock of the machine belongs to everything that runs on it, so visits are told to the store with the times that such a clock would have given them.',
        notInFirefox: 'The same store is told the same times.',
      },
      {
        what: 'migration from every earlier schema with 10,000 audits, killed half-way',
        made: 'No browser holds the databases of earlier versions: they are made as those versions made them, and the upgrade ends before its transaction does, as a kill ends it. A kill of the whole browser is fault 2.',
        notInFirefox: 'The same steps run in both.',
      },
      { what: 'transaction ended by itself after a long wait' },
    ],
  ],
  [
    'Documents and navigation',
    [
      { what: 'pushState, replaceState, hash: 1,000 navigations' },
      { what: 'back/forward cache' },
      { what: 'prerendered page', notInFirefox: 'Firefox prerenders no pages.' },
      { what: 'document.open and document.write after loading' },
      { what: 'root element replaced, body removed' },
      { what: 'SVG, XML, XHTML, plain text, JSON, about:blank, data:' },
      { what: 'frameset' },
      { what: 'iframes of every kind, 500 of them, 20 deep' },
      { what: 'shadow roots: open, declarative, closed, 10,000 hosts' },
      { what: 'strict policy, Trusted Types none, COEP and COOP' },
      { what: '129,000 nodes, a text of four million characters, 5,000 deep' },
      { what: '300 changes a tick, a list of 50,000 cards, a loop fed by our own overlay' },
      { what: 'nodes that change while they are walked' },
      { what: 'a response that never ends; a tab that is frozen or discarded' },
    ],
  ],
  [
    'Hostile page',
    [
      { what: 'prototypes poisoned before anything else ran' },
      { what: 'DOM clobbering by name and id, forms included' },
      { what: 'overlay removed, moved, cloned or rewritten without end' },
      { what: 'overlay covered or made transparent' },
      { what: 'a fake overlay drawn by the page' },
      { what: 'CSS bleeding both ways' },
      { what: '200 texts of script through every place where page text is shown or exported' },
      { what: 'zero-width, soft hyphen, bidi, look-alike, full-width, split by tags or emoji' },
      { what: 'postMessage, custom events, synthetic clicks, 100,000 random messages' },
      { what: 'messages from another extension' },
      { what: 'fingerprinting' },
    ],
  ],
  [
    'Data in and out',
    [
      { what: 'bad packs' },
      {
        what: 'bad imports of audits',
        made: 'A file is checked by a function of its bytes, before anything is opened; 200 damaged files go through it without a browser.',
        notInFirefox: 'The same function checks it.',
      },
      {
        what: 'formulas in CSV',
        made: 'A spreadsheet opens the file, and no browser: the cells are read back by a parser of their own.',
        notInFirefox: 'The same text is written in both.',
      },
      {
        what: 'hostile titles in file names and reports',
        made: 'Names are made of titles before a browser is asked to save, and each browser would put a mended name in place of a bad one: the names are looked at as they are made.',
        notInFirefox: 'The same name is made in both.',
      },
      { what: 'no network; tokens in addresses; private windows' },
      {
        what: 'supply chain',
        made: 'Nothing of it happens in a browser: lockfile, package and manifest are looked at, for each browser.',
        notInFirefox: 'Its manifest is looked at as those of the others.',
      },
    ],
  ],
];

export const FAULTS: Fault[] = PARTS.flatMap(([, faults]) => faults);

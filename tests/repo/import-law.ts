import type { Import } from './imports';

/**
 * Who may import what. The first row that fits a file holds for it; each entry is a pattern for the place that
 * an import leads to. `types:` before it: types only.
 */
const VOCABULARY = 'rules/(audit|fact|finding|page-memory|page-notes|source-range)';
const REGISTERS = 'rules/registers/[\\w-]+(\\.json)?';
const WXT = 'wxt(/.*)?';
const PREACT = 'preact(/.*)?';
const ZOD = 'zod(/.*)?';
const NODE = 'node:.*';

const LAW: [string, string[]][] = [
  ['rules/reading/read-file', [VOCABULARY, 'rules/reading/.*', 'parse5']],
  ['rules/reading/.*', [VOCABULARY, 'rules/reading/.*']],
  // Recognises text in pictures; what runs its networks is handed in.
  [
    'rules/pictures/.*',
    [
      VOCABULARY,
      'rules/pictures/.*',
      'rules/reading/(block|picture|pdf-lines)',
      'rules/matching/(characters|traditional-share)',
    ],
  ],
  [
    'rules/facts/.*',
    [
      VOCABULARY,
      'rules/facts/.*',
      'rules/reading/block',
      'rules/matching/(fold|numbers|characters)',
      REGISTERS,
    ],
  ],
  ['rules/matching/.*', [VOCABULARY, 'rules/matching/.*', 'rules/reading/block', REGISTERS]],
  ['rules/registers/.*', [ZOD, 'rules/registers/.*', `types:${VOCABULARY}`]],
  ['rules/packs/.*', []],
  ['rules/tools/.*', ['rules/.*', ZOD, NODE, 'opencc-js/(core|preset/cn2t)']],
  [
    'rules/(engine|derived)/.*|rules/score',
    [
      VOCABULARY,
      'rules/(engine|derived|facts|matching)/.*',
      'rules/score',
      'rules/reading/block',
      'rules/packs/compiled.json',
      REGISTERS,
      ZOD,
      'punycode/punycode.js',
    ],
  ],
  [`${VOCABULARY}`, [`types:${VOCABULARY}`]],
  // The keys of the words, as types: the words themselves stay with the browser.
  [
    'components/.*',
    [
      `types:${VOCABULARY}`,
      'types:rules/derived/(eligibility|audit-changes|standing-deadlines|provider-dossier|provider-identity|same-texts|course-turns)',
      // What is counted, and what stands apart: one answer for whatever is drawn, kept or printed.
      'rules/derived/official-comparison',
      'types:public/_locales/en/messages.json',
      'components/.*',
      PREACT,
    ],
  ],
  [
    'entrypoints/course.content/.*',
    [
      `types:${VOCABULARY}`,
      'rules/reading/.*',
      'rules/source-range',
      'components/.*',
      'entrypoints/course.content/.*',
      'entrypoints/background/protocol',
      PREACT,
      WXT,
    ],
  ],
  // The worker that reads pictures, and the page that holds it.
  [
    'entrypoints/picture-worker',
    [
      'rules/pictures/.*',
      'types:entrypoints/pictures/picture-jobs',
      'onnxruntime-web/wasm',
      'tesseract.js-core/.*',
      WXT,
    ],
  ],
  [
    'entrypoints/pictures/.*',
    ['types:rules/reading/picture', 'entrypoints/pictures/.*', 'entrypoints/surface/packaged-worker', WXT],
  ],
  [
    'entrypoints/background/pictures/.*',
    [
      'rules/.*',
      'entrypoints/background/.*',
      'entrypoints/pictures/.*',
      'entrypoints/surface/packaged-worker',
      WXT,
    ],
  ],
  // What a watched page carries while it loads.
  [
    'entrypoints/watch.content/.*',
    ['entrypoints/watch.content/.*', 'entrypoints/course.content/(safe-document|send)', WXT],
  ],
  // A second script of the same page, brought on first opening: it builds on the first.
  [
    'entrypoints/panel.content/.*',
    [
      `types:${VOCABULARY}`,
      'types:rules/reading/.*',
      'types:rules/derived/eligibility',
      'rules/pictures/limits',
      'rules/source-range',
      'components/.*',
      'entrypoints/(panel|course).content/.*',
      'entrypoints/background/protocol',
      PREACT,
      WXT,
    ],
  ],
  // A third, brought to listings: a card's marks are drawn without a framework.
  [
    'entrypoints/marks.content/.*',
    [
      `types:${VOCABULARY}`,
      'types:rules/reading/.*',
      'rules/source-range',
      'components/.*',
      'entrypoints/(marks|course).content/.*',
      'entrypoints/background/protocol',
      WXT,
    ],
  ],
  [
    'entrypoints/background/(database|migrations)|entrypoints/background/backup/apply-backup',
    ['rules/.*', 'entrypoints/background/.*', ZOD, 'idb', WXT],
  ],
  // The overlay's styles are handed to a page only when something is shown there.
  [
    'entrypoints/background/live-deps',
    [
      'rules/.*',
      'entrypoints/background/.*',
      'entrypoints/(course.content/chip|panel.content/overlay).css',
      ZOD,
      WXT,
    ],
  ],
  ['entrypoints/background/traditional', ['entrypoints/background/.*', 'opencc-js/core', WXT]],
  [
    'entrypoints/background/pack-diff',
    ['types:rules/.*', 'types:entrypoints/background/.*', 'jsondiffpatch'],
  ],
  ['entrypoints/background/picture-questions', ['types:entrypoints/pictures/picture-jobs']],
  ['entrypoints/background/.*', ['rules/.*', 'entrypoints/background/.*', ZOD, WXT]],
  // Saves and brings in files of all that is kept; loaded when first needed.
  [
    'entrypoints/dashboard/backup-work',
    [
      'rules/tools/read-own-pack',
      'entrypoints/background/(protocol|database|backup/.*)',
      'types:entrypoints/background/own-pack',
      'entrypoints/surface/ask',
      WXT,
    ],
  ],
  // The workbench compares kept audits itself, and draws on kept libraries for long lists and files.
  [
    'entrypoints/dashboard/.*',
    [
      `types:${VOCABULARY}`,
      'rules/derived/(audit-changes|course-turns|standing-deadlines|provider-identity|provider-dossier|complaint)',
      'rules/registers/complaint-places',
      'types:rules/derived/same-texts',
      'rules/score',
      'components/.*',
      // Files of the bulk queue are read here, by what reads them elsewhere.
      'rules/reading/(decode|read-file)',
      'types:rules/reading/block',
      'entrypoints/pdf/load-pdf',
      'entrypoints/(dashboard|surface)/.*',
      'entrypoints/background/protocol',
      'types:entrypoints/background/(pack-questions|backup/.*)',
      '@tanstack/virtual-core',
      'papaparse',
      'fflate',
      PREACT,
      WXT,
    ],
  ],
  ['entrypoints/surface/file-name', ['components/row-wants', 'filenamify/browser']],
  // It reads its own sample ad, as a page is read.
  [
    'entrypoints/welcome/.*',
    [
      `types:${VOCABULARY}`,
      'rules/reading/(walk|node-adapter)',
      'types:rules/reading/block',
      'components/.*',
      'entrypoints/(welcome|surface)/.*',
      'entrypoints/background/protocol',
      PREACT,
      WXT,
    ],
  ],
  [
    'entrypoints/(popup|sidepanel|dashboard|options|eligibility|surface|report)/.*',
    [
      `types:${VOCABULARY}`,
      'types:rules/derived/eligibility',
      'components/.*',
      'entrypoints/(popup|sidepanel|dashboard|options|eligibility|surface|report)/.*',
      'entrypoints/background/protocol',
      PREACT,
      WXT,
    ],
  ],
  // Measures reading and the stores in a browser, where what runs is built from them, and what others offer beside them.
  [
    'cli/bench(/.*)?',
    [
      'rules/.*',
      'entrypoints/background/.*',
      'entrypoints/course.content/(page-changes|read-slowly)',
      'cli/.*',
      NODE,
      'playwright-core',
      'vite',
      'parse5',
      'linkedom',
      'jsdom',
      'axe-core',
      '@mozilla/readability',
      '@monyone/aho-corasick',
      'mint-filter',
      'modern-ahocorasick',
    ],
  ],
  // The only page that carries pdf.js.
  [
    'entrypoints/pdf/.*',
    [
      `types:${VOCABULARY}`,
      'rules/reading/(read-pdf|pdf-pages|read-text)',
      'types:rules/reading/block',
      'components/.*',
      'entrypoints/(pdf|surface)/.*',
      'entrypoints/background/protocol',
      'pdfjs-dist(/.*)?',
      PREACT,
      WXT,
    ],
  ],
  ['cli/setup/bundle', [NODE, 'cli/setup/.*', 'esbuild']],
  ['cli/setup/.*|cli/run', [NODE, 'cli/setup/.*']],
  // Presses the toolbar's button, whose popup the other library does not see.
  ['cli/mutants', ['@stryker-mutator/core']],
  ['cli/pictures/half-weights', ['protobufjs/minimal.js']],
  ['cli/trace-click', ['cli/.*', NODE, 'puppeteer-core']],
  [
    'cli/.*',
    [
      'rules/.*',
      'pdfjs-dist(/.*)?',
      'onnxruntime-web',
      'sharp',
      'opencc-js/(core|preset/cn2t)',
      'tesseract.js',
      'tesseract.js-core/.*',
      'fflate',
      'cli/.*',
      NODE,
      'playwright-core',
      'types:components/.*',
    ],
  ],
];

const fits = (pattern: string, path: string) => new RegExp(`^(${pattern})$`).test(path);

/** Zones: `rules` is one, so are `components` and `cli`; each entrypoint is its own. */
export const zoneOf = (path: string) =>
  /^(rules|components|cli|entrypoints\/[^/]+)(\/|$)/.exec(path)?.[1] ?? path;

/** What is wrong with an import, or null. */
export function breach({ from, specifier, to, typesOnly }: Import): string | null {
  const file = from.replace(/\.(tsx?|mjs)$/, '');
  const row = LAW.find(([place]) => fits(place, file));
  if (!row) return `${from}: no row of the import table is about this file`;
  const allowed = row[1].some((entry) =>
    entry.startsWith('types:') ? typesOnly && fits(entry.slice('types:'.length), to) : fits(entry, to),
  );
  if (!allowed) return `${from} may not import ${specifier}${typesOnly ? '' : ' (as values)'}`;
  const relative = specifier.startsWith('.');
  if (relative && zoneOf(from) !== zoneOf(to)) return `${from}: ${specifier} leaves its zone; write @/${to}`;
  if (specifier.startsWith('@/') && zoneOf(from) === zoneOf(to))
    return `${from}: ${specifier} stays in its zone; write it relative`;
  return null;
}

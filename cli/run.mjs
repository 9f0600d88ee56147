/**
 * `node cli/run.mjs COMMAND [ARGUMENTS]`: what the npm scripts call. It uses nothing but Node, because on a fresh
 * clone there is nothing else; it sets up what a command needs, then hands over to it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareBrowsers } from './setup/browsers.mjs';
import { runAudit } from './setup/bundle.mjs';
import { HOME, inModules, run } from './setup/child.mjs';
import { checkNode, prepareAll, preparePacks, prepareTypes } from './setup/dependencies.mjs';
import { usageFor } from './setup/usage.mjs';

const TSX = 'tsx/dist/cli.mjs';
const NO_DOWNLOADS = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };

/** Runs one of our TypeScript programs, in the folder that its paths are relative to. */
function program(file, args, { env = {}, cwd = HOME } = {}) {
  const script = [inModules(TSX), '--tsconfig', join(HOME, 'tsconfig.json'), join(HOME, file)];
  return run(process.execPath, [...script, ...args], { env: { ...NO_DOWNLOADS, ...env }, cwd });
}

/** A new record may hold a rule back or let it go: the compiled packs, the rule docs and the saved audits follow. */
const followRecords = () =>
  preparePacks({ always: true }) ||
  program('rules/tools/write-docs.ts', []) ||
  program('cli/pages.ts', ['--update']);

/** `--kills N --browser N`: ends the background and the whole browser so often while they save. */
function soak(args) {
  const { kills, browser } = parseArgs({
    args,
    options: { kills: { type: 'string', default: '1000' }, browser: { type: 'string', default: '50' } },
  }).values;
  const env = { ...NO_DOWNLOADS, ...prepareBrowsers(), KEJIAN_KILLS: kills, KEJIAN_BROWSER_KILLS: browser };
  const node = (script, rest) => run(process.execPath, [inModules(script), ...rest], { env, cwd: HOME });
  return (
    node('wxt/bin/wxt.mjs', ['build', '--mode', 'e2e']) ||
    node('@playwright/test/cli.js', [
      ...[
        'test',
        '-c',
        'tests/browser/playwright.config.ts',
        'tests/faults/01-02',
        '-g',
        'as often as asked for',
      ],
    ])
  );
}

/** Where the person stands: npm runs scripts in the project's folder. */
const cwd = process.env.INIT_CWD ?? process.cwd();

const COMMANDS = {
  start: (args) => program('cli/start.ts', args, { env: prepareBrowsers() }),
  test: (args) => program('cli/test.ts', args, { env: prepareBrowsers({ firefox: true }) }),
  audit: (args) => runAudit(args, cwd),
  measure: (args) =>
    program('cli/measure.ts', args, { cwd }) || (args.includes('--record') ? followRecords() : 0),
  pages: (args) => program('cli/pages.ts', args),
  posters: (args) => program('cli/measure-posters.ts', args, { env: prepareBrowsers() }),
  cover: (args) => program('cli/measure-cover.ts', args, { env: prepareBrowsers(), cwd }),
  trace: (args) => program('cli/trace-click.ts', args, { env: prepareBrowsers(), cwd }),
  mutants: (args) => program('cli/mutants.ts', args),
  fuzz: (args) => program('cli/fuzz.ts', args),
  shots: (args) => program('cli/shots.ts', args, { env: prepareBrowsers() }),
  bench: (args) => program('cli/bench.ts', args, { env: prepareBrowsers(), cwd }),
  soak: (args) => soak(args),
  zip: (args) => program('cli/zip.ts', args),
  docs: (args) => program('rules/tools/write-docs.ts', args) || program('tests/faults/write-faults.ts', args),
  compile: () => preparePacks({ always: true }),
  /** After `npm install`: the dependencies are there, what is generated from sources is not. */
  prepare: () => prepareTypes() || preparePacks(),
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`node cli/run.mjs ${Object.keys(COMMANDS).join('|')}`);
  process.exit(2);
}
const told = usageFor(name, args);
if (told) {
  (told.code ? console.error : console.log)(told.text);
  process.exit(told.code);
}
if (name === 'prepare') checkNode();
else prepareAll();
process.exitCode = await command(args);

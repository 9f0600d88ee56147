import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { QUIET, run } from './child.mjs';

const PROGRAMS = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const PROGRAMS_86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const LOCAL = process.env.LOCALAPPDATA ?? '';

/** Branded Chrome is not here: it no longer loads unpacked extensions from the command line. */
const CHROMIUM = {
  names: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(LOCAL, 'Chromium/Application/chrome.exe'),
    join(PROGRAMS, 'Chromium/Application/chrome.exe'),
    join(PROGRAMS_86, 'Microsoft/Edge/Application/msedge.exe'),
    join(PROGRAMS, 'Microsoft/Edge/Application/msedge.exe'),
  ],
};
const FIREFOX = {
  names: ['firefox-esr', 'firefox'],
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(PROGRAMS, 'Mozilla Firefox/firefox.exe'),
    join(PROGRAMS_86, 'Mozilla Firefox/firefox.exe'),
  ],
};

/** Copies of Chrome for Testing that a person's own Playwright or Puppeteer has put on this machine. */
function downloaded() {
  const caches = [
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(LOCAL, 'ms-playwright'),
    join(homedir(), '.cache/puppeteer/chrome'),
  ];
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return caches
    .filter((cache) => existsSync(cache))
    .flatMap((cache) => readdirSync(cache).map((version) => join(cache, version)))
    .sort()
    .reverse()
    .flatMap((version) => inside.map((path) => join(version, path)));
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const first = (paths) => paths.find((path) => path && existsSync(path)) ?? null;

/** A Chromium that can load the extension, or null. `KEJIAN_CHROMIUM` names one of your own. */
export const findChromium = () =>
  first([process.env.KEJIAN_CHROMIUM, ...CHROMIUM.places, ...onPath(CHROMIUM.names), ...downloaded()]);

/** A Firefox, or null. `KEJIAN_FIREFOX` names one of your own. */
export const findFirefox = () =>
  first([process.env.KEJIAN_FIREFOX, ...FIREFOX.places, ...onPath(FIREFOX.names)]);

/** The manifest names it: older ones refuse the extension. */
const OLDEST_FIREFOX = 142;

/** Whether a Firefox is too old to take the extension; one that does not tell is not. */
function isTooOld(path) {
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' });
    return Number(/(\d+)\./.exec(version)?.[1] ?? OLDEST_FIREFOX) < OLDEST_FIREFOX;
  } catch {
    return false;
  }
}

const PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk', 'firefox-esr'];

/** Installs the browsers of Debian where we may; elsewhere a person has to. */
function installOnDebian() {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.error(`Installing ${PACKAGES.join(', ')} (once) …`);
  const lock = ['-o', 'DPkg::Lock::Timeout=200'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', [...lock, 'update', '-qq'], { stdio: QUIET, env });
  run('apt-get', [...lock, 'install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
    stdio: QUIET,
    env,
  });
}

const ADVICE = {
  linux:
    'sudo apt-get install chromium chromium-l10n fonts-noto-cjk firefox-esr   (or your distribution’s packages)',
  darwin: 'brew install --cask chromium firefox   (or install Microsoft Edge)',
  win32: 'Microsoft Edge comes with Windows; or: winget install Mozilla.Firefox',
};

function hasChineseFont() {
  if (platform() !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return true; // no fontconfig to ask
  }
}

/** Debian keeps the languages of Chromium's own words, by which an extension chooses its own, in a package apart. */
const LOCALES = '/usr/lib/chromium/locales';
const speaksChinese = () => !existsSync(LOCALES) || existsSync(join(LOCALES, 'zh-CN.pak'));

/**
 * Finds the browsers that a command needs, installing them where that is possible without asking.
 * @param {{ firefox?: boolean }} [options]
 * @returns {{ KEJIAN_CHROMIUM: string, KEJIAN_FIREFOX: string }} for the environment of what follows
 */
export function prepareBrowsers({ firefox = false } = {}) {
  const found = firefox ? findFirefox() : null;
  const needsFirefox = firefox && (!found || isTooOld(found));
  if (!findChromium() || needsFirefox || !hasChineseFont() || !speaksChinese()) installOnDebian();
  const chromium = findChromium();
  if (!chromium) {
    console.error(
      'No Chromium, Chrome for Testing or Edge found. Install one, or name it in KEJIAN_CHROMIUM:',
    );
    console.error(`  ${ADVICE[platform()] ?? ADVICE.linux}`);
    process.exit(1);
  }
  const fox = findFirefox() ?? '';
  if (firefox && !fox) {
    console.error('No Firefox found: its tests will fail. Install one, or name it in KEJIAN_FIREFOX:');
    console.error(`  ${ADVICE[platform()] ?? ADVICE.linux}`);
  }
  if (!hasChineseFont()) console.error('No Chinese font found: Chinese will be drawn as boxes.');
  return { KEJIAN_CHROMIUM: chromium, KEJIAN_FIREFOX: fox };
}

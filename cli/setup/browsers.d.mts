/** A Chromium that can load the extension, or null. `KEJIAN_CHROMIUM` names one of your own. */
export function findChromium(): string | null;
/** A Firefox, or null. `KEJIAN_FIREFOX` names one of your own. */
export function findFirefox(): string | null;
/** Finds the browsers that a command needs, installing them where that is possible without asking. */
export function prepareBrowsers(options?: { firefox?: boolean }): {
  KEJIAN_CHROMIUM: string;
  KEJIAN_FIREFOX: string;
};

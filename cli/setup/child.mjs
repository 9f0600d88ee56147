import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const HOME = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command, in the project's folder unless told otherwise, and waits. Standard output of set-up goes to standard error, so that
 * commands whose output is read by machines stay clean.
 * @param {string} command
 * @param {string[]} args
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: Record<string, string>, shell?: boolean, cwd?: string }} [options]
 * @returns {number} exit code
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: options.cwd ?? HOME,
    stdio: options.stdio ?? 'inherit',
    env: { ...process.env, ...options.env },
    shell: options.shell ?? false,
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

export const QUIET = /** @type {const} */ (['ignore', 2, 2]);

/**
 * The script of a package's command, to be run by Node itself: the same on every system.
 * @param {string} path inside node_modules
 */
export const inModules = (path) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

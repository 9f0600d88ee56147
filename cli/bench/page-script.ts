import { join } from 'node:path';
import { build } from 'vite';
import { HOME } from '../stages';

/**
 * A module as one script that puts what it exports under a name of the page's own. Built, for a function handed over
 * to a page leaves behind what its builder put beside it.
 */
export async function pageScript(entry: string, name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': HOME } },
    build: {
      write: false,
      lib: { entry: join(HOME, 'cli/bench', entry), formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code.replace(new RegExp(`^var ${name}\\s*=`), `globalThis.${name} =`);
}

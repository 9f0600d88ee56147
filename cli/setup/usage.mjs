/**
 * What each npm command takes, in one line. A flag that is not named here is no flag of that command; `measure` reads
 * its own, and `audit` and `test` hand on what they are given.
 */
const USAGE = {
  start: 'npm start',
  pages: 'npm run pages [-- --update]',
  posters: 'npm run posters [-- [NUMBER…] [--alone] [--save] [--write] [--go-on]]',
  cover: 'npm run cover -- FOLDER [N]',
  trace: 'npm run trace [-- FILE]',
  fuzz: 'npm run fuzz [-- TIMES | NAME COUNT]',
  mutants: 'npm run mutants [-- [score] [guards] [storage]]',
  shots: 'npm run shots',
  bench:
    'npm run bench [-- [--only page,axe,match,change,load,bytes,command,store] [--turns N] [--pages FOLDER] [--write]]',
  soak: 'npm run soak [-- [--kills N] [--browser N]]',
  zip: 'npm run zip [-- [--twice] [chrome] [edge] [firefox]]',
  compile: 'npm run compile',
  docs: 'npm run docs',
  measure: 'npm run measure -- [--verbose] [--write] [--record] FOLDER… [--set CAPTION FOLDER…]…',
  test: 'npm test',
};
const HANDS_ON = new Set(['measure', 'test']);

/**
 * What to print instead of running a command: its usage where a person asks for it, and where he gives a flag that it
 * does not know. Null where it can run.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {{ text: string, code: number } | null}
 */
export function usageFor(name, args) {
  const usage = USAGE[name];
  if (!usage) return null;
  if (args.some((arg) => arg === '--help' || arg === '-h')) return { text: usage, code: 0 };
  if (HANDS_ON.has(name)) return null;
  const known = new Set(usage.match(/--[a-z][a-z-]*/g));
  const odd = args.find((arg) => arg.startsWith('--') && !known.has(arg.split('=')[0]));
  return odd ? { text: `${odd}?\n${usage}`, code: 2 } : null;
}

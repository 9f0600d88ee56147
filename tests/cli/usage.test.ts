import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const RUN = fileURLToPath(new URL('../../cli/run.mjs', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, [RUN, ...args], { encoding: 'utf8' });
const { scripts } = packageJson;
const OURS = Object.keys(scripts).filter(
  (name) => scripts[name as keyof typeof scripts].startsWith('node cli/run.mjs') && name !== 'postinstall',
);

const PACKS_MADE = /^\d+ rules in \d+ packs\n/;

describe('usage of the npm commands', () => {
  it.each(OURS)('%s --help says what it takes, and does nothing else', (name) => {
    const { status, stdout, stderr } = run(name, '--help');
    // Where nothing was made yet, the first command makes the packs and says so.
    expect({ status, stderr: stderr.replace(PACKS_MADE, '') }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('npm');
    expect(stdout.split('\n').length).toBeLessThan(40);
  });

  it('names a flag that a command does not know, and ends with 2', () => {
    const { status, stdout, stderr } = run('bench', '--onyl', 'page');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--onyl?');
    expect(stderr).toContain('--only');
    expect(stderr).not.toContain('    at ');
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Audit } from '@/rules/audit';

const folder = mkdtempSync(join(tmpdir(), 'kejian-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const AD = '<h1>人工智能训练师三级保过班</h1><p>本班签约保过，不过全额退费。学费2980元，立即报名。</p>';
writeFileSync(join(folder, 'b.html'), `<!doctype html><title>保过班</title>${AD}`);
writeFileSync(join(folder, 'a.txt'), '本校签约保过，不过全额退费，立即报名！');
writeFileSync(join(folder, 'empty.html'), '');
writeFileSync(
  join(folder, 'long.html'),
  `<!doctype html>${`<p>第一章 数据采集与标注，讲解与练习。</p>`.repeat(75_000)}`,
);
mkdirSync(join(folder, 'sub'));
writeFileSync(join(folder, 'sub/c.htm'), '<p>hello</p>');

/** Runs the command as a person does, where the files are. */
function audit(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'cli/run.mjs'), 'audit', ...args],
    {
      encoding: 'utf8',
      input,
      env: { ...process.env, INIT_CWD: folder, LANG: 'zh_CN.UTF-8', LC_ALL: '' },
      maxBuffer: 1 << 28,
    },
  );
  return { stdout, stderr, status };
}

const objects = (stdout: string): (Audit & { error?: string })[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('one object a file, in order; a file that cannot be read is told of and the run goes on', {
  timeout: 60_000,
}, () => {
  const { stdout, status } = audit(['--json', 'nowhere.html', '.', 'a.txt']);
  const found = objects(stdout);
  expect(found.map(({ input, error }) => `${input}${error ? ' error' : ''}`)).toEqual([
    'nowhere.html error',
    'a.txt',
    'b.html',
    'empty.html',
    'long.html',
    join('sub', 'c.htm'),
    'a.txt',
  ]);
  expect(status).toBe(1);
  const [missing, text, page, empty] = found as [Audit, Audit, Audit, Audit];
  expect(missing).toEqual({ format: 1, input: 'nowhere.html', error: expect.stringContaining('ENOENT') });
  for (const one of [text, page]) {
    expect(one.page.kind).toBe('course');
    expect(one.courses[0]?.findings).toContainEqual(
      expect.objectContaining({ rule: 'guaranteed-pass', outcome: 'flagged' }),
    );
  }
  expect(empty.courses).toEqual([]);
  expect(empty.page.coverage).toBe(0);
});

test('standard input is a page or text by the look of it, and all went well', { timeout: 30_000 }, () => {
  const page = audit(['--json', '-'], `<!doctype html><body>${AD}`);
  const [first] = objects(page.stdout);
  expect(first).toMatchObject({ format: 1, input: '-', page: { kind: 'course' } });
  expect(first?.courses).toHaveLength(1);
  expect(page.status).toBe(0);
});

test('without --json a verdict to read', { timeout: 30_000 }, () => {
  const { stdout, status } = audit(['b.html', '--lang', 'en']);
  expect(stdout).toContain('b.html  course page');
  expect(stdout).toContain('Caution');
  expect(stdout).toContain('保过');
  expect(status).toBe(0);
});

test('a command line that makes no sense is answered with how to use it', { timeout: 30_000 }, () => {
  const { stdout, stderr, status } = audit(['--jsno', 'b.html']);
  expect([stdout, status]).toEqual(['', 2]);
  expect(stderr).toContain('没有 --jsno 这个选项');
  expect(stderr).toContain('--json');
});

test('the script that runs is made anew when what it is made of is newer', { timeout: 60_000 }, () => {
  audit(['b.html']);
  const script = join(process.cwd(), '.output/audit/audit.js');
  const made = statSync(script).mtimeMs;
  audit(['b.html']);
  expect(statSync(script).mtimeMs).toBe(made);
  utimesSync(script, 1, 1);
  expect(audit(['b.html']).stdout).toContain('保过');
  expect(statSync(script).mtimeMs).toBeGreaterThan(1000);
});

test('who asks for help gets it on standard output, and it is no failure', { timeout: 60_000 }, () => {
  for (const asked of ['--help', '-h']) {
    const { stdout, stderr, status } = audit([asked]);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('用法');
  }
});

test('of a file without text nothing is said but that', { timeout: 30_000 }, () => {
  const { stdout } = audit(['empty.html']);
  expect(stdout).toContain('没有读到文字');
  expect(stdout).not.toContain('不是课程页');
});

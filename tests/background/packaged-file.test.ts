import { afterEach, expect, it, vi } from 'vitest';
import { packagedFile } from '@/entrypoints/background/packaged-file';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `extension://id${path}` } },
}));
afterEach(() => vi.unstubAllGlobals());

const answering = (...answers: (object | Error)[]) => {
  const asked = vi.fn(async (_url: string) => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return Response.json(answer);
  });
  vi.stubGlobal('fetch', asked);
  return asked;
};

it('nothing is read before it is asked for, and then once', async () => {
  const asked = answering({ n: 2 });
  const twice = packagedFile('numbers.json', ({ n }: { n: number }) => n * 2);
  expect(asked).not.toHaveBeenCalled();
  expect(await Promise.all([twice(), twice()])).toEqual([4, 4]);
  expect(await twice()).toBe(4);
  expect(asked.mock.calls).toEqual([['extension://id/numbers.json']]);
});

it('what could not be read is read again when it is asked for again', async () => {
  answering(new Error('disk'), { n: 1 });
  const one = packagedFile('numbers.json', ({ n }: { n: number }) => n);
  await expect(one()).rejects.toThrow('disk');
  expect(await one()).toBe(1);
});

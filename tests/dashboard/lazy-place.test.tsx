// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { WordsContext } from '@/components/use-words';
import { LazyPlace } from '@/entrypoints/dashboard/lazy-place';
import { chinese } from '../components/messages';

afterEach(() => render(null, document.body));

const Room = ({ text }: { text: string }) => <p>{text}</p>;
type Load = () => Promise<typeof Room>;

async function go(load: Load): Promise<string> {
  await act(async () => {
    render(
      <WordsContext.Provider value={chinese}>
        <LazyPlace place="rules" load={load} with={{ text: '里面' }} />
      </WordsContext.Provider>,
      document.body,
    );
  });
  await act(async () => {});
  return document.querySelector('main')?.textContent ?? document.body.textContent ?? '';
}

it('while a place is fetched the workbench stands, with its name and the way to all others', async () => {
  expect(await go(() => new Promise(() => {}))).toContain('机构规则');
  expect(document.querySelectorAll('nav a')).toHaveLength(8);
  expect(document.querySelector('[role=alert]')).toBeNull();
});

it('then the place is there', async () => {
  expect(await go(async () => Room)).toBe('里面');
});

it('a place that is no longer there to fetch says what to do, and leaves the others within reach', async () => {
  await go(() => Promise.reject(new Error('gone')));
  expect(document.querySelector('[role=alert]')?.textContent).toContain('刷新');
  expect(document.querySelectorAll('nav a')).toHaveLength(8);
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useKeys } from '@/entrypoints/dashboard/keys';

afterEach(() => render(null, document.body));

const press = (key: string, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
/** What is drawn anew is drawn; no frame was painted since. */
const drawn = () => Promise.resolve().then(() => {});

function List({ chosen }: { chosen: number[] }) {
  const [at, setAt] = useState(0);
  useKeys({ j: () => setAt(at + 1), x: () => chosen.push(at) });
  return <input />;
}

it('each key acts on what the key before has done, however fast they come', async () => {
  const chosen: number[] = [];
  await act(() => render(<List chosen={chosen} />, document.body));
  for (const key of 'jxjxjx') {
    press(key);
    await drawn();
  }
  expect(chosen).toEqual([1, 2, 3]);
});

it('keys that are typed, or pressed with another, are no commands', async () => {
  const chosen: number[] = [];
  await act(() => render(<List chosen={chosen} />, document.body));
  press('x', document.querySelector('input')!);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', ctrlKey: true, bubbles: true }));
  expect(chosen).toEqual([]);
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { QueueProgressBar } from '@/components/queue-progress';
import { WordsContext } from '@/components/use-words';
import { chinese } from './messages';

afterEach(() => render(null, document.body));

it('is read out at every tenth and at every turn, and shown at every page', async () => {
  const said = new Set<string>();
  const shown = new Set<string>();
  const draw = async (over: number, paused = false) => {
    const progress = {
      total: 200,
      over,
      done: over,
      skipped: 0,
      failed: 0,
      person: 0,
      held: 0,
      left: (200 - over) * 3000,
    };
    await act(() =>
      render(
        <WordsContext.Provider value={chinese}>
          <QueueProgressBar progress={progress} paused={paused} pace={null} />
        </WordsContext.Provider>,
        document.body,
      ),
    );
    said.add(document.querySelector('[role=status]')!.textContent!);
    shown.add(document.querySelector('b')!.textContent!);
  };
  for (let over = 0; over <= 200; over++) await draw(over);
  expect(shown.size).toBe(201);
  expect(said.size).toBe(11);
  expect([...said].at(-1)).toContain('200 / 200');
  await draw(150, true);
  expect([...said].at(-1)).toContain('暂停');
});

it('promises no end while all that is left waits behind a page that asks for a login', async () => {
  const progress = { total: 38, over: 25, done: 25, skipped: 0, failed: 0, person: 1, held: 12, left: 0 };
  await act(() =>
    render(
      <WordsContext.Provider value={chinese}>
        <QueueProgressBar progress={progress} paused={false} pace={null} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  const { textContent } = document.querySelector('p')!;
  expect(textContent).toContain('12 个在等同一网站');
  expect(textContent).not.toContain('还剩');
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { QueueRow } from '@/components/queue-row';
import { QueueTable } from '@/components/queue-table';
import { WordsContext } from '@/components/use-words';
import { chinese } from './messages';

const row = (id: string, change: Partial<QueueRow>): QueueRow => ({
  ...{ id, host: 'a.example', state: 'waiting', visit: null, ended: null, reason: null, detail: '' },
  ...{ title: null, result: null, file: false },
  ...change,
});

it('each row offers what can be done with it, and says which row it is', () => {
  const done = vi.fn();
  const rows = [
    row('https://a.example/1', { state: 'waiting' }),
    row('https://a.example/2', { state: 'reading', title: '周末班' }),
    row('file:///0/a.pdf', { state: 'reading', file: true }),
    row('https://a.example/3', { state: 'skipped', reason: 'skipped' }),
    row('https://a.example/4', { state: 'skipped', reason: 'no-course', detail: 'article' }),
    row('file:///0/b.pdf', { state: 'skipped', reason: 'skipped', file: true }),
    row('https://a.example/5', { state: 'done' }),
  ];
  act(() =>
    render(
      <WordsContext.Provider value={chinese}>
        <QueueTable
          rows={rows}
          total={rows.length}
          window={{ first: 0, before: 0, after: 0 }}
          acts={{ act: done }}
          onOpen={() => {}}
        />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-item]')].map((line) =>
    [...line.querySelectorAll<HTMLElement>('[data-act]')].map((one) => one.getAttribute('aria-label')),
  );
  expect(buttons).toEqual([
    ['不读了：https://a.example/1'],
    ['不读了：周末班'],
    [],
    ['还是要读：https://a.example/3', '移除：https://a.example/3'],
    ['移除：https://a.example/4'],
    ['移除：file:///0/b.pdf'],
    ['移除：https://a.example/5'],
  ]);
  act(() => document.querySelector<HTMLElement>('[data-act=back]')?.click());
  expect(done.mock.calls).toEqual([[rows[3], 'back']]);
});

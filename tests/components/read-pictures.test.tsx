// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PictureReading, ReadPictures } from '@/components/read-pictures';
import { WordsContext } from '@/components/use-words';
import { chinese } from './messages';

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  render(null, box);
  box.remove();
});

const draw = (change: Partial<PictureReading>, count = 0) =>
  act(() =>
    render(
      <WordsContext.Provider value={chinese}>
        <ReadPictures
          unread={count ? [{ what: 'image', count }] : []}
          pictures={{ reading: null, failed: [], unsure: [], read: vi.fn(), stop: vi.fn(), ...change }}
        />
      </WordsContext.Provider>,
      box,
    ),
  );

test('how far it is: which picture, and how much of all of them', async () => {
  await draw({ reading: { done: 1, of: 4, part: 0.5 } });
  expect(box.querySelector('[role=status]')!.textContent).toContain('2');
  const bar = box.querySelector('progress')!;
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1.5', '4']);
  expect(bar.getAttribute('aria-label')).toBeTruthy();
});

test('which could not be read and why, and which were read less surely', async () => {
  await draw({ failed: [{ name: '海报.jpg', why: 'refused' }], unsure: ['課程.png', ''] });
  expect(box.querySelector('li')!.textContent).toMatch(/海报\.jpg.+/);
  expect(box.querySelector('[data-testid=pictures-unsure]')!.textContent).toMatch(/繁体.*課程\.png/);
});

test('nothing where no picture is left', async () => {
  await draw({});
  expect(box.textContent).toBe('');
});

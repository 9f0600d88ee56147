// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type OptionsProps, OptionsView } from '@/components/options-view';
import { chinese, english } from './messages';

const calls = { change: vi.fn(), unwatch: vi.fn(), restore: vi.fn(), deleteAll: vi.fn() };
const PACKS = [
  { name: 'claims', title: { zh: '说法核对', en: 'Claims' }, version: '2026.11', rules: 13 },
  { name: 'red-flags', title: { zh: '风险用语', en: 'Red flags' }, version: '2026.11', rules: 41 },
];
let box: HTMLElement;

beforeEach(() => {
  vi.resetAllMocks();
  box = document.createElement('div');
  document.body.replaceChildren(box);
});

function draw(props: Partial<OptionsProps> = {}): Promise<void> {
  const all: OptionsProps = {
    words: chinese,
    values: {
      keepAudits: true,
      readPictures: false,
      keepDays: 365,
      language: 'auto',
      appearance: 'auto',
      packsOff: ['claims'],
      role: 'self',
    },
    packs: PACKS,
    watched: [],
    hidden: [],
    kept: 4,
    version: '0.1.0',
    keys: [
      { name: '读这一页', keys: 'Alt+Shift+K' },
      { name: '关掉结果', keys: '' },
    ],
    failed: false,
    deleted: null,
    callbacks: calls,
    ...props,
  };
  return act(() => render(<OptionsView {...all} />, box));
}

const texts = (selector: string) => [...box.querySelectorAll(selector)].map((one) => one.textContent);
const radio = (label: string) =>
  [...box.querySelectorAll('label')].find((one) => one.textContent === label)!.querySelector('input')!;

describe('options', () => {
  it('show what is set, and hand on what is chosen', async () => {
    await draw();
    expect(radio('跟随浏览器').checked).toBe(true);
    await act(() => radio('繁體中文').click());
    await act(() => radio('深色').click());
    await act(() => radio('审很多家机构').click());
    await act(() => radio('30 天').click());
    expect(calls.change.mock.calls.map(([change]) => change)).toEqual([
      { language: 'zh_TW' },
      { appearance: 'dark' },
      { role: 'audits' },
      { keepDays: 30 },
    ]);
  });

  it('turn a pack on and off and leave the others', async () => {
    await draw();
    const knob = (name: string) => box.querySelector<HTMLElement>(`[aria-labelledby="kj-pack-${name}"]`)!;
    expect(knob('claims').getAttribute('aria-checked')).toBe('false');
    await act(() => knob('claims').click());
    await act(() => knob('red-flags').click());
    expect(calls.change.mock.calls.map(([change]) => change)).toEqual([
      { packsOff: [] },
      { packsOff: ['claims', 'red-flags'] },
    ]);
  });

  it('list watched and hidden sites, each with its own way back', async () => {
    await draw({
      watched: ['a.example', 'b.example'],
      hidden: [
        { id: 'c.example', host: 'c.example', how: 'site', since: '2026-11-20T00:00:00.000Z' },
        {
          id: 'https://d.example/x',
          host: 'd.example',
          how: 'until-changed',
          since: '2026-11-21T00:00:00.000Z',
        },
      ],
    });
    const buttons = [...box.querySelectorAll<HTMLElement>('.sites button')];
    expect(buttons.map((one) => one.getAttribute('aria-label'))).toEqual([
      '不再自动看 a.example',
      '不再自动看 b.example',
      '恢复显示 c.example',
      '恢复显示 https://d.example/x',
    ]);
    for (const index of [1, 3]) await act(() => buttons[index]!.click());
    expect(calls.unwatch).toHaveBeenCalledWith('b.example');
    expect(calls.restore).toHaveBeenCalledWith('https://d.example/x');
    expect(texts('.sites')[1]).toContain('内容变了再提醒');
  });

  it.each([
    [chinese, '清空', 'DELETE'],
    [english, 'DELETE', 'delete'],
  ] as const)('delete everything only when its word was typed', async (words, word, other) => {
    await draw({ words });
    const input = box.querySelector<HTMLInputElement>('#kj-wipe')!;
    const button = box.querySelector<HTMLButtonElement>('.wipes')!;
    const type = (text: string) =>
      act(() => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const submit = () =>
      act(() => {
        box.querySelector('form')!.dispatchEvent(new Event('submit'));
      });
    await type(other);
    expect(button.disabled).toBe(true);
    await submit();
    expect(calls.deleteAll).not.toHaveBeenCalled();
    await type(` ${word} `);
    expect(button.disabled).toBe(false);
    await submit();
    expect(calls.deleteAll).toHaveBeenCalledOnce();
    expect(input.value).toBe('');
  });

  it('say that a setting was not saved, that all was deleted, and why it was not', async () => {
    await draw({ failed: true, deleted: { error: 'storage-blocked' } });
    expect(texts('[role=alert]')).toEqual(['没能保存这项设置。请再试一次。']);
    expect(texts('[role=status]')[0]).toContain('占着存储');
    await draw({ deleted: 'deleted' });
    expect(texts('[role=status]')).toEqual(['已全部清空。']);
  });

  it('name keys that are set and that are not', async () => {
    await draw();
    expect(texts('dd')).toEqual(['Alt+Shift+K', '未设置']);
  });

  it('name keys in the language of the page, whatever the browser calls them', async () => {
    await draw({
      keys: [
        { id: 'read-page', name: 'Read', keys: 'Alt+Shift+K' },
        { id: 'of-the-browser', name: '别的', keys: '' },
      ],
    });
    expect(texts('dt').slice(0, 2)).toEqual(['读这一页，打开结果', '别的']);
  });
});

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageOverlay } from '@/entrypoints/course.content/page-overlay';
import { ad, article, listing } from './fixture';
import { chinese, english } from './messages';

/** The background: hands out styles, and brings the panel or does not. */
// This environment keeps the getters of a document further up than a browser does.
const { documentElement } = document;
Object.defineProperty(Document.prototype, 'documentElement', {
  configurable: true,
  get: () => documentElement,
});
vi.stubEnv('MODE', 'e2e');
const background = { brings: true, asks: false, waits: null as Promise<void> | null };
const ask = vi.fn(async (type: string) => {
  switch (type) {
    case 'overlay-styles':
      return { ok: true, css: '.k{}', words: null, place: null };
    case 'bring-panel':
      await background.waits;
      if (background.brings) offerPanel(pagePanel);
      return { ok: true, css: '.panel{}' };
    case 'page-notes':
      return { ok: true, notes: { answers: [], lookUps: [] } };
    case 'dismiss':
      return { ok: true, ask: background.asks };
    default:
      return { ok: true };
  }
});
vi.mock('@/entrypoints/course.content/send', () => ({ ask, isOrphaned: () => false }));
const { pageOverlay } = await import('@/entrypoints/course.content/page-overlay');
const { offerPanel } = await import('@/entrypoints/course.content/panel-link');
const { pagePanel } = await import('@/entrypoints/panel.content/page-panel');

const PANEL = Symbol.for('kejian.panel');
const world = globalThis as { [PANEL]?: unknown };
const acts = {
  readAnyway: vi.fn(),
  readAgain: vi.fn(),
  picturesRead: vi.fn(),
  reload: vi.fn(),
  gone: vi.fn(),
  openAgain: vi.fn(),
};

let overlay: PageOverlay;
let roots: ShadowRoot[];

function start(words = chinese) {
  overlay = pageOverlay({
    window: window as unknown as Window & typeof globalThis,
    signal: new AbortController().signal,
    words,
    read: () => new Promise(() => {}),
    acts,
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  delete world[PANEL];
  background.brings = true;
  background.asks = false;
  background.waits = null;
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    const root = attach.call(this, how);
    roots.push(root);
    return root;
  });
  start();
});

afterEach(() => {
  overlay.remove();
  vi.restoreAllMocks();
});

const root = () => roots.at(-1)!;
const find = (selector: string) => root()?.querySelector<HTMLElement>(selector) ?? null;
const chip = () => find('[data-testid=chip]')!;
const panel = () => find('[data-testid=panel]');

function draw(...told: Parameters<PageOverlay['draw']>): Promise<void> {
  return act(async () => {
    overlay.draw(...told);
    await new Promise((done) => setTimeout(done));
  });
}

/** Presses as a person does: only what is trusted is let through. */
function press(element: HTMLElement): Promise<void> {
  return act(async () => {
    const click = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    element.dispatchEvent(click);
    await new Promise((done) => setTimeout(done));
  });
}

function key(element: HTMLElement, name: string): Promise<void> {
  return act(() => {
    const pressed = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true });
    Object.defineProperty(pressed, 'isTrusted', { value: true });
    element.dispatchEvent(pressed);
  });
}

describe('chip', () => {
  it.each([
    ['cautions', { phase: 'done', shown: ad }, '3 处要警惕'],
    ['a listing', { phase: 'done', shown: listing }, '2 门要警惕'],
    ['an article', { phase: 'done', shown: article }, '不是课程页'],
    ['reading', { phase: 'reading' }, '正在读'],
    ['an error', { phase: 'error' }, '没读成'],
    ['an update', { phase: 'updated' }, '请刷新页面'],
  ] as [string, Parameters<PageOverlay['draw']>[0], string][])('with %s says so', async (_, told, words) => {
    await draw(told);
    expect(chip().textContent).toBe(words);
    expect(chip().getAttribute('aria-expanded')).toBe('false');
    expect(panel()).toBeNull();
  });

  it('is all that a tab keeps that lies idle; opening it asks for the rest again', async () => {
    await draw({ phase: 'done', shown: ad });
    overlay.rest();
    await draw({});
    expect(chip().textContent).toBe('3 处要警惕');
    expect(overlay.isShown()).toBe(true);
    await press(chip());
    expect(acts.openAgain).toHaveBeenCalledTimes(1);
    expect(panel()).toBeNull();
    await draw({ phase: 'done', shown: ad }, true);
    expect(panel()).not.toBeNull();
  });

  it('keeps what is open to be read', async () => {
    await draw({ phase: 'done', shown: ad }, true);
    overlay.rest();
    await draw({});
    expect(panel()).not.toBeNull();
    expect(acts.openAgain).not.toHaveBeenCalled();
  });

  it('speaks English', async () => {
    start(english);
    await draw({ phase: 'done', shown: ad });
    expect(chip().textContent).toBe('3 cautions');
    expect(chip().getAttribute('aria-label')).toBe('Kejian: 3 cautions');
  });

  it('comes without the panel, which is brought when it is first opened', async () => {
    await draw({ phase: 'done', shown: ad });
    expect(ask.mock.calls.map(([type]) => type)).toEqual(['overlay-styles']);
    await press(chip());
    expect(ask).toHaveBeenCalledWith('bring-panel', {});
    expect(panel()).not.toBeNull();
    await press(chip());
    expect(panel()).toBeNull();
    await press(chip());
    expect(ask.mock.calls.filter(([type]) => type === 'bring-panel')).toHaveLength(1);
  });

  it('shows that the panel is on its way', async () => {
    let arrive = () => {};
    background.waits = new Promise((resolve) => {
      arrive = resolve;
    });
    await draw({ phase: 'done', shown: ad });
    await press(chip());
    expect(chip().getAttribute('aria-busy')).toBe('true');
    expect(chip().querySelector('.spin')).not.toBeNull();
    arrive();
    await act(() => new Promise<void>((done) => setTimeout(done)));
    expect(chip().getAttribute('aria-busy')).toBe('false');
    expect(panel()).not.toBeNull();
  });

  it('says so when the panel cannot be brought, and can be asked again', async () => {
    background.brings = false;
    await draw({ phase: 'done', shown: ad });
    await press(chip());
    expect(find('.tell')!.textContent).toContain('面板这次没打开');
    expect(chip().getAttribute('aria-expanded')).toBe('false');
    background.brings = true;
    await press(chip());
    expect(panel()).not.toBeNull();
    expect(find('.tell')!.hidden).toBe(true);
  });

  it('asks for a reload where the extension is gone and no panel is here', async () => {
    await draw({ phase: 'updated' });
    await press(chip());
    expect(ask).not.toHaveBeenCalledWith('bring-panel', {});
    expect(find('.tell')!.textContent).toContain('请先保存');
    await press(find('.tell .b')!);
    expect(acts.reload).toHaveBeenCalledOnce();
  });

  it('is put away', async () => {
    await draw({ phase: 'done', shown: ad });
    await press(find('.chipx')!);
    expect(ask).toHaveBeenCalledWith('dismiss', { how: 'session' });
    expect(acts.gone).toHaveBeenCalledOnce();
    expect(overlay.isShown()).toBe(false);
  });

  it('asks whether to stay away after the second closing in a row', async () => {
    background.asks = true;
    await draw({ phase: 'done', shown: ad });
    await press(find('.chipx')!);
    expect(chip().closest<HTMLElement>('.chips')!.hidden).toBe(true);
    expect(find('.tell')!.textContent).toContain('都先收起');
    await press(find('.tell .b')!);
    expect(ask).toHaveBeenLastCalledWith('dismiss', { how: 'site' });
    expect(overlay.isShown()).toBe(false);
  });

  it('is not pressed by a page', async () => {
    await draw({ phase: 'done', shown: ad });
    chip().click();
    expect(chip().getAttribute('aria-expanded')).toBe('false');
  });
});

describe('keyboard', () => {
  it('moves the focus to the counts on opening and back to the chip on Escape', async () => {
    await draw({ phase: 'done', shown: ad });
    let focused: EventTarget | null = null;
    find('.dock')!.addEventListener('focusin', ({ target }) => {
      focused = target;
    });
    await press(chip());
    expect(focused).toBe(find('h2'));
    await key(find('h2')!, 'Escape');
    expect(panel()).toBeNull();
    expect(focused).toBe(chip());
    await key(chip(), 'Escape');
    expect(ask).toHaveBeenLastCalledWith('dismiss', { how: 'session' });
  });

  it('takes no focus when the panel is closed by something else', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    await draw({ phase: 'done', shown: ad }, true);
    field.focus();
    await draw({}, false);
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it('keeps its keys from the page', async () => {
    await draw({ phase: 'done', shown: ad }, true);
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await key(find('h2')!, 'j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('announces one verdict a reading', async () => {
    await draw({ phase: 'reading' });
    expect(find('.dock > [role=status]')!.textContent).toBe('');
    await draw({ phase: 'done', shown: ad });
    expect(find('.dock > [role=status]')!.textContent).toBe('读完了 3 处要警惕');
  });
});

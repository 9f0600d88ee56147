// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_VIEWS } from '@/components/advisor-views';
import { type SideProps, SideView } from '@/components/side-view';
import { ad, article, ofOtherTrade } from './fixture';
import { chinese } from './messages';

const calls = {
  reveal: vi.fn(async () => true),
  copy: vi.fn(async () => true),
  readAgain: vi.fn(),
  readAnyway: vi.fn(),
  reload: vi.fn(),
  turnTo: vi.fn(),
  leaveExcerpt: vi.fn(),
  watch: vi.fn(),
  openOptions: vi.fn(),
  openPdf: vi.fn(),
  dropPdf: vi.fn(),
};
let box: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  box = document.createElement('div');
  document.body.replaceChildren(box);
});

function draw(props: Partial<SideProps> = {}): Promise<void> {
  const all: SideProps = {
    words: chinese,
    part: 'now',
    state: { kind: 'result', shown: ad },
    excerpt: null,
    notices: [],
    recent: [],
    site: 'chenyu.example',
    watched: false,
    desk: {
      notes: { answers: [], lookUps: [] },
      unsaved: '',
      views: NO_VIEWS,
      keepAnswer: vi.fn(),
      keepLookUp: vi.fn(),
      person: null,
      eligibility: null,
      tell: vi.fn(),
    },
    callbacks: calls,
    ...props,
  };
  return act(() => render(<SideView {...all} />, box));
}

const press = (selector: string) => act(() => box.querySelector<HTMLElement>(selector)?.click());
const texts = (selector: string) => [...box.querySelectorAll(selector)].map((one) => one.textContent);

describe('side panel', () => {
  it('shows the result in full, with nothing to close and no focus taken', async () => {
    const before = document.activeElement;
    await draw();
    expect(box.querySelectorAll('[data-rule="guaranteed-pass"]').length).toBeGreaterThan(0);
    const panel = box.querySelector('[data-testid=panel]')!;
    expect(panel.getAttribute('role')).toBeNull();
    expect(box.querySelector(`[aria-label="${chinese.say('close')}"]`)).toBeNull();
    expect(document.activeElement).toBe(before);
  });

  it('reads, reads again, and reads anyway', async () => {
    await draw({ state: { kind: 'not-read' } });
    await press('.acts .b');
    await draw();
    await press(`.tabs [aria-label="${chinese.say('again')}"]`);
    expect(calls.readAgain).toHaveBeenCalledTimes(2);
    await draw({ state: { kind: 'result', shown: article } });
    expect(texts('h2')).toEqual([chinese.say('notACourse')]);
    await press('.told .b');
    expect(calls.readAnyway).toHaveBeenCalledOnce();
  });

  it('does not call a page that stands in pictures no course, but says that it cannot tell', async () => {
    const page = {
      ...article.audit.page,
      kind: 'other' as const,
      unread: [{ what: 'image' as const, count: 6 }],
    };
    const drawRead = (coverage: number) =>
      draw({
        state: {
          kind: 'result',
          shown: { ...article, audit: { ...article.audit, page: { ...page, coverage } } },
        },
      });
    await drawRead(0.01);
    expect(texts('h2')).toEqual(['还看不出是不是课程页']);
    await drawRead(0.9);
    expect(texts('h2')).toEqual([chinese.say('notACourse')]);
  });

  it('says what to do where the browser has not lent the page', async () => {
    await draw({ state: { kind: 'needs-click' }, site: null, watched: null });
    expect(texts('h2')).toEqual(['浏览器还没让课鉴看这一页']);
    expect(box.querySelector('[role=switch]')).toBeNull();
  });

  it('shows selected words apart from the page, and goes back', async () => {
    await draw({ excerpt: { kind: 'result', shown: ad, notice: chinese.say('side_excerptWhy') } });
    expect(texts('.from span')).toEqual(['选中的话']);
    expect(box.textContent).toContain('只看了您选中的这几句');
    await press('.from .b');
    expect(calls.leaveExcerpt).toHaveBeenCalledOnce();
  });

  it('turns to the list and the self-check, and says so', async () => {
    await draw();
    await press('.tabs button:nth-of-type(2)');
    expect(calls.turnTo).toHaveBeenCalledWith('recent');
    await draw({ part: 'recent' });
    expect(texts('.tabs [aria-current=page]')).toEqual(['最近看过']);
    expect(box.textContent).toContain('还没有看过的课程');
    await draw({ part: 'eligibility' });
    expect(box.querySelectorAll('[role=radiogroup]').length).toBeGreaterThan(2);
  });

  it('offers the self-check for the occupation whose conditions are known, and turns nobody out of it', async () => {
    const tabs = () => texts('.tabs button:not(.ib)');
    await draw({ state: { kind: 'result', shown: ofOtherTrade } });
    expect(tabs()).toEqual(['这一页', '最近看过']);
    await draw({ state: { kind: 'not-read' } });
    expect(tabs()).toHaveLength(2);
    await draw({ part: 'eligibility', state: { kind: 'result', shown: ofOtherTrade } });
    expect(tabs()).toHaveLength(3);
  });

  it('switches the automatic look, and shows what to know with one thing to do', async () => {
    const act = vi.fn();
    await draw({ notices: [{ text: '没能存下来', action: '再读一次', act }] });
    await press('.from .b');
    expect(act).toHaveBeenCalledOnce();
    await press('[role=switch]');
    expect(calls.watch).toHaveBeenCalledWith(true);
  });
});

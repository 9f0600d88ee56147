// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PopupProps, PopupView } from '@/components/popup-view';
import { ad, article, listing, ofOtherTrade, pictures, quiet } from './fixture';
import { chinese, english } from './messages';

const calls = {
  read: vi.fn(),
  readAnyway: vi.fn(),
  readPictures: vi.fn(),
  show: vi.fn(),
  watch: vi.fn(),
  openOptions: vi.fn(),
  openPdf: vi.fn(),
  dropPdf: vi.fn(),
  openWorkbench: vi.fn(),
  openEligibility: vi.fn(),
  openSide: vi.fn(),
};
const RECENT = {
  id: '1',
  url: 'https://b.example/course',
  title: '三级晚班',
  kind: 'course',
  readAt: '2026-11-20T10:00:00.000Z',
  grade: 'B',
  flagged: 0,
};
let box: HTMLElement;

beforeEach(() => {
  vi.resetAllMocks();
  box = document.createElement('div');
  document.body.replaceChildren(box);
});

function draw(props: Partial<PopupProps>): Promise<void> {
  const all: PopupProps = {
    state: { kind: 'not-read' },
    words: chinese,
    site: 'chenyu.example',
    watched: false,
    recent: [],
    callbacks: calls,
    ...props,
  };
  return act(() => render(<PopupView {...all} />, box));
}

const press = (selector: string) => act(() => box.querySelector<HTMLElement>(selector)?.click());
const texts = (selector: string) => [...box.querySelectorAll(selector)].map((one) => one.textContent);

describe('popup', () => {
  it('offers to read a page that was not read', async () => {
    await draw({});
    expect(texts('h2')).toEqual(['这一页还没读']);
    await press('.acts button');
    expect(calls.read).toHaveBeenCalledOnce();
  });

  it('shows the counts and the three weightiest lines', async () => {
    await draw({ state: { kind: 'result', shown: ad } });
    expect(texts('h2')).toEqual(['3 处要警惕5 项没写3 项写清楚了']);
    expect(texts('.hl li')).toEqual([
      '承诺几天就出证“7 天拿证”',
      '承诺保证通过“签约保过”',
      '补贴金额“国家补贴 3,500 元”',
    ]);
    await press('.acts .pri');
    expect(calls.show).toHaveBeenCalledOnce();
  });

  it('shows gaps where there is nothing to be careful about', async () => {
    await draw({ state: { kind: 'result', shown: quiet } });
    expect(texts('.hl li')).toEqual(['办学许可证', '讲师姓名', '由谁颁发证书']);
  });

  it('leads to the side panel, first of all whoever audits many providers', async () => {
    await draw({ state: { kind: 'result', shown: ad } });
    expect(texts('.acts .pri')).toEqual(['在页面上看']);
    await draw({ state: { kind: 'result', shown: ad }, audits: true });
    expect(texts('.acts .pri')).toEqual(['在侧栏看']);
    await press('.acts .pri');
    expect(calls.openSide).toHaveBeenCalledOnce();
    await press('.bar .ib');
    expect(calls.read).toHaveBeenCalledOnce();
  });

  it('reads again where the browser has no side panel', async () => {
    await draw({ state: { kind: 'result', shown: ad }, callbacks: { ...calls, openSide: undefined } });
    expect(texts('.acts button')).toEqual(['在页面上看', '再读一次']);
  });

  it('says what to know beside the result, each with one thing to do', async () => {
    const act = vi.fn();
    const notices = [{ text: '本机空间不够', action: '去设置里清理', act }, { text: '和 11月20日 那次不同' }];
    await draw({ state: { kind: 'result', shown: ad, notices } });
    expect(texts('.saved')).toEqual(['本机空间不够去设置里清理', '和 11月20日 那次不同']);
    await press('.saved button');
    expect(act).toHaveBeenCalledOnce();
  });

  it('leads to settings from any state', async () => {
    for (const kind of ['not-read', 'forbidden', 'reading'] as const) {
      await draw({ state: { kind } });
      expect(texts('.pf button')).toEqual(['打开侧栏', '读 PDF 或一段话', '工作台', '设置']);
    }
    await press('.pf button:nth-last-child(2)');
    expect(calls.openWorkbench).toHaveBeenCalledOnce();
    await press('.pf button:nth-last-child(3)');
    expect(calls.openPdf).toHaveBeenCalledOnce();
    await press('.pf button:last-child');
    expect(calls.openOptions).toHaveBeenCalledOnce();
  });

  it('offers the self-check for the occupation whose conditions are known, and for no other', async () => {
    const offered = () => texts('.pf button').includes('我能报三级吗');
    await draw({ state: { kind: 'result', shown: ad } });
    expect(offered()).toBe(true);
    await draw({ state: { kind: 'result', shown: ofOtherTrade } });
    expect(offered()).toBe(false);
    await draw({ state: { kind: 'result', shown: article } });
    expect(offered()).toBe(false);
  });

  it('gives no grade below the floor', async () => {
    await draw({ state: { kind: 'result', shown: pictures } });
    expect(texts('.cov')).toEqual([
      '只读了页面的 22%，9 张图没读不给等级 只列出读到的。没读到的不算“没写”。',
    ]);
    expect(texts('h2')).toEqual(['1 处要警惕读到的不够']);
  });

  it('counts the courses of a listing', async () => {
    await draw({ state: { kind: 'result', shown: listing }, words: english });
    expect(texts('h2')).toEqual(['2 courses with cautions']);
    expect(texts('.hl li')).toEqual([
      '人工智能训练师（三级）7 天拿证班3 cautions',
      '零基础转行数据标注1 caution',
    ]);
  });

  it('judges no article', async () => {
    await draw({ state: { kind: 'result', shown: article } });
    expect(texts('h2')).toEqual(['不是课程页']);
    await press('.acts button');
    expect(calls.readAnyway).toHaveBeenCalledOnce();
  });

  it('says what the browser forbids, without a switch', async () => {
    await draw({ state: { kind: 'forbidden' }, site: null, watched: null });
    expect(texts('h2')).toEqual(['这一页浏览器不允许读']);
    expect(box.querySelector('.acts, [role=switch]')).toBeNull();
  });

  it('tells an error and offers to read again', async () => {
    await draw({ state: { kind: 'error', code: 'background-gone' } });
    expect(texts('.why')[0]).toContain('后台没有回应');
    await press('.acts button');
    expect(calls.read).toHaveBeenCalledOnce();
  });

  it('switches the automatic look', async () => {
    await draw({ watched: true });
    const knob = box.querySelector('[role=switch]');
    expect(knob?.getAttribute('aria-checked')).toBe('true');
    expect(texts('#kj-watch')).toEqual(['以后在 chenyu.example 自动看一眼']);
    await press('[role=switch]');
    expect(calls.watch).toHaveBeenCalledWith(false);
  });

  it('lists recent audits and links only to the web', async () => {
    await draw({ recent: [RECENT, { ...RECENT, id: '2', url: 'javascript:1', title: null, flagged: 2 }] });
    expect(texts('.rec li')).toEqual(['三级晚班11月20日没有警惕项', '没写课名11月20日2 处要警惕']);
    expect([...box.querySelectorAll('.rec a')].map((one) => one.getAttribute('href'))).toEqual([RECENT.url]);
  });

  it('calls no recent audit good of which too little was read; a listing has no grade of its own', async () => {
    await draw({
      recent: [
        { ...RECENT, grade: null },
        { ...RECENT, id: '2', grade: null, kind: 'listing' },
      ],
    });
    expect(texts('.rec li')).toEqual(['三级晚班11月20日证据不足', '三级晚班11月20日没有警惕项']);
  });
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OverlayState } from '@/entrypoints/course.content/overlay-state';
import { OverlayPanel } from '@/entrypoints/panel.content/overlay-panel';
import { ad, article, course, listing, pictures } from './fixture';
import { chinese, english } from './messages';

const DONE: OverlayState = { phase: 'done', shown: ad, open: true };

let root: HTMLElement;
let words = chinese;
const calls = {
  close: vi.fn(),
  reveal: vi.fn<(evidence: { start: number }) => Promise<boolean>>(),
  copy: vi.fn<(text: string) => boolean>(),
  readAnyway: vi.fn(),
  readAgain: vi.fn(),
  reload: vi.fn(),
};

beforeEach(() => {
  vi.resetAllMocks();
  words = chinese;
  calls.reveal.mockResolvedValue(true);
  calls.copy.mockReturnValue(true);
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  document.body.replaceChildren();
});

function draw(state: Partial<OverlayState> = {}): Promise<void> {
  const told = { ...DONE, ...state };
  return act(() =>
    render(
      <div class="k" lang={words.tag}>
        <OverlayPanel state={told} words={words} callbacks={calls} />
      </div>,
      root,
    ),
  );
}

function one<T extends Element = HTMLElement>(selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function press(selector: string): Promise<void> {
  return act(async () => {
    one(selector).click();
    await new Promise((done) => setTimeout(done));
  });
}

const text = (selector: string) => one(selector).textContent ?? '';

describe('panel', () => {
  it('shows every finding exactly once, with its outcome and all its quotes', async () => {
    await draw();
    for (const { rule, outcome, evidence } of course.findings) {
      const found = root.querySelectorAll(`[data-rule="${rule}"]`);
      expect(found, rule).toHaveLength(1);
      expect(found[0]?.getAttribute('data-outcome')).toBe(outcome);
      const quotes = [...found[0]!.querySelectorAll('[data-testid=quote]')].map((quote) => quote.textContent);
      expect(quotes).toHaveLength(evidence.length);
      for (const [index, { quote }] of evidence.entries()) expect(quotes[index]).toContain(quote);
    }
    expect(root.querySelectorAll('[data-rule]')).toHaveLength(course.findings.length);
  });

  it('leads with counts, then coverage, then the grade with its range and basis', async () => {
    await draw();
    expect(text('h2')).toBe('3 处要警惕5 项没写3 项写清楚了');
    expect(text('.cov')).toContain('读了页面的 80%，4 张图没读');
    expect(text('.cov')).toContain('参考等级 40 分（31–40） · 依据 66% 的检查项');
    expect(text('.cov')).toContain('不评教学质量');
  });

  it('gives no grade below the floor but keeps the cautions', async () => {
    await draw({ shown: pictures });
    expect(text('h2')).toBe('1 处要警惕读到的不够');
    expect(text('.cov')).toContain('不给等级 只列出读到的。没读到的不算“没写”。');
    expect(text('.cov')).not.toMatch(/\d+ 分/);
    expect(one('[data-rule=guaranteed-pass]').dataset.outcome).toBe('flagged');
  });

  it.each([
    [chinese, { coverage: 1, unread: [] }, '可依据的太少'],
    [english, { coverage: 1, unread: [] }, 'Too little to go on'],
    [chinese, pictures.audit.page, '读到的不够'],
    [english, pictures.audit.page, 'Too little read'],
  ] as const)(
    'says once that it is too little, in the headline, and once why',
    async (told, page, little) => {
      words = told;
      const few = { ...pictures, audit: { ...pictures.audit, page: { ...pictures.audit.page, ...page } } };
      await draw({ shown: few as typeof pictures });
      const said = root.textContent ?? '';
      expect(said.split(little)).toHaveLength(2);
      expect(text('h2')).toContain(little);
      expect(said).not.toMatch(/证据不足|Too little evidence/);
      expect(said.match(/不算“没写”|does not count as “not stated”/g)).toHaveLength(1);
    },
  );

  it('keeps long lists short without losing a finding', async () => {
    const gaps = Array.from({ length: 12 }, (_, n) => ({ ...course.findings[5]!, rule: `gap-${n}` }));
    await draw({ shown: { ...ad, audit: { ...ad.audit, courses: [{ ...course, findings: gaps }] } } });
    expect(root.querySelectorAll('[data-outcome=missing]')).toHaveLength(12);
    expect(root.querySelectorAll('.more [data-outcome=missing]')).toHaveLength(4);
    expect(text('.more summary')).toBe('另外 4 项');
  });

  it('is a labelled, non-modal dialog with headings in order', async () => {
    await draw();
    const panel = one('[data-testid=panel]');
    expect(panel.getAttribute('role')).toBe('dialog');
    expect(panel.getAttribute('aria-modal')).toBe('false');
    expect(panel.getAttribute('aria-label')).toBe('课鉴检查结果');
    let last = 1;
    for (const heading of root.querySelectorAll('h2,h3,h4')) {
      const level = Number(heading.tagName[1]);
      expect(level - last).toBeLessThanOrEqual(1);
      last = level;
    }
  });

  it('marks the languages of our words and of the page’s', async () => {
    words = english;
    await draw();
    expect(one('.k').getAttribute('lang')).toBe('en');
    for (const quote of root.querySelectorAll('[data-testid=quote]')) {
      expect(quote.getAttribute('lang')).toBe('zh');
      expect(quote.getAttribute('dir')).toBe('auto');
    }
    expect(text('.pf')).toBe('On this computer only · not official');
  });

  it('explains the score on request', async () => {
    await draw();
    await press('[aria-controls=kj-how]');
    expect(one('[aria-controls=kj-how]').getAttribute('aria-expanded')).toBe('true');
    expect(text('#kj-how')).toContain('课程内容24 / 40');
    expect(text('#kj-how')).toContain('讲师看不出');
    expect(text('#kj-how')).toContain('承诺保证通过、承诺几天就出证最高 40 分');
  });

  it('names what was not read, with the heading it stands under, and leads there', async () => {
    const under = { quote: '课程大纲', start: 12, end: 16 };
    const audit = {
      ...ad.audit,
      page: {
        ...ad.audit.page,
        unread: [
          { what: 'image' as const, count: 3, places: [{ at: 20, name: '详情1.jpg', under }] },
          { what: 'frame' as const, count: 1 },
        ],
      },
    };
    await draw({ shown: { ...ad, audit } });
    await press('[aria-controls=kj-unread]');
    expect(text('#kj-unread')).toContain('3 张图');
    expect(text('#kj-unread')).toContain('详情1.jpg');
    expect(text('#kj-unread')).toContain('另有 2 处，位置不明');
    expect(text('#kj-unread')).toContain('1 个框架');
    await press('#kj-unread .b');
    expect(calls.reveal).toHaveBeenCalledWith({ ...under, from: 'text' });
  });

  it('tells of hidden text, of links that look official and of changes', async () => {
    const audit = {
      ...ad.audit,
      page: {
        ...ad.audit.page,
        cloaked: [{ quote: '包过 保过 通过率', start: 1, end: 9 }],
        doubtfulLinks: [
          { host: 'cpta-bm.example', official: 'cpta.com.cn', quote: '官方查询', start: 3, end: 7 },
        ],
      },
    };
    const changes = [
      { kind: 'fact' as const, course: null, fact: 'price' as const, before: '￥2980', after: '￥3980' },
    ];
    await draw({
      shown: { ...ad, audit },
      changedSince: '2026-11-20T00:00:00.000Z',
      changes,
      packsOff: [{ zh: '讲师', en: 'Instructors' }],
    });
    expect(text('.panel')).toContain('已在设置里关掉、没有判断：讲师');
    expect(text('.panel')).toContain(
      '链接“官方查询”容易看成官方查询网站，但它通往 cpta-bm.example，官方网站是 cpta.com.cn。',
    );
    expect(text('.panel')).toContain('包过 保过 通过率');
    expect(text('[aria-labelledby=kj-changed]')).toContain(
      '和 2026年11月20日 那次不同1 处价格− 删去 ￥2980+ 新增 ￥3980',
    );
  });
});

describe('words on the page', () => {
  const card = '[data-rule=instant-certificate]';
  const visible = () =>
    [...one(card).querySelectorAll('[data-testid=quote]')].findIndex(
      (quote) => !quote.hasAttribute('hidden'),
    );

  it('are gone through in turn, and told', async () => {
    await draw();
    const { evidence } = course.findings.find((found) => found.rule === 'instant-certificate')!;
    expect(text(`${card} .q button`)).toBe('在页面上看（共 2 处）');
    for (const place of [0, 1, 0]) {
      await press(`${card} .q button`);
      expect(calls.reveal).toHaveBeenLastCalledWith(evidence[place]);
      expect(visible()).toBe(place);
      expect(text('.pf [role=status]')).toBe(`已定位：第 ${place + 1} 处，共 2 处`);
    }
  });

  it('that are gone are said to be gone, and stay readable', async () => {
    calls.reveal.mockResolvedValue(false);
    await draw();
    await press(`${card} .q button`);
    expect(text(card)).toContain('页面上已找不到这句话');
    expect(text(`${card} [data-testid=quote]`)).toContain('7 天拿证');
  });

  it('from structured data have no place to be shown', async () => {
    const hidden = { quote: '500', start: 0, end: 3, from: 'structured-data' as const };
    const findings = [{ ...course.findings[2]!, evidence: [hidden] }];
    await draw({ shown: { ...ad, audit: { ...ad.audit, courses: [{ ...course, findings }] } } });
    expect(root.querySelector('.q button')).toBeNull();
    expect(text('.q')).toContain('结构化数据');
  });

  it('are never taken for markup', async () => {
    const quote = '<img src=x onerror=alert(1)>';
    const evidence = [
      { quote, start: 0, end: quote.length, from: 'text' as const, before: '<b>', after: '</b>' },
    ];
    const findings = [{ ...course.findings[2]!, evidence }];
    await draw({
      shown: { ...ad, audit: { ...ad.audit, courses: [{ ...course, title: quote, findings }] } },
    });
    expect(root.querySelector('img')).toBeNull();
    expect(text('.q mark')).toBe(quote);
  });
});

describe('questions', () => {
  it('cover a gap, or are added', async () => {
    await draw();
    expect(root.querySelectorAll('.qs li')).toHaveLength(5);
    expect(text('[data-rule=school-licence]')).toContain('已加入第 3 问');
    await press('[data-rule=fee-breakdown] button');
    expect(root.querySelectorAll('.qs li')).toHaveLength(6);
    expect(text('[data-rule=fee-breakdown]')).toContain('已加入第 6 问');
  });

  it('are copied one by one or all', async () => {
    await draw();
    await press('.qs li:nth-child(2) button');
    expect(calls.copy).toHaveBeenLastCalledWith('“保过”写进合同吗？没过时怎么退、几天到账？');
    expect(text('.pf [role=status]')).toBe('已复制');
    await press('#kj-ask + button');
    expect(calls.copy.mock.lastCall?.[0].split('\n')).toHaveLength(5);
  });

  it('that could not be copied are said so', async () => {
    calls.copy.mockReturnValue(false);
    await draw();
    await press('.qs li button');
    expect(text('.pf [role=status]')).toBe('没能复制，请手动选中文字');
  });
});

describe('listing', () => {
  it('shows each card with its count and the chosen one below', async () => {
    await draw({ shown: listing });
    expect(text('h2')).toBe('2 门要警惕');
    const cards = [...root.querySelectorAll('.cards button')].map((card) => card.textContent);
    expect(cards).toEqual([
      '三级晚班没有警惕项',
      '人工智能训练师（三级）7 天拿证班3 处要警惕',
      '零基础转行数据标注1 处要警惕',
    ]);
    expect(text('#kj-chosen')).toBe('人工智能训练师（三级）7 天拿证班');
    await press('.cards li:nth-child(3) button');
    expect(text('#kj-chosen')).toBe('零基础转行数据标注');
    expect(root.querySelectorAll('[data-rule]')).toHaveLength(1);
  });
});

describe('states without a result', () => {
  it('judges no article and offers to read it anyway', async () => {
    await draw({ shown: article });
    expect(text('.told')).toContain('这是新闻或文章，不是课程页，所以不作评价');
    expect(root.querySelector('[data-rule],.g')).toBeNull();
    await press('.told button');
    expect(calls.readAnyway).toHaveBeenCalledOnce();
  });

  it('tells an error and offers to read again', async () => {
    await draw({ phase: 'error', error: 'judging-failed' });
    expect(text('[role=alert]')).toContain('没能得出结果');
    await press('.told button');
    expect(calls.readAgain).toHaveBeenCalledOnce();
  });

  it('tells any error, known or not', async () => {
    await draw({ phase: 'error', error: 'constructor' });
    expect(text('[role=alert]')).toBe('这次没读成。页面没有改动。');
  });

  it('asks for a reload after an update and warns of what was typed', async () => {
    await draw({ phase: 'updated' });
    expect(text('.told')).toContain('请先保存');
    await press('.told button');
    expect(calls.reload).toHaveBeenCalledOnce();
  });

  it('says that a result was not kept', async () => {
    await draw({ stored: false });
    expect(text('.pb')).toContain('没能存下来');
  });
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditRow } from '@/components/audit-row';
import { AuditTable } from '@/components/audit-table';
import { WordsContext } from '@/components/use-words';
import { chinese } from './messages';

const row = (id: string): AuditRow => ({
  ...{ id, url: `https://${id}.example/`, title: id, provider: '知行', readAt: '2026-11-20T09:00:00.000Z' },
  ...{ grade: 'C', score: 50, basis: 0.6, coverage: 1, flagged: 0, suspected: 0, missing: 0, met: 0 },
  ...{ unknown: 0, flags: [], changes: null },
});

describe('a row of the table', () => {
  const onSelect = vi.fn();
  const onChoose = vi.fn();
  beforeEach(() => {
    vi.clearAllMocks();
    getSelection()?.removeAllRanges();
    document.body.innerHTML = '<p>别处的字</p><div></div>';
    act(() =>
      render(
        <WordsContext.Provider value={chinese}>
          <AuditTable
            rows={[
              { ...row('甲班'), overridden: { n: 2, by: ['李老师'] }, changes: 0 },
              row('乙班'),
              { ...row('丙班'), changes: 3 },
            ]}
            total={3}
            window={{ first: 0, before: 0, after: 0 }}
            order={{ column: 'readAt', descending: true }}
            selected={null}
            chosen={new Set()}
            allChosen={false}
            onOrder={() => {}}
            onSelect={onSelect}
            onChoose={onChoose}
            onChooseAll={() => {}}
          />
        </WordsContext.Provider>,
        document.querySelector('div')!,
      ),
    );
  });
  const click = (selector: string) =>
    act(() => {
      const on = document.querySelector(`[data-audit="乙班"] ${selector}`)!;
      on.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
  const mark = (element: Element) => getSelection()?.selectAllChildren(element);

  it.each(['td.num', '.meter', '.sub', '.pick'])('opens its audit, once, by a click on %s', (selector) => {
    click(selector);
    expect(onSelect.mock.calls).toEqual([['乙班']]);
  });
  it('says how much an advisor judged otherwise, and who; the machine’s grade stays', () => {
    const [first, second] = document.querySelectorAll('[data-audit]');
    expect(first?.querySelector('[data-overridden]')?.textContent).toBe('顾问改判 2 条（李老师）');
    expect(first?.querySelector('.g')?.textContent).toBe('C');
    expect(second?.querySelector('[data-overridden]')).toBeNull();
  });
  it('tells a page without changes from one that was never held against another', () => {
    const told = [...document.querySelectorAll('[data-audit]')].map(
      (line) => line.lastElementChild?.textContent,
    );
    expect(told).toEqual(['无', '—没有可对比的上一次', '3 处']);
  });
  it('does not when the click was for its box', () => {
    click('input');
    expect(onSelect).not.toHaveBeenCalled();
  });
  it('does not when the click ended the marking of its words', () => {
    mark(document.querySelector('[data-audit="乙班"] .sub')!);
    click('td.num');
    expect(onSelect).not.toHaveBeenCalled();
  });
  it('does when words are marked elsewhere', () => {
    mark(document.querySelector('p')!);
    click('td.num');
    expect(onSelect).toHaveBeenCalledOnce();
  });
});

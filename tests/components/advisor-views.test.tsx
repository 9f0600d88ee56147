// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AdvisorViews, NO_VIEWS } from '@/components/advisor-views';
import { AuditDetail } from '@/components/audit-detail';
import { AuditPanel } from '@/components/audit-panel';
import type { Desk } from '@/components/desk';
import { verdict } from '@/components/headline';
import { PopupView } from '@/components/popup-view';
import { Report } from '@/components/report';
import { WordsContext } from '@/components/use-words';
import { ad, listing } from './fixture';
import { chinese, english } from './messages';

const HELD = {
  ...{ course: 0, rule: 'guaranteed-pass', outcome: 'clear' as const, at: '2026-11-25T08:00:00.000Z' },
  ...{ reason: '合同写明了退费', by: '李老师' },
};
const VIEWS: AdvisorViews = { judgements: [HELD], earlier: [] };
const EARLIER: AdvisorViews = { judgements: [], earlier: [{ ...HELD, read: '2026-11-20T08:00:00.000Z' }] };
const MARK = '顾问改判 1 条（李老师）';

let box: HTMLElement;
let words = chinese;
beforeEach(() => {
  words = chinese;
  box = document.createElement('div');
  document.body.replaceChildren(box);
});
const texts = (selector: string) => [...box.querySelectorAll(selector)].map((one) => one.textContent);
const draw = (node: preact.ComponentChild) =>
  act(() => render(<WordsContext.Provider value={words}>{node}</WordsContext.Provider>, box));

const desk = (views: AdvisorViews): Desk => ({
  ...{ notes: { answers: [], lookUps: [] }, unsaved: '', person: null, eligibility: null, views },
  ...{ keepAnswer: vi.fn(), keepLookUp: vi.fn(), tell: vi.fn() },
});
const callbacks = {
  reveal: vi.fn(),
  copy: vi.fn(),
  readAnyway: vi.fn(),
  readAgain: vi.fn(),
  reload: vi.fn(),
};
const panel = (views: AdvisorViews, shown = ad) =>
  draw(<AuditPanel state={{ kind: 'result', shown }} callbacks={callbacks} desk={desk(views)} />);
const popup = (views?: AdvisorViews) =>
  draw(
    <PopupView
      state={{ kind: 'result', shown: ad, views }}
      words={words}
      site="chenyu.example"
      watched={false}
      recent={[]}
      callbacks={{} as Parameters<typeof PopupView>[0]['callbacks']}
    />,
  );

describe('that an advisor judged otherwise', () => {
  it('is told in the panel’s header and beside its finding, whose outcome stays the machine’s', async () => {
    await panel(VIEWS);
    expect(texts('.ph [data-overridden]')).toEqual([MARK]);
    const card = box.querySelector('[data-rule="guaranteed-pass"]')!;
    expect(card.getAttribute('data-outcome')).toBe('flagged');
    expect(card.querySelector('.said-by')?.textContent).toBe(
      '顾问 2026年11月25日 改判为“没发现”： 合同写明了退费 · 李老师',
    );
    expect(texts('.said-by')).toHaveLength(1);
  });
  it('changes no count and no grade, in the chip, the panel, the popup and the report', async () => {
    const counts: unknown[] = [];
    for (const views of [NO_VIEWS, VIEWS]) {
      await panel(views);
      const inPanel = [texts('h2'), texts('.g')];
      await popup(views);
      const inPopup = texts('h2');
      await draw(<Report shown={ad} notes={{ answers: [], lookUps: [] }} views={views} />);
      counts.push([inPanel, inPopup, texts('.counts'), texts('h3 .sub'), verdict(ad)]);
    }
    expect(counts[1]).toEqual(counts[0]);
  });
  it('is told in the popup, whose line of the finding says what the advisor holds', async () => {
    await popup(VIEWS);
    expect(texts('[data-overridden]')).toEqual([MARK]);
    expect(texts('.hl .o-flagged .sub').filter((text) => text === '顾问：没发现')).toHaveLength(1);
    await popup();
    expect(texts('[data-overridden]')).toEqual([]);
    expect(texts('.hl .sub')).not.toContain('顾问：没发现');
  });
  it('is told on paper, under the counts and at its finding', async () => {
    await draw(<Report shown={ad} notes={{ answers: [], lookUps: [] }} views={VIEWS} />);
    expect(texts('[data-overridden]')).toEqual([MARK]);
    expect(texts('.said-by')[0]).toContain('合同写明了退费 · 李老师');
  });
  it('of the same result at a visit before is told as that, and not counted as of this one', async () => {
    await panel(EARLIER);
    expect(texts('.ph [data-overridden]')).toEqual(['以前读到同样的结果时，顾问改判 1 条（李老师）']);
    expect(texts('[data-rule="guaranteed-pass"] .said-by')[0]).toContain(
      '这是对 2026年11月20日 读到的同样结果的看法。',
    );
    words = english;
    await panel(EARLIER);
    expect(texts('.ph [data-overridden]')).toEqual([
      'Advisor overrode 1 of the same results at an earlier visit (李老师)',
    ]);
  });
  it('of a visit before stands in the workbench too, until there is a view of this one', async () => {
    const detail = (views: AdvisorViews) =>
      draw(
        <AuditDetail
          shown={ad}
          judgements={views.judgements}
          earlier={views.earlier}
          onJudge={vi.fn()}
          onReveal={vi.fn()}
          onHistory={vi.fn()}
        />,
      );
    await detail(EARLIER);
    expect(texts('.said-by')).toHaveLength(1);
    await detail({ ...EARLIER, ...{ judgements: [HELD] } });
    expect(texts('.said-by')).toHaveLength(0);
    expect(texts('.ov .why')[0]).toContain('合同写明了退费');
  });
  it('of one card of a listing stands with that card alone', async () => {
    const at = listing.audit.courses.findIndex(({ findings }) => findings.length > 0);
    const { rule } = listing.audit.courses[at]!.findings[0]!;
    await panel({ judgements: [{ ...HELD, rule, course: at }], earlier: [] }, listing);
    const cards = [...box.querySelectorAll<HTMLElement>('.cards button')];
    const told: number[] = [];
    for (const card of cards) {
      await act(() => card.click());
      told.push(texts('.said-by').length);
    }
    expect(told).toEqual(cards.map((_, index) => (index === at ? 1 : 0)));
  });
});

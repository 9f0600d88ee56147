// @vitest-environment happy-dom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { AuditDetail } from '@/components/audit-detail';
import { LabelForm } from '@/components/label-form';
import { ProviderList } from '@/components/provider-list';
import { WordsContext } from '@/components/use-words';
import { OverlayPanel } from '@/entrypoints/panel.content/overlay-panel';
import { ad, listing } from './fixture';
import { chinese, english } from './messages';

afterEach(() => render(null, document.body));

const nothing = () => {};
const acts = {
  reveal: () => true,
  copy: () => true,
  readAnyway: nothing,
  readAgain: nothing,
  reload: nothing,
};

async function draw(children: ComponentChildren, words = chinese): Promise<void> {
  await act(() =>
    render(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>, document.body),
  );
}

/** The names of what can be pressed; links that lead to the same place may share one. */
function namesTwice(selector: string): string[] {
  const names = [...document.querySelectorAll(selector)].map((one) =>
    [one.getAttribute('aria-label') ?? one.textContent, one.getAttribute('href')].join(' '),
  );
  expect(names.length).toBeGreaterThan(3);
  return names.filter((name, at) => !name.includes('http') && names.indexOf(name) !== at);
}

const PRESSED = 'button:not([role=radio]),summary,a[href]';

describe('what is heard of a control without what stands around it', () => {
  it.each([
    ['zh', chinese],
    ['en', english],
  ])('tells it from every other on the panel (%s)', async (_, words) => {
    for (const shown of [ad, listing]) {
      const state = { phase: 'done', shown, open: true } as const;
      await draw(<OverlayPanel state={state} words={words} callbacks={acts} />, words);
      expect(namesTwice(PRESSED)).toEqual([]);
    }
  });

  it('begins with the words that are seen', async () => {
    const state = { phase: 'done', shown: ad, open: true } as const;
    await draw(<OverlayPanel state={state} words={chinese} callbacks={acts} />);
    const named = [...document.querySelectorAll(`:is(${PRESSED})[aria-label]`)].filter(
      (one) => one.textContent,
    );
    expect(named.length).toBeGreaterThan(5);
    for (const one of named)
      expect(one.getAttribute('aria-label')).toMatch(
        new RegExp(`^${one.textContent?.replace(/[()]/g, '.')}`),
      );
  });

  it('says what a number in the list of providers counts', async () => {
    const row = { names: ['云岚智培'], sites: ['school.example'], audits: ['1', '2'], id: '1', flagged: 1 };
    const rows = [row] as unknown as Parameters<typeof ProviderList>[0]['rows'];
    const window = { first: 0, before: 0, after: 0 };
    await draw(<ProviderList rows={rows} total={1} window={window} selected={null} onSelect={nothing} />);
    expect(document.querySelector('button')?.textContent).toBe(
      '云岚智培school.example · 2 页 · 1 页有警惕项',
    );
  });

  it('tells whose view is asked for in the workbench', async () => {
    await draw(
      <AuditDetail
        shown={ad}
        judgements={[]}
        onJudge={async () => true}
        onReveal={() => true}
        onHistory={nothing}
        label={({ rule }, _, title) => <LabelForm rule={rule} title={title} right={true} onLabel={nothing} />}
      />,
    );
    expect(namesTwice(PRESSED)).toEqual([]);
    expect(namesTwice('fieldset')).toEqual([]);
    expect(document.querySelector('[data-finding=guaranteed-pass]')?.getAttribute('aria-label')).toBe(
      '顾问判断：承诺保证通过',
    );
  });
});

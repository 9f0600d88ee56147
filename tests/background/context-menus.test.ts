import { beforeEach, describe, expect, it, vi } from 'vitest';
import { auditLink, auditSelection, wasWanted } from '@/entrypoints/background/context-menus';
import { heldHosts, letGo } from '@/entrypoints/background/held-hosts';
import { EXCERPT_KEY } from '@/entrypoints/background/protocol';
import { explained, fakeArea } from './fixture';

/** The browser as far as menus touch it; `calls` is the order in which they did. */
const fake = vi.hoisted(() => ({
  calls: [] as string[],
  granted: true,
  watched: false,
  closed: false,
  open: [7, 12],
  selected: null as string | null,
  panel: true,
  session: null as unknown as ReturnType<typeof fakeArea>['area'],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    get storage() {
      return { session: fake.session };
    },
    runtime: { getURL: (path: string) => `ext:/${path}` },
    permissions: {
      contains: async () => fake.watched,
      request: async ({ origins }: { origins: string[] }) => {
        fake.calls.push(`request ${origins}`);
        return fake.granted;
      },
    },
    tabs: {
      create: async ({ url }: { url: string }) => {
        fake.calls.push(`open ${url}`);
        if (fake.closed) throw new Error('no window');
        return { id: 12 };
      },
      query: async () => fake.open.map((id) => ({ id })),
    },
    windows: { create: async ({ url }: { url: string }) => void fake.calls.push(`window ${url}`) },
    scripting: {
      executeScript: async () => {
        if (fake.selected === null) throw new Error('no access');
        return [{ result: fake.selected }];
      },
    },
    sidePanel: {
      open: async () => {
        fake.calls.push('side panel');
        if (!fake.panel) throw new Error('not here');
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(fake, {
    calls: [],
    granted: true,
    watched: false,
    closed: false,
    open: [7, 12],
    selected: null,
    panel: true,
    session: fakeArea().area,
  });
});

const click = { menuItemId: 'audit-link', linkUrl: 'https://school.example/course/3?x=1' };
const lending = (...lent: string[]) => ({
  lent,
  isLent: async (host: string) => lent.includes(host),
  lend: async (hosts: readonly string[]) => void lent.push(...hosts),
});

describe('audit this link', () => {
  it('asks for that host alone, then opens the link to be read once it has loaded', async () => {
    await auditLink(click, { id: 7, windowId: 1 }, lending());
    expect(fake.calls).toEqual(['request *://school.example/*', `open ${click.linkUrl}`]);
    expect(await wasWanted(7)).toBe(false);
    expect(await wasWanted(12)).toBe(true);
    expect(await wasWanted(12)).toBe(false);
  });

  it('opens nothing when the person declines, nor for a link to no site', async () => {
    fake.granted = false;
    await auditLink(click, undefined, lending());
    await auditLink({ menuItemId: 'audit-link', linkUrl: 'javascript:alert(1)' }, undefined, lending());
    expect(fake.calls).toEqual(['request *://school.example/*']);
    expect(await wasWanted(12)).toBe(false);
  });
});

describe('the site of a link that was looked at', () => {
  it('is lent for as long as the tab is open', async () => {
    const lender = lending();
    await auditLink(click, { id: 7 }, lender);
    expect(lender.lent).toEqual(['school.example']);
    expect([...(await heldHosts())]).toEqual(['school.example']);
    await letGo(7);
    expect((await heldHosts()).size).toBe(1);
    await letGo(12);
    expect((await heldHosts()).size).toBe(0);
  });

  it('stays watched where it was before, and lent where it was lent', async () => {
    fake.watched = true;
    const watching = lending();
    await auditLink(click, { id: 7 }, watching);
    expect(watching.lent).toEqual([]);
    expect((await heldHosts()).size).toBe(0);
    await auditLink(click, { id: 7 }, lending('school.example'));
    expect([...(await heldHosts())]).toEqual(['school.example']);
  });

  it('is held before it is lent: what is lent and held by nobody may go back at any moment', async () => {
    const held: unknown[] = [];
    const lender = { ...lending(), lend: async () => void held.push(...(await heldHosts())) };
    await auditLink(click, { id: 7 }, lender);
    expect(held).toEqual(['school.example']);
  });

  it('is held by no tab that was closed before it was noted, and lent where none could be opened', async () => {
    fake.open = [7];
    await auditLink(click, { id: 7 }, lending());
    expect((await heldHosts()).size).toBe(0);
    fake.closed = true;
    const lender = lending();
    await expect(auditLink(click, { id: 7 }, lender)).rejects.toThrow('no window');
    expect(lender.lent).toEqual(['school.example']);
  });

  it('is not lent when the person declines', async () => {
    fake.granted = false;
    const lender = lending();
    await auditLink(click, { id: 7 }, lender);
    expect(lender.lent).toEqual([]);
    expect((await heldHosts()).size).toBe(0);
  });
});

describe('audit selection', () => {
  const shown = explained();
  const judge = async (text: string) => {
    fake.calls.push(`judge ${text}`);
    return shown;
  };
  const click = { menuItemId: 'audit-selection', selectionText: '签约保过 7 天拿证' };

  it('opens the side panel first, and leaves the result where it is looked for', async () => {
    fake.selected = '签约保过\n7 天拿证';
    await auditSelection(click, { id: 7, windowId: 1 }, judge);
    expect(fake.calls).toEqual(['side panel', 'judge 签约保过\n7 天拿证']);
    expect(await fake.session.get(EXCERPT_KEY)).toEqual({ excerpt: { text: fake.selected, shown } });
  });

  it('takes the menu’s own words where the page may not be asked', async () => {
    await auditSelection(click, { id: 7, windowId: 1 }, judge);
    expect(fake.calls).toEqual(['side panel', `judge ${click.selectionText}`]);
  });

  it('shows a small window where there is no side panel', async () => {
    fake.panel = false;
    await auditSelection(click, { id: 7, windowId: 1 }, judge);
    expect(fake.calls.at(-1)).toBe('window ext://sidepanel.html');
  });
});

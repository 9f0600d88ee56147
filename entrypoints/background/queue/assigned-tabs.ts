import type { Area } from '../storage-area';

/** Which tab reads which item. Ids of tabs mean nothing after the browser was closed, and so this is kept no longer. */
export interface Assigned {
  item: string;
  visit: string;
  /** The person's own, or handed over to them: never closed. */
  own: boolean;
}

const KEY = 'queue-tabs';

export interface AssignedTabs {
  all(): Promise<ReadonlyMap<number, Assigned>>;
  /** When the visit began that a tab is read for. */
  visitOf(tabId: number): Promise<string | null>;
  assign(tabId: number, to: Assigned): Promise<void>;
  release(tabId: number): Promise<void>;
}

export function assignedTabs(session: Area): AssignedTabs {
  let turn: Promise<unknown> = Promise.resolve();

  const read = async () => ((await session.get(KEY))[KEY] ?? {}) as Record<string, Assigned>;
  const all = async () => new Map(Object.entries(await read()).map(([id, one]) => [Number(id), one]));

  /** Two tabs are read at a time: their changes go one after the other. */
  function change(made: (tabs: Record<string, Assigned>) => void): Promise<void> {
    const mine = turn.then(async () => {
      const tabs = await read();
      made(tabs);
      await session.set({ [KEY]: tabs });
    });
    turn = mine.catch(() => {});
    return mine;
  }

  return {
    all,
    visitOf: async (tabId) => (await read())[tabId]?.visit ?? null,
    assign: (tabId, to) =>
      change((tabs) => {
        tabs[tabId] = to;
      }),
    release: (tabId) =>
      change((tabs) => {
        delete tabs[tabId];
      }),
  };
}

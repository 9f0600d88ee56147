import type { PictureText } from '@/rules/reading/picture';

/** The part of a storage area that is used here. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string): Promise<void>;
}

/** Texts of so many pictures are held; a long poster's takes some 50 KB. */
const MOST = 40;
const TEXTS = 'picture-texts';
const tabPictures = (tabId: number) => `pictures:${tabId}`;

/**
 * What was read in pictures, in memory only and until the browser is closed: the texts by the hash of the file, and
 * which pictures of a tab were read, by their address.
 */
export function pictureMemory(session: Area) {
  const texts = async () => ((await session.get(TEXTS))[TEXTS] ?? []) as [hash: string, text: PictureText][];
  const ofTab = async (tabId: number) =>
    ((await session.get(tabPictures(tabId)))[tabPictures(tabId)] ?? {}) as Record<string, string>;
  let turn: Promise<unknown> = Promise.resolve();
  /** One change at a time: two would overwrite each other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };

  return {
    known: async (hash: string): Promise<PictureText | null> =>
      (await texts()).find(([name]) => name === hash)?.[1] ?? null,
    /** Keeps a text, and gives up those that were read longest ago. */
    keep: (hash: string, text: PictureText): Promise<void> =>
      inTurn(async () => {
        const others = (await texts()).filter(([name]) => name !== hash);
        await session.set({ [TEXTS]: [...others, [hash, text]].slice(-MOST) });
      }),
    /** Notes that a picture of a tab was read. */
    note: (tabId: number, src: string, hash: string): Promise<void> =>
      inTurn(async () => session.set({ [tabPictures(tabId)]: { ...(await ofTab(tabId)), [src]: hash } })),
    /** The texts of a tab's pictures by their address. */
    async of(tabId: number): Promise<Map<string, PictureText>> {
      const noted = Object.entries(await ofTab(tabId));
      if (!noted.length) return new Map();
      const byHash = new Map(await texts());
      return new Map(
        noted.flatMap(([src, hash]): [string, PictureText][] => {
          const text = byHash.get(hash);
          return text ? [[src, text]] : [];
        }),
      );
    },
    forget: (tabId: number): Promise<void> => session.remove(tabPictures(tabId)),
  };
}
export type PictureMemory = ReturnType<typeof pictureMemory>;

import * as z from 'zod/mini';
import type { Audit } from '@/rules/audit';
import type { Outcome } from '@/rules/finding';
import type { Dismissal, HiddenSite } from './protocol';
import type { Area } from './storage-area';

/** Where the overlay was sent away, how far, and when to come back. */
export interface Dismissals {
  /** True when the person is to be asked, this once, whether to stay closed on the site. */
  dismiss(what: { url: URL; how: Dismissal; audit: Audit | null; privately: boolean }): Promise<boolean>;
  /** The panel was opened: closings before it and after it are not in a row. */
  opened(url: URL): Promise<void>;
  /** Whether to show nothing of this audit unless asked. */
  isQuiet(url: URL, audit: Audit): Promise<boolean>;
  hidden(): Promise<HiddenSite[]>;
  restore(id: string): Promise<HiddenSite[]>;
}

const HIDDEN = 'hidden';
const CLOSINGS = 'closings';
/** Closings in a row after which the person is asked. */
const ENOUGH = 2;
/** Sites whose closings are remembered; the oldest are forgotten. */
const MOST_SITES = 200;

const kept = z.array(
  z.object({
    id: z.string(),
    host: z.string(),
    origin: z.string(),
    how: z.enum(['until-changed', 'site']),
    since: z.string(),
    print: z.optional(z.string()),
  }),
);
const counted = z.record(z.string(), z.object({ inRow: z.int(), asked: z.boolean() }));

type Kept = z.infer<typeof kept>;

const quietKey = (origin: string) => `quiet:${origin}`;
const pageOf = (url: URL) => url.origin + url.pathname + url.search;

/** Outcomes that a person would come back for. */
const TOLD: readonly Outcome[] = ['flagged', 'suspected', 'missing', 'partial'];

/** What an audit says, in a short text that is the same while it says the same. */
export function findingsPrint(audit: Audit): string {
  const said = audit.courses.flatMap((course, index) =>
    course.findings
      .filter(({ outcome }) => TOLD.includes(outcome))
      .map(({ rule, outcome }) => `${index} ${rule} ${outcome}`),
  );
  return said.sort().join('\n');
}

/** `local` outlives the browser and is never touched for private windows; `session` is memory only. */
export function dismissals(local: Area, session: Area, now = () => new Date().toISOString()): Dismissals {
  /** One change at a time: two at once would read the same list and each lose the other's entry. */
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine.catch(() => {});
    return mine;
  }

  const list = async (): Promise<Kept> => kept.safeParse((await local.get(HIDDEN))[HIDDEN]).data ?? [];
  const closings = async () => counted.safeParse((await local.get(CLOSINGS))[CLOSINGS]).data ?? {};
  const shown = (entries: Kept): HiddenSite[] =>
    entries.map(({ id, host, how, since }) => ({ id, host, how, since }));

  async function hide(entry: Kept[number]) {
    const others = (await list()).filter(({ id }) => id !== entry.id);
    await local.set({ [HIDDEN]: [entry, ...others] });
  }

  async function count({ hostname }: URL): Promise<boolean> {
    const { [hostname]: before = { inRow: 0, asked: false }, ...others } = await closings();
    const inRow = before.inRow + 1;
    const ask = inRow >= ENOUGH && !before.asked;
    const rest = Object.entries(others).slice(0, MOST_SITES - 1);
    const next = { inRow, asked: before.asked || ask };
    await local.set({ [CLOSINGS]: { [hostname]: next, ...Object.fromEntries(rest) } });
    return ask;
  }

  return {
    dismiss: ({ url, how, audit, privately }) =>
      inTurn(async () => {
        await session.set({ [quietKey(url.origin)]: true });
        if (privately) return false;
        const { hostname: host, origin } = url;
        if (how === 'session') return count(url);
        if (how === 'site') await hide({ id: host, host, origin, how, since: now() });
        else if (audit)
          await hide({ id: pageOf(url), host, origin, how, since: now(), print: findingsPrint(audit) });
        // Quiet until it changes is said of this page alone; the rest of the site may speak.
        if (how === 'until-changed') await session.remove(quietKey(url.origin));
        return false;
      }),
    opened: ({ hostname }) =>
      inTurn(async () => {
        const { [hostname]: before, ...others } = await closings();
        if (before?.inRow)
          await local.set({ [CLOSINGS]: { ...others, [hostname]: { ...before, inRow: 0 } } });
      }),
    async isQuiet(url, audit) {
      const key = quietKey(url.origin);
      if ((await session.get(key))[key] === true) return true;
      const entries = await list();
      if (entries.some(({ how, host }) => how === 'site' && host === url.hostname)) return true;
      const print = findingsPrint(audit);
      return entries.some((entry) => entry.id === pageOf(url) && entry.print === print);
    },
    hidden: async () => shown(await list()),
    restore: (id) =>
      inTurn(async () => {
        const entries = await list();
        const back = entries.filter((entry) => entry.id === id);
        const left = entries.filter((entry) => entry.id !== id);
        await local.set({ [HIDDEN]: left });
        await session.remove(back.map(({ origin }) => quietKey(origin)));
        return shown(left);
      }),
  };
}

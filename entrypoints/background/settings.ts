import * as z from 'zod/mini';
import type { Settings } from './protocol';
import type { Area } from './storage-area';

/** A year by default: long enough to compare visits, and not for ever. */
const KEEP_DAYS = 365;

export const settingShapes = {
  keepAudits: z.boolean(),
  keepDays: z.union([z.literal(0), z.literal(30), z.literal(180), z.literal(KEEP_DAYS)]),
  language: z.enum(['auto', 'zh_CN', 'zh_TW', 'en']),
  appearance: z.enum(['auto', 'light', 'dark']),
  packsOff: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(200)),
  readPictures: z.boolean(),
  role: z.enum(['self', 'audits']),
};

/** A value that is not understood counts as not set. */
const settings = z.object({
  keepAudits: z.catch(settingShapes.keepAudits, true),
  keepDays: z.catch(settingShapes.keepDays, KEEP_DAYS),
  language: z.catch(settingShapes.language, 'auto'),
  appearance: z.catch(settingShapes.appearance, 'auto'),
  packsOff: z.catch(settingShapes.packsOff, []),
  readPictures: z.catch(settingShapes.readPictures, false),
  role: z.catch(settingShapes.role, 'self'),
});

const KEY = 'settings';

/** What a person set, kept in `storage.local`. */
export async function readSettings(local: Area): Promise<Settings> {
  const { [KEY]: kept } = await local.get(KEY);
  return settings.parse(typeof kept === 'object' && kept ? kept : {});
}

/** The change under way in each place: two at once would read the same settings, and the first would be lost. */
const turns = new WeakMap<Area, Promise<unknown>>();

/** Changes some of what is set; changes that come together are made one after the other. */
export function changeSettings(local: Area, change: Partial<Settings>): Promise<Settings> {
  const before = turns.get(local) ?? Promise.resolve();
  const mine = before.then(async () => {
    const changed = settings.parse({ ...(await readSettings(local)), ...change });
    await local.set({ [KEY]: changed });
    return changed;
  });
  turns.set(
    local,
    mine.catch(() => {}),
  );
  return mine;
}

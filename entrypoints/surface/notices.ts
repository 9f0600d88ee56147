import { changeName } from '@/components/change-list';
import { packsOffText } from '@/components/packs-off';
import type { Notice } from '@/components/popup-result';
import { errorText, shortDate, type Words } from '@/components/wording';
import type { PackInfo, Verdict } from '@/entrypoints/background/protocol';

/**
 * What to know beside a verdict, each with at most one thing to do: that it speaks in pictures, that it was not kept
 * although it should be, that a pack was switched off.
 */
export function noticesOf(
  { shown, unsaved }: Verdict,
  words: Words,
  packs: readonly PackInfo[],
  acts: { openOptions: () => void; readAgain: () => void; readPictures: () => void },
): Notice[] {
  const { say } = words;
  const notices: Notice[] = [];
  const pictures = shown.audit.page.unread.find(({ what }) => what === 'image')?.count ?? 0;
  if (pictures)
    notices.push({
      text: say('pics_unread'),
      action: say('pics_read', { n: pictures }),
      act: acts.readPictures,
    });
  if (unsaved?.startsWith('storage-'))
    notices.push({
      text: errorText(words, unsaved),
      // Only deleting helps a full disk; the rest may pass.
      ...(unsaved === 'storage-full'
        ? { action: say('makeRoom'), act: acts.openOptions }
        : { action: say('again'), act: acts.readAgain }),
    });
  if (unsaved === 'private') notices.push({ text: errorText(words, unsaved) });
  const off = packsOffText(words, packs, shown.audit);
  if (off) notices.push({ text: off, action: say('options'), act: acts.openOptions });
  return notices;
}

/** Changes that are named before the panel is opened. */
const MOST_NAMES = 3;

/** What a panel tells at length, in a line each: changes since the last visit, doubtful links, hidden text. */
export function briefNotices({ shown, changedSince, changes = [] }: Verdict, words: Words): Notice[] {
  const { say } = words;
  const notices: Notice[] = [];
  if (changedSince) {
    const date = shortDate(words, changedSince);
    const names = [...new Set(changes.map((change) => changeName(change, shown, words)))];
    const list = names.slice(0, MOST_NAMES).join(say('comma'));
    notices.push({ text: say('changedSince', { date }) + (list && say('colon') + list) });
  }
  const { cloaked = [], doubtfulLinks = [] } = shown.audit.page;
  for (const { quote, host, official } of doubtfulLinks.slice(0, 1))
    notices.push({ text: say('doubtfulLink', { quote: quote || host, host, official }) });
  if (cloaked.length > 0) notices.push({ text: say('cloakedShort', { n: cloaked.length }) });
  return notices;
}

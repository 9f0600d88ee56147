import type { Notice } from '@/components/popup-result';
import { errorText, shortDate, type Words } from '@/components/wording';
import type { PackInfo, Verdict } from '@/entrypoints/background/protocol';

/**
 * What to know beside a verdict, each with at most one thing to do: that it was not kept although it should be, that it
 * differs from the last visit, that a pack was switched off.
 */
export function noticesOf(
  { shown, unsaved, changedSince }: Verdict,
  words: Words,
  packs: readonly PackInfo[],
  acts: { openOptions: () => void; readAgain: () => void },
): Notice[] {
  const { say } = words;
  const notices: Notice[] = [];
  if (unsaved?.startsWith('storage-'))
    notices.push({
      text: errorText(words, unsaved),
      // Only deleting helps a full disk; the rest may pass.
      ...(unsaved === 'storage-full'
        ? { action: say('makeRoom'), act: acts.openOptions }
        : { action: say('again'), act: acts.readAgain }),
    });
  if (unsaved === 'private') notices.push({ text: errorText(words, unsaved) });
  if (changedSince) {
    const date = shortDate(words, changedSince);
    notices.push({ text: say('changedSince', { date }) });
  }
  const off = packs.filter(({ name }) => !(name in shown.audit.versions.packs));
  if (off.length && shown.audit.courses.length) {
    const list = off.map(({ title }) => title[words.language]).join(say('comma'));
    notices.push({ text: say('packsOff', { list }), action: say('options'), act: acts.openOptions });
  }
  return notices;
}

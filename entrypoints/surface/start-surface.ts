import { browser } from 'wxt/browser';
import { keepFocus } from '@/components/keep-focus';
import { type WordKey, type Words, wordsOf } from '@/components/wording';
import type { Answered, PackInfo, Settings } from '@/entrypoints/background/protocol';
import { appear } from './appearance';
import { ask } from './ask';

/** What every page of the extension draws with. */
export interface Surface {
  words: Words;
  settings: Settings;
  packs: PackInfo[];
}

/** Before anything was set, and where the background does not answer. */
const UNSET: Settings = {
  keepAudits: true,
  keepDays: 365,
  language: 'auto',
  appearance: 'auto',
  packsOff: [],
  readPictures: false,
  role: 'self',
};

function surfaceOf(answer: Answered<'settings'>): Surface {
  const chosen = answer.ok ? answer.words : null;
  const words = wordsOf((name) =>
    chosen ? (chosen[name] ?? '') : browser.i18n.getMessage(name as '@@ui_locale'),
  );
  return {
    words,
    settings: answer.ok ? answer.settings : UNSET,
    packs: answer.ok ? answer.packs : [],
  };
}

/**
 * Begins a page of the extension in the language and appearance that a person chose, and draws it anew whenever they
 * choose otherwise, on whichever page they do.
 */
export async function startSurface(
  document: Document,
  title: WordKey,
  draw: (surface: Surface) => void,
): Promise<void> {
  async function refresh() {
    const surface = surfaceOf(await ask('settings', {}));
    const { words, settings } = surface;
    document.documentElement.lang = words.tag;
    document.title = title === 'name' ? words.say('name') : `${words.say(title)} · ${words.say('name')}`;
    appear(document, settings.appearance);
    draw(surface);
  }
  keepFocus(document.body);
  await refresh();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) void refresh();
  });
}

import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { wordsOf } from '@/components/wording';
import type { Answer, Command, CommandName, Commands } from '@/entrypoints/background/protocol';
import { type CoursePage, coursePage } from './course-page';
import { isHost } from './host';
import { message } from './messages';
import { isPage, rootOf } from './safe-document';

type AnyAnswer = Answer<Commands[CommandName]['answer']>;

async function obey(command: Command, page: CoursePage): Promise<AnyAnswer> {
  switch (command.type) {
    case 'read-page':
      return page.readAsked(command);
    case 'reveal':
      return { ok: true, found: await page.reveal(command.evidence) };
    case 'read-pictures':
      await page.readPictures();
      return { ok: true };
    case 'picture-progress':
      page.pictureProgress(command.done);
      return { ok: true };
    case 'redress':
      await page.redress();
      return { ok: true };
    case 'close-overlay':
      page.close();
      return { ok: true };
    default:
      return { ok: false, error: 'bad-message' };
  }
}

/** Set in the world of content scripts, which no page can see, while a copy is at work in this document. */
const RUNNING = Symbol.for('kejian.course');
const world = globalThis as { [RUNNING]?: true };

/**
 * One lifecycle a document: begun here, ended by one signal. Put in by the background, on a click or when a watched page
 * has loaded.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {
    const root = rootOf(document);
    if (world[RUNNING] || !isPage(document) || !(root instanceof HTMLElement)) return;
    world[RUNNING] = true;
    const life = new AbortController();
    life.signal.addEventListener('abort', () => delete world[RUNNING]);
    // A copy whose extension was updated under it ends when what it says is taken away. An event between the two copies
    // would do as well, but a page could listen for it and so learn that the extension is there.
    for (const child of [...root.children]) if (isHost(child)) child.remove();

    const page = coursePage({ window, life, words: wordsOf(message) });

    const listener = (command: Command, sender: { id?: string }, respond: (answer: AnyAnswer) => void) => {
      if (sender.id !== browser.runtime.id) return false;
      void obey(command, page).then(respond);
      return true;
    };
    browser.runtime.onMessage.addListener(listener);
    life.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
  },
});

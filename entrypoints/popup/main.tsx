import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type PopupProps, type PopupState, PopupView } from '@/components/popup-view';
import { errorText, type Words, wordsOf } from '@/components/wording';
import type { Answered, Ask, QuestionName } from '@/entrypoints/background/protocol';
import './popup.css';
import { watchedSite } from './watched-site';

const RECENT = 5;

/** Asks the background; a failure to reach it is a value like any other. */
async function ask<N extends QuestionName>(type: N, what: Omit<Ask<N>, 'type'>): Promise<Answered<N>> {
  try {
    const answer: Answered<N> | undefined = await browser.runtime.sendMessage({ type, ...what });
    return answer ?? { ok: false, error: 'background-gone' };
  } catch (error) {
    return { ok: false, error: 'background-gone', detail: String(error) };
  }
}

function stateOf(answer: Answered<'tab-audit'>, words: Words): PopupState {
  if (!answer.ok)
    return answer.error === 'page-not-readable'
      ? { kind: 'forbidden' }
      : { kind: 'error', code: answer.error };
  if (!answer.verdict) return { kind: 'not-read' };
  const { shown, unsaved } = answer.verdict;
  // What is left out on purpose is no failure to tell of.
  const notice = unsaved?.startsWith('storage-') ? errorText(words, unsaved) : undefined;
  return { kind: 'result', shown, notice };
}

/** Wires the popup to the tab under it. */
async function main(root: HTMLElement) {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  const site = watchedSite(tab?.url);
  const words = wordsOf((name) => browser.i18n.getMessage(name as '@@ui_locale'));
  document.documentElement.lang = words.tag;

  let props: PopupProps = {
    state: tabId === undefined || !site ? { kind: 'forbidden' } : { kind: 'not-read' },
    words,
    site: site?.host ?? null,
    watched: null,
    recent: [],
    callbacks: {
      read: () => void read({ open: false, anyway: false }),
      readAnyway: () => void read({ open: false, anyway: true }),
      show: () => void read({ open: true, anyway: false }).then(() => window.close()),
      watch: (on) => void site?.watch(on).then((watched) => draw({ watched })),
    },
  };
  function draw(change: Partial<PopupProps>) {
    props = { ...props, ...change };
    render(<PopupView {...props} />, root);
  }
  async function read(wish: { open: boolean; anyway: boolean }) {
    if (tabId === undefined) return;
    if (!wish.open) draw({ state: { kind: 'reading' } });
    draw({ state: stateOf(await ask('audit-tab', { tabId, ...wish }), words) });
  }

  draw({});
  await Promise.all([
    tabId !== undefined && site
      ? ask('tab-audit', { tabId }).then((answer) => draw({ state: stateOf(answer, words) }))
      : null,
    site?.isWatched().then((watched) => draw({ watched })),
    ask('recent-audits', { limit: RECENT }).then((answer) => answer.ok && draw({ recent: answer.audits })),
  ]);
}

void main(document.getElementById('popup')!);

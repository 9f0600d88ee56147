import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PageNotes } from '@/components/desk';
import { Report } from '@/components/report';
import { WordsContext } from '@/components/use-words';
import { wordsOf } from '@/components/wording';
import type { Answered, Ask, QuestionName } from '@/entrypoints/background/protocol';
import '@/components/report.css';

/** Asks the background; a failure to reach it is a value like any other. */
async function ask<N extends QuestionName>(type: N, what: Omit<Ask<N>, 'type'>): Promise<Answered<N>> {
  try {
    const answer: Answered<N> | undefined = await browser.runtime.sendMessage({ type, ...what });
    return answer ?? { ok: false, error: 'background-gone' };
  } catch (error) {
    return { ok: false, error: 'background-gone', detail: String(error) };
  }
}

/** The report of the tab that the address names, ready to be printed. */
async function main(root: HTMLElement) {
  const tabId = Number(window.location.hash.slice(1));
  const [set, told] = await Promise.all([ask('settings', {}), ask('tab-audit', { tabId })]);
  const chosen = set.ok ? set.words : null;
  const words = wordsOf((name) => chosen?.[name] ?? browser.i18n.getMessage(name as '@@ui_locale'));
  document.documentElement.lang = words.tag;
  document.title = `${words.say('name')} · ${words.say('reportTitle')}`;
  const shown = told.ok ? told.verdict?.shown : undefined;
  if (!shown) {
    root.textContent = words.say('error_no_reading');
    return;
  }
  const url = shown.audit.input;
  const [kept, still] = await Promise.all([
    ask('page-notes', { page: url }),
    ask('standing-deadlines', { urls: [url] }),
  ]);
  const notes: PageNotes = kept.ok ? kept.notes : { answers: [], lookUps: [] };
  render(
    <WordsContext.Provider value={words}>
      <button type="button" class="b pri printer" onClick={() => window.print()}>
        {words.say('print')}
      </button>
      <Report shown={shown} notes={notes} standing={still.ok ? still.standing[url] : undefined} />
    </WordsContext.Provider>,
    root,
  );
}

void main(document.getElementById('report')!);

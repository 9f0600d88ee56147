import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PageNotes } from '@/components/desk';
import { handOver } from '@/components/hand-over';
import { Packs } from '@/components/packs-off';
import { Report } from '@/components/report';
import reportStyles from '@/components/report.css?inline';
import { standalonePage } from '@/components/standalone-page';
import { WordsContext } from '@/components/use-words';
import { wordsOf } from '@/components/wording';
import { ask } from '@/entrypoints/surface/ask';
import { fileName } from '@/entrypoints/surface/file-name';
import '@/components/report.css';

/** `#7`: the report of that tab. `#7,file`: the same, which is saved as a file at once. */
const ADDRESS = /^#(\d+)(,file)?$/;

/** The report of the tab that the address names, ready to be printed or saved. */
async function main(root: HTMLElement) {
  const [, tab, asFile] = ADDRESS.exec(window.location.hash) ?? [];
  const tabId = Number(tab ?? -1);
  const [set, told] = await Promise.all([ask('settings', {}), ask('tab-audit', { tabId })]);
  const chosen = set.ok ? set.words : null;
  const words = wordsOf((name) => chosen?.[name] ?? browser.i18n.getMessage(name as '@@ui_locale'));
  const { say } = words;
  document.documentElement.lang = words.tag;
  document.title = `${say('name')} · ${say('reportTitle')}`;
  const shown = told.ok ? told.verdict?.shown : undefined;
  if (!shown) {
    root.textContent = say('error_no_reading');
    return;
  }
  const url = shown.audit.input;
  const [kept, still] = await Promise.all([
    ask('page-notes', { page: url }),
    ask('standing-deadlines', { urls: [url] }),
  ]);
  const notes: PageNotes = kept.ok ? kept.notes : { answers: [], lookUps: [] };
  const report = (
    <Packs.Provider value={set.ok ? set.packs : []}>
      <Report
        shown={shown}
        notes={notes}
        views={told.ok ? told.verdict?.views : undefined}
        standing={still.ok ? still.standing[url] : undefined}
      />
    </Packs.Provider>
  );

  function save(): void {
    const name = shown!.audit.courses[0]?.title ?? '';
    const title = [say('reportTitle'), name].filter(Boolean).join(' · ');
    const file = standalonePage(document, { title, styles: reportStyles, content: report }, words);
    handOver(document, fileName(shown!.audit.readAt, '', name, 'html'), 'text/html', file);
  }
  render(
    <WordsContext.Provider value={words}>
      <p class="printer row">
        <button type="button" class="b pri" onClick={() => window.print()}>
          {say('print')}
        </button>
        <button type="button" class="b" onClick={save}>
          {say('menuShare')}
        </button>
      </p>
      {report}
    </WordsContext.Provider>,
    root,
  );
  if (asFile) save();
}

void main(document.getElementById('report')!);

import { render } from 'preact';
import { AuditPanel } from '@/components/audit-panel';
import { DocumentText } from '@/components/document-text';
import { packsOffText } from '@/components/packs-off';
import type { PanelState } from '@/components/panel-states';
import { PasteBox } from '@/components/paste-box';
import { PdfDrop } from '@/components/pdf-drop';
import { WordsContext } from '@/components/use-words';
import { type Words, wordsOf } from '@/components/wording';
import type { PackInfo } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import { takeHandedOver } from '@/entrypoints/surface/hand-over-pdf';
import { startSurface } from '@/entrypoints/surface/start-surface';
import type { ExplainedAudit } from '@/rules/audit';
import type { Reading } from '@/rules/reading/block';
import { MOST_BYTES } from '@/rules/reading/pdf-pages';
import type { PdfReading } from '@/rules/reading/read-pdf';
import { readText } from '@/rules/reading/read-text';
import type { SourceRange } from '@/rules/source-range';
import { type Loaded, loadPdf } from './load-pdf';
import './pdf.css';

/** What the page shows: a place to drop a file or to paste words, or what was found in them. */
interface Shown {
  note: string;
  reading: Reading | null;
  /** What of it was not read, or that only a few words were. */
  notice: string;
  /** What stands in the box for words. It is held here alone, also while a result is shown. */
  written: string;
  /** Words that a person pasted, in place of a file. */
  pasted: boolean;
  panel: PanelState | null;
  marked: SourceRange | null;
}

const NOTHING: Shown = {
  ...{ note: '', reading: null, notice: '', written: '', pasted: false, panel: null, marked: null },
};

const MEGABYTE = 1024 * 1024;
function failureText({ say }: Words, why: Extract<Loaded, { ok: false }>['why']): string {
  switch (why) {
    case 'encrypted':
      return say('pdf_encrypted');
    case 'too-large':
      return say('pdf_tooLarge', { n: MOST_BYTES / MEGABYTE });
    case 'not-pdf':
      return say('pdf_notPdf');
    default:
      return say('pdf_damaged');
  }
}

/** What of a document was not read, in words; empty where all of it was. */
function unreadText({ say }: Words, { unread, pages }: PdfReading): string {
  const count = (what: string) => unread.find((one) => one.what === what)?.count ?? 0;
  const [scanned, cut] = [count('image'), count('document')];
  return [
    scanned ? say('pdf_someScanned', { n: scanned }) : '',
    cut ? say('pdf_cut', { n: cut, read: pages }) : '',
  ].join('');
}

/** Wires the page: a file is read here, judged by the background, and kept nowhere. */
async function main(root: HTMLElement) {
  let words: Words = wordsOf(() => '');
  let packs: readonly PackInfo[] = [];
  let shown: Shown = { ...NOTHING };
  /** The words that were last judged. */
  let judged = '';

  async function take(file: File) {
    draw({ note: words.say('pdf_reading', { name: file.name }), panel: { kind: 'reading' }, reading: null });
    const loaded = await loadPdf(file);
    if (!loaded.ok) return draw({ note: failureText(words, loaded.why), panel: null });
    const { pages: _pages, ...reading } = loaded.reading;
    if (!reading.text)
      return draw({ note: words.say(reading.unread.length ? 'pdf_scanned' : 'pdf_noText'), panel: null });
    // A document without a title of its own goes by its file's.
    reading.title ||= file.name.replace(/\.pdf$/i, '');
    draw({
      reading,
      notice: unreadText(words, loaded.reading),
      pasted: false,
      note: '',
      marked: null,
    });
    await judge(reading, false);
  }

  /** A chat has no page of its own that could be of any kind: its words are judged as what is said of a course. */
  async function takeWords(text: string) {
    judged = text;
    const reading = readText(text);
    draw({ reading, notice: words.say('paste_only'), pasted: true, note: '', marked: null });
    await judge(reading, true);
  }

  async function judge(reading: Reading, anyway: boolean) {
    const answer = await ask('judge-file', { reading, anyway });
    // Something else was handed over meanwhile.
    if (shown.reading !== reading) return;
    // A syllabus sells nothing: where nothing speaks against it, it is what the person says it is.
    if (!anyway && answer.ok && answer.shown.audit.page.kind === 'other') return judge(reading, true);
    draw({
      panel: answer.ok
        ? { kind: 'result', shown: answer.shown, notice: noticeOf(answer.shown), excerpt: shown.pasted }
        : { kind: 'error', code: answer.error },
    });
  }

  /** What of it was not read, and what of the checklist was not asked. */
  const noticeOf = ({ audit }: ExplainedAudit) =>
    [shown.notice, packsOffText(words, packs, audit)].filter(Boolean).join(' ');

  const again = (anyway: boolean) => () => {
    if (shown.reading) void judge(shown.reading, anyway || shown.pasted);
  };
  const callbacks = {
    reveal: (evidence: SourceRange & { quote: string; from: string }) => {
      const there = shown.reading?.text.slice(evidence.start, evidence.end) === evidence.quote;
      if (there) draw({ marked: { start: evidence.start, end: evidence.end } });
      return there;
    },
    copy: (text: string) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    readAnyway: again(true),
    readAgain: again(false),
    reload: () => window.location.reload(),
    close: () => draw({ reading: null, panel: null, note: '' }),
  };

  function draw(change: Partial<Shown>) {
    shown = { ...shown, ...change };
    const { note, reading, panel, marked, written } = shown;
    render(
      <WordsContext.Provider value={words}>
        <main class={panel ? 'k pdf' : 'k pdf empty'}>
          <PdfDrop onFile={(file) => void take(file)} note={note} small={panel !== null} />
          {!panel && (
            <PasteBox
              text={written}
              onInput={(text) => draw({ written: text })}
              onText={(text) => void takeWords(text)}
            />
          )}
          {reading && <DocumentText text={reading.text} blocks={reading.blocks} marked={marked} />}
          {panel && <AuditPanel key={reading?.text} state={panel} callbacks={callbacks} />}
        </main>
      </WordsContext.Provider>,
      root,
    );
  }
  await startSurface(document, 'pdf_title', (surface) => {
    ({ words, packs } = surface);
    draw({});
  });
  // Nothing of it is kept, so the browser asks before words go that were not looked at yet.
  window.addEventListener('beforeunload', (event) => {
    if (shown.written.trim() && shown.written !== judged) event.preventDefault();
  });
  const handed = window.location.hash.slice(1);
  window.history.replaceState(null, '', window.location.pathname);
  takeHandedOver(handed, (file) => void take(file));
}

void main(document.getElementById('pdf')!);

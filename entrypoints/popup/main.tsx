import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type PopupProps, type PopupState, PopupView } from '@/components/popup-view';
import { isOtherWriting } from '@/components/wording';
import type { Answered } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import { handOverPdf } from '@/entrypoints/surface/hand-over-pdf';
import { briefNotices, noticesOf } from '@/entrypoints/surface/notices';
import {
  hasSidePanel,
  openEligibility,
  openOptions,
  openPdf,
  openSidePanel,
  openWorkbench,
} from '@/entrypoints/surface/open';
import { type Surface, startSurface } from '@/entrypoints/surface/start-surface';
import { watchedSite } from '@/entrypoints/surface/watched-site';
import './popup.css';

const RECENT = 5;

/** What the popup knows so far; the words may change under it. */
interface Known {
  answer: Answered<'tab-audit'> | 'reading' | null;
  watched: boolean | null;
  recent: PopupProps['recent'];
}

/** Wires the popup to the tab under it. */
async function main(root: HTMLElement) {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  const site = watchedSite(tab?.url);
  let known: Known = { answer: null, watched: null, recent: [] };
  let surface: Surface | null = null;

  const callbacks: PopupProps['callbacks'] = {
    read: () => void read({ open: false, anyway: false }),
    readAnyway: () => void read({ open: false, anyway: true }),
    show: () => void read({ open: true, anyway: false }).then(() => window.close()),
    watch: (on) => void site?.watch(on).then((watched) => learn({ watched })),
    readPictures: () =>
      tabId !== undefined && void ask('read-tab-pictures', { tabId }).then(() => window.close()),
    openWorkbench: () => void openWorkbench().then(() => window.close()),
    openOptions: () => void openOptions().then(() => window.close()),
    dropPdf: (file) => void handOverPdf(file).then(() => window.close()),
    openPdf: () => void openPdf().then(() => window.close()),
    openEligibility: () => void openEligibility(level()).then(() => window.close()),
    // The browser opens it only within the click itself.
    ...(hasSidePanel() && {
      openSide: () => void openSidePanel(tab?.windowId).then(() => window.close()),
    }),
  };

  /** The level that the page sells, where it says one. */
  function level(): string | undefined {
    const { answer } = known;
    if (!answer || answer === 'reading' || !answer.ok) return undefined;
    const fact = answer.verdict?.shown.audit.courses[0]?.facts.level;
    return fact?.state === 'found' ? fact.value : undefined;
  }

  function stateOf({ words, packs }: Surface): PopupState {
    const { answer } = known;
    if (tabId === undefined || !site) return { kind: 'forbidden' };
    if (answer === 'reading') return { kind: 'reading' };
    if (answer && !answer.ok)
      return answer.error === 'page-not-readable'
        ? { kind: 'forbidden' }
        : { kind: 'error', code: answer.error };
    if (!answer?.verdict) return { kind: 'not-read' };
    const { openOptions, readPictures } = callbacks;
    const acts = { openOptions, readPictures, readAgain: callbacks.read };
    const { verdict } = answer;
    const notices = [...briefNotices(verdict, words), ...noticesOf(verdict, words, packs, acts)];
    return { kind: 'result', shown: verdict.shown, views: verdict.views, notices };
  }

  function learn(change: Partial<Known>) {
    known = { ...known, ...change };
    if (!surface) return;
    const { watched, recent } = known;
    render(
      <PopupView
        state={stateOf(surface)}
        words={surface.words}
        site={site?.host ?? null}
        watched={watched}
        recent={recent}
        callbacks={callbacks}
        audits={surface.settings.role === 'audits'}
      />,
      root,
    );
  }

  async function read(wish: { open: boolean; anyway: boolean }) {
    if (tabId === undefined) return;
    if (!wish.open) learn({ answer: 'reading' });
    learn({ answer: await ask('audit-tab', { tabId, ...wish }) });
  }

  async function recall() {
    if (tabId !== undefined && site) learn({ answer: await ask('tab-audit', { tabId }) });
  }

  await startSurface(document, 'name', (next) => {
    const turned = surface && isOtherWriting(surface.words, next.words);
    surface = next;
    learn({});
    if (turned) void recall();
  });
  await Promise.all([
    recall(),
    site?.isWatched().then((watched) => learn({ watched })),
    ask('recent-audits', { limit: RECENT }).then((answer) => answer.ok && learn({ recent: answer.audits })),
  ]);
}

void main(document.getElementById('root')!);

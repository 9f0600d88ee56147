import { render } from 'preact';
import { browser } from 'wxt/browser';
import { packsOffText } from '@/components/packs-off';
import { type SideProps, type SideState, SideView } from '@/components/side-view';
import { isOtherWriting } from '@/components/wording';
import { type Answered, EXCERPT_KEY, type Excerpt, type ReadWish } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import { handOverPdf } from '@/entrypoints/surface/hand-over-pdf';
import { noticesOf } from '@/entrypoints/surface/notices';
import { openOptions, openPdf } from '@/entrypoints/surface/open';
import { type Surface, startSurface } from '@/entrypoints/surface/start-surface';
import { onWatchedChange } from '@/entrypoints/surface/watched-hosts';
import { watchedSite } from '@/entrypoints/surface/watched-site';
import { type ActiveTab, activeTab, followTab } from './active-tab';
import { sideDesk } from './side-desk';
import './sidepanel.css';

const RECENT = 50;

interface Known {
  tab: ActiveTab | null;
  answer: Answered<'tab-audit'> | 'reading' | null;
  excerpt: Excerpt | null;
  watched: boolean | null;
  recent: SideProps['recent'];
  part: SideProps['part'];
}

/** Wires the side panel to whichever tab is in front. */
async function main(root: HTMLElement) {
  let known: Known = { tab: null, answer: null, excerpt: null, watched: null, recent: [], part: 'now' };
  let surface: Surface | null = null;
  /** Grows with each turn to a tab, so that an answer about the one before is not shown. */
  let turn = 0;
  const desk = sideDesk(() => learn({}));
  const site = () => watchedSite(known.tab?.url);
  const verdict = () => {
    const { answer } = known;
    return answer && answer !== 'reading' && answer.ok ? answer.verdict : null;
  };

  function stateOf(): SideState {
    const { answer, tab } = known;
    if (answer === 'reading') return { kind: 'reading' };
    if (!tab) return { kind: 'needs-click' };
    if (answer && !answer.ok)
      return answer.error === 'page-not-readable'
        ? { kind: 'needs-click' }
        : { kind: 'error', code: answer.error };
    if (!answer?.verdict) return { kind: 'not-read' };
    const { shown, changedSince, changes = [] } = answer.verdict;
    return { kind: 'result', shown, ...(changedSince && { changed: { since: changedSince, changes } }) };
  }

  const callbacks: SideProps['callbacks'] = {
    reveal: async (evidence) => {
      if (!known.tab) return false;
      const answer = await ask('reveal-in-tab', { tabId: known.tab.id, evidence });
      return answer.ok && answer.found;
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    readAgain: () => void read({ open: false, anyway: false }),
    readAnyway: () => void read({ open: false, anyway: true }),
    reload: () => known.tab && void browser.tabs.reload(known.tab.id),
    turnTo(part) {
      learn({ part });
      if (part === 'recent') void listRecent();
    },
    leaveExcerpt() {
      learn({ excerpt: null });
      void browser.storage.session.remove(EXCERPT_KEY);
    },
    watch: (on) =>
      void site()
        ?.watch(on)
        .then((watched) => learn({ watched })),
    openOptions: () => void openOptions(),
    dropPdf: (file) => void handOverPdf(file),
    openPdf: () => void openPdf(),
  };

  function learn(change: Partial<Known>) {
    known = { ...known, ...change };
    if (!surface) return;
    const { words, packs } = surface;
    const { part, recent, watched, excerpt } = known;
    const told = verdict();
    const level = told?.shown.audit.courses[0]?.facts.level;
    const acts = { openOptions: callbacks.openOptions, readAgain: callbacks.readAgain, readPictures };
    render(
      <SideView
        words={words}
        part={part}
        state={stateOf()}
        excerpt={
          excerpt && {
            kind: 'result',
            shown: excerpt.shown,
            notice: [words.say('side_excerptWhy'), packsOffText(words, packs, excerpt.shown.audit)]
              .filter(Boolean)
              .join(' '),
            excerpt: true,
          }
        }
        notices={told ? noticesOf(told, words, packs, acts) : []}
        recent={recent}
        site={site()?.host ?? null}
        watched={watched}
        desk={desk.of(words, told?.views)}
        level={level?.state === 'found' ? level.value : undefined}
        callbacks={callbacks}
      />,
      root,
    );
  }

  /** The page's own panel tells how far it is, and this one sees the result come. */
  function readPictures() {
    if (known.tab) void ask('read-tab-pictures', { tabId: known.tab.id });
  }

  async function listRecent() {
    const answer = await ask('recent-audits', { limit: RECENT });
    if (answer.ok) learn({ recent: answer.audits });
  }

  async function read(wish: ReadWish) {
    const { tab } = known;
    if (!tab) return;
    const mine = ++turn;
    learn({ answer: 'reading' });
    const answer = await ask('audit-tab', { tabId: tab.id, ...wish });
    if (mine === turn) await take(answer);
  }

  async function take(answer: Answered<'tab-audit'>) {
    learn({ answer });
    const page = verdict()?.shown.audit.input ?? null;
    await desk.turnTo(page, known.tab?.privately ?? false);
  }

  /** Turns to the tab in front, and to what is known of it. */
  async function follow() {
    const mine = ++turn;
    const tab = await activeTab();
    if (mine !== turn) return;
    // The words selected on one page are not what a person asks about on another.
    if (known.excerpt && known.tab && known.tab.id !== tab?.id) callbacks.leaveExcerpt();
    known = { ...known, tab };
    const [answer, watched] = await Promise.all([
      tab ? ask('tab-audit', { tabId: tab.id }) : null,
      site()?.isWatched() ?? null,
    ]);
    if (mine !== turn) return;
    learn({ watched, ...(answer ? {} : { answer: null }) });
    if (answer) await take(answer);
  }

  async function findExcerpt() {
    const { [EXCERPT_KEY]: found } = await browser.storage.session.get(EXCERPT_KEY);
    const excerpt = (found as Excerpt | undefined) ?? null;
    learn({ excerpt, ...(excerpt && { part: 'now' as const }) });
  }

  await startSurface(document, 'panel', (next) => {
    const turned = surface && isOtherWriting(surface.words, next.words);
    surface = next;
    learn({});
    if (turned) void follow();
  });
  followTab(
    () => known.tab,
    () => void follow(),
  );
  onWatchedChange(() => void follow());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && EXCERPT_KEY in changes) void findExcerpt();
  });
  // A panel that is opened again is about the page, not about words selected long ago.
  addEventListener('pagehide', () => known.excerpt && void browser.storage.session.remove(EXCERPT_KEY));
  await Promise.all([follow(), findExcerpt()]);
}

void main(document.getElementById('root')!);

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { prune } from './answer-extension';
import { isClockBelieved } from './clock-watch';
import { auditLink, auditSelection, makeMenus, wasWanted } from './context-menus';
import { nextPlace, tourOf } from './finding-tour';
import { handle } from './handle';
import { letGo } from './held-hosts';
import { liveDeps } from './live-deps';
import { watchLoss } from './lost-store';
import { QUEUE_ALARM } from './queue/live-queue';
import { forgetTab, rememberStop, tourStop } from './tab-state';
import { watchGrantedSites } from './watched-sites';
import { welcomeOnce } from './welcome-once';

/** Wires the browser's events to what answers them; holds no state that the browser's ending it would lose. */
export default defineBackground(() => {
  const deps = liveDeps();
  const started = deps.settings.read();
  void watchLoss(deps.store, browser.storage.local);

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void handle(message, sender, deps).then(respond);
    return true;
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === QUEUE_ALARM) void deps.queue.advance();
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    if (name === 'read-page') void deps.readTab(tab.id, { open: true, anyway: false });
    else if (name === 'next-finding') void showNext(tab.id);
    else if (name === 'close-panel') void deps.command(tab.id, { type: 'close-overlay' });
  });

  async function showNext(tabId: number) {
    const answer = await handle({ type: 'tab-audit', tabId }, self, deps);
    const verdict = answer.ok && 'verdict' in answer ? answer.verdict : null;
    const next = verdict && nextPlace(tourOf(verdict.shown.audit), await tourStop(tabId));
    if (!next) return;
    await rememberStop(tabId, next.start);
    await deps.command(tabId, { type: 'reveal', evidence: next });
  }
  const self = { id: deps.self.id, url: deps.self.origin };

  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === 'audit-link') void auditLink(click, tab, deps.queue);
    else
      void auditSelection(click, tab, async (text) =>
        deps.speak(
          await deps.judgeText(text, { anyway: true, packsOff: (await deps.settings.read()).packsOff }),
        ),
      );
  });
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    // A tab that shows no address any more went where the loan does not reach: its verdict was of another page.
    if (status && !tab.url) void forgetTab(tabId);
    if (status !== 'complete') return;
    void deps.queue.loaded(tabId);
    void wasWanted(tabId).then(async (wanted) => {
      if (wanted) await deps.readTab(tabId, { open: true, anyway: false });
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    // Only then may the queue give back the host that the tab held.
    void letGo(tabId).then(() => deps.queue.advance());
  });

  browser.runtime.onInstalled.addListener((details) => {
    void welcomeOnce(details, browser.storage.local);
    void started.then(({ language }) => makeMenus(language));
  });
  for (const changed of [
    browser.runtime.onInstalled,
    browser.runtime.onStartup,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ])
    changed.addListener(() => void watchGrantedSites());
  // Whatever woke the background: what it was doing when it was ended goes on.
  browser.runtime.onStartup.addListener(() => void deps.queue.advance());
  void deps.queue.advance();
  void started.then(async (settings) => {
    if (await isClockBelieved(browser.storage.local)) await prune(settings, deps);
  });
});

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import overlayStyles from '@/entrypoints/course.content/chip.css?inline';
import { explain } from '@/rules/engine/explain';
import { auditEntry, auditPage } from './audit-page';
import { auditStore } from './audit-store';
import { showBadge } from './badge';
import { type Deps, handle } from './handle';
import { commandTab, styleMarks } from './page-commands';
import { readSettings } from './settings';
import { forgetTab, isQuiet, makeQuiet, recallTab, rememberTab } from './tab-state';
import { bringPanel, watchGrantedSites } from './watched-sites';

/** Wires the browser's events to what answers them; holds no state that the browser's ending it would lose. */
export default defineBackground(() => {
  const deps: Deps = {
    self: { id: browser.runtime.id, origin: browser.runtime.getURL('/') },
    judge: auditPage,
    explain: (audit) => explain(audit),
    entry: auditEntry,
    store: auditStore(),
    settings: readSettings,
    tabs: {
      remember: rememberTab,
      recall: recallTab,
      forget: forgetTab,
      url: async (tabId) => (await browser.tabs.get(tabId)).url ?? null,
    },
    quiet: { make: makeQuiet, is: isQuiet },
    badge: showBadge,
    styleMarks,
    overlayStyles,
    bringPanel,
    readTab: (tabId, wish) => commandTab(tabId, { type: 'read-page', ...wish }),
  };

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void handle(message, sender, deps).then(respond);
    return true;
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'read-page' && tab?.id !== undefined)
      void deps.readTab(tab.id, { open: true, anyway: false });
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  for (const changed of [
    browser.runtime.onInstalled,
    browser.runtime.onStartup,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ])
    changed.addListener(() => void watchGrantedSites());
});

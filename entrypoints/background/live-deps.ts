import { browser } from 'wxt/browser';
import overlayStyles from '@/entrypoints/course.content/chip.css?inline';
import panelStyles from '@/entrypoints/panel.content/overlay.css?inline';
import { checkEligibility } from '@/rules/derived/eligibility';
import { explain } from '@/rules/engine/explain';
import { dressed } from './appearance';
import { auditEntry, auditPageSlowly, auditText } from './audit-page';
import { auditStore } from './audit-store';
import { showBadge } from './badge';
import { wordsIn } from './catalogue';
import { makeMenus } from './context-menus';
import { kejianDatabase } from './database';
import type { Deps } from './deps';
import { dismissals } from './dismissals';
import { keepPlace, readPlace } from './overlay-places';
import { readOwnPacks } from './own-pack';
import { packList, ruleTitles } from './pack-list';
import { packStore } from './pack-store';
import { packagedPacks, withPacks } from './packaged-packs';
import { commandTab, styleMarks, tellPages } from './page-commands';
import { memoryOf } from './page-memories';
import { keepPerson, readPerson } from './person';
import { livePictures } from './pictures/live-pictures';
import { pictureOf } from './pictures/picture-of-tab';
import { liveQueue } from './queue/live-queue';
import { changeSettings, readSettings } from './settings';
import { forgetTab, recallTab, rememberTab } from './tab-state';
import { inWriting } from './traditional';
import { bringCourse, bringMarks, bringPanel, isWatched, unwatchAllSites } from './watched-sites';
import { rememberWelcome } from './welcome-once';

/** What answering touches, in a real browser. */
export function liveDeps(): Deps {
  const { local, session } = browser.storage;
  const settings = () => readSettings(local);
  const shared = kejianDatabase();
  const packs = packStore({ shared });
  return {
    self: { id: browser.runtime.id, origin: browser.runtime.getURL('/') },
    judge: withPacks(auditPageSlowly),
    judgeText: withPacks(auditText),
    explain: withPacks((audit, own) => explain(audit, undefined, own)),
    entry: auditEntry,
    store: auditStore({ shared }),
    packStore: packs,
    ownPacks: () => readOwnPacks(packs),
    settings: { read: settings, change: (change) => changeSettings(local, change) },
    settled({ language }) {
      // Nobody waits for pages that may be asleep.
      void tellPages({ type: 'redress' }).catch(() => {});
      return makeMenus(language);
    },
    packs: packList,
    ruleTitles: withPacks(ruleTitles),
    words: wordsIn,
    speak: async (answer) => inWriting(answer, (await settings()).language),
    tabs: {
      remember: rememberTab,
      recall: recallTab,
      forget: forgetTab,
      memory: memoryOf,
      url: async (tabId) => (await browser.tabs.get(tabId)).url ?? null,
    },
    queue: liveQueue({ shared }),
    pictures: livePictures(),
    isWatched,
    pictureOf,
    dismissals: dismissals(local, session),
    person: {
      read: () => readPerson(local),
      keep: (person) => keepPerson(local, person),
      check: checkEligibility,
    },
    badge: async (tabId, audit) => showBadge(tabId, audit, (await settings()).language),
    styleMarks,
    overlayStyles: (appearance) => dressed(overlayStyles, appearance),
    panelStyles: (appearance) => dressed(panelStyles, appearance),
    bringCourse(tabId) {
      // A page that is watched is going to be judged.
      void packagedPacks();
      return bringCourse(tabId);
    },
    bringPanel,
    bringMarks,
    places: { read: (host) => readPlace(local, host), keep: (host, place) => keepPlace(local, host, place) },
    openOptions: () => browser.runtime.openOptionsPage(),
    async openReport(tabId, file = false) {
      const { index } = await browser.tabs.get(tabId);
      const url = browser.runtime.getURL(`/report.html#${tabId}${file ? ',file' : ''}`);
      await browser.tabs.create({ url, index: index + 1, openerTabId: tabId });
    },
    readTab: (tabId, wish) => commandTab(tabId, { type: 'read-page', ...wish }),
    command: commandTab,
    async forgetAll() {
      await Promise.all([local.clear(), session.clear(), unwatchAllSites()]);
      // That the welcome page was seen is no secret, and it is not to come again.
      await rememberWelcome(local);
    },
  };
}

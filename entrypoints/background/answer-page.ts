import type { Audit, ExplainedAudit } from '@/rules/audit';
import { type AuditChange, auditChanges } from '@/rules/derived/audit-changes';
import type { Words } from '@/rules/finding';
import type { Reading } from '@/rules/reading/block';
import { type AnyAsk, failure, type PageAsker } from './asker';
import type { Deps } from './deps';
import { knownCourses } from './known-courses';
import type { Answered, Ask, QuestionName, Unsaved, Verdict } from './protocol';
import { savedUrl } from './saved-url';
import { tabViews } from './tab-views';

/** A page read again within this time is the same visit. */
const VISIT_MS = 30 * 60_000;

/** Answers what only a content script may ask. */
export async function answerPage(ask: AnyAsk, asker: PageAsker, deps: Deps): Promise<Answered<QuestionName>> {
  const { tabId, url, privately } = asker;
  switch (ask.type) {
    case 'judge-reading':
      return judgeReading(ask, asker, deps);
    case 'style-marks':
      await deps.styleMarks(tabId);
      return { ok: true };
    case 'overlay-styles': {
      const { language, appearance } = await deps.settings.read();
      const [words, place] = await Promise.all([deps.words(language), deps.places.read(url.hostname)]);
      return { ok: true, css: deps.overlayStyles(appearance), words, place };
    }
    case 'bring-course':
      await deps.bringCourse(tabId);
      return { ok: true };
    case 'bring-panel': {
      const [{ appearance }] = await Promise.all([deps.settings.read(), deps.bringPanel(tabId)]);
      return { ok: true, css: deps.panelStyles(appearance) };
    }
    case 'tab-views':
      return { ok: true, ...(await tabViews(tabId, deps)) };
    case 'keep-place':
      if (!privately) await deps.places.keep(url.hostname, ask.place);
      return { ok: true };
    case 'open-options':
      await deps.openOptions();
      return { ok: true };
    case 'print-report':
      await deps.openReport(tabId, ask.file);
      return { ok: true };
    case 'bring-marks':
      await deps.bringMarks(tabId);
      return { ok: true };
    case 'known-courses':
      return { ok: true, known: await knownCourses(ask.cards, url.origin, deps.store) };
    case 'dismiss': {
      const { how = 'session' } = ask;
      const audit = how === 'until-changed' ? await auditOf(tabId, deps) : null;
      return { ok: true, ask: await deps.dismissals.dismiss({ url, how, audit, privately }) };
    }
    case 'panel-opened':
      if (!privately) await deps.dismissals.opened(url);
      return { ok: true };
    case 'read-picture': {
      const tell = (done: number) => void deps.command(tabId, { type: 'picture-progress', done });
      return { ok: true, ...(await deps.pictures.read(tabId, ask.src, ask.data, tell)) };
    }
    case 'stop-pictures':
      await deps.pictures.stop();
      return { ok: true };
    case 'picture-of-tab':
      return { ok: true, png: await deps.pictureOf(tabId) };
    case 'page-left':
      await Promise.all([deps.tabs.forget(tabId), deps.pictures.forget(tabId)]);
      await deps.badge(tabId, null);
      return { ok: true };
    default:
      return failure('not-allowed');
  }
}

async function auditOf(tabId: number, deps: Deps): Promise<Audit | null> {
  const told = (await deps.tabs.recall(tabId))?.told;
  if (!told) return null;
  if ('verdict' in told) return told.verdict.shown.audit;
  const found = await deps.store.audit(told.kept);
  return found.ok ? found.audit : null;
}

async function judgeReading(
  { reading: page, readAt: asked, began, anyway }: Ask<'judge-reading'>,
  { tabId, url, privately }: PageAsker,
  deps: Deps,
): Promise<Answered<'judge-reading'>> {
  // A page may change its address within its origin while it is read, but not say that it is another site.
  if (!URL.canParse(page.url) || new URL(page.url).origin !== url.origin) return failure('bad-message');
  const reading = await deps.pictures.with(tabId, page);
  // In a tab of the queue every reading belongs to the one visit.
  const readAt = (await deps.queue.visitOf(tabId).catch(() => null)) ?? asked;
  const { packsOff, keepAudits, readPictures } = await deps.settings.read();
  const own = (await deps.ownPacks()).filter(({ on }) => on);
  const shown = await deps.judge(reading, readAt, { anyway, packsOff, own, memory: deps.tabs.memory(tabId) });
  const before = privately ? null : await visitBefore(shown.audit, reading, began, deps);
  const changes = changesSince(before, shown.audit);
  const beside = {
    ...(before && changes?.length ? { changedSince: before.readAt, changes } : {}),
    ...(packsOff.length ? { packsOff: packTitles(packsOff, deps) } : {}),
  };
  const count = changes?.length ?? null;
  const kept = await keep(shown, reading, { privately, keepAudits, changes: count }, deps);
  const unsaved = typeof kept === 'string' ? kept : null;
  const verdict: Verdict = {
    shown,
    stored: unsaved === null,
    unsaved,
    ...beside,
  };
  // The verdict is there: neither a full session nor a tab that is gone by now takes it back.
  await Promise.allSettled([
    deps.tabs.remember(tabId, {
      url: reading.url,
      told: typeof kept === 'string' ? { verdict } : { ...kept, ...beside },
    }),
    deps.badge(tabId, shown.audit),
  ]);
  const quiet = await deps.dismissals.isQuiet(url, shown.audit).catch(() => false);
  const pictures = readPictures && (await deps.isWatched(url).catch(() => false));
  return { ok: true, ...verdict, quiet, pictures };
}

/**
 * What the visit before found; a memory that fails has nothing to compare with. Readings of half an hour count as one
 * visit, unless nothing older is kept: then a page that was opened again since is held against what it said before.
 */
async function visitBefore(
  audit: Audit,
  reading: Reading,
  began: string | undefined,
  deps: Deps,
): Promise<Audit | null> {
  if (!audit.courses.length) return null;
  const url = savedUrl(reading.url);
  const older = await deps.store.previous(url, beforeVisit(audit));
  if (!older.ok || older.audit || !began) return older.ok ? older.audit : null;
  // What the queue reads is dated when its tab was opened: before the page itself began.
  const found = await deps.store.previous(url, began < audit.readAt ? began : audit.readAt);
  return found.ok ? found.audit : null;
}

const beforeVisit = ({ readAt }: Audit) => new Date(Date.parse(readAt) - VISIT_MS).toISOString();

/** What changed on the page; null where nothing can be compared, or where what differs may be ours. */
function changesSince(before: Audit | null, now: Audit): AuditChange[] | null {
  const compared = before && auditChanges(before, now);
  return compared?.sameRules ? compared.changes : null;
}

const packTitles = (off: readonly string[], deps: Deps): Words[] =>
  deps
    .packs()
    .filter(({ name }) => off.includes(name))
    .map(({ title }) => title);

/** Keeps the audit and gives its id, or says why not. Pages that hold no course are not kept. */
async function keep(
  shown: ExplainedAudit,
  reading: Reading,
  { privately, keepAudits, changes }: { privately: boolean; keepAudits: boolean; changes: number | null },
  deps: Deps,
): Promise<Unsaved | { kept: string }> {
  if (privately) return 'private';
  if (!shown.audit.courses.length) return 'no-course';
  if (!keepAudits) return 'switched-off';
  const entry = deps.entry(shown, reading, changes);
  const saved = await deps.store.keepVisit(entry, beforeVisit(shown.audit));
  return saved.ok ? { kept: saved.id } : saved.error;
}

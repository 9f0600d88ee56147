import { type AnyAsk, failure } from './asker';
import type { Deps } from './deps';
import type { Answered, QuestionName, Settings } from './protocol';
import type { TabState } from './tab-state';
import { tabViews } from './tab-views';

/** Answers what only a page of the extension may ask. */
export async function answerExtension(ask: AnyAsk, deps: Deps): Promise<Answered<QuestionName>> {
  switch (ask.type) {
    case 'tab-audit': {
      const [state, url] = await Promise.all([deps.tabs.recall(ask.tabId), deps.tabs.url(ask.tabId)]);
      const holds = state && (url === null || withoutHash(url) === withoutHash(state.url));
      return holds ? withViews(await toldOf(state.told, deps), ask.tabId, deps) : { ok: true, verdict: null };
    }
    case 'audit-tab': {
      const answer = await deps.readTab(ask.tabId, { open: ask.open, anyway: ask.anyway });
      return answer.ok ? withViews({ ok: true, verdict: answer.verdict }, ask.tabId, deps) : answer;
    }
    case 'recent-audits':
      return deps.store.recent(ask.limit);
    case 'list-audits':
      return deps.store.list(ask.after, ask.limit);
    case 'rule-titles':
      return { ok: true, titles: await deps.ruleTitles() };
    case 'page-history':
      return deps.store.history(ask.url);
    case 'kept-audit': {
      const [found, held] = await Promise.all([deps.store.audit(ask.id), deps.store.views(ask.id)]);
      if (!found.ok) return found;
      if (!held.ok) return held;
      const shown = found.audit && (await deps.explain(found.audit, await deps.ownPacks()));
      const { judgements, earlier } = held;
      return { ok: true, kept: shown && { shown, judgements, earlier } };
    }
    case 'judge': {
      const { judgement } = ask;
      if (judgement.outcome !== 'kept' && !judgement.reason.trim()) return failure('bad-message');
      return deps.store.judge(ask.id, judgement);
    }
    case 'reveal-in-tab':
      return deps.command(ask.tabId, { type: 'reveal', evidence: ask.evidence });
    case 'read-tab-pictures':
      return deps.command(ask.tabId, { type: 'read-pictures' });
    case 'judge-sample': {
      const now = new Date().toISOString();
      return { ok: true, shown: await deps.judge(ask.reading, now, { anyway: true, packsOff: [] }) };
    }
    case 'judge-file': {
      const { packsOff } = await deps.settings.read();
      const readAt = new Date().toISOString();
      return {
        ok: true,
        shown: await deps.judge(ask.reading, readAt, {
          anyway: ask.anyway,
          packsOff,
          own: await ownOn(deps),
        }),
      };
    }
    case 'settings': {
      const settings = await deps.settings.read();
      return { ok: true, settings, words: await deps.words(settings.language), packs: deps.packs() };
    }
    case 'change-settings': {
      const settings = await deps.settings.change(ask.change);
      await deps.settled(settings);
      if (ask.change.keepDays !== undefined) await prune(settings, deps);
      return { ok: true, settings };
    }
    case 'hidden-sites':
      return { ok: true, hidden: await deps.dismissals.hidden() };
    case 'restore-site':
      return { ok: true, hidden: await deps.dismissals.restore(ask.id) };
    case 'count-audits':
      return deps.store.count();
    case 'delete-everything': {
      await deps.queue.stop();
      const cleared = await deps.store.clear();
      if (!cleared.ok) return cleared;
      await deps.forgetAll();
      await deps.settled(await deps.settings.read());
      return { ok: true };
    }
    default:
      return failure('not-allowed');
  }
}

const DAY_MS = 86_400_000;

/** The packs of an organisation that are on. */
export const ownOn = async ({ ownPacks }: Pick<Deps, 'ownPacks'>) =>
  (await ownPacks()).filter(({ on }) => on);

/** Deletes the audits that are older than a person wants them kept. */
export async function prune({ keepDays }: Settings, deps: Pick<Deps, 'store'>): Promise<void> {
  if (keepDays > 0) await deps.store.prune(new Date(Date.now() - keepDays * DAY_MS).toISOString());
}

async function toldOf(told: TabState['told'], deps: Deps): Promise<Answered<'tab-audit'>> {
  if ('verdict' in told) return { ok: true, verdict: told.verdict };
  const found = await deps.store.audit(told.kept);
  if (!found.ok) return found;
  const shown = found.audit && (await deps.explain(found.audit, await deps.ownPacks()));
  const { kept: _kept, ...beside } = told;
  const verdict = shown && { shown, stored: true, unsaved: null, ...beside };
  return { ok: true, verdict };
}

/** What a person held of it may have changed since it was judged: it is asked for each time. */
async function withViews(told: Answered<'tab-audit'>, tabId: number, deps: Deps): Promise<typeof told> {
  if (!told.ok || !told.verdict) return told;
  return { ok: true, verdict: { ...told.verdict, views: await tabViews(tabId, deps) } };
}

const withoutHash = (url: string) => url.replace(/#.*$/s, '');

import type { Audit, ExplainedAudit } from '@/rules/audit';
import type { Reading } from '@/rules/reading/block';
import type { AuditEntry, AuditStore } from './audit-store';
import { questionShapes } from './message-schema';
import type {
  Answered,
  Ask,
  CommandAnswer,
  Failure,
  QuestionName,
  ReadWish,
  Unsaved,
  Verdict,
} from './protocol';
import type { Settings } from './settings';
import type { TabState } from './tab-state';

/** As much of the browser's `MessageSender` as is looked at. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

/** Who asks: a page's content script in a tab's main frame, or a page of the extension. */
type Asker = { from: 'page'; tabId: number; url: URL; privately: boolean } | { from: 'extension' };

/** All that answering touches; the browser is behind it. */
export interface Deps {
  /** Id and address (`chrome-extension://…/`) of this extension. */
  self: { id: string; origin: string };
  judge(reading: Reading, readAt: string, anyway: boolean): ExplainedAudit;
  explain(audit: Audit): ExplainedAudit;
  entry(shown: ExplainedAudit, reading: Reading): AuditEntry;
  store: Pick<AuditStore, 'save' | 'recent' | 'audit'>;
  settings(): Promise<Settings>;
  tabs: {
    remember(tabId: number, state: TabState): Promise<void>;
    recall(tabId: number): Promise<TabState | null>;
    forget(tabId: number): Promise<void>;
    /** The address of a tab, where the browser lets us know it. */
    url(tabId: number): Promise<string | null>;
  };
  quiet: { make(origin: string): Promise<void>; is(origin: string): Promise<boolean> };
  badge(tabId: number, audit: Audit | null): Promise<void>;
  styleMarks(tabId: number): Promise<void>;
  overlayStyles: string;
  bringPanel(tabId: number): Promise<void>;
  readTab(tabId: number, wish: ReadWish): Promise<CommandAnswer<'read-page'>>;
}

const failure = (error: Failure['error'], detail?: string): Failure =>
  detail === undefined ? { ok: false, error } : { ok: false, error, detail };

function askerOf(sender: Sender, self: Deps['self']): Asker | null {
  if (sender.id !== self.id || !sender.url) return null;
  if (sender.url.startsWith(self.origin)) return { from: 'extension' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !URL.canParse(sender.url)) return null;
  return {
    from: 'page',
    tabId,
    url: new URL(sender.url),
    privately: sender.tab?.incognito !== false,
  };
}

const FROM_PAGES = new Set<QuestionName>([
  'judge-reading',
  'style-marks',
  'overlay-styles',
  'bring-panel',
  'dismiss',
  'page-left',
]);

const isQuestion = (name: unknown): name is QuestionName =>
  typeof name === 'string' && Object.hasOwn(questionShapes, name);

/**
 * Answers one message. It never throws: whoever asked gets a value, and a message that is not one of ours, or does not
 * come from where its kind may come from, changes nothing.
 */
export async function handle(message: unknown, sender: Sender, deps: Deps): Promise<Answered<QuestionName>> {
  const name = typeof message === 'object' && message && 'type' in message ? message.type : null;
  if (!isQuestion(name)) return failure('bad-message');
  const asker = askerOf(sender, deps.self);
  if (!asker || (asker.from === 'page') !== FROM_PAGES.has(name)) return failure('not-allowed');
  const checked = questionShapes[name].safeParse(message);
  if (!checked.success) return failure('bad-message');
  try {
    return asker.from === 'page'
      ? await answerPage(checked.data, asker, deps)
      : await answerExtension(checked.data, deps);
  } catch (error) {
    return failure('judging-failed', String(error));
  }
}

type AnyAsk = { [N in QuestionName]: Ask<N> }[QuestionName];
type PageAsker = Extract<Asker, { from: 'page' }>;

async function answerPage(ask: AnyAsk, asker: PageAsker, deps: Deps): Promise<Answered<QuestionName>> {
  const { tabId, url } = asker;
  switch (ask.type) {
    case 'judge-reading':
      return judgeReading(ask, asker, deps);
    case 'style-marks':
      await deps.styleMarks(tabId);
      return { ok: true };
    case 'overlay-styles':
      return { ok: true, css: deps.overlayStyles };
    case 'bring-panel':
      await deps.bringPanel(tabId);
      return { ok: true };
    case 'dismiss':
      await deps.quiet.make(url.origin);
      return { ok: true };
    case 'page-left':
      await deps.tabs.forget(tabId);
      await deps.badge(tabId, null);
      return { ok: true };
    default:
      return failure('not-allowed');
  }
}

async function judgeReading(
  { reading, readAt, anyway }: Ask<'judge-reading'>,
  { tabId, url, privately }: PageAsker,
  deps: Deps,
): Promise<Answered<'judge-reading'>> {
  // A page may change its address within its origin while it is read, but not say that it is another site.
  if (!URL.canParse(reading.url) || new URL(reading.url).origin !== url.origin) return failure('bad-message');
  const shown = deps.judge(reading, readAt, anyway);
  const kept = await keep(shown, reading, privately, deps);
  const unsaved = typeof kept === 'string' ? kept : null;
  const verdict: Verdict = { shown, stored: unsaved === null, unsaved };
  // The verdict is there: neither a full session nor a tab that is gone by now takes it back.
  await Promise.allSettled([
    deps.tabs.remember(tabId, { url: reading.url, told: typeof kept === 'string' ? { verdict } : kept }),
    deps.badge(tabId, shown.audit),
  ]);
  const quiet = await deps.quiet.is(url.origin).catch(() => false);
  return { ok: true, ...verdict, quiet };
}

/** Keeps the audit and gives its id, or says why not. Pages that hold no course are not kept. */
async function keep(
  shown: ExplainedAudit,
  reading: Reading,
  privately: boolean,
  deps: Deps,
): Promise<Unsaved | { kept: string }> {
  if (privately) return 'private';
  if (!shown.audit.courses.length) return 'no-course';
  const { keepAudits } = await deps.settings();
  if (!keepAudits) return 'switched-off';
  const entry = deps.entry(shown, reading);
  const saved = await deps.store.save(entry);
  return saved.ok ? { kept: entry.summary.id } : saved.error;
}

async function answerExtension(ask: AnyAsk, deps: Deps): Promise<Answered<QuestionName>> {
  switch (ask.type) {
    case 'tab-audit': {
      const [state, url] = await Promise.all([deps.tabs.recall(ask.tabId), deps.tabs.url(ask.tabId)]);
      const holds = state && (url === null || withoutHash(url) === withoutHash(state.url));
      return holds ? toldOf(state.told, deps) : { ok: true, verdict: null };
    }
    case 'audit-tab': {
      const answer = await deps.readTab(ask.tabId, { open: ask.open, anyway: ask.anyway });
      return answer.ok ? { ok: true, verdict: answer.verdict } : answer;
    }
    case 'recent-audits':
      return deps.store.recent(ask.limit);
    default:
      return failure('not-allowed');
  }
}

async function toldOf(told: TabState['told'], deps: Deps): Promise<Answered<'tab-audit'>> {
  if ('verdict' in told) return { ok: true, verdict: told.verdict };
  const found = await deps.store.audit(told.kept);
  if (!found.ok) return found;
  const shown = found.audit && deps.explain(found.audit);
  return { ok: true, verdict: shown && { shown, stored: true, unsaved: null } };
}

const withoutHash = (url: string) => url.replace(/#.*$/s, '');

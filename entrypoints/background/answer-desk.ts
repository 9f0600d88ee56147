import { type Passage, passagesOf, type SameText, textComparison } from '@/rules/derived/same-texts';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import { type AnyAsk, failure } from './asker';
import type { Deps } from './deps';
import { deskShapes } from './desk-shapes';
import type { Answered, PageNotes, QuestionName } from './protocol';
import { reportPages } from './report-pages';
import { savedUrl } from './saved-url';
import { standingOn } from './standing';

/** Remarks on one page beyond these push out the oldest. */
const MOST_REMARKS = 500;

export const isDeskQuestion = (name: QuestionName): boolean => Object.hasOwn(deskShapes, name);

/** Answers what only the workbench asks. */
export async function answerDesk(ask: AnyAsk, deps: Deps): Promise<Answered<QuestionName>> {
  const { store } = deps;
  switch (ask.type) {
    case 'page-tags':
      return store.tags();
    case 'all-judgements':
      return store.allJudgements();
    case 'note-remark':
      return change(ask.page, (notes) => ({
        ...notes,
        remarks: [...(notes.remarks ?? []), ask.remark].slice(-MOST_REMARKS),
      }));
    case 'forget-remark':
      return change(ask.page, (notes) => ({
        ...notes,
        remarks: (notes.remarks ?? []).filter(({ at }) => at !== ask.remark),
      }));
    case 'tag-page':
      return change(ask.page, (notes) => ({ ...notes, tags: [...new Set(ask.tags)] }));
    case 'kept-reading': {
      const found = await store.find(ask.id);
      return found.ok ? { ok: true, reading: found.entry?.reading ?? null } : found;
    }
    case 'forget-site':
      return store.forgetSite(ask.host);
    case 'same-texts':
      return sameTexts(ask.own, ask.others);
    case 'report-pages':
      return reportPages(ask, deps);
    case 'standing-deadlines':
      return standing(ask.urls);
    default:
      return failure('not-allowed');
  }

  async function change(page: string, made: (notes: PageNotes) => PageNotes) {
    const kept = await store.addNote(savedUrl(page), made);
    return kept.ok ? { ok: true as const, notes: kept.notes, unsaved: null } : kept;
  }

  async function standing(urls: string[]): Promise<Answered<'standing-deadlines'>> {
    const found: Record<string, StandingDeadline[]> = {};
    for (const url of new Set(urls)) {
      const stood = await standingOn(url, store);
      if (!stood.ok) return stood;
      if (stood.standing.length) found[url] = stood.standing;
    }
    return { ok: true, standing: found };
  }

  async function passages(id: string): Promise<Passage[] | null> {
    const found = await store.find(id);
    return found.ok && found.entry ? passagesOf(id, found.entry.audit, found.entry.reading) : null;
  }

  /** One page after the other: a thousand at once would not fit the memory. */
  async function sameTexts(own: string[], others: string[]): Promise<Answered<'same-texts'>> {
    const mine: Passage[] = [];
    for (const id of own) mine.push(...((await passages(id)) ?? []));
    const compare = textComparison(mine);
    const same: SameText[] = [];
    let read = 0;
    for (const id of others) {
      const theirs = await passages(id);
      if (!theirs) continue;
      read++;
      same.push(...compare(theirs));
    }
    return { ok: true, same, read };
  }
}

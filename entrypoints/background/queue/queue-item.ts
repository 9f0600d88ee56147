import { savedUrl } from '../saved-url';

/** Why a page of the queue was not audited, or waits for a person. */
export type QueueReason =
  | 'login'
  | 'captcha'
  | 'timeout'
  | 'unreachable'
  | 'status'
  | 'redirected'
  | 'not-html'
  | 'permission'
  | 'tab-closed'
  | 'empty'
  | 'unreadable'
  | 'not-kept'
  | 'storage'
  | 'no-course'
  | 'sitemap'
  | 'sitemap-cut'
  | 'packed'
  | 'skipped'
  | 'file-gone'
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-large'
  | 'file-scanned'
  | 'file-kind';

export type QueueState = 'waiting' | 'reading' | 'person' | 'done' | 'skipped' | 'failed';

/** One address, or one saved file, of the bulk queue. */
export interface QueueItem {
  /** The address as it may be saved; the same address twice is one item. */
  id: string;
  /** The address as it is opened; once it was read, no more than the saved one. */
  address: string;
  host: string;
  /** Place in the queue. */
  order: number;
  state: QueueState;
  /** When the visit began, as ISO time. All readings of one visit are one audit, which goes by this time. */
  visit: string | null;
  /** Visits that came to nothing for a reason that may pass. */
  tries: number;
  /** When the last visit ended, in ms; pages of one host are kept apart by it. */
  ended: number | null;
  reason: QueueReason | null;
  /** What belongs to the reason: a status, a host, a kind of document or page. */
  detail: string;
  title: string | null;
  result: QueueResult | null;
  /** A tab that the person had open already: it is read where it is, and never closed. */
  ownTab: number | null;
  /** A file that the person handed over; its reading comes from the page that took it. */
  file: boolean;
  /** How many sitemaps led to it, one within the other. */
  depth?: number;
}

export interface QueueResult {
  kind: string;
  provider: string | null;
  courses: number;
  grade: string | null;
  flagged: number;
  /** Share of the page that could be read, 0..1. */
  coverage: number;
}

/** How a visit ended. */
export type Outcome =
  | { state: 'done'; title: string | null; result: QueueResult }
  | {
      state: 'skipped' | 'failed' | 'person';
      reason: QueueReason;
      detail?: string;
      title?: string | null;
      /** Addresses that it lists, to be read after it. */
      lists?: readonly string[];
    };

/** An address that can be opened, or null: only pages of the web are. */
export function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** A new item, or null for what is no address of a page. */
export function queueItem(address: string, order: number, ownTab: number | null = null): QueueItem | null {
  const url = webAddress(address);
  if (!url) return null;
  return { ...EMPTY, id: savedUrl(url.href), address: url.href, host: url.host, order, ownTab };
}

/** An item for a file; `id` tells files apart by what is in them. */
export const fileItem = (id: string, name: string, order: number): QueueItem => ({
  ...EMPTY,
  id,
  address: id,
  host: '',
  order,
  title: name,
  file: true,
});

const EMPTY = {
  state: 'waiting',
  visit: null,
  tries: 0,
  ended: null,
  reason: null,
  detail: '',
  title: null,
  result: null,
  ownTab: null,
  file: false,
} as const;

/** A tab that broke, or a line that did: the same page is there a moment later, or it is really not. */
const MAY_PASS = new Set<QueueReason>(['unreachable', 'unreadable']);

/** The item after its visit; once more in the queue where what went wrong may pass by itself. */
export function afterVisit(item: QueueItem, outcome: Outcome, now: number): QueueItem {
  const passing = outcome.state === 'failed' && MAY_PASS.has(outcome.reason) && item.tries < 1;
  return passing ? { ...again(item), tries: item.tries + 1, ended: now } : settled(item, outcome, now);
}

/** The item after its last visit. What lets someone in is forgotten with a visit that came to something. */
export function settled(item: QueueItem, outcome: Outcome, now: number): QueueItem {
  const over = outcome.state === 'done' || outcome.state === 'skipped';
  const common = {
    ...item,
    state: outcome.state,
    ended: now,
    title: outcome.title ?? item.title,
    address: over ? item.id : item.address,
  };
  return outcome.state === 'done'
    ? { ...common, reason: null, detail: '', result: outcome.result }
    : { ...common, reason: outcome.reason, detail: outcome.detail ?? '', result: null };
}

/** The item as it is read once more. */
export const again = (item: QueueItem): QueueItem => ({
  ...item,
  state: 'waiting',
  visit: null,
  tries: 0,
  reason: null,
  detail: '',
  result: null,
});

import type { Ask, Failure, QuestionName } from './protocol';

/** As much of the browser's `MessageSender` as is looked at. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

/** Who asks: a page's content script in a tab's main frame, or a page of the extension. */
export type Asker = PageAsker | ExtensionAsker;
export interface PageAsker {
  from: 'page';
  tabId: number;
  url: URL;
  privately: boolean;
}
export interface ExtensionAsker {
  from: 'extension';
  privately: boolean;
}

export type AnyAsk = { [N in QuestionName]: Ask<N> }[QuestionName];

export const failure = (error: Failure['error'], detail?: string): Failure =>
  detail === undefined ? { ok: false, error } : { ok: false, error, detail };

/** Null for whoever is not part of this extension, and for frames inside a page. */
export function askerOf(sender: Sender, self: { id: string; origin: string }): Asker | null {
  if (sender.id !== self.id || !sender.url) return null;
  // A popup or a side panel is in no tab; what it writes down is kept, and it is told when a tab is private.
  if (sender.url.startsWith(self.origin))
    return { from: 'extension', privately: sender.tab?.incognito === true };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !URL.canParse(sender.url)) return null;
  return {
    from: 'page',
    tabId,
    url: new URL(sender.url),
    privately: sender.tab?.incognito !== false,
  };
}

import type { PanelCallbacks } from '@/components/audit-panel';
import type { Words } from '@/components/wording';
import type { Dismissal } from '@/entrypoints/background/protocol';
import type { Reading } from '@/rules/reading/block';
import type { ImageSink, TextSink } from '@/rules/reading/walk';
import type { Evidence } from '@/rules/source-range';
import type { Dock } from './dock';
import type { OverlayState } from './overlay-state';
import { ask } from './send';

/**
 * The panel is a script of its own, put into a page's main frame when it is first opened there, so that a page that is
 * only watched does not carry it. Both scripts live in the extension's own world of that page, which no page can see,
 * and meet under this name.
 */
const PANEL = Symbol.for('kejian.panel');

/** What the watching script lends to the panel. */
export interface PanelPage {
  window: Window & typeof globalThis;
  signal: AbortSignal;
  words: Words;
  /** Reads the page as it is now; the walk is carried by the watching script alone. */
  read(onText: TextSink<Node>, onImage?: ImageSink<Node>): Promise<Reading>;
  acts: Pick<PanelCallbacks, 'readAnyway' | 'readAgain' | 'reload'> & {
    /** Pictures were read: the page says more now. Nothing is opened. */
    picturesRead: () => void;
    close: () => void;
    putAway: (how: Dismissal) => void;
  };
}

/** The panel and the marks of one page. */
export interface PanelSession {
  /** Draws the panel into the dock where it is open, and marks the words it speaks of. */
  draw(dock: Dock, state: OverlayState): void;
  /** Marks the words and brings them into view, or the closed part that holds them; false when they are gone. */
  reveal(evidence: Evidence): Promise<boolean>;
  /** Reads the page's pictures; `unasked`: each at most once, and only the first of many. */
  readPictures(unasked?: boolean): void;
  /** How far the picture is that is being read, 0..1. */
  pictureProgress(done: number): void;
  /** Puts on other styles. */
  dress(css: string): void;
  /** Takes all of it away; it can be drawn again. */
  clear(): void;
}

export type PanelScript = (page: PanelPage, css: string) => PanelSession;

const world = globalThis as { [PANEL]?: PanelScript };

/** Said by the panel's script when it arrives. */
export function offerPanel(script: PanelScript): void {
  world[PANEL] = script;
}

/** The panel of a page, its script brought here; null when it cannot come. */
export async function bringPanel(page: PanelPage): Promise<PanelSession | null> {
  const answer = await ask('bring-panel', {});
  return answer.ok ? (world[PANEL]?.(page, answer.css) ?? null) : null;
}

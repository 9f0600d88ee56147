import { useEffect, useRef } from 'preact/hooks';
import { AuditPanel, type PanelCallbacks, type Wanted } from '@/components/audit-panel';
import type { Desk } from '@/components/desk';
import { HotWords } from '@/components/hot-words';
import { keepFocus } from '@/components/keep-focus';
import type { FrameActs } from '@/components/panel-frame';
import type { MenuItem } from '@/components/panel-menu';
import type { PanelState } from '@/components/panel-states';
import type { PictureReading } from '@/components/read-pictures';
import { WordsContext } from '@/components/use-words';
import type { Words } from '@/components/wording';
import type { OverlayState } from '@/entrypoints/course.content/overlay-state';
import type { MarkedWords } from './page-marks';

/** What the panel shows of the state of a page. */
export function panelState(state: OverlayState, words: Words): PanelState {
  const { say } = words;
  if (state.phase === 'done' && state.shown) {
    const { shown, stored, changedSince, changes = [], packsOff = [] } = state;
    const list = packsOff.map((title) => title[words.language]).join(say('comma'));
    const notices = [stored === false ? say('notStored') : '', list && say('packsOff', { list })];
    return {
      kind: 'result',
      shown,
      notice: notices.filter(Boolean).join(' '),
      ...(changedSince && { changed: { since: changedSince, changes } }),
    };
  }
  if (state.phase === 'error') return { kind: 'error', code: state.error ?? '' };
  return { kind: state.phase === 'updated' ? 'updated' : 'reading' };
}

/** The open panel of one page, and what marked words under the pointer are about. */
export function OverlayPanel(props: {
  state: OverlayState;
  words: Words;
  callbacks: PanelCallbacks;
  desk?: Desk;
  pictures?: PictureReading;
  frame?: FrameActs;
  menu?: readonly MenuItem[];
  wanted?: Wanted;
  hot?: MarkedWords | null;
}) {
  const { state, words, callbacks, desk, pictures, frame, menu, wanted, hot } = props;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => keepFocus(root.current!), []);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    callbacks.close?.();
  }
  return (
    <WordsContext.Provider value={words}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys pressed anywhere in the panel */}
      <div ref={root} class="pan" onKeyDown={onKeyDown}>
        <AuditPanel
          state={panelState(state, words)}
          callbacks={callbacks}
          desk={desk}
          pictures={pictures}
          frame={frame}
          menu={menu}
          wanted={wanted}
        />
        {hot && state.shown && (
          <HotWords finding={hot.finding} rules={state.shown.rules} box={hot.range.getBoundingClientRect()} />
        )}
      </div>
    </WordsContext.Provider>
  );
}

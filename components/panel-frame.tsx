import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, Logo } from './icon';
import { type MenuItem, PanelMenu } from './panel-menu';
import { type PanelSize, ResizeGrip } from './resize-grip';
import { useWords } from './use-words';

/** What the overlay's panel can do with its frame; a side panel has none of it. */
export interface FrameActs {
  /** Lets the overlay be dragged by its title bar. */
  dragBy: (handle: HTMLElement) => void;
  resize: (size: PanelSize) => void;
}

/**
 * The panel's fixed parts: title bar, headline, header, scrolling middle, footer with the one live region.
 * Opening moves the focus to the headline; it is not trapped.
 */
export function PanelFrame(props: {
  title: string | null;
  titleLanguage?: string;
  headline: ComponentChildren;
  header?: ComponentChildren;
  children?: ComponentChildren;
  footer?: ComponentChildren;
  message: string;
  low: boolean;
  menu?: readonly MenuItem[];
  frame?: FrameActs;
  onTouch: () => void;
  onClose?: () => void;
}) {
  const { title, titleLanguage, headline, header, children, footer, message, low, menu, frame } = props;
  const { onTouch, onClose } = props;
  const { say } = useWords();
  const [small, setSmall] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What cannot be closed was not opened either: it takes no focus.
    if (onClose) first.current?.focus({ preventScroll: true });
    if (bar.current) frame?.dragBy(bar.current);
  }, []);
  const fold = say(small ? 'unfold' : 'fold');
  return (
    <section
      ref={panel}
      class={`panel${low ? ' low' : ''}${small ? ' small' : ''}`}
      data-testid="panel"
      {...(onClose && { role: 'dialog', 'aria-modal': 'false' as const })}
      aria-label={say('panel')}
      onPointerDown={onTouch}
    >
      {frame && !small && <ResizeGrip panel={panel} resize={frame.resize} />}
      <header class="ph">
        <div class={frame ? 'bar grab' : 'bar'} ref={bar}>
          <p class="n">
            <Logo />
            <b>{say('name')}</b>
            {title && (
              <span title={title} lang={titleLanguage} dir="auto">
                {title}
              </span>
            )}
          </p>
          {menu && menu.length > 0 && <PanelMenu items={menu} />}
          {frame && (
            <button
              type="button"
              class="ib fold"
              aria-label={fold}
              title={fold}
              aria-expanded={!small}
              onClick={() => setSmall(!small)}
            >
              <Icon name={small ? 'larger' : 'smaller'} />
            </button>
          )}
          {onClose && (
            <button type="button" class="ib" aria-label={say('close')} title={say('close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </div>
        <h2 class="counts" tabIndex={-1} ref={first}>
          {headline}
        </h2>
        {!small && header}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard */}
      <section class="pb" tabIndex={0} aria-label={say('results')} hidden={small}>
        {children}
      </section>
      <footer class="pf" hidden={small}>
        {!message && <p>{say('footer')}</p>}
        <p role="status">{message}</p>
        {footer}
      </footer>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, Logo } from './icon';
import { useWords } from './use-words';

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
  message: string;
  low: boolean;
  onTouch: () => void;
  onClose: () => void;
}) {
  const { title, titleLanguage, headline, header, children, message, low, onTouch, onClose } = props;
  const { say } = useWords();
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <section
      class={low ? 'panel low' : 'panel'}
      data-testid="panel"
      role="dialog"
      aria-modal="false"
      aria-label={say('panel')}
      onPointerDown={onTouch}
    >
      <header class="ph">
        <div class="bar">
          <p class="n">
            <Logo />
            <b>{say('name')}</b>
            {title && (
              <span title={title} lang={titleLanguage} dir="auto">
                {title}
              </span>
            )}
          </p>
          <button type="button" class="ib" aria-label={say('close')} title={say('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <h2 class="counts" tabIndex={-1} ref={first}>
          {headline}
        </h2>
        {header}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard */}
      <section class="pb" tabIndex={0} aria-label={say('results')}>
        {children}
      </section>
      <footer class="pf">
        {!message && <p>{say('footer')}</p>}
        <p role="status">{message}</p>
      </footer>
    </section>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import { useWords } from './use-words';

/** One line of the menu: what it does in a few words, and what that means. */
export interface MenuItem {
  text: string;
  sub?: string;
  act: () => void;
  /** Whether a line stands above it. */
  apart?: boolean;
}

/** The panel's menu: opened by a button, gone through with the arrow keys, closed by Escape before anything else. */
export function PanelMenu({ items }: { items: readonly MenuItem[] }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (open) menu.current?.querySelector('button')?.focus();
  }, [open]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const lines = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = lines.findIndex((one) => one.matches(':focus'));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (next !== undefined) lines.at(next % lines.length)?.focus();
    else if (event.key === 'Escape') close();
    else {
      if (event.key === 'Tab') setOpen(false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class="ib"
        aria-label={say('menu')}
        title={say('menu')}
        aria-haspopup="menu"
        aria-expanded={open}
        // Otherwise the press takes the focus out of the menu, which closes it, and opens it again.
        onMouseDown={(event) => open && event.preventDefault()}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <Icon name="dots" />
      </button>
      {open && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          tabIndex={-1}
          aria-label={say('menu')}
          onKeyDown={onKeyDown}
          onFocusOut={({ relatedTarget }) => {
            if (!(relatedTarget instanceof Node && menu.current?.contains(relatedTarget))) setOpen(false);
          }}
        >
          {items.map(({ text, sub, act, apart }) => (
            <button
              key={text}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={apart ? 'apart' : undefined}
              onClick={() => {
                close();
                act();
              }}
            >
              {text}
              {sub && <span class="sub">{sub}</span>}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

import { useEffect, useRef } from 'preact/hooks';

const TYPED = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

/** Single-key commands, off while a person types or holds a modifier. */
export function useKeys(commands: Record<string, () => void>): void {
  // An effect waits for a frame to be painted: of keys pressed in quick succession the second would act on what was
  // shown before the first.
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.matches(TYPED)) return;
      const command = latest.current[event.key.toLowerCase()];
      if (!command) return;
      event.preventDefault();
      command();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

import { useRef } from 'preact/hooks';

/** A few answers in a row, of which one is chosen: arrow keys go through them. */
export function Choice<T extends string>(props: {
  label: string;
  /** Whether the label is drawn. */
  hidden?: boolean;
  options: readonly { value: T; text: string }[];
  value: T | null;
  onChoose: (value: T) => void;
}) {
  const { label, hidden = false, options, value, onChoose } = props;
  const group = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    options.findIndex((one) => one.value === value),
  );
  function onKeyDown(event: KeyboardEvent): void {
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: options.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (step + options.length) % options.length;
    onChoose(options[next]!.value);
    group.current?.querySelectorAll('button')[next]?.focus();
  }
  return (
    <div class="choice">
      {!hidden && <p aria-hidden="true">{label}</p>}
      <div ref={group} class="seg" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
        {options.map((one, index) => (
          // biome-ignore lint/a11y/useSemanticElements: drawn as one control, with the keys of radio buttons
          <button
            key={one.value}
            type="button"
            role="radio"
            aria-checked={one.value === value}
            tabIndex={index === at ? 0 : -1}
            onClick={() => onChoose(one.value)}
          >
            {one.text}
          </button>
        ))}
      </div>
    </div>
  );
}

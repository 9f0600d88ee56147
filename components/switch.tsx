import type { ComponentChildren } from 'preact';

/** A setting that is on or off, with what it means beside it. */
export function Switch(props: {
  id: string;
  on: boolean;
  label: ComponentChildren;
  why?: ComponentChildren;
  onTurn: (on: boolean) => void;
}) {
  const { id, on, label, why, onTurn } = props;
  return (
    <div class="sw">
      <p>
        <span id={id}>{label}</span>
        {why && (
          <span class="sub" id={`${id}-why`}>
            {why}
          </span>
        )}
      </p>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={why ? `${id}-why` : undefined}
        onClick={() => onTurn(!on)}
      />
    </div>
  );
}

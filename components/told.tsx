import type { ComponentChildren } from 'preact';

/** What happened, why, and at most one thing to do about it. */
export function Told(props: {
  title: string;
  why: string;
  action?: string;
  act?: () => void;
  quiet?: boolean;
  children?: ComponentChildren;
}) {
  const { title, why, action, act, quiet = false, children } = props;
  return (
    <>
      <h2>{title}</h2>
      <p class="why">{why}</p>
      {action && (
        <div class="acts">
          <button type="button" class={quiet ? 'b wide' : 'b pri wide'} onClick={act}>
            {action}
          </button>
        </div>
      )}
      {children}
    </>
  );
}

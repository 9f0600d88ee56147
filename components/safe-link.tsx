import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import { webAddress } from './web-address';

/** The only link component; `plain` leaves out the arrow that says it leads elsewhere. Whatever is not a web address is shown as text. */
export function SafeLink(props: {
  url?: string | null;
  children: ComponentChildren;
  plain?: boolean;
  /** Its name where its words do not say where it leads. */
  label?: string;
}) {
  const { url, children, plain = false, label } = props;
  const href = webAddress(url);
  if (!href) return <span dir="auto">{children}</span>;
  return (
    <a
      class={plain ? undefined : 'nw'}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      dir="auto"
      aria-label={label}
    >
      {children}
      {!plain && <Icon name="outside" />}
    </a>
  );
}

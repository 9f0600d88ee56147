import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** The address to follow, or null when it is not a plain web address (`javascript:`, `data:`, a relative path …). */
export function webAddress(url: string | null | undefined): string | null {
  try {
    const { protocol, href } = new URL(url ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** The only link component. Whatever is not a web address is shown as text. */
export function SafeLink({ url, children }: { url?: string | null; children: ComponentChildren }) {
  const href = webAddress(url);
  if (!href) return <>{children}</>;
  return (
    <a class="nw" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="outside" />
    </a>
  );
}

import type { Settings } from './protocol';

const QUERY = /\(prefers-color-scheme:\s*dark\)/g;

/** Styles as a person wants them whatever the system prefers: the dark rules always hold, or never do. */
export function dressed(css: string, appearance: Settings['appearance']): string {
  if (appearance === 'auto') return css;
  // In brackets as what they replace: squeezed styles have no space before it.
  const always = appearance === 'dark' ? '(min-width:0)' : '(max-width:0)';
  return css.replace(QUERY, always).replace(/color-scheme:\s*light dark/g, `color-scheme:${appearance}`);
}

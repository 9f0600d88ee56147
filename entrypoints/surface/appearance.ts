import type { Settings } from '@/entrypoints/background/protocol';

const QUERY = /\(prefers-color-scheme:\s*dark\)/;
/** What a rule asked for before a person chose. */
const asked = new WeakMap<CSSMediaRule, string>();

/**
 * Draws a page of ours light or dark whatever the system prefers: the dark rules of its style sheets always hold, or
 * never do. Without a choice they hold as they were written.
 */
export function appear(document: Document, appearance: Settings['appearance']): void {
  document.documentElement.style.colorScheme = appearance === 'auto' ? 'light dark' : appearance;
  for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) choose(rule, appearance);
}

function choose(rule: CSSRule, appearance: Settings['appearance']): void {
  if (rule instanceof CSSImportRule) {
    for (const inner of rule.styleSheet?.cssRules ?? []) choose(inner, appearance);
    return;
  }
  if (!(rule instanceof CSSMediaRule)) return;
  const written = asked.get(rule) ?? rule.media.mediaText;
  if (!QUERY.test(written)) return;
  asked.set(rule, written);
  const always = appearance === 'dark' ? 'screen' : 'not all';
  rule.media.mediaText = appearance === 'auto' ? written : always;
}

/**
 * All places in a text that a global pattern matches. `matchAll` makes a new expression each time it is called; most
 * lines hold nothing, and are told so by the first look.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return NONE;
  const found = [first];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

const NONE: RegExpExecArray[] = [];

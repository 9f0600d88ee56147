/** Letters beyond ASCII; a line break of Unicode stands only in strings and expressions, as they do. */
const BEYOND = /[^\0-\x7f]/g;
/** After one backslash and no more, such a letter would become another escape. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/;

/** A script with all letters beyond ASCII written as `\uXXXX`, which says the same in strings and in expressions. */
export function latinScript(code: string, name = 'a script'): string {
  const escaped = ESCAPED.exec(code);
  if (escaped) throw new Error(`${name} has a letter beyond ASCII behind a backslash: ${escaped[0]}`);
  return code.replace(BEYOND, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The address to follow, or null when it is not a plain web address (`javascript:`, `data:`, a relative path …). */
export function webAddress(url: string | null | undefined): string | null {
  try {
    const { protocol, href } = new URL(url ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/**
 * The address of words on a page, for browsers that know text fragments. A page whose own address ends in a fragment
 * (`#/course/7`) is another page without it; a dash is a sign of its own in these, and has to be written out.
 */
export function textAddress(url: string, words: string): string {
  const page = url.replace(/:~:.*$/s, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}

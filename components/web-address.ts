/** The address to follow, or null when it is not a plain web address (`javascript:`, `data:`, a relative path …). */
export function webAddress(url: string | null | undefined): string | null {
  try {
    const { protocol, href } = new URL(url ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

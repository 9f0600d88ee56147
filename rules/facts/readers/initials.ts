/** Whether the first name is the initials of the second: `BWI`, `Brookside Works Institute`. */
export const isShortFor = (short: string, long: string): boolean =>
  /^[A-Z]{3,6}$/.test(short) &&
  /\s/.test(long) &&
  (long
    .match(/\b[A-Z]/g)
    ?.join('')
    .startsWith(short) ??
    false);

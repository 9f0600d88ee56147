/** A larger picture is not opened: its pixels alone would take 160 MB. */
export const MOST_PIXELS = 40_000_000;
/** A larger file is not opened. */
export const MOST_PICTURE_BYTES = 32 * 1024 * 1024;
/** A smaller picture holds no text worth reading. */
export const LEAST_SIDE = 24;

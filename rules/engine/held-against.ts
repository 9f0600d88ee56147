import type * as z from 'zod/mini';

export type Issue = { path: PropertyKey[]; message: string };
export type Held<T> = { success: true; data: T } | { success: false; issues: readonly Issue[] };

/**
 * Holds a value from outside against a shape, and never throws. A limit on a list's length is compared by zod before it
 * is known that there is a list: a hostile `length` (`{ "toString": null }`) throws there.
 */
export function heldAgainst<T>(shape: z.ZodMiniType<T>, value: unknown): Held<T> {
  try {
    const parsed = shape.safeParse(value);
    return parsed.success ? parsed : { success: false, issues: parsed.error.issues };
  } catch (error) {
    return { success: false, issues: [{ path: [], message: String(error) }] };
  }
}

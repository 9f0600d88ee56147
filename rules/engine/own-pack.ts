import * as z from 'zod/mini';
import { packFile, ruleFile } from './rule-file';

/**
 * A pack of an organisation's own: one file that holds its rules, in the shape of the rules that come with the
 * project, and what weight the organisation gives to each dimension. Its score stands beside the standard one.
 */

const weight = z.number().check(z.minimum(0), z.maximum(1000));

export const MOST_RULES = 300;

export const ownPackFile = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(500))),
  format: z.literal(1),
  /** Lower case, with hyphens; the same name is the same pack in another version. */
  name: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  version: z.string().check(z.minLength(1), z.maxLength(60)),
  title: packFile.shape.title,
  /** Who keeps the pack. */
  publisher: z.optional(z.string().check(z.maxLength(200))),
  /** Points of each dimension in the organisation's score; the standard ones unless given. */
  weights: z.optional(
    z.strictObject({ curriculum: weight, instructor: weight, transparency: weight, claims: weight }).check(
      z.refine((all) => Object.values(all).some((one) => one > 0), {
        error: 'at least one dimension must have a weight',
      }),
    ),
  ),
  rules: z.array(ruleFile).check(z.maxLength(MOST_RULES)),
});

export type OwnPackFile = z.infer<typeof ownPackFile>;
export type OwnWeights = NonNullable<OwnPackFile['weights']>;

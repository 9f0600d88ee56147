import { certificateIssuer } from './certificate-issuer';
import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { knownIssuer } from './known-issuer';
import { levelNaming } from './level-naming';
import { pageConsistency } from './page-consistency';
import { standardCover } from './standard-cover';
import { statedLevel } from './stated-level';
import { teachersNamed } from './teachers-named';

/**
 * Facts that follow from others, by the names that rules call them with. A verdict of `missing` with a note is a
 * finding of its own: it was looked for, and why it counts as missing is told.
 */
export const DERIVED: Record<string, (input: CourseInput) => Verdict> = {
  'certificate-issuer': certificateIssuer,
  'known-issuer': knownIssuer,
  'level-naming': levelNaming,
  'page-consistency': pageConsistency,
  'standard-alignment': standardCover,
  'stated-level': statedLevel,
  'teachers-named': teachersNamed,
};

import { auditReading } from '@/rules/engine/audit-reading';
import { loadPacks } from '@/rules/engine/load-packs';
import type { Reading } from '@/rules/reading/block';
import type { PictureText } from '@/rules/reading/picture';
import { readText } from '@/rules/reading/read-text';
import { withPictures } from '@/rules/reading/with-pictures';

const AT = '2026-01-01T00:00:00.000Z';

/** Risks that an audit of a reading raises when it is judged as a course page. */
function raised(reading: Reading): Set<string> {
  const risks = new Set(loadPacks().rules.flatMap(({ id, polarity }) => (polarity === 'risk' ? [id] : [])));
  const { courses } = auditReading(reading, '', AT, undefined, 'course');
  return new Set(
    courses.flatMap(({ findings }) =>
      findings.flatMap(({ rule, outcome }) =>
        risks.has(rule) && (outcome === 'flagged' || outcome === 'suspected') ? [rule] : [],
      ),
    ),
  );
}

/** Risks that a text raises. */
export const risksOf = (text: string): Set<string> => raised(readText(text));

/** Risks that a page raises that is one picture. */
export function risksOfPicture(picture: PictureText): Set<string> {
  const page = readText('');
  page.images = [{ src: 'poster', alt: '', at: 0, likelyText: true }];
  return raised(withPictures(page, new Map([[0, picture]])));
}

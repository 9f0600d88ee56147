import { shownHost, takenForOfficial } from '../derived/shown-host';
import { perReading } from '../reading/block';
import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';

/** A whole official address inside another is no chance; a name or spelling alike may be one. */
const CONFIDENCE = { contains: 0.85, spelling: 0.7, name: 0.6 } as const;

/** The page's own address, where it could be taken for that of an official look-up site. */
export const likeOfficial = ({ reading }: CourseInput): Verdict | null => ofAddress(reading);

const ofAddress = perReading((reading): Verdict | null => {
  let host: string;
  try {
    host = new URL(reading.url).hostname;
  } catch {
    return null;
  }
  const found = takenForOfficial(host);
  if (!found) return null;
  const shown = shownHost(host);
  // Letters of other scripts in the place of Latin ones are no chance either.
  const disguised = found.how === 'spelling' && /[^\w.-]/.test(shown);
  const confidence = disguised ? CONFIDENCE.contains : CONFIDENCE[found.how];
  return {
    outcome: found.how === 'contains' || disguised ? 'flagged' : 'suspected',
    confidence,
    evidence: [{ quote: shown, start: 0, end: 0, from: 'register' }],
    note: {
      zh: `网址 ${shown} 与“${found.site.name.zh}”的官方网址 ${found.host} 相近，但不是它。`,
      en: `The address ${shown} is close to ${found.host} of the “${found.site.name.en}” but is not it.`,
    },
  };
});

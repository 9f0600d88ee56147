import { alignWithStandard, isAiTrainer, levelOf } from '../derived/standard-alignment';
import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { factEvidence } from './evidence';
import { levelNaming } from './level-naming';
import { pageConsistency } from './page-consistency';

const NOTHING: Verdict = { outcome: 'missing', confidence: 0, evidence: [] };
/** Module titles say only so much of what is taught. */
const BY_TITLES = 0.8;

/** The modules of a course against the functions of its occupation standard, where that standard was read. */
function standardAlignment({ reading, facts }: CourseInput): Verdict {
  const { modules, title, level } = facts;
  const named = title.state === 'found' ? title.value : reading.title;
  if (modules.state !== 'found' || !isAiTrainer(`${named}\n${reading.text}`)) return NOTHING;
  const claimed = levelOf(named) ?? (level.state === 'found' ? levelOf(level.value) : null);
  const cover = claimed === null ? null : alignWithStandard(modules.value, claimed);
  if (!cover) return NOTHING;
  const shown = cover.filter((entry) => entry.cover !== 'absent');
  if (!shown.length) return NOTHING;
  const covered = cover.filter((entry) => entry.cover === 'covered').length;
  return {
    outcome: covered === cover.length ? 'met' : 'partial',
    confidence: BY_TITLES,
    evidence: factEvidence(reading, modules),
    note: {
      zh: `对照职业标准的 ${cover.length} 项职业功能，章节标题涉及 ${shown.length} 项，其中 ${covered} 项较充分。`,
      en: `Module titles touch ${shown.length} of the ${cover.length} functions of the occupation standard, ${covered} of them well.`,
    },
  };
}

/** Facts that follow from others, by the names that rules call them with. */
export const DERIVED: Record<string, (input: CourseInput) => Verdict> = {
  'standard-alignment': standardAlignment,
  'level-naming': levelNaming,
  'page-consistency': pageConsistency,
};

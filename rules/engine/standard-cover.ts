import { alignWithStandard, isAiTrainer, levelOf } from '../derived/standard-alignment';
import type { Words } from '../finding';
import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { factEvidence } from './evidence';
import { inTitle } from './title-words';

const NOTHING: Verdict = { outcome: 'missing', confidence: 0, evidence: [] };
/** Module titles say only so much of what is taught. */
const BY_TITLES = 0.8;
const unknown = (note: Words): Verdict => ({ outcome: 'unknown', confidence: 0, evidence: [], note });

const list = (names: Words[], language: 'zh' | 'en') =>
  names.map((name) => name[language]).join(language === 'zh' ? '、' : ', ');

/** Modules whose title is the name of the course say nothing of what is in it. */
function ownModules({ reading, facts }: CourseInput) {
  const { modules, title } = facts;
  if (modules.state !== 'found') return [];
  const name = title.state === 'found' ? title.value : reading.title;
  return modules.value.filter((module) => module.title.length < 2 || !name.includes(module.title));
}

/**
 * The modules of a course against the functions of its level in the occupation standard: covered, thin, absent. Where
 * the level is not said, or its functions were not read, that is the reason why nothing is said of it.
 */
export function standardCover(input: CourseInput): Verdict {
  const { reading, facts } = input;
  const { modules, title, level } = facts;
  const own = ownModules(input);
  if (!own.length) return NOTHING;
  const named = title.state === 'found' ? title.value : reading.title;
  const body = reading.blocks
    .filter((block) => block.region === 'main' && !inTitle(input, block))
    .map((block) => reading.text.slice(block.start, block.end))
    .join('\n');
  if (!isAiTrainer(`${named}\n${body}`)) return NOTHING;
  const claimed = levelOf(named) ?? (level.state === 'found' ? levelOf(level.value) : null);
  if (claimed === null)
    return unknown({
      zh: '没有写明是哪一级：各级的职业功能不同，无法对照职业标准。',
      en: 'Not stated for which level; functions differ by level, so it cannot be held against the standard.',
    });
  const cover = alignWithStandard(own, claimed);
  if (!cover)
    return unknown({
      zh: '没有这一级的职业功能原文，无法对照。',
      en: 'Not at hand: the functions of this level, so they cannot be compared.',
    });
  const of = (state: 'covered' | 'thin' | 'absent') =>
    cover.filter((entry) => entry.cover === state).map(({ name }) => name);
  const [covered, thin, absent] = [of('covered'), of('thin'), of('absent')];
  const part = (zh: string, en: string, names: Words[]): Words => ({
    zh: names.length ? `${zh}：${list(names, 'zh')}。` : '',
    en: names.length ? `${en}: ${list(names, 'en')}. ` : '',
  });
  const parts = [
    part('写到', 'Covered', covered),
    part('写得少', 'Thin', thin),
    part('没有写到', 'Not found', absent),
  ];
  return {
    outcome: !thin.length && !absent.length ? 'met' : covered.length || thin.length ? 'partial' : 'missing',
    confidence: BY_TITLES,
    evidence: factEvidence(reading, modules),
    note: {
      zh: `对照职业标准的 ${cover.length} 项职业功能，${parts.map(({ zh }) => zh).join('')}`,
      en: `Against the ${cover.length} functions of the occupation standard. ${parts.map(({ en }) => en).join('')}`.trim(),
    },
  };
}

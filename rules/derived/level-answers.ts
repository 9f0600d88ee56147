import type { Words } from '../finding';
import occupation from '../registers/occupation-ai-trainer.json';
import { basisOf } from './basis';
import type { LevelAnswer, Person, Route } from './eligibility';

const YEAR_FOR_FIVE = 1;
/** The conditions of these levels were not read in full anywhere: nothing is said of them but where to look. */
const NOT_READ: Words = {
  zh: '这一级的报考条件没有读到原文，以评价机构的公告为准',
  en: 'The conditions of this level were not read in full; see the notice of the assessment body',
};

const HELD: Words = { zh: '你已持有这一级或更高一级', en: 'You hold this level or a higher one' };

function levelFive(person: Person): Pick<LevelAnswer, 'state' | 'says'> {
  if (person.relatedYears >= YEAR_FOR_FIVE)
    return {
      state: 'open',
      says: { zh: '累计相关工作已满 1 年', en: 'One year of related work is behind you' },
    };
  return {
    state: 'unsure',
    says: {
      zh: '要累计相关工作满 1 年或本职业学徒期满；其他途径没有读到原文',
      en: 'One year of related work or a finished apprenticeship; other routes were not read',
    },
  };
}

function levelThree(state: Route['state'], routes: readonly Route[]): Pick<LevelAnswer, 'state' | 'says'> {
  const open = routes.find((route) => route.state === 'open');
  if (open) return { state, says: open.needs };
  return {
    state,
    says:
      state === 'unsure'
        ? { zh: '要看专业是否在公告的相关专业目录里', en: 'It turns on whether the notice lists your major' }
        : { zh: '三条途径都还不满足', en: 'None of the three routes is open yet' },
  };
}

/** What can be said of each level, the lowest first. */
export function levelAnswers(
  person: Person,
  level3: Route['state'],
  routes: readonly Route[],
  today?: string,
): LevelAnswer[] {
  return occupation.levels.map(({ level, name }): LevelAnswer => {
    const of = (source: string, answer: Pick<LevelAnswer, 'state' | 'says'>): LevelAnswer => ({
      level,
      name,
      ...answer,
      ...basisOf(source, today),
    });
    const { source } = occupation;
    if (person.held && person.held.level <= level) return of(source.levels, { state: 'held', says: HELD });
    if (level === 5) return of(source.eligibility2021, levelFive(person));
    if (level === 3) return of(source.eligibility, levelThree(level3, routes));
    return of(source.eligibility2021, { state: 'unknown', says: NOT_READ });
  });
}

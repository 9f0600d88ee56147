import type { Words } from '../finding';
import occupation from '../registers/occupation-ai-trainer.json';

/** What a person tells of themselves; nothing of it is kept by this module. */
export interface Person {
  /** Highest education, finished or (for a current final-year student) about to be. */
  education: 'below-college' | 'college-or-above';
  /** Whether the major is on the notice's list of related majors; `unsure` is an answer too. */
  relatedMajor: 'yes' | 'no' | 'unsure';
  /** Years of work in this or a related occupation, in total. */
  relatedYears: number;
  /** Level certificate of this occupation already held, and years of related work since. */
  held?: { level: 4 | 5; yearsSince: number };
  /** Pays Shanghai social insurance in a job now. */
  employedInShanghai: 'yes' | 'no' | 'unsure';
}

/** One of the three ways to level 3: open, closed (and what is missing), or not to be told from the answers. */
export interface Route {
  id: 'ten-years' | 'level-four' | 'related-college';
  state: 'open' | 'closed' | 'unsure';
  needs: Words;
  missing?: Words;
}

export interface Entitlement {
  state: 'likely' | 'no' | 'unsure';
  says: Words;
  /** Id of the figure it rests on. */
  source: string;
}

export interface Eligibility {
  level: 3;
  /** `open` when any route is, `unsure` when none is but one may be. */
  state: 'open' | 'closed' | 'unsure';
  routes: Route[];
  subsidy: Entitlement;
  points: Entitlement;
  /** Id of the figure the routes rest on: the Shanghai notice of 2026 as reported. */
  source: string;
  place: 'CN-SH';
}

const TEN_YEARS = 10;
const YEARS_AFTER_FOUR = 4;

function tenYears(person: Person): Route {
  const needs: Words = {
    zh: '累计从事本职业或相关职业满 10 年',
    en: '10 years of work in this or a related occupation',
  };
  const lacking = TEN_YEARS - person.relatedYears;
  if (lacking <= 0) return { id: 'ten-years', state: 'open', needs };
  return {
    id: 'ten-years',
    state: 'closed',
    needs,
    missing: { zh: `还差 ${lacking} 年`, en: `${lacking} more years` },
  };
}

function levelFour(person: Person): Route {
  const needs: Words = {
    zh: '取得本职业四级后，累计从事相关工作满 4 年',
    en: 'Level 4 of this occupation, and 4 years of related work since',
  };
  if (person.held?.level !== 4) {
    return {
      id: 'level-four',
      state: 'closed',
      needs,
      missing: { zh: '没有四级证书', en: 'No level 4 certificate' },
    };
  }
  const lacking = YEARS_AFTER_FOUR - person.held.yearsSince;
  if (lacking <= 0) return { id: 'level-four', state: 'open', needs };
  return {
    id: 'level-four',
    state: 'closed',
    needs,
    missing: { zh: `还差 ${lacking} 年`, en: `${lacking} more years` },
  };
}

function relatedCollege(person: Person): Route {
  const needs: Words = {
    zh: '相关专业大专及以上学历（含应届毕业生）',
    en: 'A college diploma or above in a related major (final-year students included)',
  };
  const id = 'related-college';
  if (person.education === 'below-college') {
    return { id, state: 'closed', needs, missing: { zh: '学历未到大专', en: 'Education below college' } };
  }
  if (person.relatedMajor === 'yes') return { id, state: 'open', needs };
  const missing: Words = {
    zh: '专业是否相关，以公告的专业目录为准',
    en: 'Whether the major is related is settled by the list in the notice',
  };
  return { id, state: person.relatedMajor === 'unsure' ? 'unsure' : 'closed', needs, missing };
}

/** Municipal subsidy for level 3: in work, Shanghai social insurance; granted by the government, never by a trainer. */
function subsidy(person: Person): Entitlement {
  const source = occupation.source.subsidy;
  if (person.employedInShanghai === 'yes') {
    return {
      state: 'likely',
      source,
      says: {
        zh: '取得三级后可申领 2,600 元市级补贴，以人社部门审核为准',
        en: 'After level 3 you may claim the municipal 2,600 yuan; the authority decides',
      },
    };
  }
  const says: Words = {
    zh: '补贴给在职并正常缴纳上海社保的人，不限户籍',
    en: 'The subsidy is for people in work who pay Shanghai social insurance; no hukou limit',
  };
  return { state: person.employedInShanghai === 'no' ? 'no' : 'unsure', source, says };
}

/** Residence points: 60 at level 3 when the trade matches the job; points are not a hukou. */
function points(person: Person): Entitlement {
  const says: Words = {
    zh: '三级可积 60 分，须工种与岗位相符；积分不等于落户',
    en: 'Level 3 counts 60 points when the trade matches your job; points are not a hukou',
  };
  return {
    state: person.employedInShanghai === 'no' ? 'no' : 'unsure',
    source: occupation.source.points,
    says,
  };
}

/**
 * Whether a person may sit level 3 of 人工智能训练师 in Shanghai, by the three routes of the 2026 notice
 * (register `aitrainer-sh-l3-eligibility`), with what the certificate may entitle to. Other levels and places
 * are not worked out: their conditions were not read in full.
 */
export function checkEligibility(person: Person): Eligibility {
  const routes = [relatedCollege(person), levelFour(person), tenYears(person)];
  const any = (state: Route['state']) => routes.some((route) => route.state === state);
  return {
    level: 3,
    state: any('open') ? 'open' : any('unsure') ? 'unsure' : 'closed',
    routes,
    subsidy: subsidy(person),
    points: points(person),
    source: occupation.source.eligibility,
    place: 'CN-SH',
  };
}

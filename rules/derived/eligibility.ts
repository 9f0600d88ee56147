import type { Words } from '../finding';
import occupation from '../registers/occupation-ai-trainer.json';
import { type Basis, basisOf } from './basis';
import { points, subsidy } from './entitlements';
import { levelAnswers } from './level-answers';
import { majorAnswer } from './majors';

/** What a person tells of themselves; nothing of it is kept by this module. */
export interface Person {
  /** Highest education, finished or (for a current final-year student) about to be. */
  education: 'below-college' | 'college-or-above';
  /** Whether the major is on the notice's list of related majors; `unsure` is an answer too. */
  relatedMajor: 'yes' | 'no' | 'unsure';
  /** The major as the person calls it; it only helps to say what to look for, and decides nothing. */
  major?: string;
  /** Years of work in this or a related occupation, in total. */
  relatedYears: number;
  /** Level certificate of this occupation already held, and years of related work since. */
  held?: { level: 1 | 2 | 3 | 4 | 5; yearsSince: number };
  /** Has a job in Shanghai now. */
  employedInShanghai: 'yes' | 'no' | 'unsure';
  /** Pays Shanghai social insurance now; left out, the answer for the job stands for both. */
  insuredInShanghai?: 'yes' | 'no' | 'unsure';
}

/** One of the three ways to level 3: open, closed (and what is missing), or not to be told from the answers. */
export interface Route {
  id: 'ten-years' | 'level-four' | 'related-college';
  state: 'open' | 'closed' | 'unsure';
  needs: Words;
  missing?: Words;
}

/** One condition of an entitlement, with where it is from. */
export interface Condition extends Basis {
  says: Words;
}

export interface Entitlement extends Basis {
  state: 'likely' | 'no' | 'unsure';
  says: Words;
  conditions: Condition[];
}

/** What can be said of one level; `unknown` where its conditions were not read. */
export interface LevelAnswer extends Basis {
  level: number;
  name: Words;
  state: 'open' | 'closed' | 'unsure' | 'held' | 'unknown';
  says: Words;
}

export interface Eligibility extends Basis {
  level: 3;
  /** `open` when any route is, `unsure` when none is but one may be. */
  state: 'open' | 'closed' | 'unsure';
  /** The answer in one or two sentences, to "can I sit level 3 directly?". */
  answer: Words;
  routes: Route[];
  /** Every level, 5 (lowest) first. */
  levels: LevelAnswer[];
  subsidy: Entitlement;
  points: Entitlement;
  place: 'CN-SH';
}

const TEN_YEARS = 10;
const YEARS_AFTER_FOUR = 4;

/** Years are answered by spans of several, and taken as the fewest of each: no more than this is lacking. */
const years = (count: number): Words => ({
  zh: `最多还差 ${count} 年`,
  en: count === 1 ? 'up to 1 more year' : `up to ${count} more years`,
});

function tenYears({ relatedYears }: Person): Route {
  const route = {
    id: 'ten-years',
    needs: {
      zh: '累计从事本职业或相关职业满 10 年',
      en: '10 years of work in this or a related occupation',
    },
  } as const;
  const lacking = TEN_YEARS - relatedYears;
  return lacking <= 0
    ? { ...route, state: 'open' }
    : { ...route, state: 'closed', missing: years(Math.ceil(lacking)) };
}

function levelFour({ held }: Person): Route {
  const route = {
    id: 'level-four',
    needs: {
      zh: '取得本职业四级后，累计从事相关工作满 4 年',
      en: 'Level 4 of this occupation, and 4 years of related work since',
    },
  } as const;
  if (held?.level !== 4)
    return { ...route, state: 'closed', missing: { zh: '没有四级证书', en: 'No level 4 certificate' } };
  const lacking = YEARS_AFTER_FOUR - held.yearsSince;
  return lacking <= 0
    ? { ...route, state: 'open' }
    : { ...route, state: 'closed', missing: years(Math.ceil(lacking)) };
}

function relatedCollege(person: Person): Route {
  const route = {
    id: 'related-college',
    needs: {
      zh: '相关专业大专及以上学历（含应届毕业生）',
      en: 'A college diploma or above in a related major (final-year students included)',
    },
  } as const;
  if (person.education === 'below-college')
    return { ...route, state: 'closed', missing: { zh: '学历未到大专', en: 'Education below college' } };
  if (person.relatedMajor === 'yes') return { ...route, state: 'open' };
  const state = person.relatedMajor === 'unsure' ? 'unsure' : 'closed';
  return { ...route, state, missing: majorAnswer(person.major, state) };
}

/** What the routes come to, in a person's words. */
function answerOf(state: Route['state'], routes: readonly Route[]): Words {
  const open = routes.filter((route) => route.state === 'open');
  if (open.length) {
    const first = open[0]!;
    const straight = first.id === 'related-college';
    return {
      zh: `可以直接报三级，不必先考四级：${first.needs.zh}。${straight ? '报名时以公告的相关专业目录核对。' : ''}`,
      en: `You can sit level 3 directly, without level 4 first: ${first.needs.en}.${straight ? ' The list of majors in the notice is checked when you sign up.' : ''}`,
    };
  }
  const nearest = routes.find((route) => route.state === state)!;
  return state === 'unsure'
    ? {
        zh: `学历够了，还差一点要确认：${nearest.missing!.zh}。`,
        en: `Your education is enough; one thing is open: ${nearest.missing!.en}.`,
      }
    : {
        zh: `按现在的情况还不能直接报三级：${routes.map(({ missing }) => missing!.zh).join('；')}。`,
        en: `Not yet: ${routes.map(({ missing }) => missing!.en).join('; ')}.`,
      };
}

/**
 * Whether a person may sit level 3 of 人工智能训练师 in Shanghai, by the three routes of the 2026 notice
 * (register `aitrainer-sh-l3-eligibility`), what can be said of the other levels, and what the certificate may
 * entitle to. Every part carries the figure it rests on and that figure's date; with `today` (ISO 8601) given, a
 * figure past its review date is marked `old`. Whoever holds level 3 or above is past the question.
 */
export function checkEligibility(person: Person, today?: string): Eligibility {
  const routes = [relatedCollege(person), levelFour(person), tenYears(person)];
  const any = (state: Route['state']) => routes.some((route) => route.state === state);
  const state = any('open') ? 'open' : any('unsure') ? 'unsure' : 'closed';
  return {
    level: 3,
    state,
    answer: answerOf(state, routes),
    routes,
    levels: levelAnswers(person, state, routes, today),
    subsidy: subsidy(person, today),
    points: points(person, today),
    ...basisOf(occupation.source.eligibility, today),
    place: 'CN-SH',
  };
}

import type { Words } from '../finding';
import occupation from '../registers/occupation-ai-trainer.json';
import { basisOf } from './basis';
import type { Condition, Entitlement, Person } from './eligibility';

/**
 * What a level 3 certificate may entitle to in Shanghai. Both are granted by the authority, never by whoever
 * sells a course: the best that answers can give is `likely`.
 */

const { source } = occupation;

/** Work and insurance are two conditions; who leaves the second unsaid is taken to answer both at once. */
function standing({ employedInShanghai, insuredInShanghai }: Person): Person['employedInShanghai'] {
  const answers = [employedInShanghai, insuredInShanghai ?? employedInShanghai];
  return answers.includes('no') ? 'no' : answers.includes('unsure') ? 'unsure' : 'yes';
}

const condition = (from: string, today: string | undefined, says: Words): Condition => ({
  says,
  ...basisOf(from, today),
});

/** Municipal subsidy for level 3: in work, Shanghai social insurance, whatever the hukou. */
export function subsidy(person: Person, today?: string): Entitlement {
  const state = standing(person);
  const says: Words =
    state === 'yes'
      ? {
          zh: '取得三级后可申领 2,600 元市级补贴，以人社部门审核为准',
          en: 'After level 3 you may claim the municipal 2,600 yuan; the authority decides',
        }
      : {
          zh: '补贴给在职并正常缴纳上海社保的人，不限户籍',
          en: 'The subsidy is for people in work who pay Shanghai social insurance; no hukou limit',
        };
  return {
    state: state === 'yes' ? 'likely' : state,
    says,
    ...basisOf(source.subsidy, today),
    conditions: [
      condition(source.subsidy, today, { zh: '在职', en: 'In work' }),
      condition(source.subsidy, today, {
        zh: '正常缴纳上海社保，不限户籍',
        en: 'Shanghai social insurance paid; no hukou limit',
      }),
      condition(source.subsidyRules, today, {
        zh: '全国口径：失业保险参保满 1 年（各地曾为 36 个月）',
        en: 'National rule: insured for one year (36 months in some places earlier)',
      }),
      condition(source.subsidyRules, today, {
        zh: '全国口径：证书核发 12 个月内申领，同职业同等级一次，每人每年最多 3 次',
        en: 'National rule: claim within 12 months, once for a trade and level, three times a year at most',
      }),
    ],
  };
}

/** Residence points: 60 at level 3 when the trade matches the job; points are not a hukou. */
export function points(person: Person, today?: string): Entitlement {
  return {
    state: standing(person) === 'no' ? 'no' : 'unsure',
    says: {
      zh: '三级可积 60 分，须工种与岗位相符；积分不等于落户',
      en: 'Level 3 counts 60 points when the trade matches your job; points are not a hukou',
    },
    ...basisOf(source.pointsLevel3, today),
    conditions: [
      condition(source.points, today, {
        zh: '证书的工种与所在岗位相符',
        en: 'The trade of the certificate matches the job',
      }),
      condition(source.pointsLevel3, today, {
        zh: '60 分是三级证书的累计积分，不是每本证书各加 60 分',
        en: '60 is the sum that level 3 counts, not 60 for each certificate',
      }),
    ],
  };
}

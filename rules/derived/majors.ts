import type { Words } from '../finding';

/**
 * Names of majors in the field of the occupation. The list of related majors is the notice's and was not read;
 * a name from here says that it is worth looking there, and never that it is on it.
 */
const NEAR = [
  '计算机',
  '软件工程',
  '软件技术',
  '人工智能',
  '大数据',
  '数据科学',
  '网络工程',
  '物联网',
  '信息工程',
  '信息管理',
  '电子信息',
  '通信工程',
  '自动化',
  '数学',
  '统计',
  'computer',
  'software',
  'artificial intelligence',
  'data science',
  'statistics',
  'automation',
  'information engineering',
];

/** Whether a major's name is near the occupation's field. */
export const isNearField = (major: string): boolean => {
  const lower = major.normalize('NFKC').toLowerCase();
  return NEAR.some((name) => lower.includes(name));
};

/** What is still to be looked up of a major. */
export function majorAnswer(major: string | undefined, state: 'unsure' | 'closed'): Words {
  const named = major?.trim();
  if (state === 'unsure' && named && isNearField(named))
    return {
      zh: `“${named}”与本职业领域相近，但算不算相关专业，以公告的专业目录为准`,
      en: `“${named}” is near the field, but whether it counts is settled by the list in the notice`,
    };
  return {
    zh: '专业是否相关，以公告的专业目录为准',
    en: 'Whether the major is related is settled by the list in the notice',
  };
}

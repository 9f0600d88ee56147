import { describe, expect, it } from 'vitest';
import { checkEligibility, type Person } from '@/rules/derived/eligibility';

const graduate: Person = {
  education: 'college-or-above',
  relatedMajor: 'yes',
  relatedYears: 0,
  employedInShanghai: 'no',
};
const open = (person: Person) =>
  checkEligibility(person)
    .routes.filter((route) => route.state === 'open')
    .map((route) => route.id);

describe('eligibility for level 3 in Shanghai', () => {
  it('answers “我本科学的是计算机，能直接报三级吗？” with yes, by the college route', () => {
    const answer = checkEligibility(graduate);
    expect(answer.state).toBe('open');
    expect(open(graduate)).toEqual(['related-college']);
    expect(answer.subsidy.state).toBe('no');
  });

  it('does not take any major for a related one', () => {
    expect(checkEligibility({ ...graduate, relatedMajor: 'unsure' }).state).toBe('unsure');
    expect(checkEligibility({ ...graduate, relatedMajor: 'no' }).state).toBe('closed');
  });

  it('counts ten years of related work, and says how many are missing', () => {
    const worker: Person = {
      education: 'below-college',
      relatedMajor: 'no',
      relatedYears: 10,
      employedInShanghai: 'yes',
    };
    expect(open(worker)).toEqual(['ten-years']);
    const younger = checkEligibility({ ...worker, relatedYears: 7 });
    expect(younger.state).toBe('closed');
    expect(younger.routes.find((route) => route.id === 'ten-years')?.missing?.zh).toBe('还差 3 年');
  });

  it('asks for level 4 and four years, not for level 5', () => {
    const base: Person = {
      education: 'below-college',
      relatedMajor: 'no',
      relatedYears: 4,
      employedInShanghai: 'yes',
    };
    expect(open({ ...base, held: { level: 4, yearsSince: 4 } })).toEqual(['level-four']);
    expect(open({ ...base, held: { level: 4, yearsSince: 3 } })).toEqual([]);
    expect(open({ ...base, held: { level: 5, yearsSince: 9 } })).toEqual([]);
  });

  it('never promises subsidy or points', () => {
    for (const employedInShanghai of ['yes', 'no', 'unsure'] as const) {
      const { subsidy, points } = checkEligibility({ ...graduate, employedInShanghai });
      expect(subsidy.says.zh).not.toMatch(/一定|保证|包/);
      expect(points.says.zh).toContain('积分不等于落户');
    }
  });
});

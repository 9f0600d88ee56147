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
    expect(younger.routes.find((route) => route.id === 'ten-years')?.missing?.zh).toBe('最多还差 3 年');
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

  it('answers in words, and names what is still open', () => {
    expect(checkEligibility(graduate).answer.zh).toMatch(/^可以直接报三级，不必先考四级/);
    const computing = checkEligibility({ ...graduate, relatedMajor: 'unsure', major: '计算机科学与技术' });
    expect(computing.state).toBe('unsure');
    expect(computing.answer.zh).toContain('“计算机科学与技术”与本职业领域相近');
    const history = checkEligibility({ ...graduate, relatedMajor: 'unsure', major: '历史学' });
    expect(history.answer.zh).not.toContain('相近');
    expect(checkEligibility({ ...graduate, relatedMajor: 'no' }).answer.zh).toMatch(/^按现在的情况还不能/);
    expect(checkEligibility({ ...graduate, relatedMajor: 'no' }).answer.en).toContain('up to 10 more years');
  });

  it('tells of every level what is known, and of those not read that they were not', () => {
    const of = (person: Person) =>
      Object.fromEntries(checkEligibility(person).levels.map(({ level, state }) => [level, state]));
    expect(of(graduate)).toEqual({ 5: 'unsure', 4: 'unknown', 3: 'open', 2: 'unknown', 1: 'unknown' });
    expect(of({ ...graduate, relatedYears: 2, held: { level: 4, yearsSince: 1 } })).toMatchObject({
      5: 'held',
      4: 'held',
      3: 'open',
      2: 'unknown',
    });
  });

  it('asks for work and for insurance', () => {
    const employed: Person = { ...graduate, employedInShanghai: 'yes' };
    expect(checkEligibility(employed).subsidy.state).toBe('likely');
    expect(checkEligibility({ ...employed, insuredInShanghai: 'no' }).subsidy.state).toBe('no');
    expect(checkEligibility({ ...employed, insuredInShanghai: 'unsure' }).subsidy.state).toBe('unsure');
  });

  it('gives every part its source and date, and says when one is old', () => {
    const { levels, subsidy, points, ...whole } = checkEligibility(graduate, '2026-11-24');
    for (const part of [whole, subsidy, points, ...levels, ...subsidy.conditions, ...points.conditions]) {
      expect(part.source).toMatch(/^[a-z0-9-]+$/);
      expect(part.asOf).toMatch(/^20\d\d/);
    }
    expect(whole.old).toBe(false);
    expect(subsidy.conditions.map(({ old }) => old)).toEqual([false, false, true, true]);
    expect(checkEligibility(graduate, '2027-04-01').old).toBe(true);
    expect(checkEligibility(graduate).subsidy.conditions.some(({ old }) => old)).toBe(false);
  });

  it('counts a part of a year as one still to go', () => {
    const route = checkEligibility({ ...graduate, relatedYears: 9.5 }).routes[2]!;
    expect(route.missing?.en).toBe('up to 1 more year');
  });
});

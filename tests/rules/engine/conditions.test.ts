import { describe, expect, it } from 'vitest';
import type { CourseInput } from '@/rules/engine/course-input';
import type { Packs } from '@/rules/engine/packs';
import { runRules } from '@/rules/engine/run-rules';
import type { Facts } from '@/rules/fact';
import { findClaims } from '@/rules/matching/claims';
import { readHtml, readText } from '@/rules/reading/read-file';
import { risk, type SmallRule, smallPacks } from '../pack-fixture';

const ABSENT = { state: 'absent' } as const;
const NO_FACTS: Facts = {
  title: ABSENT,
  provider: ABSENT,
  price: ABSENT,
  hours: ABSENT,
  duration: ABSENT,
  instructors: ABSENT,
  modules: ABSENT,
  prerequisites: ABSENT,
  assessment: ABSENT,
  refund: ABSENT,
  certificate: ABSENT,
  level: ABSENT,
  address: ABSENT,
  licence: ABSENT,
  schedule: ABSENT,
};
const LONG = '这门课讲数据标注和模型训练的基础知识，每周两次课。\n'.repeat(40);

const inputOf = (text: string, packs: Packs, more: Partial<CourseInput> = {}): CourseInput => {
  const reading = /^</.test(text) ? readHtml(text) : readText(text);
  return {
    reading,
    kind: 'course',
    language: 'zh',
    place: 'CN',
    facts: NO_FACTS,
    claims: findClaims(reading, packs),
    whole: true,
    figures: [],
    readAt: '2026-11-24T00:00:00.000Z',
    ...more,
  };
};
const judge = (rule: SmallRule, text: string, more: Partial<CourseInput> = {}) => {
  const packs = smallPacks(rule);
  return runRules(packs.rules, inputOf(text, packs, more))[0]!;
};

describe('a claimed risk', () => {
  const rule = risk('pass', ['包过']);
  const unsure: SmallRule = { id: 'pass', phrases: [{ set: 'aim', confidence: 0.6, zh: ['包过'] }] };

  it('is flagged when the words are sure, with the words as evidence', () => {
    const finding = judge(rule, '我们签约包-过，放心。');
    expect(finding).toMatchObject({ outcome: 'flagged', severity: 5, confidence: 0.92 });
    expect(finding.evidence).toEqual([
      { quote: '包-过', start: 4, end: 7, from: 'text', before: '我们签约', after: '，放心。' },
    ]);
  });

  it('is suspected when they are less sure', () => {
    expect(judge(unsure, '我们包过').outcome).toBe('suspected');
  });

  it('is clear only where enough was read', () => {
    expect(judge(rule, LONG).outcome).toBe('clear');
    expect(judge(rule, '这门课讲数据标注。')).toMatchObject({ outcome: 'unknown', note: expect.anything() });
    const reading = { ...readText(LONG), coverage: 0.6 };
    expect(judge(rule, LONG, { reading }).outcome).toBe('unknown');
    expect(judge(rule, LONG, { language: 'hi' }).outcome).toBe('unknown');
  });

  it('is not raised by a label in the menu alone above suspicion, by related courses, or by reviews', () => {
    const page = (html: string) => judge(rule, `<main><p>${LONG}</p></main>${html}`);
    expect(page('<nav><a href="/a">包过班</a></nav>').outcome).toBe('suspected');
    expect(page('<div class="related"><a href="/a">包过班</a></div>').outcome).toBe('suspected');
    expect(page('<div class="reviews"><p>老师说包过，真的过了</p></div>').outcome).toBe('clear');
  });

  it('is lifted by a fact or by words that answer it', () => {
    const lifted = (judgeBy: object): SmallRule => ({
      ...rule,
      phrases: [
        { set: 'claim', confidence: 0.9, zh: ['专家团队'] },
        { set: 'named', confidence: 0.9, zh: ['主讲人{..4}教授'] },
      ],
      judge: { verb: 'claimed', ...judgeBy } as SmallRule['judge'],
    });
    const text = `专家团队授课，主讲人王明教授。${LONG}`;
    expect(judge(lifted({}), text).outcome).toBe('flagged');
    expect(judge(lifted({ unlessSaid: ['named'] }), text).outcome).toBe('clear');
    expect(judge(lifted({ unlessSaid: ['named'] }), `专家团队授课。${LONG}`).outcome).toBe('flagged');
    const instructors = { state: 'found', value: [{ name: '王明' }], quote: '王明' } as const;
    const facts: Facts = { ...NO_FACTS, instructors: { ...instructors, value: [...instructors.value] } };
    expect(judge(lifted({ unlessFact: 'instructors' }), text, { facts }).outcome).toBe('clear');
  });

  it('shows at most five different quotes, those of the main part first', () => {
    const many = risk('pass', ['包过{n}班', '包过']);
    const text = ['包过', '包过', ...[1, 2, 3, 4, 5, 6].map((n) => `包过${n}班`)]
      .map((w) => `我们${w}。`)
      .join('\n');
    const quotes = judge(many, text).evidence.map((entry) => entry.quote);
    expect(quotes).toHaveLength(5);
    expect(new Set(quotes).size).toBe(5);
  });

  it('needs company where its words say so', () => {
    const near: SmallRule = {
      id: 'bait',
      phrases: [
        { set: 'money', confidence: 0.9, zh: ['补贴{n}元'], near: ['lure'] },
        { set: 'lure', confidence: 0.3, zh: ['立即报名'] },
      ],
    };
    expect(judge(near, '补贴2600元，立即报名').outcome).toBe('flagged');
    expect(judge(near, `补贴2600元\n立即报名\n${LONG}`).outcome).toBe('clear');
  });
});

describe('a stated quality', () => {
  const rule = (by: object[]): SmallRule => ({
    id: 'quality',
    polarity: 'quality',
    dimension: 'curriculum',
    judge: { verb: 'stated', by } as SmallRule['judge'],
    phrases: [
      { set: 'sure', confidence: 0.9, zh: ['课程大纲'] },
      { set: 'hint', confidence: 0.5, zh: ['学习内容'] },
    ],
  });
  const said = rule([{ verb: 'said', sets: ['sure', 'hint'] }]);
  const modules = (value: { title: string; hours?: number }[]): Facts => ({
    ...NO_FACTS,
    modules: { state: 'found', value, quote: '第一章', start: 0, end: 3 },
  });

  it('is met when said, partial when hinted at, and missing only where enough was read', () => {
    expect(judge(said, '课程大纲如下')).toMatchObject({ outcome: 'met', evidence: [{ quote: '课程大纲' }] });
    expect(judge(said, '学习内容丰富').outcome).toBe('partial');
    expect(judge(rule([{ verb: 'said', sets: ['sure'], as: 'partial' }]), '课程大纲如下').outcome).toBe(
      'partial',
    );
    expect(judge(said, LONG)).toMatchObject({ outcome: 'missing', evidence: [] });
    expect(judge(said, '数据标注课').outcome).toBe('unknown');
    expect(judge(said, LONG, { reading: { ...readText(LONG), coverage: 0.69 } }).outcome).toBe('unknown');
    expect(judge(said, LONG, { whole: false }).outcome).toBe('unknown');
  });

  it('is not met by its denial, nor by a label in the menu', () => {
    expect(judge(said, `我们不提供课程大纲。${LONG}`).outcome).toBe('missing');
    expect(judge(said, `<nav><a href="/s">课程大纲</a></nav><main><p>${LONG}</p></main>`).outcome).toBe(
      'missing',
    );
  });

  it('counts the entries of a fact, and those that carry a key', () => {
    const atLeast = rule([{ verb: 'fact', fact: 'modules', atLeast: 3 }]);
    const three = [{ title: 'a' }, { title: 'b' }, { title: 'c' }];
    expect(judge(atLeast, '第一章', { facts: modules(three) })).toMatchObject({
      outcome: 'met',
      evidence: [{ quote: '第一章' }],
    });
    expect(judge(atLeast, '第一章', { facts: modules(three.slice(1)) }).outcome).toBe('partial');
    expect(judge(atLeast, '第一章', { facts: modules([]) }).outcome).toBe('unknown');
    const withHours = rule([{ verb: 'fact', fact: 'modules', with: 'hours' }]);
    // Parts of which none tells its hours tell nothing of hours; one that does, among others, tells a part of them.
    expect(judge(withHours, '第一章', { facts: modules(three) }).outcome).toBe('unknown');
    const two = rule([{ verb: 'fact', fact: 'modules', with: 'hours', atLeast: 2 }]);
    expect(judge(two, '第一章', { facts: modules([...three, { title: 'd', hours: 2 }]) }).outcome).toBe(
      'partial',
    );
    expect(judge(withHours, '第一章', { facts: modules([{ title: 'a', hours: 2 }]) }).outcome).toBe('met');
  });

  it('is unknown where the page has it and it could not be read', () => {
    const facts: Facts = { ...NO_FACTS, modules: { state: 'unreadable', why: 'image' } };
    expect(judge(rule([{ verb: 'fact', fact: 'modules' }]), LONG, { facts }).outcome).toBe('unknown');
  });

  it('takes the best of its tests', () => {
    const either = rule([
      { verb: 'fact', fact: 'modules', atLeast: 3 },
      { verb: 'said', sets: ['sure'] },
    ]);
    expect(judge(either, '课程大纲如下', { facts: modules([{ title: 'a' }]) }).outcome).toBe('met');
  });
});

describe('every rule', () => {
  it('that cannot be judged from a page is unknown, with what to know', () => {
    const note = { zh: '问一问', en: 'Ask' };
    expect(judge({ id: 'x', judge: { verb: 'ask', note } }, LONG)).toMatchObject({
      outcome: 'unknown',
      note,
    });
  });

  it('is inapplicable outside its kinds of page and its place', () => {
    const rule = { ...risk('pass', ['包过']), applies: { kinds: ['course'], place: 'CN' } };
    expect(judge(rule, '我们包过').outcome).toBe('flagged');
    expect(judge(rule, '我们包过', { kind: 'provider' }).outcome).toBe('inapplicable');
    expect(judge(rule, '我们包过', { place: 'elsewhere' }).outcome).toBe('inapplicable');
  });

  it('has the severity of the place', () => {
    const rule = { ...risk('pass', ['包过']), severityElsewhere: 3 };
    expect(judge(rule, '我们包过').severity).toBe(5);
    expect(judge(rule, '我们包过', { place: 'elsewhere' }).severity).toBe(3);
  });

  it('fails alone', () => {
    const packs = smallPacks(risk('pass', ['包过']), risk('job', ['包就业']));
    const [broken, whole] = packs.rules;
    const damaged = { ...broken!, judge: { verb: 'stated', by: [{ verb: 'derived', name: 'nothing' }] } };
    const findings = runRules([damaged as typeof broken & object, whole!], inputOf('我们包过', packs));
    expect(findings.map((finding) => finding.outcome)).toEqual(['unknown', 'flagged']);
    expect(findings[0]!.note?.en).toMatch(/Not completed/);
  });
});

describe('a quality that course pages seldom carry', () => {
  const licence = (unseen?: true | 'elsewhere'): SmallRule => ({
    id: 'licence',
    polarity: 'quality',
    judge: { verb: 'stated', by: [{ verb: 'fact', fact: 'licence' }], ...(unseen && { unseen }) },
  });

  it.each([
    [undefined, 'CN', 'missing'],
    [true, 'CN', 'unknown'],
    ['elsewhere', 'CN', 'missing'],
    ['elsewhere', 'elsewhere', 'unknown'],
  ] as const)('marked %s is, in %s, %s when it was not found', (unseen, place, outcome) => {
    expect(judge(licence(unseen), LONG, { place }).outcome).toBe(outcome);
  });
});

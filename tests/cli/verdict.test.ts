import { expect, test } from 'vitest';
import { verdictText } from '@/cli/verdict';
import { OUTCOME_WORDS } from '@/cli/verdict-words';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { PageKind } from '@/rules/fact';
import type { Finding, Outcome, RuleWords, Source } from '@/rules/finding';

const finding = (rule: string, outcome: Finding['outcome'], quote?: string): Finding => ({
  rule,
  outcome,
  severity: 5,
  confidence: 0.9,
  evidence: quote ? [{ quote, start: 0, end: quote.length, from: 'text' }] : [],
  sources: outcome === 'flagged' ? ['cn-ad-24-1'] : [],
});

const words = (zh: string, en: string): RuleWords => ({
  title: { zh, en },
  why: { zh: `${zh}的理由`, en: `why ${en}` },
  ask: { zh: `问${zh}`, en: `ask ${en}` },
  dimension: 'red-flags',
  polarity: 'risk',
  severity: 5,
});

const source = (id: string, checked: Source['checked']): Source => ({
  id,
  kind: 'law',
  title: { zh: '广告法第24条', en: 'Advertising Law art. 24' },
  says: { zh: '', en: '' },
  checked,
  date: '2026-11-24',
});

function shown(
  kind: PageKind,
  course: Partial<CourseAudit> | null,
  checked: Source['checked'] = 'primary-text',
) {
  const whole = {
    title: '保过班',
    provider: '云岚智培',
    score: 20,
    range: [10, 30],
    grade: 'F',
    coverage: 0.5,
    ...course,
  };
  return {
    audit: {
      input: 'a.html',
      page: { kind, coverage: 0.8, unread: [{ what: 'image', count: 2 }] },
      courses: course ? [whole] : [],
    },
    rules: {
      'guaranteed-pass': words('承诺包过', 'Guaranteed pass'),
      'syllabus-present': words('大纲', 'Syllabus'),
    },
    sources: { 'cn-ad-24-1': source('cn-ad-24-1', checked) },
  } as unknown as ExplainedAudit;
}

const FINDINGS = [finding('syllabus-present', 'missing'), finding('guaranteed-pass', 'flagged', '签约保过')];
const style = { lang: 'zh', colour: false } as const;

test('a verdict names counts, words, why, source and question', () => {
  const text = verdictText(shown('course', { findings: FINDINGS }), style);
  expect(text).toContain('a.html  课程页 · 读了页面的 80%');
  expect(text).toContain('没读到：图片 2');
  expect(text).toContain('1 处要警惕 · 1 项没写');
  expect(text).toContain('F · 20 分（10–30） · 依据 50% 的检查项');
  expect(text).toMatch(
    /▲ 承诺包过\n {6}“签约保过”\n {6}为什么：承诺包过的理由\n {6}依据：广告法第24条\n {6}问一问：问承诺包过/,
  );
  expect(text).toContain('⊖ 大纲 — 问一问：问大纲');
  expect(text.indexOf('▲')).toBeLessThan(text.indexOf('⊖'));
});

test('English, and a source that was not checked says so', () => {
  const text = verdictText(shown('course', { findings: FINDINGS }, 'secondary'), {
    lang: 'en',
    colour: false,
  });
  expect(text).toContain('F · 20 points (10–30) · on 50% of the checks');
  expect(text).toContain('source: Advertising Law art. 24 (to be confirmed)');
});

test('no grade below the floor, and nothing to audit on an article', () => {
  const little = verdictText(shown('course', { findings: [], score: null, grade: null }), style);
  expect(little).toContain('证据不足，不评等级');
  expect(little).not.toContain('分（');
  expect(verdictText(shown('article', null), style)).toContain('不是课程页');
});

test('page text cannot speak to the terminal', () => {
  const nasty = '\u001b[2J\u202e保过\u0007\n第二行';
  const text = verdictText(
    shown('course', { title: nasty, findings: [finding('guaranteed-pass', 'flagged', nasty)] }),
    style,
  );
  expect(text).toContain('“[2J保过 第二行”');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(text).not.toMatch(/[\u001b\u0007\u202e]/);
});

test('colours only where asked', () => {
  expect(verdictText(shown('course', { findings: FINDINGS }), { lang: 'zh', colour: true })).toContain(
    '\u001b[31m',
  );
});

test('outcomes are called what the extension calls them', () => {
  for (const outcome of Object.keys(OUTCOME_WORDS) as Outcome[])
    expect(OUTCOME_WORDS[outcome]).toEqual({
      zh: zh[`ui_outcome_${outcome}`].message,
      en: en[`ui_outcome_${outcome}`].message,
    });
});

test('cautions are counted in English as one counts', () => {
  const of = (findings: Finding[]) =>
    verdictText(shown('course', { findings }), { lang: 'en', colour: false });
  expect(of([])).toContain('0 cautions');
  expect(of([finding('guaranteed-pass', 'flagged', '保过')])).toMatch(/\b1 caution\b(?!s)/);
  expect(of([finding('a', 'flagged', '保过'), finding('b', 'flagged', '包过')])).toContain('2 cautions');
  expect(of([finding('a', 'partial', '名师')])).toContain('1 mentioned only');
});

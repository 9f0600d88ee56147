import { describe, expect, it } from 'vitest';
import { packsOf } from '@/rules/engine/packs';
import { findClaims } from '@/rules/matching/claims';
import traditional from '@/rules/matching/simplified.json';
import { readHtml, readText } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';
import { MAIN_PHRASES } from './main-phrases';

/** Ways to write a claim so that a word search does not see it. Each is tried on the main phrase of every red flag. */
const PACKS = packsOf(compilePacks(packSources()));

const between = (sign: string) => (text: string) => [...text].join(sign);
const each = (change: (c: string) => string) => (text: string) => [...text].map(change).join('');
const swap = (from: string, to: string) =>
  each((c) => (from.includes(c) ? [...to][[...from].indexOf(c)]! : c));
const fullWidth = each((c) =>
  c > ' ' && c <= '~' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c === ' ' ? '\u3000' : c,
);
/** The first traditional form of each simplified character. */
const toTraditional = each((c) => {
  const i = traditional.to.indexOf(c);
  return i < 0 ? c : traditional.from[i]!;
});
/** Inside words only: between words nobody puts what should hide them. */
const inWords = (sign: string) => (text: string) => text.replace(/([a-z])(?=[a-z])/gi, `$1${sign}`);

const ZH: [string, (text: string) => string][] = [
  ['hyphens', between('-')],
  ['middle dots', between('·')],
  ['stars', between('★')],
  ['asterisks', between('*')],
  ['underscores', between('_')],
  ['bars', between('|')],
  ['spaces', between(' ')],
  ['ideographic spaces', between('\u3000')],
  ['slashes', between('/')],
  ['stops', between('.')],
  ['commas of lists', between('、')],
  ['zero-width spaces', between('\u200b')],
  ['zero-width joiners', between('\u200d')],
  ['word joiners', between('\u2060')],
  ['soft hyphens', between('\u00ad')],
  ['bidi marks', between('\u202e')],
  ['variation selectors', between('\ufe0f')],
  ['pictures', between('🉐')],
  ['pictures and spaces', between(' 🔥 ')],
  ['traditional script', toTraditional],
  [
    'Kangxi radicals',
    swap(
      '人一二工大小口子手文日月水火生用白目立老行言金长门面高',
      '⼈⼀⼆⼯⼤⼩⼝⼦⼿⽂⽇⽉⽔⽕⽣⽤⽩⽬⽴⽼⾏⾔⾦⻓⻔⾯⾼',
    ),
  ],
  ['full-width digits and letters', fullWidth],
];
const EN: [string, (text: string) => string][] = [
  ['capitals', (text) => text.toUpperCase()],
  ['full-width letters', fullWidth],
  ['zero-width spaces', inWords('\u200b')],
  ['soft hyphens', inWords('\u00ad')],
  ['bidi marks', inWords('\u202d')],
  ['Cyrillic look-alikes', swap('aeopcxyi', 'аеорсхуі')],
  ['Greek look-alikes', swap('ao', 'αο')],
  [
    'mathematical letters',
    each((c) => (c >= 'a' && c <= 'z' ? String.fromCodePoint(0x1d41a + c.charCodeAt(0) - 97) : c)),
  ],
  ['combining marks', inWords('\u0301')],
  ['hyphens between words', (text) => text.replace(/ /g, '-')],
  ['stars around words', (text) => `**${text}**`],
  ['no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
];

const surest = (rule: string, claims: ReturnType<typeof findClaims>) =>
  Math.max(0, ...claims.filter((claim) => claim.rule === rule).map((claim) => claim.confidence));
const written = (rule: string, text: string) => surest(rule, findClaims(readText(text), PACKS));

describe.each(ZH)('Chinese with %s', (_name, change) => {
  it.each(MAIN_PHRASES.map(({ rule, zh }) => [rule, zh] as const))('%s: %s', (rule, phrase) => {
    expect(written(rule, change(phrase)), change(phrase)).toBeGreaterThanOrEqual(0.8);
  });
});

describe.each(EN)('English with %s', (_name, change) => {
  const phrases = MAIN_PHRASES.flatMap(({ rule, en }) => (en ? [[rule, en] as const] : []));
  it.each(phrases)('%s: %s', (rule, phrase) => {
    expect(written(rule, change(phrase)), change(phrase)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('split by tags', () => {
  it.each(MAIN_PHRASES.map(({ rule, zh }) => [rule, zh] as const))('%s: %s', (rule, phrase) => {
    const html = `<p>${[...phrase].map((c) => `<span>${c}</span>`).join('<b></b>')}</p>`;
    expect(surest(rule, findClaims(readHtml(html), PACKS)), html).toBeGreaterThanOrEqual(0.8);
  });
});

describe('what only sounds or looks like a claim', () => {
  it.each([
    ['bao过班招生中', 'guaranteed-pass'],
    ['baoguo拿证', 'guaranteed-pass'],
    ['bg班火热报名', 'guaranteed-pass'],
    ['bz过，考证找我', 'guaranteed-pass'],
    ['包*过，签约', 'guaranteed-pass'],
    ['保*就*业', 'guaranteed-job'],
    ['b过班', 'guaranteed-pass'],
    ['包guo班', 'guaranteed-pass'],
    ['dai考服务', 'proxy-exam'],
    ['替kao', 'proxy-exam'],
    ['免kao拿证', 'no-exam-certificate'],
    ['包jiu业', 'guaranteed-job'],
    ['gu@ranteed pass', 'guaranteed-pass'],
    ['guarant33d pass', 'guaranteed-pass'],
    ['gua ranteed pass', 'guaranteed-pass'],
    ['p@ss guarantee', 'guaranteed-pass'],
    ['100percent pass guarantee', 'guaranteed-pass'],
  ])('%s is %s', (text, rule) => {
    expect(written(rule, text)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['包锅班报名', 'guaranteed-pass'],
    ['保锅考证', 'guaranteed-pass'],
    ['包国班', 'guaranteed-pass'],
    ['网课代烤', 'proxy-exam'],
    ['包就叶', 'guaranteed-job'],
    ['免烤拿证', 'no-exam-certificate'],
    ['包拿正', 'guaranteed-pass'],
  ])('%s is at most suspected of %s', (text, rule) => {
    const confidence = written(rule, text);
    expect(confidence).toBeGreaterThanOrEqual(0.4);
    expect(confidence).toBeLessThan(0.8);
  });

  it.each(['蛋糕代烤服务', '高压锅包锅盖', '烧烤代烤', '包国内运费', '提考核要求'])(
    '%s is nothing',
    (text) => {
      const claims = findClaims(readText(text), PACKS);
      for (const rule of ['guaranteed-pass', 'proxy-exam', 'guaranteed-job'])
        expect(surest(rule, claims), rule).toBeLessThan(0.8);
    },
  );
});

describe('class names that carry the promise', () => {
  it.each([
    ['签约保过班', 'guaranteed-pass'],
    ['无忧保过班', 'guaranteed-pass'],
    ['包过协议班', 'guaranteed-pass'],
    ['协议通关班', 'guaranteed-pass'],
    ['签约通关班', 'guaranteed-pass'],
    ['保过无忧班', 'guaranteed-pass'],
    ['协议退费班', 'refund-if-fail'],
    ['不过退费班', 'refund-if-fail'],
    ['退费班', 'refund-if-fail'],
    ['不过重学班', 'refund-if-fail'],
    ['就业协议班', 'guaranteed-job'],
    ['签约就业班', 'guaranteed-job'],
    ['高薪就业班', 'guaranteed-salary'],
    ['取证速成班：七天拿证', 'instant-certificate'],
  ])('%s', (text, rule) => {
    expect(written(rule, text)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('remedies in contracts', () => {
  it.each([
    '乙方未通过考试的，甲方退还全部学费。',
    '若乙方笔试未通过，甲方应于十个工作日内退还学费的百分之八十。',
    '乙方成绩低于 60 分的，甲方全额退款。',
    '乙方雅思总分未达到 6.5 分，甲方免费为其安排重读一期。',
    '乙方考试不合格，可免费重修一次。',
    '学员未达到协议约定分数的，退费处理；达到的，不再退还。',
    'If the Student does not pass the examination, the Company shall refund the tuition in full.',
    'Should the candidate fail, the fee is returned: every penny of it.',
  ])('%s', (text) => {
    expect(written('refund-if-fail', text)).toBeGreaterThanOrEqual(0.8);
  });
});

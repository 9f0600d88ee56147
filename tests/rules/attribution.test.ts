import { describe, expect, it } from 'vitest';
import { packsOf } from '@/rules/engine/packs';
import { findClaims } from '@/rules/matching/claims';
import { readHtml, readText } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';
import { MAIN_PHRASES } from './main-phrases';
import { LOUD_EN, LOUD_ZH, QUIET_EN, QUIET_ZH } from './templates';

const PACKS = packsOf(compilePacks(packSources()));
const RISKS = new Set(PACKS.rules.filter(({ polarity }) => polarity === 'risk').map(({ id }) => id));
const of = (rule: string, text: string) =>
  findClaims(readText(text), PACKS).filter((claim) => claim.rule === rule);
const surest = (rule: string, text: string) =>
  Math.max(0, ...of(rule, text).map((claim) => claim.confidence));
const raised = (text: string) =>
  findClaims(readText(text), PACKS)
    .filter((claim) => RISKS.has(claim.rule) && claim.confidence >= 0.8)
    .map((claim) => claim.rule);

const ENGLISH = MAIN_PHRASES.flatMap(({ rule, en }) => (en ? [[rule, en] as const] : []));

describe.each(QUIET_ZH)('nothing is claimed in %s', (template) => {
  it.each(MAIN_PHRASES.map(({ rule, zh }) => [rule, zh] as const))('%s: %s', (rule, words) => {
    expect(surest(rule, template.replace('X', words))).toBeLessThan(0.4);
  });
});

describe.each(QUIET_EN)('nothing is claimed in %s', (template) => {
  it.each(ENGLISH)('%s: %s', (rule, words) => {
    expect(surest(rule, template.replace('X', words))).toBeLessThan(0.4);
  });
});

describe.each(LOUD_ZH)('it is claimed in %s', (template) => {
  it.each(MAIN_PHRASES.map(({ rule, zh }) => [rule, zh] as const))('%s: %s', (rule, words) => {
    expect(surest(rule, template.replace('X', words))).toBeGreaterThanOrEqual(0.8);
  });
});

describe.each(LOUD_EN)('it is claimed in %s', (template) => {
  it.each(ENGLISH)('%s: %s', (rule, words) => {
    expect(surest(rule, template.replace('X', words))).toBeGreaterThanOrEqual(0.8);
  });
});

describe('told of others, or of something else', () => {
  it.each([
    [
      'a seller’s words in a tale',
      '大厅里一个推销员拦住她：“三个月包教会，包就业，底薪八千起！”她摇摇头走了。',
    ],
    [
      'a complaint in its next sentence',
      '合同上写着不过退费。考试没过，对方却说她缺了两节课，她已开始维权。',
    ],
    ['a case in court', '法院审理查明：三名被告人替考二十余次，承诺不过全额退款，被判处有期徒刑。'],
    ['a list of words', '保过、必过、包过、稳过、包就业、保录取'],
    ['a list closed by its rule', '包过，必过\n不过退费\n以上词语一律不得出现在招生文案中'],
    ['a word and what to say for it', '包过：不得承诺考试结果'],
    ['a heading over a list', '违禁词清单\n包过\n包就业'],
    ['a list that is forbidden', 'Do not add fake logos, job guarantees, income guarantees or countdowns.'],
    ['tests of a program', 'Every commit on main is guaranteed to pass all tests before it is released.'],
    ['a curve', 'A spline of this kind is guaranteed to pass through its control points.'],
    ['a verb', 'This job guarantees cloud data delivery exactly once.'],
    ['a policy', 'A federal job guarantee would make the state an employer of last resort.'],
    ['a first lesson', '前二个课时为免费试听。'],
    ['a low rate', '这两年录取率分别是 2.7% 和 3.1%。'],
    ['a threshold', 'The school must maintain an NCLEX pass rate (≥ 80%).'],
    [
      'how a trade is entered',
      'You become an aide by completing a state-approved training program and an exam.',
    ],
    ['an aim', 'Our vision is to be the best training institute in the region.'],
    ['an idiom', 'Earn while you learn: apprentices are paid by their employer.'],
    ['a refund refused', 'If you fail the exam, no refund of the tuition is given.'],
    ['what somebody was promised', '他们的广告承诺包就业，于是我报了名。'],
    ['a model of business', '“不过退费”的模式看似没有风险。'],
    ['a kind of seller', '许多编程培训学校承诺学员毕业即就业，底薪八千起。'],
    [
      'how guarantees work',
      'Job guarantees often come with conditions: weekly applications, and relocation.',
    ],
    ['what a term means', 'Deferred tuition means students pay no upfront tuition until they find work.'],
    ['who is tempted', 'There is a rise in searches for services where experts take your exam for you.'],
    ['a firm of the teacher’s past', '主讲老师曾任职于国内最大的电商平台，负责数据产品。'],
    ['a famous school', '他的学生考入顶尖商学院。'],
    ['a job got done', 'We guarantee the job gets done on time.'],
  ])('%s: %s', (_name, text) => {
    expect(raised(text)).toEqual([]);
  });
});

describe('terms and facts that a careful course states', () => {
  it.each([
    '学员考试不合格的，可按评价机构规定申请补考一次，补考费 120 元。',
    '未通过资格审核的，报名费原路退回。',
    '如因我方原因停课，学费全额退还。',
    '课程结束后 15 个工作日发放结业证书。',
    '年满 18 周岁，初中毕业即可报名参加五级鉴定。',
    '考评员由市鉴定中心随机抽取，与培训机构无关。',
    '政府补贴须在取得证书后由本人向人社部门申请，标准以当年公告为准。',
    '数据分析师的月薪因城市和经验而异。',
    '学校是教育部直属的全国重点大学。',
    'If you fail the exam you may resit it at the next sitting; a resit fee applies.',
    'Students who do not pass may retake the module for a reduced fee.',
    'Download your certificate immediately after the free introductory module.',
    'Applications close on 15 March.',
    'You will learn how to get the best performance out of your queries.',
    'Tuition can be paid in three instalments.',
    'Every student gets a mentor and a job coach.',
  ])('%s', (text) => {
    expect(raised(text)).toEqual([]);
  });
});

describe('composed of its parts rather than of fixed words', () => {
  it.each([
    ['guaranteed-pass', '个个都能顺利过关，不存在考不过的情况'],
    ['guaranteed-pass', 'With us every single one of our learners passes.'],
    ['refund-if-fail', '笔试未过，学费的八成退还给学员'],
    ['refund-if-fail', "If you're not certified after two attempts, you'll get every penny back."],
    ['refund-if-fail', '乙方成绩未达到 6.5 分，甲方免费安排重读'],
    ['guaranteed-job', '学完直接进名企'],
    ['guaranteed-job', 'Every graduate is hired before the course ends.'],
    ['proxy-exam', '论文和答辩全部由我们包办'],
    ['proxy-exam', 'An expert sits your proctored exam while you relax.'],
    ['no-exam-certificate', '报名即发证，无需参加考核'],
    ['no-exam-certificate', 'Get your diploma without ever attending a class or sitting an exam.'],
    ['instant-certificate', '上午培训下午出证'],
    ['instant-certificate', 'From zero to licensed in 48 hours'],
    ['exam-dump-only', '这套题库刷完就够了，教材都可以扔了'],
    ['exam-dump-only', 'These 300 questions are the exam.'],
    ['examiner-insider-claim', '授课老师就是出题人'],
    ['internal-channel', '我们在鉴定中心有熟人'],
    ['certificate-rental', '证书闲置也是浪费，替您对接单位，每年有租金'],
    ['life-experience-degree', 'Turn ten years on the job into a degree.'],
    ['no-threshold-eligibility', '学历不够也能报高级'],
    ['training-loan', '学费找到工作再付'],
    ['absolute-superlatives', '同行业内最系统的培训课程'],
    ['countdown-urgency', 'Offer ends in 03:12:45'],
    ['seat-scarcity', '名额剩最后 3 位'],
    ['subsidy-bait', '国家替你出学费'],
    ['fake-authority', '本班由国务院批准设立'],
    ['pass-rate-hype', '98% NCLEX-RN pass rate'],
  ])('%s: %s', (rule, text) => {
    expect(surest(rule, text)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a heading in a box that is called a trail or a menu', () => {
  const inTrail = (inner: string) =>
    findClaims(
      readHtml(`<div class="breadcrumb-bar">${inner}</div><p>We teach tiling in small groups.</p>`),
      PACKS,
    )
      .filter(({ rule }) => rule === 'absolute-superlatives')
      .map(({ stance }) => stance);

  it('is said when it heads the page', () => {
    expect(inTrail('<h2>Best Roof Tiling Courses in Zambia</h2>')).toEqual(['affirmed']);
  });

  it('is a label when it leads elsewhere, is short, or stands low', () => {
    expect(inTrail('<h2><a href="/c">Best Roof Tiling Courses in Zambia</a></h2>')).toEqual(['menu']);
    expect(inTrail('<h2>Best tiling school</h2>')).toEqual(['menu']);
    expect(inTrail('<h5>Best Roof Tiling Courses in Zambia</h5>')).toEqual(['menu']);
  });
});

describe('a promise is not also a figure', () => {
  it.each(['100% Pass Guarantee', 'We offer a 100% job guarantee to all students.'])('%s', (text) => {
    expect(raised(text)).not.toContain('pass-rate-hype');
    expect(raised(text).length).toBeGreaterThan(0);
  });
});

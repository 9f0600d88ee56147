import { describe, expect, it } from 'vitest';
import { type Claim, findClaims } from '@/rules/matching/claims';
import { readText } from '@/rules/reading/read-file';
import { risk, smallPacks } from './pack-fixture';

/** Red-flag words of each sort, with one way to say each inside a template. */
const PACKS = smallPacks(
  risk(
    'pass',
    ['(包|保)过(班|)', '没有不过的', '100%通过', '签约{..3}通过'],
    ['pass guarantee', 'guarantee(d|) (a |to |)pass', "can't fail", 'never had a student fail'],
    { except: { zh: ['包过(滤|敏|夜|期)'] } },
  ),
  risk(
    'refund',
    ['不过(全退|退费|包退)', '不成功不收费'],
    ["don't pass{..3}don't pay", 'pass or (a |)full refund'],
  ),
  risk(
    'waiver',
    ['不考试{..2}拿证', '(不能|可|能)免考', '免考(拿|领)证'],
    ['no exam', 'certificate without (an |)exam'],
  ),
  risk('fast', ['{n}(天|日)(拿|出|下)证'], ['certified in {n} days']),
  risk('proxy', ['(替|代)考'], ['we take the exam for you']),
  risk('insider', ['内部(渠道|名额)', '命题(人|组){..2}授课'], ['inside(r|) (track|channel)']),
  risk('job', ['包(就业|分配|工作)'], ['(guaranteed|guarantee a) job', 'job guarantee']),
  risk('wage', ['保底月薪{n}', '月薪{..2}{n}(元|)'], ['earn {..2}{n} a month']),
  risk('rental', ['(高价|证书)挂靠', '挂靠{..4}{n}'], ['rent out your certificate']),
  risk('open', ['不限学历'], ['no degree required']),
);

const find = (text: string) => findClaims(readText(text), PACKS);
const strong = (claim: Claim) => claim.confidence >= 0.8;
const affirmed = (text: string, rule: string) =>
  find(text).some((claim) => claim.rule === rule && strong(claim));
const show = (text: string) =>
  find(text)
    .map((claim) => `${claim.rule}: ${claim.stance} ${claim.confidence}`)
    .join('; ');

describe('negations that hide a promise', () => {
  it.each([
    ['不过全退', 'refund'],
    ['考不过退费', 'refund'],
    ['不考试也能拿证', 'waiver'],
    ['没有不过的学员', 'pass'],
    ['不成功不收费', 'refund'],
    ['不仅包过还送教材', 'pass'],
    ['谨防假冒，认准我们签约包过', 'pass'],
    ['不是不能免考，找对渠道就行', 'waiver'],
    ['别家包过都是骗人的，只有我们真包过', 'pass'],
    ['不限学历不限年龄都能考', 'open'],
    ["Don't pass? Don't pay", 'refund'],
    ["You can't fail with us", 'pass'],
    ['We have never had a student fail', 'pass'],
    ['No exam, no stress, certificate guaranteed', 'waiver'],
    ['Beware of imitators - only our pass guarantee is real', 'pass'],
    ['Not just a course: a guaranteed job', 'job'],
    ['零基础学员也包过', 'pass'],
    ['没有基础也照样包就业', 'job'],
    ['不会编程，我们也包就业', 'job'],
    ['不用担心考不过，签约包过', 'pass'],
    ['不但包过，而且包就业', 'job'],
    ['市面上很多机构不靠谱，我们签约包过', 'pass'],
    ['拒绝套路！本机构承诺包过', 'pass'],
    ['绝不忽悠，包过', 'pass'],
    ['不是普通班，而是包过班', 'pass'],
    ['Unlike other schools, we guarantee a pass', 'pass'],
    ["No worries: it's a job guarantee", 'job'],
    ["Don't miss our pass guarantee", 'pass'],
    ['Other bootcamps only talk. We offer a guaranteed job.', 'job'],
  ])('%s', (text, rule) => {
    expect(affirmed(text, rule), show(text)).toBe(true);
  });

  it('tells the rivals’ promise from the seller’s own', () => {
    const [theirs, ours] = find('别家包过都是骗人的，只有我们真包过');
    expect(theirs).toMatchObject({ stance: 'warned', confidence: 0 });
    expect(ours).toMatchObject({ stance: 'affirmed', speaker: 'seller' });
  });
});

describe('words that only look alike', () => {
  it.each(['包过滤规则', '面包过敏的人', '包过夜停车', '保证金退还', '这条路过不去'])('%s', (text) => {
    expect(find(text).filter(strong)).toEqual([]);
  });
});

/** One phrase of each sort that can stand at X in a sentence about offers. */
const SAID_ZH = {
  pass: '包过',
  refund: '不过全退',
  waiver: '免考拿证',
  fast: '7天拿证',
  proxy: '替考',
  insider: '内部渠道',
  job: '包就业',
  wage: '保底月薪8000',
  rental: '证书挂靠',
};
const SAID_EN = {
  pass: 'guaranteed pass',
  refund: 'pass or full refund',
  waiver: 'certificate without exam',
  fast: 'certified in 5 days',
  job: 'job guarantee',
  insider: 'insider track',
};

const QUIET_ZH = [
  '警惕“X”陷阱，报名前先核实机构资质',
  '谨防X骗局',
  '凡是声称“X”的培训机构，都要多留个心眼',
  '教育培训广告中不得出现“X”等用语',
  '该公司因在网站宣传“X”被处以罚款3万元',
  '记者以学员身份暗访，多家机构打出“X”的旗号',
  '问：可以X吗？答：不可以，必须参加统一考试。',
  '真的能X吗？不能。',
  '所谓“X”，不过是吸引报名的噱头',
  '我们从不承诺X',
  '我们不提供任何形式的X',
  '本校不承诺“X”，请理性选择',
  '李女士轻信“X”，被骗1.5万元',
  '有学员投诉，当初说好的“X”至今没有兑现',
  '一些机构以“X”为诱饵招揽学员',
  '专家提醒：“X”不可信',
  'X都是骗局，请勿相信',
  '任何机构都不能保证X',
  '严禁培训机构以“X”等名义招生',
  '市场监管部门提醒，遇到“X”要警惕',
  'X属于违规宣传',
];
const LOUD_ZH = [
  '本机构郑重承诺：X！',
  'X，名额有限，马上报名',
  '谨防假冒，我们才是真正的X',
  '签约X，写进合同',
  '别人做不到的X，我们做得到',
  '不用担心，X',
  '【X】点击咨询老师',
  '我们X，已帮助上千名学员',
  '真的可以X吗？可以！',
  '还在为考证发愁？X来帮您',
];
const QUIET_EN = [
  'Beware of "X" offers',
  'The regulator fined a school for claiming "X"',
  'We never promise "X"',
  'Is it true that you offer a X? No.',
  'Adverts must not say "X"',
  'A student complained that "X" was false',
  'So-called "X" deals are a red flag',
  'Our reporter found an ad reading "X"',
  'We do not offer a X.',
  'No school can promise a X.',
  'There is no X here.',
  'Some providers advertise a X. This is a red flag.',
];
const LOUD_EN = [
  'X - enrol today!',
  'Yes, X, in writing',
  'Unlike others, our X is real',
  'X. Limited seats.',
  "Worried? Don't be: X",
  'Not only great teachers but also a X',
  'We offer a X.',
];

const cross = (templates: string[], said: Record<string, string>) =>
  templates.flatMap((template) =>
    Object.entries(said).map(([rule, words]): [string, string] => [template.replace('X', words), rule]),
  );

describe('told, warned, denied or asked, and not claimed', () => {
  it.each([...cross(QUIET_ZH, SAID_ZH), ...cross(QUIET_EN, SAID_EN)])('%s', (text, rule) => {
    const claims = find(text).filter((claim) => claim.rule === rule);
    expect(claims.length, 'the words are found').toBeGreaterThan(0);
    expect(claims.filter((claim) => claim.confidence >= 0.4).length, show(text)).toBe(0);
  });
});

describe('claimed by the seller', () => {
  it.each([...cross(LOUD_ZH, SAID_ZH), ...cross(LOUD_EN, SAID_EN)])('%s', (text, rule) => {
    expect(affirmed(text, rule), show(text)).toBe(true);
  });
});

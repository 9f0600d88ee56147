import { describe, expect, it } from 'vitest';
import { packsOf } from '@/rules/engine/packs';
import { findClaims } from '@/rules/matching/claims';
import { readText } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';

/** Sentences outside the templates of `traps.test.ts`, judged with the project's own packs. */
const PACKS = packsOf(compilePacks(packSources()));
const RISKS = new Set(PACKS.rules.filter((rule) => rule.polarity === 'risk').map((rule) => rule.id));
const surest = (text: string) => {
  const claims = findClaims(readText(text), PACKS).filter((claim) => RISKS.has(claim.rule));
  return Math.max(0, ...claims.map((claim) => claim.confidence));
};

const QUIET = [
  '如果有谁承诺包过，那都是骗人的。',
  '仅有8%的学生通过了这次考试。',
  '学员结业后，100%推荐到星级酒店实习。',
  '要是有谁跟您说包就业，那么这家学校多半是在骗人，没有企业会等着您毕业。',
  '如果哪家机构敢说包过，您千万别相信，那都是骗人的。',
  '常有人问我们这里学厨师“包就业”吗，我的回答很直接，要靠自己的手艺。',
  '有了“包就业”这一说法，学员反而不肯用功了。',
  '2016年9月 考取高级育婴员证书，从业至今。',
  'Your first-aid card will be mailed to you within 7 to 10 business days.',
  'We care for our people and offer our employees the best training.',
  '培训机构承诺“包过”靠谱吗？',
  '需要提醒的是，任何以“包过”为名的培训都是违规的。',
  '本站仅提供资料，不参与任何代考、替考行为。',
  '如有老师向您承诺包过，请立即向我们举报。',
  '考试作弊、替考者取消成绩，三年内不得报考。',
  '声明：我校没有所谓的内部名额。',
  '我们不做虚假宣传，不搞“包过”“保过”。',
  '网上那些7天拿证的广告，你敢信吗？',
  '别再相信“免考拿证”了！',
  '本课程不包就业，但提供就业指导。',
  '拒绝包过噱头，专注真实教学',
  'No guarantee of employment is made or implied.',
  'Completion of this course does not guarantee a job or salary.',
  'We are not affiliated with any government agency and do not guarantee results.',
  "Please note: payment of fees doesn't mean a guaranteed pass.",
  'Schools that promise a guaranteed job are breaking the law.',
  "Can you guarantee I'll get a job? While we can't promise anything, our careers team helps.",
  '问：你们包就业吗？答：我们提供就业推荐，但不承诺包就业。',
  '是否包过？本课程不承诺考试通过。',
  "There's no such thing as a guaranteed pass.",
  '承诺包过的机构往往会设置各种退款门槛。',
  '考试中心不会委托任何机构办理免考。',
  '我们不会像某些机构那样承诺包过。',
  '目前市场上存在大量以包过为卖点的培训班，学员需谨慎选择。',
  '凡宣传“保过”“包拿证”的，一律视为虚假宣传。',
  '考生切勿听信“内部渠道”“免考”等传言。',
  'Does this course guarantee a job? No course can.',
  'Is there a job guarantee?\nNo. We provide career support only.',
  '会不会包过？\n我们只负责教学，考试结果由考试机构评定。',
  '学校承诺：不收取任何形式的挂靠费。',
  'This is not a get-certified-in-3-days programme.',
  'Our instructors will never take the exam for you.',
  'We do not sell exam dumps or leaked questions.',
  'Students caught using exam dumps will be expelled.',
  '严禁代考，一经发现取消资格。',
  '关于“包过”承诺的郑重声明：本校从未授权任何代理做出此类承诺。',
  '有人问我能不能包过，我的回答是：不能。',
  '包过？想都别想。',
  '我们不敢说包过，但会尽全力辅导每一位学员。',
  '家长们最关心的是能否包就业，我们如实告知：就业要靠自己。',
  '本协议不构成对学员通过考试、获得证书或就业的任何保证，不存在包过承诺。',
  '依据《广告法》第二十四条，教育培训广告不得含有包过等保证性承诺。',
  '某教育公司宣称“内部渠道”“免考拿证”，被责令停止发布广告。',
  '什么是包过班？',
  '如何识别包过骗局',
  '包过班靠谱吗',
  '千万不要找人替考！',
  'Graduates are not guaranteed a job.',
  'Results vary and no guarantee of a pass is given.',
  'We make no promises about guaranteed jobs.',
  'Nothing on this site is a job guarantee.',
  'The FTC sued the bootcamp over its job guarantee.',
  '"Guaranteed pass" claims are misleading.',
  'Watch out for anyone selling leaked exam questions.',
  'Is there a money-back guarantee if I fail? Unfortunately not.',
  'Q: Do you guarantee a job? A: No, but we help with CVs.',
  'I paid $5,000 for a job guarantee and got nothing.',
];
const LOUD = [
  '不过怎么办？不过全额退款！',
  '担心考不过？签约保过，不过退款',
  '学员：“真的包过吗？”老师：“签协议，百分百包过！”',
  '我们与其他机构不同——我们敢签包过协议',
  '没有时间学习？没关系，免考照样拿证。',
  '小白也不怕，零基础包教包会包就业',
  '虽然考试难度大，但我们包过',
  '内部消息禁止外传：内部渠道报名仅剩3席',
  '投诉无门？维权困难？选我们，签约包过更放心',
  '国家不允许裸考，但我们有内部渠道可以免考',
  'Tired of failing? We guarantee you pass.',
  'Not sure? We offer a job guarantee.',
  'Guaranteed job or your money back',
  "We don't just teach, we guarantee a job.",
  '从不食言，包过就是包过',
  '学历低？没经验？包就业！',
  '不用培训不用考试，7天拿证',
  '不参加考试也可以拿证',
  '无需考试，直接拿证',
  '不限学历、不限年龄，包过',
  '您只管报名，考试的事交给我们，包过',
  '非包过不收费',
  '考试不再难！包过班火热招生',
  '不要再犹豫了，包过班名额只剩3个',
  '其他机构不敢承诺的，我们敢：包过',
  '打破传统，告别死记硬背，签约包过',
  'No more failed attempts: guaranteed pass',
  'Never fail again with our guaranteed pass',
  'Stop worrying about exams. Pass guaranteed.',
  "You won't find this elsewhere: guaranteed job placement",
  'Nobody else offers a job guarantee like ours',
  'Why pay more? Get certified in 3 days.',
  '没时间？没基础？没关系！包过！',
  '一次不过？免费再学，直到考过为止，不过全额退款！',
  '教育局认可、人社部指定，包过',
  '考试内容由命题组老师授课，内部渠道报名',
  '我们承诺：考不过，全额退款，绝不推诿',
  '不用考试！不用到场！7天拿证！',
  '真正的包过，不玩文字游戏',
  '包过不是梦！',
  '包过，不是说说而已，写进合同',
  '你没看错，免考拿证！',
  '您没有听错，不考试就能拿证',
  '别不信，我们真的包过',
  '还有谁敢承诺包过？只有我们！',
  'We promise a job guarantee, no strings attached.',
  "It's not a dream: guaranteed job in 90 days.",
  'Not satisfied? Not passing? Pass guarantee included.',
  "Can't pass the exam? We take the exam for you.",
  "Don't have time to study? Get certified without an exam.",
  "You don't need any experience - job guaranteed!",
  'There is no risk: pass guarantee included',
];

describe('nothing is promised in', () => {
  it.each(QUIET)('%s', (text) => {
    expect(surest(text)).toBeLessThan(0.4);
  });
});

describe('something is promised in', () => {
  it.each(LOUD)('%s', (text) => {
    expect(surest(text)).toBeGreaterThanOrEqual(0.8);
  });
});

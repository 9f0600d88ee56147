import type { Audit, CourseAudit, ExplainedAudit } from '../audit';
import type { Finding, Language } from '../finding';
import type { PageNotes } from '../page-notes';
import { COMPLAINT_PLACES, type ComplaintPlace } from '../registers/complaint-places';

const OF_CURRENCY: Record<string, ComplaintPlace['id']> = {
  CNY: 'CN',
  HKD: 'HK',
  TWD: 'TW',
  AUD: 'AU',
  GBP: 'GB',
  USD: 'US',
  SGD: 'SG',
};
const OF_ENDING: [RegExp, ComplaintPlace['id']][] = [
  [/\.cn$/, 'CN'],
  [/\.hk$/, 'HK'],
  [/\.tw$/, 'TW'],
  [/\.au$/, 'AU'],
  [/\.uk$/, 'GB'],
  [/\.sg$/, 'SG'],
];

/** Where a complaint would likely go: by the site's ending, the price's currency, then the page's language. */
export function complaintPlace({ input, page, courses }: Audit): ComplaintPlace['id'] {
  const host = URL.canParse(input) ? new URL(input).hostname : '';
  const ending = OF_ENDING.find(([pattern]) => pattern.test(host))?.[1];
  if (ending) return ending;
  for (const { facts } of courses) {
    const place = facts.price.state === 'found' ? OF_CURRENCY[facts.price.value.currency] : undefined;
    if (place) return place;
  }
  return page.language === 'zh' ? 'CN' : 'other';
}

export interface ComplaintWish {
  place: ComplaintPlace['id'];
  /** Index of the course on its page. */
  course: number;
  notes: PageNotes;
  /** What an advisor holds of findings: what they took out is no matter for a letter. */
  views?: readonly { course: number; rule: string; outcome: string }[];
  /** SHA-256 of the evidence pack, where one was made. */
  packHash?: string;
}

/** Views by which a finding is none. */
const TAKEN_OUT: ReadonlySet<string> = new Set(['clear', 'inapplicable']);

/** Cases and reports stand among the sources too; a letter names provisions. */
const NAMES_ARTICLE: Record<Language, RegExp> = { zh: /第.{1,12}条/, en: /\d/ };

/** What a finding rests on in law, as far as the text was read: only of the place that the letter goes to. */
function articles(shown: ExplainedAudit, rule: string, place: string, language: Language): string[] {
  const course = shown.audit.courses.flatMap(({ findings }) => findings);
  const ids = new Set(course.filter((one) => one.rule === rule).flatMap(({ sources }) => sources));
  return [...ids].flatMap((id) => {
    const source = shown.sources[id];
    const read = source?.checked === 'primary-text' || source?.checked === 'official-page';
    const named = source && NAMES_ARTICLE[language].test(source.title[language]);
    return source && read && named && source.kind === 'law' && source.place?.startsWith(place)
      ? [`${source.title[language]}${language === 'zh' ? '：' : ': '}${source.says[language]}`]
      : [];
  });
}

/**
 * A letter to fill in and send by hand, never sent from here. It says what a page said and when, in neutral words, and
 * asks for a check; what happened between the person and the provider only the person knows, so room is left for it.
 */
export function complaintDraft(shown: ExplainedAudit, wish: ComplaintWish): string {
  const place = COMPLAINT_PLACES.find(({ id }) => id === wish.place) ?? COMPLAINT_PLACES.at(-1)!;
  const course = shown.audit.courses[wish.course];
  if (!course) return '';
  const { language } = place;
  const words = LETTER[language];
  const isTakenOut = ({ rule }: Finding) =>
    wish.views?.some((one) => one.course === wish.course && one.rule === rule && TAKEN_OUT.has(one.outcome));
  const listed = course.findings.filter(({ outcome }) => outcome === 'flagged' || outcome === 'suspected');
  const raised = listed.filter((one) => !isTakenOut(one)).sort((a, b) => b.severity - a.severity);
  const left = listed.filter(isTakenOut).map(({ rule }) => shown.rules[rule]?.title[language] ?? rule);
  const points = raised.map(({ rule, evidence }, index) => {
    const quotes = evidence.map(({ quote }) => `   ${words.quote(quote)}`);
    const law = articles(shown, rule, place.law, language).map((text) => `   ${words.see(text)}`);
    const title = shown.rules[rule]?.title[language] ?? rule;
    return [`${index + 1}. ${words.point(title)}`, ...quotes, ...law].join('\n');
  });
  const replies = wish.notes.answers.map(({ text, at }) => `   ${words.reply(at.slice(0, 10), text)}`);
  return [
    words.draft,
    '',
    words.to(place.bodies.map((body) => addressed(body, language, words)).join(words.or)),
    '',
    words.subject(course.title ?? shown.audit.input),
    '',
    words.page(shown.audit, course),
    '',
    raised.length ? words.raised : words.nothing,
    ...points,
    ...(left.length ? ['', words.left(left)] : []),
    ...(replies.length ? ['', words.replies, ...replies] : []),
    '',
    words.happened,
    '',
    words.wish,
    '',
    words.evidence(wish.packHash),
    '',
    words.signed,
    '',
  ]
    .join('\n')
    .toWellFormed();
}

const addressed = (
  { name, url, confirmed }: ComplaintPlace['bodies'][number],
  language: Language,
  { unconfirmed }: Letter,
): string => `${name[language]} (${url}${confirmed ? '' : unconfirmed})`;

interface Letter {
  /** Behind an address that no source of ours names. */
  unconfirmed: string;
  draft: string;
  or: string;
  to: (bodies: string) => string;
  subject: (course: string) => string;
  page: (audit: Audit, course: CourseAudit) => string;
  raised: string;
  nothing: string;
  point: (title: string) => string;
  quote: (quote: string) => string;
  see: (article: string) => string;
  left: (titles: string[]) => string;
  replies: string;
  reply: (day: string, text: string) => string;
  happened: string;
  wish: string;
  evidence: (hash?: string) => string;
  signed: string;
}

const LETTER: Record<Language, Letter> = {
  zh: {
    unconfirmed: '，网址待核实',
    draft:
      '【草稿】由本机自动整理，未发送，也不会自动发送。提交前请逐条核对，补上方括号里的内容，删去与您无关的条目。',
    or: ' 或 ',
    to: (bodies) => `受理渠道：${bodies}`,
    subject: (course) => `事由：关于“${course}”课程页面宣传内容，请求核查`,
    page: ({ input, readAt }, { provider }) =>
      `页面所载机构：${provider ?? '［页面未读到，请补充］'}\n页面地址：${input}\n读取时间：${readAt}（本机时钟，UTC）`,
    raised: '该页面含有以下表述，疑似与所列规定不一致，请核查：',
    nothing: '［页面审查没有列出待核实的表述，请写明您要反映的内容］',
    point: (title) => `疑似：${title}`,
    quote: (quote) => `页面原文：“${quote}”`,
    see: (article) => `可参照：${article}`,
    left: (titles) =>
      `［顾问改判为“没发现”或“不适用”的 ${titles.length} 条没有列入：${titles.join('、')}。提交前请删去这一行］`,
    replies: '机构对询问的答复（本人记录）：',
    reply: (day, text) => `${day}：“${text}”`,
    happened: '本人经历：［何时何地、如何报名、付款金额与方式、签订了什么、之后发生了什么］',
    wish: '诉求：［请求核查上述宣传内容／退还费用……］',
    evidence: (hash) =>
      `附件：证据包（自行制作的记录，未经公证）${hash ? `，SHA-256：${hash}` : ''}；［合同、付款凭证、聊天记录等］`,
    signed: '反映人：［姓名］　联系方式：［电话］　日期：［年 月 日］',
  },
  en: {
    unconfirmed: ', address to be confirmed',
    draft:
      '[DRAFT] Put together on this computer; not sent, and never sent by itself. Check every point, fill in what stands in brackets, and take out what does not concern you.',
    or: ' or ',
    to: (bodies) => `To: ${bodies}`,
    subject: (course) =>
      `Subject: statements on the page of the course “${course}”; request to look into them`,
    page: ({ input, readAt }, { provider }) =>
      `Provider named on the page: ${provider ?? '[not read; please fill in]'}\nAddress: ${input}\nRead: ${readAt} (this computer’s clock, UTC)`,
    raised:
      'The page makes the following statements, which may be inconsistent with the provisions named. I ask you to look into them:',
    nothing: '[The audit lists no statement to be checked; please say what you wish to report.]',
    point: (title) => `To be checked: ${title}`,
    quote: (quote) => `Words of the page: “${quote}”`,
    see: (article) => `See: ${article}`,
    left: (titles) =>
      `[Left out, as an advisor judged them “none seen” or “not applicable” (${titles.length}): ${titles.join('; ')}. Take this line out before sending.]`,
    replies: 'What the provider answered when asked (my own record):',
    reply: (day, text) => `${day}: “${text}”`,
    happened:
      'What happened: [when, where and how you enrolled, what you paid and how, what was signed, what followed]',
    wish: 'What I ask for: [a check of these statements / a refund …]',
    evidence: (hash) =>
      `Attached: evidence pack (self-made record, not notarised)${hash ? `, SHA-256: ${hash}` : ''}; [contract, receipts, messages]`,
    signed: 'Name: [ ]   Contact: [ ]   Date: [ ]',
  },
};

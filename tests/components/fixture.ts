import type { Audit, CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { Facts } from '@/rules/fact';
import type { Dimension, Finding, Outcome, Polarity, RuleWords, Severity, Source } from '@/rules/finding';
import type { Evidence } from '@/rules/source-range';

/** A made-up page and its audit, as the surfaces receive it. */
const TEXT = [
  '人工智能训练师（三级）7 天拿证班',
  '零基础可学，名师带练，7 天拿证，不耽误上班。',
  '三重保障：签约保过，一对一督学到考试当天。',
  '取证后即可领取国家补贴 3,500 元，相当于学费全回来。',
  '报考条件宽松，由专属老师逐一确认。',
  '名师团队亲自授课，多年一线经验，带出上千名持证学员。',
  '本期仅剩 3 席',
  '42 课时直播加回放',
  '业务分析：流程设计与模块优化 12 课时',
  '结课测验合格后安排模拟考试',
  '价格 ¥2,980',
].join('\n');

function said(quote: string, nth = 0): Evidence {
  let start = -1;
  for (let n = 0; n <= nth; n++) start = TEXT.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`not on the sample page: ${quote}`);
  const end = start + quote.length;
  return {
    quote,
    start,
    end,
    from: 'text',
    before: TEXT.slice(Math.max(0, start - 32), start),
    after: TEXT.slice(end, end + 32),
  };
}

function rule(
  zh: [title: string, why: string, ask: string],
  en: [title: string, why: string, ask: string],
  dimension: Dimension,
  polarity: Polarity,
  severity: Severity,
): RuleWords {
  return {
    title: { zh: zh[0], en: en[0] },
    why: { zh: zh[1], en: en[1] },
    ask: { zh: zh[2], en: en[2] },
    dimension,
    polarity,
    severity,
  };
}

export const rules: Record<string, RuleWords> = {
  'guaranteed-pass': rule(
    [
      '承诺保证通过',
      '考试由第三方评价机构组织，培训机构无法保证结果。教育培训广告不得对通过考试、获得证书作保证性承诺，这一句与该要求可能不一致（疑似）。',
      '“保过”写进合同吗？没过时怎么退、几天到账？',
    ],
    [
      'Promises a pass',
      'A third party runs the exam, so a trainer cannot promise the result. Training ads may not guarantee a pass or a certificate; this line may be inconsistent with that rule.',
      'Is the pass promise in the contract? If I fail, what is refunded and when?',
    ],
    'red-flags',
    'risk',
    5,
  ),
  'instant-certificate': rule(
    [
      '承诺几天就出证',
      '报名、考试、阅卷、公示都需要时间。评价机构提醒过留意“快速拿证”的说法，请先问清每一步的官方时间。',
      '从报名到拿证，每一步的官方时间是多少？',
    ],
    [
      'Promises a certificate within days',
      'Registration, exam, marking and publication all take time. Ask for the official time of each step.',
      'What is the official time for each step up to the certificate?',
    ],
    'red-flags',
    'risk',
    5,
  ),
  'subsidy-amount-claim': rule(
    [
      '补贴金额',
      '上海三级在职人员市级补贴为 2,600 元，有社保等条件，由政府决定是否发放。',
      '补贴金额依据哪份文件？哪一级、哪类人、哪一年？',
    ],
    [
      'Subsidy amount',
      'Shanghai pays CNY 2,600 for level 3 to people in work who meet the conditions.',
      'Which document, level, group and year is the subsidy from?',
    ],
    'claims',
    'compare',
    4,
  ),
  'fee-claim': rule(
    ['考试费', '把培训费说成官方考试费会让人误会。', '报价里官方考试费是多少，收据由谁开？'],
    [
      'Exam fee',
      'Tuition presented as an exam fee misleads.',
      'How much is the official exam fee and who issues the receipt?',
    ],
    'claims',
    'compare',
    4,
  ),
  'hours-claim': rule(
    ['学时', '标准给出每一级的参考学时。', '42 课时怎么分配？'],
    ['Hours', 'The standard gives reference hours.', 'How are the 42 hours spent?'],
    'claims',
    'compare',
    2,
  ),
  'eligibility-claim': rule(
    ['报考条件', '三级有三条报考途径，任选其一。', '我符合哪一条报考条件？'],
    ['Entry conditions', 'Level 3 has three routes.', 'Which entry route applies to me?'],
    'claims',
    'compare',
    4,
  ),
  'countdown-urgency': rule(
    ['限时限额催单', '限额和倒计时容易让人来不及细看。', '名额为什么有限？下一期什么时候开？'],
    [
      'Countdown or few seats',
      'Countdowns leave little time to read.',
      'Why are seats limited? When is the next class?',
    ],
    'red-flags',
    'risk',
    3,
  ),
  'anonymous-expert-team': rule(
    ['只说名师、不说是谁', '没有姓名就无法核对讲师的经历。', '主讲老师叫什么、在哪任职？'],
    [
      'Experts without names',
      'Without names nobody can check a record.',
      'Who teaches, and where do they work?',
    ],
    'instructor',
    'risk',
    3,
  ),
  'instructor-named': rule(
    ['讲师姓名', '没有姓名就无法核对讲师的经历。', '主讲老师叫什么、在哪任职？'],
    ['Instructor names', 'Without names nobody can check a record.', 'Who teaches, and where do they work?'],
    'instructor',
    'quality',
    4,
  ),
  'issuer-named': rule(
    ['由谁颁发证书', '颁发单位决定这张证书能做什么。', '证书由谁颁发，在哪里能查？'],
    [
      'Who issues the certificate',
      'The issuer decides what it is good for.',
      'Who issues the certificate, and where can it be checked?',
    ],
    'transparency',
    'quality',
    4,
  ),
  'school-licence': rule(
    ['办学许可证', '面向社会的培训学校须持证办学。', '办学许可证编号、范围和有效期？'],
    ['Training licence', 'Training schools need a permit.', 'Licence number, scope and expiry?'],
    'transparency',
    'quality',
    5,
  ),
  'refund-policy': rule(
    ['书面退费规则', '先看退费规则再付款。', '退费规则写在合同哪一条？'],
    ['Written refund rules', 'Read the refund rules before paying.', 'Which clause holds the refund rules?'],
    'transparency',
    'quality',
    4,
  ),
  'fee-breakdown': rule(
    ['费用明细', '总价里含什么要写清楚。', '总价含哪些？官方考试费多少、交给谁？'],
    [
      'Fee breakdown',
      'The price should say what it includes.',
      'What does the price include? What is the official exam fee and who receives it?',
    ],
    'transparency',
    'quality',
    3,
  ),
  'syllabus-present': rule(
    ['课程大纲', '没有大纲就无法核对教什么。', '请把完整课程大纲发给我。'],
    [
      'Published syllabus',
      'Without a syllabus nobody can check what is taught.',
      'Please send the full syllabus.',
    ],
    'curriculum',
    'quality',
    4,
  ),
  'total-hours-stated': rule(
    ['总课时', '课时决定深度。', '一共多少课时？'],
    ['Total hours', 'Hours tell the depth.', 'How many hours in total?'],
    'curriculum',
    'quality',
    3,
  ),
  'module-breakdown': rule(
    ['模块划分', '分模块才能看出覆盖面。', '每个模块对应哪一项职业功能？'],
    ['Module breakdown', 'Modules show the coverage.', 'Which function does each module map to?'],
    'curriculum',
    'quality',
    4,
  ),
  'assessment-method': rule(
    ['考核方式', '要说清怎么考。', '结课怎么考核？'],
    ['Assessment method', 'It should say how learning is assessed.', 'How is the course assessed?'],
    'curriculum',
    'quality',
    3,
  ),
  'price-stated': rule(
    ['价格', '价格写明才好比较。', '总价多少？'],
    ['Price', 'A stated price can be compared.', 'What is the total price?'],
    'transparency',
    'quality',
    3,
  ),
  'instructor-bio': rule(
    ['讲师资历', '资历可以核对。', '讲师有哪些证书、教过什么？'],
    ['Instructor record', 'A record can be checked.', 'What certificates do the instructors hold?'],
    'instructor',
    'quality',
    3,
  ),
  'proxy-exam': rule(
    ['替考代考', '替考会使成绩无效。', '考试是本人参加吗？'],
    ['Proxy exam', 'A proxy voids the result.', 'Do I sit the exam myself?'],
    'red-flags',
    'risk',
    5,
  ),
  'training-loan': rule(
    ['培训贷', '分期可能是贷款。', '分期由谁放款？'],
    ['Training loan', 'Instalments may be a loan.', 'Who lends the money?'],
    'red-flags',
    'risk',
    5,
  ),
  'practical-share': rule(
    ['实操占比', '考试看重实操。', '实操课占多少？'],
    ['Share of practice', 'The exam values practice.', 'How much of it is practice?'],
    'curriculum',
    'quality',
    3,
  ),
};

export const sources: Record<string, Source> = {
  'cn-ad-24-1': {
    id: 'cn-ad-24-1',
    kind: 'law',
    place: 'CN',
    title: { zh: '《广告法》第 24 条（一）', en: 'PRC Advertising Law, art. 24(1)' },
    says: {
      zh: '教育培训广告不得对通过考试、获得学位或证书作明示或暗示的保证性承诺。',
      en: 'Training ads may not promise a pass or a certificate.',
    },
    checked: 'primary-text',
    date: '2026-11',
    url: 'https://flk.npc.gov.cn/',
  },
  'cn-mohrss-2022-25': {
    id: 'cn-mohrss-2022-25',
    kind: 'law',
    title: { zh: '人社部函〔2022〕25 号', en: 'MOHRSS Letter 2022 No. 25' },
    says: {
      zh: '宣传中不得使用“包过”等字样。',
      en: 'Publicity may not use words such as “pass guaranteed”.',
    },
    checked: 'secondary',
    date: '2026-11',
    url: 'https://www.mohrss.gov.cn/',
  },
  'aitrainer-sh-l3-subsidy': {
    id: 'aitrainer-sh-l3-subsidy',
    kind: 'figure',
    title: { zh: '上海三级技能提升补贴', en: 'Shanghai level 3 subsidy' },
    says: { zh: '2,600 元', en: 'CNY 2,600' },
    checked: 'secondary',
    date: '2026',
    place: 'CN-SH',
  },
  'aitrainer-sh-l3-exam-fee': {
    id: 'aitrainer-sh-l3-exam-fee',
    kind: 'figure',
    title: { zh: '上海三级考试费', en: 'Shanghai level 3 exam fee' },
    says: { zh: '500 元', en: 'CNY 500' },
    checked: 'official-page',
    date: '2026',
    place: 'CN-SH',
  },
  'aitrainer-ref-hours': {
    id: 'aitrainer-ref-hours',
    kind: 'figure',
    title: { zh: '国家职业标准参考学时', en: 'Reference hours of the standard' },
    says: { zh: '40 标准学时', en: '40 standard hours' },
    checked: 'official-page',
    date: '2021',
    place: 'CN',
  },
  'aitrainer-sh-l3-eligibility': {
    id: 'aitrainer-sh-l3-eligibility',
    kind: 'figure',
    title: { zh: '上海三级报考条件', en: 'Shanghai level 3 entry' },
    says: { zh: '三选一', en: 'one of three routes' },
    checked: 'to-be-confirmed',
    date: '2026',
    place: 'CN-SH',
  },
};

const SOURCES_OF: Record<string, string[]> = {
  'guaranteed-pass': ['cn-ad-24-1', 'cn-mohrss-2022-25'],
  'instant-certificate': ['cn-mohrss-2022-25'],
  'subsidy-amount-claim': ['aitrainer-sh-l3-subsidy'],
  'fee-claim': ['aitrainer-sh-l3-exam-fee'],
  'hours-claim': ['aitrainer-ref-hours'],
  'eligibility-claim': ['aitrainer-sh-l3-eligibility'],
};

export function finding(
  id: string,
  outcome: Outcome,
  evidence: Evidence[] = [],
  note?: Finding['note'],
): Finding {
  return {
    rule: id,
    outcome,
    severity: rules[id]?.severity ?? 3,
    confidence: 0.9,
    evidence,
    sources: SOURCES_OF[id] ?? [],
    ...(note ? { note } : {}),
  };
}

const absent = { state: 'absent' } as const;

export const facts: Facts = {
  title: {
    state: 'found',
    value: '人工智能训练师（三级）7 天拿证班',
    quote: '人工智能训练师（三级）7 天拿证班',
  },
  provider: { state: 'found', value: '晨屿职训', quote: '晨屿职训' },
  price: { state: 'found', value: { amount: 2980, currency: 'CNY' }, quote: '¥2,980' },
  hours: { state: 'found', value: 42, quote: '42 课时' },
  duration: absent,
  instructors: { state: 'unreadable', why: 'image' },
  modules: absent,
  prerequisites: absent,
  assessment: absent,
  refund: absent,
  certificate: absent,
  level: { state: 'found', value: '三级', quote: '三级' },
  address: absent,
  licence: absent,
  schedule: absent,
};

const inPicture = {
  zh: '可能写在 4 张没读的图里。',
  en: 'It may be in the 4 unread images.',
};

const findings: Finding[] = [
  finding('subsidy-amount-claim', 'flagged', [said('国家补贴 3,500 元')]),
  finding('instant-certificate', 'flagged', [said('7 天拿证', 1), said('7 天拿证', 0)]),
  finding('guaranteed-pass', 'flagged', [said('签约保过')]),
  finding('countdown-urgency', 'suspected', [said('仅剩 3 席')]),
  finding('anonymous-expert-team', 'suspected', [said('名师团队亲自授课')]),
  finding('instructor-named', 'missing'),
  finding('issuer-named', 'missing'),
  finding('school-licence', 'missing'),
  finding('refund-policy', 'missing'),
  finding('fee-breakdown', 'missing'),
  finding('assessment-method', 'partial', [said('结课测验合格后安排模拟考试')]),
  finding('total-hours-stated', 'met', [said('42 课时')]),
  finding('module-breakdown', 'met', [said('业务分析：流程设计与模块优化 12 课时')]),
  finding('price-stated', 'met', [said('¥2,980')]),
  finding('hours-claim', 'met', [said('42 课时')]),
  finding('fee-claim', 'inapplicable'),
  finding('eligibility-claim', 'unknown', [said('条件宽松')], {
    zh: '页面没写具体条件，比不了。',
    en: 'No condition is given on the page, so it cannot be compared.',
  }),
  finding('syllabus-present', 'unknown', [], inPicture),
  finding('instructor-bio', 'unknown', [], inPicture),
  finding('practical-share', 'inapplicable'),
  finding('proxy-exam', 'clear'),
  finding('training-loan', 'clear'),
];

export const course: CourseAudit = {
  title: '人工智能训练师（三级）7 天拿证班',
  provider: '晨屿职训',
  url: 'https://chenyu.example/ai-trainer-3',
  facts,
  score: 40,
  range: [31, 40],
  grade: 'D',
  coverage: 0.66,
  dimensions: {
    curriculum: { score: 24, of: 40, coverage: 0.7 },
    instructor: { score: null, of: 20, coverage: 0 },
    transparency: { score: 9, of: 25, coverage: 0.9 },
    claims: { score: 7, of: 15, coverage: 0.5 },
  },
  steps: [
    { kind: 'deduction', rules: ['guaranteed-pass'], points: 12 },
    { kind: 'cap', rules: ['guaranteed-pass', 'instant-certificate'], points: 40 },
  ],
  findings,
};

const audit: Audit = {
  format: 1,
  input: 'https://chenyu.example/ai-trainer-3',
  readAt: '2026-11-24T13:00:00.000Z',
  versions: { reader: 1, packs: { 'red-flags': '2026.11' }, registers: '2026.11' },
  page: { kind: 'course', language: 'zh', coverage: 0.8, unread: [{ what: 'image', count: 4 }] },
  courses: [course],
};

/** An ad with cautions, gaps and things well said. */
export const ad: ExplainedAudit = { audit, rules, sources };

function page(of: Partial<Audit['page']>, courses: CourseAudit[]): ExplainedAudit {
  return { audit: { ...audit, page: { ...audit.page, ...of }, courses }, rules, sources };
}

/** A course for a trade whose conditions no register holds. */
export const ofOtherTrade = page({}, [
  {
    ...course,
    title: '健康管理师（三级）周末班',
    facts: { ...facts, certificate: { state: 'absent' } },
  },
]);

/** A page of which nothing is suspicious. */
export const quiet = page({ coverage: 0.996, unread: [] }, [
  {
    ...course,
    title: '数据标注入门（四级）',
    score: 78,
    range: [71, 84],
    grade: 'B',
    coverage: 0.83,
    steps: [],
    findings: findings.filter((one) => one.outcome !== 'flagged' && one.outcome !== 'suspected'),
  },
]);

/** Mostly pictures: below the floor. */
export const pictures = page({ coverage: 0.22, unread: [{ what: 'image', count: 9 }] }, [
  {
    ...course,
    title: '考证无忧 · 限时报名',
    score: null,
    range: [0, 100],
    grade: null,
    coverage: 0.1,
    steps: [],
    findings: [
      finding('guaranteed-pass', 'flagged', [said('签约保过')]),
      finding('syllabus-present', 'unknown', [], inPicture),
      finding('instructor-named', 'unknown', [], inPicture),
    ],
  },
]);

/** A listing of three cards, two with cautions. */
export const listing = page({ kind: 'listing', coverage: 1, unread: [] }, [
  {
    ...course,
    title: '三级晚班',
    score: null,
    grade: null,
    findings: [finding('price-stated', 'met', [said('¥2,980')])],
  },
  { ...course, score: null, grade: null },
  {
    ...course,
    title: '零基础转行数据标注',
    score: null,
    grade: null,
    findings: [finding('guaranteed-pass', 'flagged', [said('签约保过')])],
  },
]);

export const article = page({ kind: 'article', coverage: 1, unread: [] }, []);
export const official = page({ kind: 'official', coverage: 1, unread: [] }, []);

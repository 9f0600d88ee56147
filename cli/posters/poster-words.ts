/** Words of the drawn posters, all of our own. `key`: words that a person would want to be warned of, or to know. */
export interface PosterWords {
  titles: string[];
  subtitles: string[];
  sales: string[];
  plain: string[];
  items: string[];
  table: [string, string][];
  upright: string[];
  stamps: string[];
  small: string[];
  key: string[];
}

export const CHINESE: PosterWords = {
  titles: [
    '人工智能训练师培训班',
    '人工智能训练师三级认证课程',
    '零基础也能学的AI训练师',
    '数据标注工程师实战营',
    '人工智能训练师考证班招生简章',
  ],
  subtitles: ['2026年秋季班火热报名中', '线上直播＋线下实训', '小班授课 名师带教', '职业技能等级证书培训'],
  sales: [
    '报名即签协议，包过班不过全额退款',
    '免考试直接拿证，最快7天出证',
    '内部渠道，免培训免考试，保证通过',
    '通过率高达99%，学员好评如潮',
    '学完包就业，月薪过万不是梦',
    '限时优惠仅剩3个名额，今日报名立减2000元',
    '国家承认，全国通用，官网可查',
    '考前押题，命中率95%以上',
    '专人代考，全程托管，您只需提供身份证',
    '可申请政府补贴，零元学习',
    '教育部唯一授权培训机构',
    '分期付款，零首付零利息',
  ],
  plain: [
    '本课程面向从事数据采集、标注与模型训练工作的人员，共八十学时，其中实训四十学时。',
    '课程费用一千九百八十元，含教材与线上题库，不含考试费。考试费按当地标准由考生自行缴纳。',
    '开课前七天可以申请退费，退费将在十五个工作日内原路返回；开课后按未上课时的比例退还。',
    '结业考核由理论考试和实操考核两部分组成，理论考试九十分钟，实操考核一百二十分钟。',
    '授课教师王晓明，从事机器学习研究十二年，曾参与编写数据标注规范，现任课程负责人。',
    '上课地点在海淀区学院路，每周六上午九点到十二点，共十次课。缺课可以在两周内看回放补上。',
    '报考三级需要取得四级证书后从业满两年，或者具有相关专业大专以上学历。具体条件以当地通知为准。',
    '证书由备案的评价机构颁发，考试合格后可以在职业技能等级证书全国联网查询系统核对真伪。',
    '第一章介绍智能系统的基本概念，第二章讲数据采集与清洗，第三章讲标注规范与质量检查。',
    '本机构只提供培训，不参与考试评价，也不对考试结果作任何承诺。',
  ],
  items: [
    '模块一 数据采集与处理 16学时',
    '模块二 数据标注规范 24学时',
    '模块三 模型训练与测试 20学时',
    '模块四 智能系统运维 12学时',
    '模块五 项目实战 8学时',
  ],
  table: [
    ['课程名称', '人工智能训练师三级'],
    ['培训学时', '80学时'],
    ['课程费用', '1980元'],
    ['上课方式', '线上直播'],
    ['考试时间', '每季度一次'],
    ['咨询电话', '010-82345678'],
  ],
  upright: ['名额有限先到先得', '诚信办学质量第一', '学有所成未来可期'],
  stamps: ['包过', '热招中', '限时特惠', '推荐'],
  small: [
    '温馨提示：具体开班时间以通知为准，最终解释权归主办方所有。',
    '京ICP备12345678号 办学许可证：教民111010870000000号',
  ],
  key: [
    '包过班',
    '全额退款',
    '免考试',
    '7天出证',
    '内部渠道',
    '保证通过',
    '通过率高达99%',
    '包就业',
    '月薪过万',
    '仅剩3个名额',
    '国家承认',
    '考前押题',
    '代考',
    '政府补贴',
    '唯一授权',
    '零首付',
    '80学时',
    '1980元',
    '一千九百八十元',
    '办学许可证',
    '申请退费',
    '王晓明',
  ],
};

export const ENGLISH: PosterWords = {
  titles: ['AI Trainer Certificate', 'Become an AI Data Trainer', 'Machine Learning Bootcamp 2026'],
  subtitles: [
    'Autumn intake now open',
    'Live online classes with weekly projects',
    'Small groups, real data',
  ],
  sales: [
    'Guaranteed pass or your money back',
    'No exam needed, certificate in 7 days',
    'Job guaranteed, earn $8,000 a month',
    'Only 3 seats left, offer ends tonight',
    '99% pass rate, trusted by thousands',
    'Real exam questions leaked before the test',
    'Pay in instalments, nothing to pay today',
  ],
  plain: [
    'The course takes 80 hours over ten weeks, half of them in the lab. Lessons are held on Saturday mornings.',
    'The fee is $1,200 and covers books and the question bank. The exam fee is paid to the examining body.',
    'You can withdraw up to seven days before the first lesson and get back all that you have paid.',
    'Your teacher is Dr Emily Carter, who has worked on data quality for twelve years at the university.',
    'Assessment has two parts: a written test of ninety minutes and a practical task of two hours.',
    'We provide training only. We take no part in the exam and promise nothing about its result.',
  ],
  items: [
    'Module 1: Collecting and cleaning data (16 hours)',
    'Module 2: Labelling rules and checks (24 hours)',
    'Module 3: Training and testing models (20 hours)',
    'Module 4: Running a system (12 hours)',
  ],
  table: [
    ['Hours', '80'],
    ['Fee', '$1,200'],
    ['Format', 'Live online'],
    ['Exam', 'Four times a year'],
  ],
  upright: [],
  stamps: ['LIMITED OFFER', 'NEW', 'BEST SELLER'],
  small: ['Dates may change. See the website for the terms of enrolment.', 'Registered provider no. 45781'],
  key: [
    'Guaranteed pass',
    'money back',
    'No exam needed',
    'certificate in 7 days',
    'Job guaranteed',
    'Only 3 seats left',
    '99% pass rate',
    'exam questions leaked',
    'instalments',
    '80 hours',
    '$1,200',
    'Emily Carter',
  ],
};

import type { Cue, Voice } from './voice';

/**
 * Words by which a short text shows what it is about, whom it speaks to and what it does with words: offer, tell,
 * ask, explain, forbid. They say nothing of what is promised: a promise does not make its speaker a seller.
 */
const cue = (voice: Voice, weight: number, words: RegExp): Cue => ({ voice, weight, words });

export const SPEECH_CUES: Cue[] = [
  // What is taught, examined or certified.
  cue(
    'matter',
    1,
    /课(?![题本间桌外])|[^上下早晚一每本隔加全同跟值领当转]班(?![车长级组主会机子底])|[\u4e00-\u9fff]营(?![业养销造救地运利商])|集训|密训|培训|辅导|学院|网校|学堂|驾校|学车|补习|家教|私塾|研修|进修|机构|教练|导师|讲师|名师|老师|学员|学徒|弟子|学费|教材|授课|面授|听课|速成/g,
  ),
  cue(
    'matter',
    1,
    /考证|取证|拿证|拿本|出证|下证|领证|持证|证书|资格证|[^保见凭论求印签查认实验公]证(?![明据实券监件人言])|毕业证|文凭|学历|学位|本科|专科|大专|专升本|自考|成考|统招|考研|硕士|博士|职称|执业|挂靠|挂证|资质|考点|论文|留学|选校|文书|网申|人才|从业|(?<![包保稳])就业|入行|工程师|掌握|熟练|学会|学完|结业|结训|上岗|手艺|技能|文凭|教培|学习(?:目标|效果|周期|内容)/g,
  ),
  cue(
    'matter',
    0.8,
    /考试|备考|应试|考生|报考|考场|考官|笔试|面试|科目[一二三四]|题库|真题|押题|刷题|提分|雅思|托福|日语|英语|申论|公考|国考|省考|考编|事业编|教资|教师资格|法考|司考|软考|高项|四六级|公务员|[一二]建|建造师|消防|会计|电工|焊工|叉车|保育|育婴|月嫂|护士|教师证|健身|美容|美甲|厨师|挖机|挖掘机|汽修|瑜伽|剪辑|PPT|Python|Java|编程|设计|运营|直播带货|炒股|书法|钢琴/g,
  ),
  cue(
    'matter',
    1,
    /\b(?:courses?|class(?:es)?|classroom|training|trainees?|boot ?camps?|academ(?:y|ies)|institutes?|schools?|coaching|coach|tutors?|tutoring|tuition|lessons?|workshops?|masterclass|webinars?|program(?:me)?s?|cohort|career track|curriculum|syllabus|instructors?|mentors?|students?|graduates?|learners?|candidates?|enrol(?:l|ment|lment)?|teach(?:es|ing|ers?)?|taught|learn(?:ing)? (?:to|how)|sessions?|train (?:as|to|for|with)|trained (?:as|to)|intakes?|(?:tech|new|paying|paid) career|coders?|syllabus|handbook)\b/gi,
  ),
  cue(
    'matter',
    1,
    /\b(?:certificates?|certifications?|certified|certs?|credentials?|diplomas?|degrees?|transcripts?|bachelor'?s?|master'?s|doctorates?|mba|phd|licen[cs](?:ed?|es|ure|ing)|nvq|ged|apprenticeships?)\b/gi,
  ),
  cue(
    'matter',
    0.8,
    /\b(?:exams?|examination|examiners?|test (?:prep|centre|center)|mock tests?|assignments?|homework|coursework|quizzes|thesis|dissertation|ielts|toefl|pmp|ccna|nclex|cdl|comptia|aws|cissp|cpa|servsafe|hgv|sia|tefl|sat|gre|gmat|series 7|board exam|question (?:bank|pool)|dumps?|placements?|hiring partners|mock interviews?|[a-z]{2,3}-\d{3}|questions? (?:and answers|pdf)|q&as?|theory test|real test|band \d|cscs|dmv)\b/gi,
  ),

  // Speaks to the reader, and of "us" who offer.
  cue(
    'address',
    0.9,
    /[您你]|同学们|客户可|家人们|亲们|宝子|各位(?:学员|同学|考生|家长)|(?:零|0)基础(?:小白|学员)?/g,
  ),
  cue(
    'address',
    0.9,
    /我们|咱们?|[本我](?:校|中心|院|机构|班|店|司|公司|基地|网校|平台)|我处|小编|跟着(?:我们|老师)/g,
  ),
  cue(
    'address',
    1,
    /(?:^|[。！!；;，,\n ])(?:欢迎|加入|来[^。，]{0,6}(?:学|报|咨询)|找我|私信|私聊|添加|加[微薇V]|扫码|戳|点击|拨打|致电|速来|速报|快来|抢占|抓紧|赶紧|别再|告别|放心|立刻|马上|现在|仅需|只需|只要|不用|无需|无须|错过|末班车|想(?:要|学|考))/gm,
  ),
  cue('address', 0.8, /\b(?:you|your|you'll|you’ll|yourself)\b/gi),
  cue('address', 0.8, /\b(?:we|our|us|we'll|we’ll|we're|we’re)\b/gi),
  cue(
    'address',
    1,
    /(?:^|[.!?–—:;]\s+|\n\s*)(?:get|become|learn|join|start|pass|earn|master|build|let|order|chat|choose|take|book|save|pay|skip|stop|walk in|memori[sz]e|train|boost|launch|unlock|upgrade|claim|call|text|message|dm|apply|register|reserve|secure|try|buy|grab|hurry|kickstart|land|turn|make|go from|quit|study)\b/gim,
  ),

  // Does something for the reader, for money; or names what is not asked of him.
  cue(
    'service',
    1.3,
    /替考|枪手|代(?:考|写|办|评|报|上|刷|学|修|开|做|发论文)|[帮替为](?:[您你])|(?:由|让|交给)我们|包办|搞定|一条龙|一站式|全包|对接(?:企业|单位)|先[^，。]{1,4}后(?:付|款|证)|可存档|(?:学信网|官网|联网|全国|终身)可查|全国(?:通用|联网)|低价|诚招|招商|代理(?:加盟|招)|包邮|一手渠道|正规渠道|量大|回收|闲置/g,
  ),
  cue(
    'service',
    1.2,
    /(?:不看|不限|不问|不需要?|不用|无需|无须|没有?|免|不要求?|不上|不考|不)(?:学历|年龄|户籍|专业|基础|经验|考试|上课|听课|到场|到校|到岗|论文|背书|体检|留学|工作证明|社保|门槛|排队|课)|不够？|没关系|一证|身份证(?:就|即)/g,
  ),
  cue(
    'service',
    1.3,
    /\b(?:(?:take|sits?|do|write|complete|ace|finish|handle) (?:your|my|the) (?:entire |whole |online |full )*(?:exams?|tests?|class|course|assignments?|homework|quiz(?:zes)?|dissertation|thesis|essays?|coursework)|on your behalf|for you\b|hire (?:a|an|our|someone)|we (?:handle|arrange|place|update|register|supply|print|ship)|shipped|discreet|confidential(?:ity)?|(?:novelty|replica|genuine|registered) (?:diplomas?|degrees?|certificates?|transcripts?|licen[cs]es?)|from \$\d|jumps? the queue|no questions asked)\b/gi,
  ),
  cue(
    'service',
    1.1,
    /\b(?:no (?:[\w-]+ ){0,2}(?:needed|required|necessary)|no problem|anyone can|whatever your|regardless of|no (?:diploma|degree|exam|test|prior|entry|interview|experience|classes|coursework|study(?:ing)?)|is all you need|all you need|nothing else)\b/gi,
  ),
  cue(
    'service',
    1,
    /(?:[¥￥]\s*)?\d[\d,.]*\s*元?(?:起|全包|一价|包)|[\d一两二三四五六七八九十]+(?:天|周|个?月|小时|节课)(?:就?[能可]?)(?:学会|上手|拿|出|冲|过|搞定|见效|速成)|接受预[定订]|一价|仅收|仅售|只收|满员|截止|名额|席位|剩[^。，]{0,5}\d+\s*[位个名席]|免费(?!的午餐)|大促|特价|优惠|赠送|接送|办理|即可(?:取得|拿|领)|好评|人手一份|学过的|第一|唯一|独[一家]|\b(?:offer ends|\d+% off|price goes up|places? (?:are|left)|seats? (?:are|left|for)|(?:two|three|four|five|\d+) left|book early|last chance|(?:closes|ends|starts) (?:to(?:day|night|morrow)|mon|tue|wed|thu|fri|sat|sun|\d)\w*|no\.? ?1|when they're gone|money down|pay (?:us )?(?:only )?once)\b/gi,
  ),

  // Others than a seller.
  cue(
    'report',
    1.2,
    /名义|号称|所谓|据称|自称|说法|旗号|诱饵|骗局|套路|陷阱|乱象|面面观|盛行|升温|背后|被指|投诉|举报|维权|轻信|切勿|勿[受被]|通报|公诉|被告|有期徒刑|法院|检察|调查局|破获|抓获|逮捕|移送|涉嫌|撤证|注销|撤销|罚款|处罚|取消|某(?:机构|培训|考研|公司|校|地|合作|企业)|女士|先生|市民|民众|落榜|探[访密]|曝|承诺[“"]|难以为继|消费者|误导|虚假|夸大|反映|擅自|诱导|有些|(?:部分|个别|一些|不少|多家)(?:机构|商家|学校|培训)|纠纷|提醒[：:]|调查[：:]/g,
  ),
  cue(
    'report',
    0.8,
    /却(?!步)|结果(?:介绍|是|却|发现)|后来|当(?:晚|时)|此前|近期|近年来?|今年\d月|没(?:料|想)到|有人问/g,
  ),
  cue(
    'report',
    1.2,
    /\b(?:prosecutors?|court|regulators?|agency|ftc|warns?|warned|alleged(?:ly)?|alleges?|arrested|charge sheet|cbi|fbi|police|accused|lawsuit|complain(?:ts?|ed)|critics?|debated|groups? say|found the|found that|guilty|so-called|lure|victims?|banned|unauthori[sz]ed|questionable|marketing hook|scams?|fake|were told|promised|claimed|nearly|signed up for|turned out|admit(?:s|ted)?|charged up to|(?:companies|institutes|academies|schools|providers|sites|sellers) (?:that |who )?(?:sell(?:ing)?|promis\w+|claim\w*|charg\w+|advertis\w+))\b/gi,
  ),
  cue(
    'reference',
    1.2,
    /每生每年|录取(?:原则|标准|分数|办法|规则)|招办|招生(?:计划|章程|名额)|志愿|投档|少数民族|定向|应届|体检|男女比例|自主招生|助学贷款|本科生|研究生院|学术|二诊|课本|自习|误区|乡村|教改|高校教师|教师队伍|命题工作/g,
  ),
  cue(
    'decree',
    1.2,
    /通知[：:]|的(?:通知|公告|公示|通报)(?:$|\n)|须(?:于|在|凭|经|知)|请各[班校单]|名单|教务处/gm,
  ),
  cue(
    'decree',
    1.2,
    /\b(?:section|article) \d+\b|\b(?:the )?(?:ministry|department|board|commission) (?:will|shall|may|has)\b|\bmust\b/gi,
  ),
  cue(
    'formal',
    0.8,
    /由于|因此|从而|予以|根据|按照|其中|均[^衡分匀]|该(?:校|生|单位|项|院|机构)|并[^且不非，。]{1,10}[，。]|以及|则[^，。]{2,12}[，。]|曾几何时|有道是|当今|这(?:样|些|种|一)|往往|比较|逐渐|完善|规范|确保|相关|有关/g,
  ),
  cue(
    'formal',
    0.8,
    /\b(?:however|therefore|whereas|although|thus|moreover|which|whether|decides|these|those|such)\b/gi,
  ),
  cue(
    'tale',
    0.8,
    /(?<![让给跟找为帮对])我(?![们校司院要]|公司|中心|机构|想(?:报名|咨询)|处)|[他她](?:们)?(?![人能])|楼主|同事|朋友|网友|战友/g,
  ),
  cue('tale', 0.7, /(?:^|[。！？\n])\s*我(?![们校司院要]|公司|中心|机构|想(?:报名|咨询)|处)/gm),
  cue('tale', 0.8, /\b(?:I|my|me|I'm|I've|he|she|his|her|they said|one colleague)\b/g),
  // A learner who tells of the course he took praises or scolds it; he does not offer it.
  cue(
    'tale',
    2,
    /\bI(?: have|'ve|’ve| had|'d|’d)? (?:just |recently |already |also )?(?:took|taken|attended|joined|completed|finished|enrolled (?:in|for|at)|signed up for) [^.!?\n]{0,40}\b(?:training|courses?|class(?:es)?|batch|boot ?camp|program(?:me)?|workshop|coaching)\b|我(?:之前|当时|去年|今年|上个月|也|就|已经)?(?:在|是在)(?:这里|这家|那里|那家|他家|他们家)[^，。！？\n]{0,8}(?:学|上|报|考)(?:了|过|完|的)|我(?:之前|当时|去年|今年|上个月|也|已经)?(?:报了|报的|上完了|学完了|参加了|参加过)[^，。！？\n]{0,12}(?:课|班|营|培训)/g,
  ),
  cue(
    'asking',
    1.6,
    /请问|求[问助推]|有人[^。！]{0,14}吗|靠谱吗|有没有(?:人|一起|推荐)|怎么办|避雷|真的吗|举报吗|踩坑|吐槽|听说|根本(?:退|学|过)不|到底|老老实实|想问|问[一下]下|有点[慌担]|还能[^，。]{1,8}吗/g,
  ),
  cue(
    'asking',
    1.6,
    /\b(?:has any(?:one|body)|any(?:one|body) (?:know|tried|used|else)|looking for advice|question about|is (?:it|the|a) [^.?!]{0,40}(?:worth|legit|enforceable)|my (?:cousin|firm|friend|boss|school)|did anyone|avoid\b|passed [^.]{0,30}yesterday|should i)\b/gi,
  ),
  cue(
    'explain',
    1.3,
    /[是系]指|[，,)）]\s*指|又称|是[^，。]{2,12}的(?:一种|基本|行为|概念|术语)|讲述了?|描写|多为|通常|一般来说|正规标志|警惕信号|指南|手册|以[^，。]{2,14}为准|构成要件|规制|摘要[：:]|本文|样本量|(?<!数)据[^，。]{2,24}(?:报告|年报|统计|数据)|按[^，。]{2,8}划分|[《][^》]{2,30}[》]第/g,
  ),
  cue(
    'explain',
    1.3,
    /\b(?:is a term|refers to|is an? (?:entity|organi[sz]ation|type|form|kind|method|process|model|protocol|alternative)|is defined as|also known as|typical(?:ly)?:?|common signs|term used|combines|leads to|differs from|consists of|should|would have|it depends|look at|research\b|what .{2,20} is not|must demonstrate|various|alternatives?|step-by-step guide|(?:student|instructor|user) guide|how to|blog)\b|≥|→/gi,
  ),
  cue(
    'contract',
    1.2,
    /\b(?:refund (?:policy|requests?)|no refunds?|(?:is|are) not refundable|non-refundable|exceptional cases|duplicate payment|shall (?:be|not)|as per our|in the event|hereby|at (?:our|its) (?:sole )?discretion)\b|不予退(?:还|费|款)|概不退/gi,
  ),
  cue(
    'software',
    1.4,
    /\b(?:commits?|pull requests?|prs?\b|merge[ds]?|readme|repo(?:sitory)?|maintainers?|(?:unit|integration|e2e|stress|flaky|all) tests?|tests? (?:are|is) guaranteed|cron|trigger type|control points|scheduler|queue|packets?|stateful|callbacks?|bump version|handlers?|returns? (?:true|false|null)|(?:the|a) (?:server|build|request|function)|open-source app|default schedule)\b|`[^`\n]+`|\w\(\)|alert\(|=>|\s=\s[["'{]|开源|提 ?PR|仓库|调度器|压测|监控|数据包|匹配规则|防火墙|客户端|吊销|控制台|浏览器|签发|节点|字段|校验|路由|slug|函数|算法|请求[，。]|模拟支付|数理逻辑/gi,
  ),
  cue(
    'vacancy',
    1.6,
    /诚聘|(?<!企业|负责人|学员)招聘(?!会|官|经理|负责|采访)|急聘|五险一金|岗位职责|任职(?:要求|资格)|薪资面议|双休|包吃住?|经验优先|简历|有意者|缴纳社保|征才|诚征|尤佳|时薪\d|诚招(?:教师|老师|讲师)|招[^，。]{2,8}\d+[名人]，|\bhiring:|\bwanted:|per hour|we(?:'| a)re hiring|immediate start|vacanc(?:y|ies)|paid for by us|permanent (?:job|position)|job description|an hour\b|after probation|annual leave/gi,
  ),
  cue(
    'ban',
    1.4,
    /不得|严禁|禁止|红线|违规词|不应当|不可出现|不允许|以上词语|改为|文案|话术|合规|警訊|警讯|前兆|一律|不承诺|不保证/g,
  ),
  cue(
    'ban',
    1.4,
    /\b(?:must not|do not (?:add|use|buy|submit|claim|include|memori[sz]e)|don't (?:add|use|buy|submit|claim)|prohibited|shall not|no person shall|please do not|forbidden|not allowed|guidelines?|truth standard|practice only|not copied|we do not guarantee|do not create|nothing in these terms|integrity)\b/gi,
  ),
  cue(
    'market',
    1.3,
    /\b(?:competitors?|paywall|freemium|pricing model|positioning|converts?|reverse-risk|marketing|worth considering|feasible|regression|mechanic|smaller player|unsupported)\b|竞品|转化率|画像|线索|商业模式|生意|二手|转让|自提|成新|七天无理由|库存|型号|门诊|挂号|号源|患者|扫地机|售后/gi,
  ),
];

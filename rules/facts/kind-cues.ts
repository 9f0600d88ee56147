import type { Cue, Voice } from './voice';

/**
 * Words by which a page shows who speaks on it. Data for `kind-evidence`: each cue counts once for being there and
 * half again for each further time, so that no single word carries a page.
 */
const cue = (voice: Voice, weight: number, words: RegExp): Cue => ({ voice, weight, words });

export const CUES: Cue[] = [
  cue(
    'call',
    1.6,
    /(?:立即|立刻|马上|我要|我想|在线|网上|火热|点击|预约|快快|抓紧|欢迎|快速|免费|优先)(?:来)?(?:报名|预约|抢购|购买|申请|加入|咨询|领取|试听|选购)/g,
  ),
  cue(
    'call',
    1.4,
    /(?:报名|招生|咨询|课程|教务|服务)(?:热线|电话|咨询|专线|微信|QQ)|(?:加|扫码加?|添加)(?:老师|客服|顾问)?微信|扫码(?:咨询|报名|领取)/gi,
  ),
  cue(
    'call',
    1.2,
    /(?:免费|预约|在线|课程)试听|试听课?|免费体验|体验课|(?:全国|火热|正在|开始|热烈|现已|长期|滚动)招生|招生(?:啦|中|简章|专业|对象)|报名(?:入口|方式|方法|条件|时间|须知|流程|即送|学习|从速)|报读/g,
  ),
  cue(
    'call',
    1.2,
    /名额有限|(?:仅剩|剩余|限前|限额)\s*\d*\s*(?:个|位|名)?|先到先得|先报先得|限时(?:优惠|特价|抢)|原价|现价|优惠价|团报价|特惠|早鸟|立减|大礼包|价值\s*\d+\s*元|开班(?:信息|时间|人数|日期|在即)|下期开班|点击(?:查看|了解)/g,
  ),
  cue(
    'promise',
    1.6,
    /包过|保过|包拿证|包就业|包分配|保就业|签约(?:就业|保障|通关|班)|(?:不过|未过|考不过|没通过|不成功)[^。\n]{0,8}(?:退|免费|重[学读修])|退费班|(?:保过|通关|签约)协议|协议班|无忧班|保障班|免费(?:重[学读修]|再学)|免考|不用考试|[拿下取出]证快|(?:快速|轻松|直接|一次性?)(?:拿证|取证|下证|出证|通过|通关)|顺利(?:通关|拿证|通过)|内部(?:渠道|名额|关系|资料)|全额退|100%\s*(?:就业|退|通过|拿证)|高薪就业|推荐(?:高薪)?就业|就业(?:安置|保障)?协议|[二三四五六七多]重(?:就业)?保障|(?:统一|负责|直接)(?:安排|分配)(?:工作|就业|岗位)|入学即就业|定岗定薪|定薪资|(?:保障|保证|负责推荐)就业|负责推荐工作|(?:就业|录取|学习|考试|通关)无忧|先(?:学习|就业)[,，]?后付款|代考|替考|替你考|办证|真题原题|押中|押题|绝密|密卷|考点(?:全|烂熟)/g,
  ),
  cue(
    'promise',
    1,
    /(?:零|0)\s*基础|月薪(?:过万|\s*\d)|年薪\s*\d|薪资(?:普遍|高)|通关(?:的)?法宝|(?:分期|零首付|贷款)(?:付款|免息|学习|免利息)|分\s*\d+\s*期|通过率(?:高达|高|达|\s*\d)|含金量|黄埔军校|领导者|领先品牌|行业(?:第一|领先)|名师(?:团队|授课|辅导|亲授)|金牌(?:讲师|名师|教练)|一对一|手把手|全程(?:陪伴|辅导|督学|跟踪)|随到随学|郑重承诺|服务承诺/g,
  ),
  cue(
    'subject',
    0.7,
    /学费|培训费|课程(?:费用|价格|特色|优势|内容|大纲|体系|安排|介绍|设置|详情|简介|亮点)|培训(?:班|课程|内容|学校|基地|机构|对象)|适合(?:人群|对象)|班型|课时|学时|学制|授课|讲师|师资(?:力量)?|学员|教学(?:模式|方式|大纲)|开课|小班|面授|网课|套餐班|冲刺班|精讲班|取证班|直播课|项目实战/g,
  ),
  cue('subject', 0.6, /(?:我|本)(?:校|机构|中心|院|公司)|您|同学们/g),
  cue(
    'call',
    1.6,
    /\b(?:enrol+(?: now| today| the best| here)?|register(?: now| today| here)|book (?:now|your|a |online|this)|apply (?:now|today|online|here)|sign up|join (?:now|today|our|us|the course)|buy now|add to cart|start learning|get started|reserve your|secure your|schedule a (?:call|demo))\b/gi,
  ),
  cue(
    'call',
    1.4,
    /\b(?:request (?:a |info|more|inter)|free (?:demo|trial|try|class|lesson|counsel|consult|career)|demo (?:class|video|session)|download (?:the |our |a )?(?:brochure|syllabus|prospectus|curriculum)|call us|enquir(?:e|y)|talk to (?:an? |our )(?:advis|expert|counsel)|limited (?:seats|spots|time|offer)|seats? left|money[- ]back|early bird|discount|payment options?|emi\b)/gi,
  ),
  cue(
    'promise',
    1.2,
    /\b(?:placement (?:assistance|support|guarantee)|job (?:guarantee|assistance|support)|guaranteed? (?:pass|job|placement|success)|pass (?:guarantee|rate|on your first|the first)|get (?:certified|hired)|career (?:support|services|ready)|industry[- ](?:expert|ready|recogni[sz]ed)|trusted by|success rate|real[- ]time projects?|exam dumps?|proxy|like a pro|no experience|from (?:zero|scratch)|earn \$|six[- ]figure|lifetime access)\b/gi,
  ),
  cue(
    'subject',
    0.7,
    /\b(?:(?:course|program(?:me)?|training|class) (?:fees?|content|duration|overview|outline|details?|breakdown|highlights|material|schedule|features)|tuition|pricing|curriculum|syllabus|prerequisites?|eligibility|who (?:can|should) (?:apply|attend|join|learn|enrol)|what you(?:'|’)?(?:ll| will) learn|learning outcomes|hands-on|instructor-led|batch(?:es)?|trainers?|mentors?|certificate of completion|certification (?:course|training|prep)|training (?:course|program|institute|center|centre)s?)\b/gi,
  ),
  cue(
    'subject',
    0.5,
    /\b(?:this (?:course|training|program(?:me)?|bootcamp)|our (?:courses?|training|trainers?|instructors?|students|programs?)|you will|you'll|your career|syllabus|grading|office hours|textbook)\b/gi,
  ),

  cue(
    'praise',
    0.7,
    /高薪|月薪|年薪|薪资|薪水|就业率|就业(?:资源|薪资|机会|前景)|工作意向|人才缺口|供不应求|市场缺口|(?:累计|培[训养])[^。\n]{0,10}(?:学员|学生|学子)|(?:(?<!\d)\d{1,9}|[数上逾]|百|千|万)[+多余]?万?名?(?:学员|学子)|[数逾近上]?[百千万]+名?(?:学员|学子)/g,
  ),
  cue(
    'praise',
    0.7,
    /(?:最|更)(?:好|优秀|专业|具影响力|权威|靠谱|精美|顶尖|新|全)的?|顶[级尖]|一流|资深|匠心|独家|十佳|领先|冠军|口碑|名[校师]|海归|权威|优秀团队|实战(?:讲师|经验|项目)?|专业(?:师资|团队|机构)|荣获|造就|铸就|缔造|助[你您力]|让[你您]|给[你您]|为[你您]|[你您](?:会|将|能)(?:得到|获得|遇到|学到|拥有)|考[入上][^。\n]{0,8}(?:大学|学院|商学院|名校|研究生)|成就[你您]|梦想|蜕变|抢先|捷径|含金量|百分(?:之)?[九八百]|不二之选/g,
  ),
  cue(
    'subject',
    0.8,
    /预?报名(?!表|号|点)|抢报|购[买课]须?需?知|教学(?:宗旨|特色|保障|服务|设施)|教练|校区|强化(?:班|课)|首期|开班|座位有限|占座|教材|题库|刷题|点题|冲刺|押题|全程跟进|督促学习|真实姓名|联系(?:手机|电话)/g,
  ),
  cue(
    'promise',
    1.4,
    /\b(?:without (?:an? |the |any )?(?:exams?|tests?|attending|taking|studying)|no exams?|buy (?:an? )?(?:real|genuine|original|registered|authentic|valid|fake)|(?:100|99|98)% (?:pass|genuine|legit|verified|real|placement|job|success|satisf\w+)|pay after|take (?:my|your) (?:exam|class|course|test)|do (?:my|your) (?:homework|assignment|exam)|guarantee[ds]?|within \d+ (?:days|hours|weeks)|life experience degrees?|accredited degrees?)\b/gi,
  ),
  cue(
    'call',
    1.4,
    /(?:via|on|by|our|my|use|add)\s+(?:whats ?app|telegram|wechat|skype)\b|(?:whats ?app|telegram|wechat|skype)\s*(?:us|me|at|now|number|no\.|id|[:+]|\d)|\bcontact (?:us|me) (?:at|via|on|for|now|today)\b|(?:加|联系)?(?:微信|薇信|V信|扣扣|QQ)(?:号|群)?\s*[：:]?\s*\w{5,}|代办|专业办理|联系电话\s*[：:]?\s*1[3-9]\d/gi,
  ),
  cue(
    'subject',
    1.2,
    /\b(?:course|program(?:me)?|training|workshop|boot ?camp|class(?:es)?|diploma|module)s? (?:for [\w ]{2,30} )?(?:is |are |has been )?(?:also )?(?:designed|suitable|suited|aimed|intended|ideal|perfect|structured|covers?|teach(?:es)?|provides?|helps|equips|offers?|introduces|prepares|enables|gives you|will (?:cover|teach|help|give|provide|prepare|enable|equip))\b|\b(?:students|learners|participants|trainees|you) (?:will|can) (?:learn|gain|master|acquire|develop|be able)\b|\bin this (?:module|unit|lesson),? you (?:will|would|are going to|'ll)\b|本课程|该课程|通过(?:本|该|这门)?课程?的?学习|学完(?:本|该)?课程?后?/gi,
  ),
  cue(
    'report',
    1.4,
    /记者|据悉|据了解|据介绍|据报道|通讯员|本报(?:讯|记者)|新华社|新华网|中新网|中国青年报|日(?:电|讯)|责任编辑|受访者/g,
  ),
  cue(
    'report',
    0.8,
    /(?:表示|介绍说?|指出|认为|强调|透露|坦言|回忆|解释)(?:[，,：:]|道)|说[：:，,]?\s*[“"]|[”"][，,]?[^。\n“”"]{0,16}(?:说|表示|介绍)|网友|笔者|专家(?:说|表示|认为|指出)|会议|研讨会|召开|出席|讲话|秘书长|局长|部长|委员/g,
  ),
  cue(
    'report',
    0.9,
    /(?:来源|作者|编辑|发布人|文章分类|浏览(?:次数)?|阅读(?:次数|量)?)\s*[：:]|上一篇|下一篇|相关阅读|发表评论|转载/g,
  ),
  cue(
    'report',
    1,
    /\b(?:said|told (?:the|us|me|reporters)|according to|spokes(?:person|man|woman)|reported(?:ly)?|announced|added that|(?:was |were )?interviewed|in an interview|researchers?|the (?:university|government|company) (?:said|has))\b/gi,
  ),
  cue(
    'report',
    1,
    /\b(?:posted (?:on|by|in)|published (?:on|by|in)|written by|min(?:ute)?s? read|related (?:articles|stories|posts)|share (?:this|on)|leave a (?:reply|comment)|\d+ comments|newsletter|subscribe|correspondent|editor)\b/gi,
  ),

  cue(
    'report',
    0.9,
    /\d{1,2}月\d{1,2}日(?:[上下]午|[，,晚]|(?:清晨|凌晨))|采访|近日|日前|昨[日天]|前几天|当天(?![出拿发取办完])|举[行办](?:了)?|仪式|承办|协办|圆满(?:结束|成功|落幕)|简讯|报告显示|调查(?:报告|显示)|统计显示|刑事拘留|诈骗|骗取|被骗|曝光|谨防|警惕|查处/g,
  ),
  cue(
    'reference',
    0.7,
    /录取|考生|高考|提档|批次|生源|招办|复习|我(?:当时|觉得|认为|自己)|奖学金|助学金?|文凭|一次性资助|毕业文凭|教育资源|教育改革|素质|高校/g,
  ),
  cue('decree', 1.6, /第[一二三四五六七八九十百零\d]{1,4}条(?=[\s\u3000　]|[\u4e00-\u9fff])|总则|附则|罚则/g),
  cue(
    'decree',
    1.6,
    /(?<![（(][^（）()\n]{1,12})[〔［[（(]20\d\d[〕］\])）]\s*(?:第)?\s*\d+\s*号|特此(?:通知|公告|通报)|索引号|发布机构|文号|政务公开|上级文件|成文日期|网站标识码|主办(?:单位)?[：:]\s*[\u4e00-\u9fff]{2,16}(?:局|厅|部|委|政府)|现[将就][^。\n]{2,60}(?:通知|公告|公示)如下|(?<![一-鿿](?<![请向由给及和，。；：]))各(?:有关|相关|区|县|市|省|地|设区|街道)[^，。\n]{0,14}(?:局|厅|委|单位|部门|院校|政府|机构)/g,
  ),
  cue(
    'decree',
    1,
    /印发|本(?:办法|规定|条例|细则|章程|通知)|(?:自|于)[^。\n]{2,20}起(?:施行|执行|实施)|应当(?:按照|依法|自)|(?:主管|行政)部门|(?:教育|人力资源(?:和)?社会保障|财政|民政)(?:部|厅|局)(?:关于|办公)|贯彻(?:落实)?|意见》|条例》|办法》/g,
  ),
  cue(
    'decree',
    2.4,
    /\ban official website of the\b|\bofficial websites use \.gov\b|政府(?:信息公开|网站标识码)/gi,
  ),
  cue('contract', 1.4, /甲方|乙方|本(?:协议|合同)|盖章|违约责任|免责声明|隐私(?:政策|保护)|用户协议/g),
  cue(
    'contract',
    1.4,
    /\b(?:privacy policy|terms (?:of|and) (?:use|service|conditions)|personal (?:information|data)|we (?:may )?(?:collect|disclose|process)|cookies?|liability|grievance officer|third[- ]part(?:y|ies)|pursuant to|governing law)\b/gi,
  ),
  cue(
    'portal',
    1.5,
    /我的(?:成绩|课表|学分|计划|选课|培养)|绩点|选课|总评成绩|培养方案|学年学期|退出登录|准考证号|入学须知|报到(?:时间|路线|手续)|录取通知书/g,
  ),
  cue(
    'portal',
    1.5,
    /\b(?:sign ?out|log ?out|my (?:profile|grades|courses|account)|account settings|unenroll|email settings|dashboard|courseware|enrolled as|gradebook|homework \d|view course)\b/gi,
  ),
  cue(
    'portal',
    1.5,
    /入驻|平台(?:规则|政策|决定|将|会|一直)|如何(?:开始|使用|申请|修改|找回|下载|绑定)|支付与退款|帮助中心|操作(?:步骤|指南)|积分体系|详细说明如下|申请退款|退款(?:条件|流程|入口)|个人中心|我的订单|管理后台|\b(?:help cent(?:er|re)|knowledge base|troubleshoot\w*|reset your password|contact support|support article|was this (?:article|page) helpful)\b/gi,
  ),
  cue(
    'reference',
    1.2,
    /教材建设|教学成果奖|申报(?:材料|书|网站)|本科教学|规划教材|学科建设|课程建设|教研室|教学改革|精品资源共享/g,
  ),
  cue('reference', 1.2, /法院|判决|裁定|原告|被告|上诉|诉讼|大前提|小前提|司法解释/g),
  cue('reference', 1.2, /入职|离职|加班|试用期|辞退|公积金|白嫖|老板|面试官|画饼|跳槽|同事/g),
  cue(
    'reference',
    1.2,
    /\b(?:from wikipedia|see also|pull requests?|github|readme|pip install|npm install|stack ?overflow|all rights reserved by the authors|isbn|retrieved (?:on )?\d|\[edit\]|download pdf|admit cards?|answer keys?|latest (?:govt|government|sarkari)? ?jobs|online form 20\d\d|recruitment 20\d\d)\b/gi,
  ),
  cue(
    'reference',
    0.8,
    /[他她](?:说|的|们|就|在|把|从)|“[^”\n]{2,60}[？！。，]”|从前|有一天|经理(?=[说问道])|回答/g,
  ),
];

/** Headings and labels under which a page describes one course. */
export const COURSE_LABEL =
  /^(?:[一二三四五六七八九十\d]+[、.．)）]\s*)?[【〖[]?(?:课程(?:大纲|内容|安排|目标|特色|优势|简介|介绍|设置|价格|费用|时长|时间|体系|收益|详情|亮点|包含|形式|编号)|教学(?:大纲|内容|目标|计划|安排|方式|模式)|培训(?:大纲|内容|目标|对象|时间|费用|地点|方式|证书|课时|形式|收益)|学习(?:内容|目标|方式|形式|时间|周期|收获)|适(?:合|用)(?:人群|对象|学员)|招生(?:对象|人数|层次|专业|条件|简章)|报名(?:条件|方法|方式|费用|时间|流程|对象|须知)|开(?:课|班)(?:时间|日期|地点)|上课(?:时间|地点|方式)|授课(?:方式|老师|教师|讲师|形式)|主讲(?:老师|讲师|教师)|讲师(?:介绍|简介)?|师资(?:力量|介绍|团队)?|考核(?:方式|方法)|(?:总)?(?:课时|学时|学制|学费|价格|费用|售价|有效期|讲数)|收费(?:标准)?|培养(?:目标|方向)|核心课程|主干课程|就业(?:岗位|方向|前景|回报)|课程模块|学习路线|专业(?:介绍|特色|课程)|结业证书|证书(?:颁发|样本)|录取办法|入学考试|入学要求|先修(?:课程|要求)?|前置(?:知识|要求|条件)|(?:course|program(?:me)?|training|class)?\s*(?:fees?|cost|price|pricing|tuition|duration|content|outline|overview|description|objectives?|details|contents|breakdown|highlights|schedule|meeting|location|grade)|(?:the )?curriculum|syllabus(?: .{0,30})?|(?:training )?modules?|prerequisites?.{0,12}|(?:program|course) prerequisites?|(?:minimum )?eligibility.{0,12}|mode of .{0,14}|who (?:can|should|is).{0,40}|what (?:you|will you|you'll|you’ll).{0,30}learn.{0,12}|learning outcomes?|(?:your )?instructors?|trainers?|learn from .{0,12}|assessment.{0,24}|certifi(?:cate|cation)|grading|textbooks?|start date|key features.{0,20}|pricing & .{0,12}|skills (?:covered|you).{0,12})[】〗\]]?\s*[：:]?$/i;

/** The name of one course in a heading or title. */
export const COURSE_NAME =
  /(?:培训|课程|[^上下早晚一每本隔]班|训练营|(?:招生|考证)简章|招生啦|学位|研修|辅导|考证|自考|专升本|速成|精讲)|\b(?:course|training|boot ?camp|certification|certificate|diploma|masterclass|workshop|syllabus|mastery|class|coaching|tutoring|programme|bachelor|master|training program)\b/i;

/** The name of a page that lists courses. */
export const LISTING_NAME =
  /(?:^课程$|^班别$|^courses?$|课程(?:推荐|列表|中心|总览|分类|目录|库|专区|一览)|全部课程|所有课程|选课中心|开班(?:信息|计划|表)|班次|网校|课表|学历提升|(?:课程|培训|学费|班型)?(?:价格|价目|收费|学费)(?:一览)?表|排行榜|[两二三四五六七八九十\d]\s?[大个类种款](?:[^，。！？]{0,4})(?:课程|班型|班次|培训项目)|招生专业|专业(?:列表|设置)|选择该?班)|^(?:\d[\d,+]* |our |all |browse |explore |popular |top |free |online )*(?:[\w&-]+ ){0,4}(?:courses|programs|programmes|trainings|certifications|classes|catalogu?e)\b/i;

/** Sections by which a firm presents itself. */
export const PROVIDER_SECTION =
  /(?:关于我们|学校简介|学院简介|公司简介|机构简介|(?:培训|教育|学习)中心简介|校区简介|开设(?:的?项目|专业|课程)|企业文化|走进|办学(?:理念|特色)|荣誉资质|合作(?:企业|伙伴|院校)|新闻(?:中心|动态|资讯)|活动(?:中心|展示)|学员(?:风采|故事|评价)|校园环境|教学环境|校区|师资团队|(?:热门|推荐|最近|最新|精品|明星)的?(?:课程|博客|文章|新闻|活动)|创始人|教学点|课程中心|为什么选择|选择我们|TEACHING ENVIRONMENT|使命|愿景|排名与认证|奖学金)|\b(?:about us|who we are|why (?:choose|we are|students|us)|our (?:mission|story|team|courses|services|partners|values)|trending courses|popular courses|featured .{0,12}courses|latest (?:courses?|articles|news|blog).{0,12}|what our .{0,14} say|testimonials|meet (?:our|the) .{0,20}|choose your (?:learning )?path|contact us|get in touch|connect with|success stories|customi[sz]ed training|as seen|our clients|co-?founders?|campus overview|one[- ]stop destination|best placements|best training|start your journey)\b/i;

/** A heading over a list: `Rye & Wheat Courses`, `Our Classes`. One class or programme is called `Bread Classes` too. */
export const HEADS_LIST =
  /^(?:(?!why|about|how|what|benefits|features)(?:[\w&/+-]+ ){0,5}courses(?: (?:offered|available|we offer|list|catalog(?:ue)?|& fees))?|(?:(?:our|all|browse|explore|popular|available|upcoming|featured|trending) )+(?:[\w&-]+ ){0,3}(?:program(?:me)?s|trainings|certifications|classes|workshops)|(?:program(?:me)?s|classes|trainings)(?: offered)?)$/i;

/** The name of a page that reports, or of a list of such pages. */
export const ARTICLE_NAME =
  /(?:新闻|动态|资讯|快讯|头条|博客|专栏|评论|日报|晚报|文章详情|政策解读)|\b(?:news|blog|weekly|edition|report|guide|how to|opinion|review of|top \d+|best .{0,30}(?:of all time|in 20\d\d)|\d+ (?:top|best|ways|tips))\b|^what (?:is|are) (?!(?:the |this |our )?(?:course|program|bootcamp|class))[^?]{2,60}\?$|^(?:什么是|为什么要?学|如何|怎样)[^，。]{2,30}[？?]?$/i;

/** The name of a page for a public body's notices. */
export const OFFICIAL_NAME =
  /(?:教育|人力资源|社会保障|人社|民政|市场监督|财政|考试)(?:部|厅|局|院|中心)|人民政府|(?:关于|有关).{2,60}的?(?:通知|公告|公示|意见|通报|办法)|(?:公告|公示|通知)$/;

/** The name of a page on the terms of a site, or for those who have signed in. */
export const OTHER_NAME =
  /(?:^(?:学校|教师|名师)?师资(?:力量|队伍|介绍)?$|免责声明|隐私|协议|合同|用户须知|登录|我的成绩|入学须知|个人中心|法律声明)|(?<!& )\b(?:privacy|terms|(?<!public )policy|login|sign in|dashboard|courseware|wikipedia|github|404|not found)\b/i;

/** The name of a page on the firm itself. */
export const PROVIDER_NAME =
  /(?:学院|学校|公司|机构|企业)(?:简介|介绍|概况)|关于(?:我们|本校)|联系我们|网上报名|课程费用|奖学金|排名与认证|走进|校园|\b(?:about|contact)(?: us)?\b|^faqs?$|frequently asked|常见问题|\bwho we are\b/i;

/** The title of a site's first page. */
export const HOME =
  /首页|(?<!新)官网(?![\u4e00-\u9fff]{2})|官方网站|主页|\bhome ?page\b|^home\b|official (?:site|website)|(?:#1|best|leading|top) .{0,40}(?:institute|academy|school|platform|training)|\b(?:learning )?platform\b/i;

/** A page's own name among those of its site, by the kind that it tells. */
export const LEAD_ARTICLE =
  /^(?:正文|(?:新闻|文章|资讯|公告|通知)(?:详情|正文|内容|中心|列表|动态)?|blogs?(?: details?| list)?|news(?: details?| & events)?|(?:notice|post|article)s?(?: details?)?|notice board)$/i;
export const LEAD_OTHER =
  /^(?:(?:免费|学习)?(?:资源|资料)(?:下载|中心)?|下载中心|题库|在线练习|论坛|社区|帮助(?:中心)?|报到须知|(?:人才|教师|老师|讲师|社会|校园)?(?:招聘|招募|诚聘)(?:信息|启事|岗位|英才)?|加入我们|.{0,8}(?:退款|退费)(?:说明|政策|规则|须知|制度|流程)?|.{0,30}培养方案|.{0,16}(?:预约|查询|办理|申领|领取|打印|补办|下载)(?:流程|步骤|指南|说明|入口|方法)|(?:free )?(?:resources|downloads|worksheets)|forum|community|help(?: cent(?:er|re))?|careers?|jobs?|join our team.{0,60}|(?:线下|社团|校园|往期|近期|精彩)活动(?:列表|详情|预告|回顾)?|(?:our )?(?:faculty|faculties|teacher|trainer|instructor|mentor)s?(?:['’]s)? profiles?|gallery|sitemap|search(?: results)?)$/i;
export const LEAD_PROVIDER =
  /^(?:.{0,6}(?:学院|学校|公司|机构|企业|品牌|中心|我校|集团)?(?:简介|概况|介绍|文化|历程|优势)|关于.{0,8}|走进.{0,8}|联系(?:我们|方式)?|about(?: us| .{2,20})?|who we are|our (?:story|team|mission|faculty)|contact(?: us)?|why (?:choose )?us|placements?|testimonials|facilities|infrastructure|faqs?|校园环境|教学环境|学员风采|荣誉资质|(?:培训|教练|教师|讲师|师资|名师|专家|导师|我们的)?团队(?:成员|介绍|风采)?|合作(?:伙伴|企业)|常见问题|网上报名|在线报名)$/i;
export const LEAD_LISTING =
  /^(?:全部|所有|热门|精品)?(?:课程|专业|班级|班次|培训项目|培训课程)(?:中心|列表|一览|大全|总览|分类|库)?$|^(?:直播|录播|公开|精品|线上|线下|面授|免费|付费|VIP)课程?(?:列表|中心|专区)?$|^(?:all |our |training |available )*(?:courses|programs|programmes|classes|trainings|certificates?|pricing)(?: (?:list|catalog(?:ue)?|& fees|offered))?$/i;

/** Words by which a name of a course is told from the other headings of a page. */

/** What a page is called by its place on a site, not by what it teaches. */
export const GENERIC =
  /^[^\p{L}\p{N}]*(?:首页|主页|正文|lorem ipsum.{0,40}|your (?:\w+ ){1,4}to (?:success|excellence|mastery|greatness|growth)|(?:专业|专注)从事.{2,12}\d{1,2}\s?余?\s?年|导语|前言|(?:服务|业务|产品)(?:项目|内容|范围|中心)|相关(?:内容|新闻|阅读|文章)|[\u4e00-\u9fff]{2,8}(?:新闻|资讯)|(?:our )?(?:reasons?|culture|promises?)|(?:meet )?our (?:\w+ ){0,2}(?:methods?|testimonials?|team|story|mission|vision|values?|approach|services?|teachers?|instructors?|trainers?|faculty|students?|clients?|partners?|gallery|achievements?|features?|process|advantages?)|暂无.{0,8}|没有.{0,4}课程|.{0,24}[二三四五六七八九十\d]大(?:课程|教学|就业|核心)?(?:好处|优势|理由|特色|亮点|原因|特点|服务|保障|支持)|网站首页|官网|(?:培训|推荐|相关|热门|精品|更多|全部)?课程|课程\s*\d{1,2}|.{0,8}(?:课程|时间|日程)表|(?:关于|联系)我们|(?:download|view|get) (?:the |our )?(?:syllabus|curriculum|brochure)|(?:课程|培训|项目|专业|班级|商品)?(?:详情|详细|介绍|信息|内容|大纲|简介|概述|目录|课件)(?:页面?)?|(?:招生|报名)(?:信息|专业|动态)|(?:就业|合作)单位|在线课程|会务指南|开设专业[一二三四五六七八九十\d]{0,2}|(?:enrol+|register|apply|book|join|sign up|buy)(?: now| today| here| online)?|(?:(?:courses?|program(?:me)?|class|training) )?(?:overview|details?|description|information|info|summary|features?|highlights?)(?: (?:page|one|two|three|\d{1,2}))?|(?:modes?|types?|methods?) of (?:training|teaching|learning|delivery)|(?:more|further) (?:details|information)|(?:our |weekly |class |course |lesson |training )?(?:schedules?|timetables?|price list|pricing)|about (?:the |this |our )?(?:courses?|program(?:me)?|training|class)|(?:our |all )?online (?:courses|classes|training)|requirements?|objectives?|syllabus|(?:报名|上课|学员|入学)须知|home|welcome|courses?|program(?:me)?s?|training|index|about|curriculum|overview|untitled|document|questions?|answers?|faqs?|log ?in|contact us|about us|projects?|deliverables|references|introduction|online training available|masterclass|workshop|boot ?camp|webinar|(?:single|my|all|our) (?:courses?|class(?:es)?|training)|(?:courses?|class|training|lesson) (?:contents?|player|manage(?:r|ment)|catalog(?:ue)?|lessons?|lists?|pages?|single|reviews?|categories)|(?:温馨|友情|系统)?提示(?:信息)?|服务理念|培训基地|(?:讲师|老师|教练)名称|课程(?:教练|讲师|老师|导师|顾问)|(?:核心|主干|主要|必修|选修|专业|已选|我的|所选)课程|(?:学院|学校|就业|增值|特色|售后|教学|学员)服务|课程(?:视频)?(?:播放|预告|回放)|how it works|frequently asked questions|(?:考证|报考|证书|考试|招生|培训|学习|学员|就业)(?:简介|简章|介绍|指南|条件|说明|政策|形势|服务|保障|案例|动态|问答)|(?:学位|资格|国际|权威|官方|双|行业)认证|(?:课程|专业|培训|教学|学习|上课|开课|开班)(?:定位|表|日程|日历|资源|评价|标准|方法|条件|要求|时间表|报名|购买|列表|推荐|咨询|设置|体系|中心|安排|项目|展示|分类|总览|特色|优势|服务|目标|管理|建设))(?:页面?)?[^\p{L}\p{N}]*(?:\(\d+\))?$/iu;
/** An appeal rather than a name: an imperative at its head, or a sentence. */
export const SLOGAN =
  /^是|^什么是|是$|^experience .{4,60} through\b|^(?:master|learn|become|clear|connect|build|get|start|boost|transform|unlock|join|discover|enrol|turn|level up|take|upgrade|launch|welcome|be |why|how)\b.{24,}|已(?:经)?(?:开启|启动|开始|开放|公布)|[您你]|的.{2,8}[为是].{2,}|[.!?。！？]$|[！？].{4,}|^[^，]{6,}，.{7,}/i;
/** What sells and names nothing: `Turn your passion into a profession`, `让设计改变你的人生！`, `Enroll Now`. */
export const CALL =
  /^(?:enrol+|apply|register|join|turn|become|transform|unlock|start|boost|launch|discover|don['’]t|are you|do you|want to|ready to|looking)\b|\b(?:your|you|yours|us|we)\b|\bwelcome$|^欢迎(?:来到|光临|访问|报[名考读]|加入)|[?？]$|[!！]|让.{1,12}(?:改变|更|成为)|改变(?:命运|人生)|成就(?:梦想|未来|人生)|点亮|助力|^(?:解锁|开启)|不再|(?:教|带|帮|助)你|从这里|我们/i;
/** What a page asks to be done on it: the heading of a dialog, a form or a button, and never a name. */
export const INSTRUCTION =
  /^(?:(?:please )?(?:choose|select|click|pick)(?:\W*$|\s(?:an?|the|your|our|one|from|to|here|below|this|that|payment|plan|dates?|options?|courses?|batch|city|country|language)\b)|sign (?:in|up|out)|log ?(?:in|out)\b|forgot|reset (?:your )?password|make (?:a |the )?payment|pay(?:ment)? (?:now|with|by|via|options?|methods?|details)|checkout|search (?:courses?|here|results?|for)|subscribe|follow (?:us|me)|submit|fill (?:in|out|up)|enter (?:your|the)\b|scan (?:the|to)|share (?:this|on|with|via)|get in touch|keep in touch|request (?:an?|more|info\w*|call\w*)\b|(?:book|schedule|reserve) (?:an?|your|my|now|free)\b|(?:talk|speak|chat) (?:to|with)\b|contact (?:us|form|details|info\w*)|download (?:the|our|now|brochure|certificate)|点击(?!率)|点此|点我|戳(?:这里|我|此)|领取.{0,8}(?:礼包|资料|大礼)|进入(?:直播|课堂|学习|教室|题库)|免费(?:试[看听学]|领取|预约|咨询|体验|报名|下载|注册)|请(?:选择|输入|填写|点击|登录|扫)|(?:选择|输入|填写|点击|扫码|忘记|记住|确认)(?:支付|付款|密码|账号|手机|验证码|报名|关注|登录|领取|下载|查看|您|你|班次|课程|信息)|(?:微信|支付宝|在线)支付|立即(?:支付|购买|报名|登录|注册)|发布(?:课程)?评[价论])/i;
/**
 * A name that ends as the names of schools and firms do. What courses are named after as well is none: `学前教育`,
 * `Summer School`, `Web Technologies`.
 */
export const INSTITUTION =
  /(?:学院|学校|大学|网校|书院|学堂|集团|公司|研究院|(?:培训|教学|学习|考试|教育)中心|(?:培训|教育)机构|补习班|(?:培训|教学|实训)基地)$|\b(?:Academy|Institute|Institution|(?<!summer |winter |night )School|College|University|Company|Pvt\.? Ltd|Ltd|LLC|Inc)\.?(?:,? ?[\d ()+-]{7,})?$/i;
/** A name with who teaches it behind it. */
export const OF_OURS = /^(\S.{5,60}?)\s+(?:at|with|from|by)\s+our\b.*$/i;
export const OF_FIRM = /^(\S.{3,60}?)\s+(?:at|with|from|by)\s+([^,.!]{3,50})[.!]?$/i;
export const LABEL =
  /^(?:课程|当前课程|专业|班级|培训项目|项目)名称$|^学位$|^(?:course|program(?:me)?) (?:name|title)$/i;

/** A heading over a part of the page. */
export const SECTION =
  /[：:]\s*[-–—]?$|^.{0,14}(?:体系|大纲|优势|特色|安排|设置|时间|须知|[名师]师|师资|团队(?:成员)?|亮点|背景|流程|对象|费用|岗位|薪资|前景|形势|占比|收入|工资|薪酬|待遇|条件|定义|阶段|目标|日程|说明|(?:退款|退费|售后|隐私|换班|优惠|报名|奖学金|服务)政策|(?:用户|服务|学员|隐私|保密|购课|报名)协议|(?:服务|隐私|用户|使用)条款)$|^(?:项目|课程|培训|学习|结业)证书$|^(?:syllabus|curriculum|contents?)$/i;
/** How to reach the school, and figures that stand alone. */
export const CONTACT =
  /^[^\p{L}]+$|^[<‹«]|[\u4e00-\u9fff]\s*[>›»]|^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[a-z]{2,6}){1,2}$|热线|电话|hotline|\bcall us\b|\d{3,4}[- ]\d{7,8}/iu;
/** A line that breaks off: its name goes on below. */
export const BREAKS_OFF = /\b(?:in|for|of|with|the|to|and|an?|your|our|on|by)$|&$|\s\+$/i;
/** A sentence to the reader, which is no part of a name. */
export const ADDRESS = /\b(?:you(?:'ll| will)?|with this course|we)\b/i;
/** Words for machines that search: `… Course in Doha, Qatar`; the name of a kit whose title was left in the page. */
export const PLACED = /\b(?:in|near)\s+[A-Z][\w.-]+(?:\s[A-Z]\w+)*(?:,\s*[A-Z]\w+)*$/;
export const KIT =
  /\btemplate(?: preview)?$|\b(?:html ?5? template|website template|bootstrap|landing page template|react app|vite)\b/i;
/** Neighbouring headings beyond this many are a list. */
export const MOST_JOINED = 6;

/** The code of a course, `Math 163`, behind which its name follows. */
export const CODE = /^[A-Z][A-Za-z]{1,9}[ -]?\d{2,4}[A-Za-z]?$/;

/** A part of the course. */
export const NUMBERED_PART =
  /^(?:第\s*[\d一二三四五六七八九十]{1,3}\s*(?:[章节讲课天周日]|阶段|部分)|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[)）]|[（(]?\d{1,2}\s*(?:[)）、．]|\.(?=[\s\u4e00-\u9fff]))|(?:module|chapter|unit|lesson|week|section|day|step|part)\s*\d)/i;
/** Places that a server should have filled: the page was saved without it. */
export const UNFILLED = /[{}]|<%|%>|[\u4e00-\u9fff]\*+(?![\w+])/;
/** What stands before a name that is said to the reader: `Welcome to the … Course!`, `当前课程：…`. */
export const BEFORE_NAME =
  /^(?:welcome to (?:the |our )?|(?:explore|start) (?:our|your|the) (?=.*\b(?:course|training|program(?:me)?|class|certification)\b)|为(?:何|什么)要?学习?(?=[^你我他]{2,12}[？?]$)|(?:当前|所选|本期|本次)?课程(?:名称)?\s*[：:]\s*|(?:course|programme?|class|workshop)(?: (?:name|title))?\s*:\s+)(?=\S{2})/i;
/** Products that have a word of a site's name in theirs. */
export const PRODUCT = /\b(?:cloud|data|developer|power|container) platform\b/gi;

/** Words that are said of any course. */
export const OF_ANY =
  /^(?:(?:the|an?|our|this|best|top|leading|new|free|live|online|offline|hybrid|classroom|self-paced|part-time|full-time|short|flagship|featured|popular|professional|certified|accredited|certification|certificate|diploma|executive|career|job|placement|industry|expert|advanced|beginners?|intermediate|comprehensive|complete|intensive|hands-on|practical|\d+|weeks?|months?|days?|hours?|training|courses?|class(?:es)?|coaching|tuition|instructor|led|instructor-led|virtual|distance|program(?:me)?s?|boot ?camp|masterclass|workshop|in|of|for|with|and|&|-)(?:[\s-]+|$))+$/i;

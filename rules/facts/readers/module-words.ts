import { COURSE_LABEL } from '../kind-cues';

/** Headings over the parts of a course. */
export const SYLLABUS =
  /(?:课程|培训|教学|学习|授课|讲授)(?:大纲|内容|目录|体系|安排|模块|章节|设置)|^[^，。；]{0,12}(?:课程|培训|教学)(?:架构|框架|结构|规划|计划|日程)(?![^\s：:与及和])|^(?:内容)?大纲$|^章节目录$|^(?:主要|核心|主讲|所学|教授)(?:内容|模块)(?=[：:]?$)|^(?:课程|培训|学习|教学)科目(?=[：:]?$)|学习路线|课程(?:包含|包括|涵盖)(?=[：:]?$)|(?:课程|内容)(?:都)?(?:有|包[含括])哪些|(?:有|学)(?:习)?哪些(?:课程|内容)|^(?:包含|包括)(?:的)?(?:课程|内容)(?=[：:]?$)|^(?:主要|核心|主干|必修|专业|开设|所开)课程(?=[：:]?$)|\b(?:curricul(?:ums?|a)|syl+abus|(?:course|training|program(?:me)?|workshop|class) (?:content|contents|outline|breakdown|modules?|structure|topics|agenda)|modules|what(?:['’]s| is| we(?:['’]ll| will)?) cover(?:ed)?|what(?:['’]s| is) (?:inside|in (?:the|this) (?:course|program(?:me)?|training|workshop))|^units(?: of (?:competency|study))?$|^(?:course |all )?(?:lessons|lectures|chapters)$|^(?:key |main )?topics(?: included?| includes?)?(?=:?$)|(?:topics|subjects|areas) covered|^areas of study|^(?:course |core |main |key )?subjects(?: taught| included)?(?=:?$)|contents|(?:lesson|lecture|learning|course|training|study) (?:plan|timeline)|covers? the following|(?:course|program(?:me)?|training)\b[^.?!]{0,40} (?:includes?|covers?|contains?)(?= ?:$))\b/i;

/** Headings over what a learner takes away: its points are parts where the page names no others. */
export const OUTCOMES =
  /(?:你|您)?(?:将|会|能)(?:学到|学会|学习|收获)|(?:学|教)什么|\bwhat (?:(?:you(?:['’]?ll| will)|will you|do (?:you|i)|will i|you) )(?:learn|cover|study|master|explore|discover|gain|get\b.{0,12}learn)|^you(?:['’]ll| will) (?:learn|cover|study|master)\b|^what (?:we teach|is taught)\b/i;

/** Headings that stand over anything: a plain list of topics below them counts where nothing else does. */
export const DETAILS = /^(?:course|program(?:me)?|training) details?\W*$|^课程详情\W*$/i;

/** Labels of a course's figures, and figures. */
export const FIGURE =
  /^(?:(?:skill )?level|lectures?|lessons?|language|category|duration|certificates?|deadline|students|enrolled|(?:full |lifetime )?access|price|fees?|instructors?|quizzes|课时|时长|难度|级别|价格|讲师|语言)\W*(?:[:：].*)?$|^(?:lectures?|lessons?|students|enrolled|quizzes|duration)\s+\d[\d,.]*(?:\s*(?:hours?|hrs?|weeks?|months?|days?))?$|^(?:skill level|certificate)\s+(?:beginner|intermediate|advanced|all levels|yes|no)$|^\d[\d.,]*\s*(?:hours?|hrs?|weeks?|months?|days?|lessons|lectures|课时|小时|周|个月|天)\b/i;

/** What somebody is able to do in the end: `Explain what a ledger is`, `Describe the steps of an audit`. */
export const ABLE =
  /^(?:explain|describe|understand|identify|recogni[sz]e|demonstrate|evaluate|apply|analy[sz]e|be able|how to|learn how|gain|strengthen|practi[cs]e|develop|use|create|build|solve|write|perform|define|discuss|compare|implement|interpret|know|acquire|improve|prepare|select|distinguish|differentiate|summari[sz]e|construct|utili[sz]e|conduct)\b/i;

/** Labels of a course's facts, in rows and lines as its parts are. */
const FACT =
  /(?:时间|日期|周期|时长|地[点址]|费用?|价格|对象|人群|人数|方式|形式|电话|微信|老师|教师|讲师|证书|名称|条件|要求|评论|回复|开班规律|其\s*他)$|^(?:(?:course|class|training|program(?:me)?|total|start) )?(?:duration|length|fees?|price|cost|dates?|times?|timings?|schedule|venue|location|mode|format|level|language|trainers?|instructors?|teachers?|mentors?|certificat(?:es?|ion)|batch(?:es)?|eligibility|requirements?|prerequisites?|seats|phone|e-?mail|contact|outcomes?|objectives?|benefits?|features?|audience|faqs?|reviews?|note)$/i;
/** What comes with a course, how to get in, and what comes of it. */
const OFFER =
  /^\W*(?:(?:教材|课程|教学|产品)(?:特色|优势|特点)|目标达成|(?:校区|教学|学习)环境)$|小班|小组|一对一|名[师企]|师资|导师|(?:教学|实训)基地|服务|保障|免费|优惠|就业|薪|答疑|社群|优势|特色|亮点|成果|收获|效果|报名|咨询|缴费|选课|预约|领取|注册|联系|\b(?:support|free|lifetime|access|placement|careers?|jobs?|salary|guaranteed?|discount|small (?:groups?|classes)|one[- ]on[- ]one|register|enrol\w*|apply now|pay(?:ment)?|sign up|download\w*|benefits?)\b/i;

/** Whether a line tells of a fact of the course or of what comes with it, or stands over such. */
export const isAside = (words: string): boolean =>
  FACT.test(words.replace(/\s*[：:]$/, '')) || OFFER.test(words);

/** Whether words in the place of a part's name are no such name. */
export const isNoPart = (words: string): boolean =>
  isAside(words) || FIGURE.test(words) || COURSE_LABEL.test(words);

/** What comes with a course, and how it is held: `Interactive live sessions`, `Real assignments`, `30 PDUs`. */
const FEATURE =
  /\b(?:PDUs?|CEUs?|(?:certified|expert|experienced|qualified) (?:instructors?|trainers?|mentors?|faculty)|(?:live|interactive|recorded|doubt[- ]clearing|q&a) (?:\w+ )?(?:sessions?|classes|lectures?)|assignments?|(?:lively|warm|active|vibrant|supportive|learner|alumni|private) community|community (?:access|forum|support)|mock (?:tests?|exams?|interviews?)|practice (?:tests?|exams?|questions)|question banks?|(?:exam|test)[- ]taking|(?:course|study) materials?|handouts?|e-?books?|money[- ]back|refreshments|vouchers?|\d+[- ](?:day|week|month|hour)s?\b)|(?:教材|资料|题库)(?:包|赠送|免费|发放)?$|直播(?:课|授课|教学|互动|答疑)|回放|督学|班主任(?:督学|跟班|全程|服务)|排名(?:前|第|在|全)|位列|(?:含|赠|免费)(?:住宿|午餐|保险)/i;

/** What a course is counted in, or what one keeps of it: `10 lectures`, `15 hours on-demand video`, `Full lifetime access`. */
const COUNTED =
  /^[^\p{L}\p{N}]*(?:\d[\d.,]*\s*(?:total |video |on-demand )?(?:hours?|hrs?|lectures?|lessons?|articles?|videos?|quizzes|(?:downloadable )?resources?|(?:coding )?exercises?|downloads?)\b[^:]{0,24}$|(?:full )?life-?time access|access on mobile|certificate of completion|\d+[- ]?days? money)/iu;
export const isCounted = (words: string): boolean => COUNTED.test(words);

/** Whether words tell of what comes with a course, and name nothing that is taught in it. */
export const isFeature = (words: string): boolean => FEATURE.test(words);

/** What names somebody who teaches: `Dr. Ines Duarte`, `周老师`. */
const PERSON =
  /^(?:Dr|Prof(?:essor)?|Mr|Mrs|Ms)\b\.?\s+[A-Z]|^[\u4e00-\u9fff]{1,3}(?:老师|教授|博士|讲师|导师|教练)$/;
export const isTeacher = (words: string): boolean => PERSON.test(words);

/** A label right over what comes with a course. */
const COMES_WITH =
  /^(?:(?:the |this )?(?:package|price|fees?|cost) )?(?:includes?|what['’]s included)\W*$|^(?:费用|套餐|价格)?(?:包[含括])[：:]?$/i;
export const isComesWith = (words: string): boolean => COMES_WITH.test(words);

/** A class on sale: `周末冲刺班`, `一对一VIP`. */
export const isClass = (words: string): boolean => /班(?:级|型)?$|VIP(?:课程)?$/i.test(words);

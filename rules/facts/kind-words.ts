/**
 * Words that tell what a site is about, counted by how thickly they stand. Data for `kind-traits`: alone none of them
 * decides anything.
 */
export const THICK = {
  'words of an account':
    /个人中心|我的(?!们)|个人信息|账号|账户|密码|昵称|头像|消息|收藏|设置|退出|修改|my account|profile|password|username|settings|notifications|log ?out/gi,
  'words of a forum':
    /帖子|发帖|回帖|版主|楼主|论坛|回复|精华|采纳|提问|问答|replies|threads?\b|forum|post reply|answered/gi,
  'speaks as we': /\b(?:our|we|us)\b|我们|我校|本校|我院/gi,
  'words of a vacancy':
    /任职(?:条件|要求|资格)|岗位(?:职责|要求)|职位(?:要求|描述|名称)|职务描述|工作职责|应聘|投递|简历|招聘|招募|薪资待遇|五险一金|经验者?优先|\b(?:hiring|open positions?|job description|responsibilities|years? of experience|resume|cv|current openings|vacanc(?:y|ies)|job openings?)\b/gi,
  'words of a firm on itself':
    /公司|集团|成立于|创立|旗下|总部|致力于|秉承|理念|宗旨|使命|愿景|founded|established|mission|vision|\bvalues\b|since (?:19|20)|committed|dedicated|leading/gi,
} satisfies Record<string, RegExp>;

/** What the builder of a page named its boxes after. */
export const BOXES = {
  'boxes named after courses': /course|kecheng|lesson|class-|curriculum|syllabus|program/,
  'boxes of a single thing': /detail|single/,
} satisfies Record<string, RegExp>;

/** A short line that may be the name of a course, a certificate or an occupation that is trained for. */
export const NAMES_COURSE =
  /(?:培训|课程|[^上下早晚一每本隔]班$|训练营|证书|考证|本科|专科|专业$|师$|员$)|\b(?:course|training|boot ?camp|certification|certificate|diploma|masterclass|workshop|class(?:es)?|degree|bachelor|master|b\.?(?:sc|tech|com|a)\b|nvq|level \d|program(?:me)?)\b/i;
/** Lines that speak of courses and name none. */
export const SPEAKS_OF_COURSES =
  /^(?:(?:our|all|about|why|courses?|training|programs?)\b|关于|为什么|课程|培训课程|热门课程|推荐课程)/i;

/** A fact of a course by its label: how long, how much, for whom, when. */
export const FACT_LABEL =
  /^(?:学制|学费|课时|学时|时长|费用|价格|招生人数|招生对象|开班时间|开课时间|上课时间|duration|fees?|price|eligibility|mode|level|time|start date|course fee|venue)\s*[:：]?/i;

/** What heads a part of a page on one trade, examination or course, and hardly one of a firm or a list. */
export const ONE_TRADE =
  /为(?:何|什么)要?学|(?:行业|就业|职业|发展|市场|岗位|专业|应用)(?:前景|需求|方向|薪资|现状|趋势|优势|领域)|薪资|可就业|课程安排|学什么|需要学|适合(?:谁|人群|什么)|谁适合|^who\b.{0,30}(?:for|join|attend|apply)|^why (?:learn|study|choose|take|do)\b|test format|exam (?:pattern|format|structure)|^about (?:the )?(?:test|exam|course|program)|^(?:course )?(?:syllabus|curriculum|modules?|outcomes?|description|overview|objectives?|requirements?|prerequisites?|duration|eligibility)\b|what you.{0,8}(?:learn|build|get)|career (?:opportunities|path|options|scope)|job roles/i;

/** Fields that are taught. */
export const FIELDS =
  /语文|数学|英语|物理|化学|生物|历史|地理|政治|前端|大数据|人工智能|测试|运维|会计|建造师|消防|教师|钢琴|吉他|舞蹈|美术|书法|瑜伽|跆拳道|日语|韩语|法语|德语|雅思|托福|考研|平面|室内|摄影|化妆|美容|设计|java|python|php|html5?|\bui\b|android|安卓|\bios\b|ielts|toefl|\bpte\b|\bgre\b|\bsat\b|gmat|\bmaths?\b|mathematics|physics|chemistry|biology|history|english|tally|autocad|excel|marketing|data science|machine learning|web dev|cyber|cloud|\bsap\b|devops|graphic|photoshop|accounting|finance|project management|human resource/gi;

/** Labels under which a post to be filled is described. */
export const VACANCY_LABEL =
  /^(?:job (?:description|responsibilities|requirements|summary|title|type|location|purpose)|(?:(?:key |main |core )?(?:roles? (?:and|&) )?responsibilities)|(?:mandatory|minimum|preferred|desired|job|educational) (?:requirements?|qualifications?|skills)|qualifications?|(?:monthly |annual )?salary(?: range)?|(?:work )?experience|key skills|education|employment (?:type|status)|vacanc(?:y|ies)|application deadline|compensation(?: and benefits)?|reports to|about the (?:job|role|position)|岗位职责|任职(?:要求|资格|条件)|职位(?:描述|要求)|工作(?:职责|地点|内容|经验)|薪资(?:待遇|范围)?|招聘(?:人数|岗位|职位))\s*[:：]?$/i;

/** Opens a part of one course, by its number. */
export const NUMBERED_PART =
  /^[•·*#\s-]{0,3}(?:(?:module|phase|week|day|unit|lesson|chapter|section)\s*\d|第.{1,3}(?:章|阶段|节|课|天|周|部分)|阶段)/i;

/** What a template has where something is to be filled in, as it stands in front of those who read it too early. */
export const UNFILLED = /\{\{|\{%|\{\$|<%|\$\{|\bpermalink:|\blayout:|<\?php|\{\w+\}/g;

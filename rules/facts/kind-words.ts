/**
 * Words that tell what a site is about, counted by how thickly they stand. Data for `kind-traits`: alone none of them
 * decides anything.
 */
export const THICK = {
  'words of teaching':
    /培训|课程|学员|老师|教师|讲师|教练|师资|学习|教学|报名|招生|上课|开课|学校|学院|课堂|辅导|考试|证书|教育|course|training|student|learn|teach|instructor|trainer|enrol|class|certificat|academy|institute|curriculum|lesson/gi,
  'words of a syllabus':
    /what you.{0,12}learn|you will learn|学完|学到|掌握|适合人群|学习目标|课程目标|who should|prerequisite|syllabus|curriculum|大纲|课时|学时|第[一二三四五六七八九十\d]{1,3}[章讲课节]|module \d|week \d|chapter \d/gi,
  'words of an account':
    /个人中心|我的(?!们)|个人信息|账号|账户|密码|昵称|头像|消息|收藏|设置|退出|修改|my account|profile|password|username|settings|notifications|log ?out/gi,
  'words of a forum':
    /帖子|发帖|回帖|版主|楼主|论坛|回复|精华|采纳|提问|问答|replies|threads?\b|forum|post reply|answered/gi,
  'words of public bodies':
    /党[委建员支]|支部|政府|政务|习近平|司法|街道|公示|事业单位|民政|领导小组|ministry|government/gi,
} satisfies Record<string, RegExp>;

/** What the builder of a page named its boxes after. */
export const BOXES = {
  'boxes named after courses': /course|kecheng|lesson|class-|curriculum|syllabus|program/,
  'boxes named after users': /login|user|account|member|profile|modal|dialog/,
  'boxes named after the firm': /about|intro|jianjie/,
  'boxes of a data table': /datatable|layui|el-table|grid-table|toolbar/,
  'boxes of a single thing': /detail|single/,
} satisfies Record<string, RegExp>;

/** What a button of a program says, and nothing else. */
export const CONTROL =
  /^(?:保存|删除|上传|确定|取消|提交|编辑|查看|重置|新建|搜索|返回|关闭|下一步|操作|登录|注册|save|delete|upload|ok|cancel|submit|edit|reset|close|back|×|x)$/i;

/** A short line that may be the name of a course, a certificate or an occupation that is trained for. */
export const NAMES_COURSE =
  /(?:培训|课程|[^上下早晚一每本隔]班$|训练营|证书|考证|本科|专科|专业$|师$|员$)|\b(?:course|training|boot ?camp|certification|certificate|diploma|masterclass|workshop|class(?:es)?|degree|bachelor|master|b\.?(?:sc|tech|com|a)\b|nvq|level \d|program(?:me)?)\b/i;
/** Lines that speak of courses and name none. */
export const SPEAKS_OF_COURSES =
  /^(?:(?:our|all|about|why|courses?|training|programs?)\b|关于|为什么|课程|培训课程|热门课程|推荐课程)/i;

/** A fact of a course by its label: how long, how much, for whom, when. */
export const FACT_LABEL =
  /^(?:学制|学费|课时|学时|时长|费用|价格|招生人数|招生对象|开班时间|开课时间|上课时间|duration|fees?|price|eligibility|mode|level|time|start date|course fee|venue)\s*[:：]?/i;

/** Words of a name that say nothing of its subject. */
export const NO_SUBJECT = new Set(
  'course courses training online best home page welcome details detail class classes academy institute school the and for with your our you about learn center centre india program programs certification certificate education learning website contact blog services document index become master complete professional'.split(
    ' ',
  ),
);
export const NO_SUBJECT_ZH =
  /培训|课程|学校|学院|教育|首页|官网|网站|中心|关于|我们|报名|招生|专业|学习|机构|简介|公司|详情|列表|新闻|联系/;

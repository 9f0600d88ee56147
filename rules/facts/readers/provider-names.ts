import { nameKey } from '../name-key';
import { ORGANISATION } from '../page-names';

/** Fields that words for a school stand behind without naming one: `学前教育`, `家庭教育`, `素养教育`. */
const FIELD =
  '[校课]外|学[前历]|[单双]学历|职业|在线|网络|线[上下]|互联网|远程|空中|继续|持续|成人|高等|中等|国民|专业|家庭|素[质养]|精英|艺术|体育|音乐|早期|幼儿|幼师|儿童|少儿|亲子|安全|特殊|开放|国际|工商|心理|健康|义务|基础|终身|全日制|语文|数学|英语|科学|民办|公办|国家|社会|传统|应试|通识|免费|优质|优秀|正规|专门|名师|直播|教师|在职|设计|艺考';
/** What is taught, or how, and never who teaches it. */
const SUBJECT = new RegExp(
  `^(?:(?:${FIELD})+(?:教育网?|网校|学堂|课堂|书院|学校|课程)?|[\\u4e00-\\u9fff]{2,6}[师员](?:教育|网校|学堂|课堂)?|[A-Za-z+#. ]{1,12}(?:培训(?:机构|学校|中心|班|网)?|课程|考试|网课|官网))$`,
);

/** Provinces and the towns that courses are searched for by. */
export const PLACE =
  '北京|上海|天津|重庆|河[北南]|山[东西]|湖[北南]|广[东西州]|江[苏西]|浙江|福建|安徽|四川|贵[州阳]|云南|陕西|甘肃|青海|宁夏|新疆|西[藏安宁]|内蒙古|黑龙江|吉林|辽宁|海[南口]|台[湾北]|香港|澳门|全国|国内|深圳|郑州|武汉|成都|杭州|南[京昌宁]|苏州|长[沙春]|合肥|济南|青岛|沈阳|大连|哈尔滨|石家庄|太原|兰州|昆明|福州|厦门|东莞|佛山|无锡|宁波';
/** A sort of school, said of a place: `某市公办中专` is what people search for. */
const SORT_OF_SCHOOL = new RegExp(
  `^(?:${PLACE}|[省市]|最好的?|哪家好|其[他它]|很多|许多|所有的?|国家|公办|民办|全日制|正规|知名|大型|招聘|就业|用人|专业|优秀|职业|技能|技工|技术|培训|教育|继续|高等|成人|中专|大专|高职|职高)*(?:中专|大专|技校|职校|高职|职高|(?:公办|民办|技工|中专|大专|职高|培训)(?:学校|学院)|(?:培训)?(?:机构|中心|基地|公司))$|^(?:其[他它]|很多|许多|所有的?|国[家内]|中国|世界|一流|著名|名牌|重点|公办|民办|全日制|正规|专业|优秀|职业|技能|技术|培训|教育|继续|高等|成人)*(?:培训)?(?:学校|学院|大学)$`,
);
/** Words of headings and slogans of which none is a name: `Top Coaching Institute`, `Career Development Trainings`. */
const PLAIN_WORDS =
  /^(?:(?:the|our|us|your|document|untitled|index|page|title|company|name|brand|site|website|business|my|a|an|of|in|for|and|&|at|about|contact|home|menu|all|rights|reserved|logo|best|top|leading|national|international|global|machine|deep|premier|no\.?1|quality|professional|corporate|private|local|job|career|placement|readiness|development|it|software|computer|technical|driving|driver['’]?s?|truck|beauty|music|dance|language|yoga|cooking|swimming|flight|nursing|online|learning|education|solutions|services|courses?|programs?|programmes?|students?|instructors?|trainings?|coaching|tuition|classes|institut(?:e|es|ions?)|academy|schools?|colleges?|university|universities|cent(?:er|re)s?)(?:\s+|$))+$/i;
/** Places of a site and steps on the way into a course. */
const PLACE_OF_SITE =
  /^(?:(?:关于|联系|公司|企业|学校|学院|集团|机构|品牌)(?:我们|简介|介绍|概况|文化)|首页|主页|官网|官方网站|联系我们|我们|自考|成考|统考|考研|考证|专升本|(?:订阅|收藏|关注)?本站|公司|详情|(?:精品|热门|全部)?课程(?:详情|介绍|中心|体系)?|(?:网络|继续|职业|在线|成人|远程|高等)?教育|网校|学堂|课堂|驾校|书院|校区|[中小]学)$|常见问题|报名|真题|下载|须知|(?:流程|页面?|题|次数|科目|方[式法案]|时间|价格|费用|大纲|目标|对象|条件|内容|政策|制度|计划|标准|[训集]练?营|班|课程|(?<![微开])课)$|类(?:官网|网站)$|\b(?:courses?|exam|certification|catalog(?:ue)?|curriculum)$/i;
/** Somebody, or something that a school has: `某老师`, `Features of the Institute`. */
const NOT_THE_FIRM =
  /^[\u4e00-\u9fff]{1,3}(?:老师|教授|博士|校长|院长|教练|先生|女士)$|\b(?:of|for|in|at) (?:the|our|your) (?:institute|academy|school|college|university|cent(?:er|re)|program(?:me)?|course)$/i;
/** Words that make a sentence of what ends like a firm: `例如某某学院`, `轻松考某某大学`, `某网隶属于某公司`. */
const SENTENCE =
  /^(?:[Tt]his|THIS|[Tt]hese|[Aa]ll|[Tt]he) (?:website|site|page|course|programme?|content|material|web ?page)s?\b|\s(?:was|were|is|are|has|have|been|by|and|the|with)$|^(?:[Aa]bout|ABOUT|[Hh]ey|[Hh]i|[Hh]ello)\s|^(?:Welcome|WELCOME)\b|关于我们|(?:家长|学生|教师|学员|管理)端$|后台$|管理系统$|^某某(?:公司|企业|学校|机构)$|^(?:国家|中国)?(?:教育|人社|工信|劳动|住建)部$|隶属|简称|邀请|提供|扫码|关注(?!力)|访问|(?<![日基])本(?:课程|书|校|站|次|人|期)|首[家所个批]|例如|比如|一[个所家](?!人)|[为让帮带给][您你]|毕业|[^官]名牌|[:：，。；→←»›↗]|、.*、|[请须][^\s]*[到自带持凭于往]|^(?:做(?!账)|打造|引领|成就|传承|让[^\s]{1,8}(?:改变|成为|开启)|轻松|快速|如何|怎[么样]|随时|选择|加入|走进|来到|欢迎)/;

/** What is taught, before a word that firms are called by as well: `Internet Technologies`, `Distance Education`. */
const FIELD_OF_STUDY =
  /^(?:(?:of|and|&|in|the|information|internet|web|mobile|digital|data|cloud|distance|medical|multimedia|networks?|networking|communications?|business|emerging|new|latest|modern|related|computer|software|online|programming|soft|hard|life|language|management|bachelors?|masters?|arts?|science|commerce|financial|consulting|training|work|job|basic|key|core|other)\s+)+(?:technolog(?:y|ies)|education|skills|learning|solutions|services)$/i;
/** A sort of school that no one school is called by: `Summer School`. */
const ANY_SCHOOL =
  /^(?:the\s+)?(?:summer|winter|spring|night|weekend|evening|high|middle|primary|secondary|elementary|graduate|grad|business|medical|law|nursing|private|public)\s+schools?$/i;
/** A degree or its like, whoever gives it: `Bachelor of Arts`. */
const DEGREE = /^(?:bachelors?|masters?|diploma|certificate|doctor(?:ate)?)\s+(?:of|in)\b/i;
/** The kit that a page was built from, and those who make such kits. */
const KIT_MAKER =
  /(?:templates?|themes?)$|^(?:colorlib|bootstrapmade|themeforest|html5 ?up|templatemo|w3layouts|untree(?:\.co)?|creative ?layers|themewagon)$/i;
/** Part of the name of a public office: `江州教育` of `江州教育厅`. */
const OFFICE = new RegExp(`^(?:${PLACE})(?:省|市)?教育$`);

/** What a site says of itself beside its name: `Bake Without Limits`, `Sell More Bread.` */
const SAYING = /\b(?:for|with|without|to|your|you|more|every)\b|\w [a-z]{3,}\.$/i;

/** Whether words that no sort of firm is called by are a saying. */
export const isSaying = (text: string): boolean => !ORGANISATION.test(text) && SAYING.test(text);

/** Whether a text is a subject that is taught, before 教育 or with it. */
export const isSubject = (text: string): boolean => SUBJECT.test(text.trim());

/** Several Chinese words apart are entries of a menu. */
const isMenu = (text: string): boolean => /^(?:[\u4e00-\u9fff]{2,6}\s+){2,}[\u4e00-\u9fff]{2,6}$/.test(text);

/** Whether a text can be the name of a firm or school at all. */
export function canBeName(value: string): boolean {
  const key = nameKey(value);
  const text = value.trim();
  return (
    key.length >= 2 &&
    text.length <= 60 &&
    !/^\d+$/.test(key) &&
    // A letter goes there, or the code of a customer whose page was copied.
    !/\w@\w|[a-z\d]_[a-z\d]|^[a-z]{1,3}\d{3,}$/i.test(text) &&
    !isMenu(text) &&
    !(/[\u4e00-\u9fff]的[\u4e00-\u9fff]/.test(text) && ORGANISATION.test(text)) &&
    !PLAIN_WORDS.test(text) &&
    !PLACE_OF_SITE.test(text) &&
    !SORT_OF_SCHOOL.test(text) &&
    ![FIELD_OF_STUDY, ANY_SCHOOL, DEGREE, KIT_MAKER, OFFICE].some((none) => none.test(text)) &&
    !NOT_THE_FIRM.test(text) &&
    !/^(?:职业|技能|技术|专业|安全|岗位|企业|考证|考前|在线|培训|教育|课程|继续)+$/.test(text) &&
    !isSubject(text) &&
    !SENTENCE.test(text)
  );
}

/** Chinese family names of one character, commonest first, and of two. */
const FAMILY =
  '王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤凌储晏喻景牛季常温康施文洪伍庄葛安祝左岳翟殷耿关焦柳祁詹欧蓝轻鲁穆纪包卓屈项舒梅盛童霍裴甘乔聂柴阮柯鲍骆甄冉褚蔺翁樊倪赖涂饶佟窦娄邢岑巩寇阚闵匡靳邬蒲鞠苗';
const DOUBLE = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|端木|夏侯|长孙|宇文|司徒';
/** Family names that open common words: such a name is taken only with a title behind it. */
const DOUBTFUL =
  /^(?:高[级中新等效校端薪考频手标]|金[牌融领]|方[案法便向]|白[领天班]|石[油家]|安[全排装卓徽]|文[化案件学档凭献]|常[见用规年识]|向[上导]|任[务何课]|程[序度]|万[人元名家]|江[苏西南]|关[于注键闭]|包[含括过]|康[复养]|温馨|项目|童[装年]|严[格谨]|盛大|许[多可]|陈述|周[末一二三四五六日期边]|马[上克]|历史|龙头|顾[问客]|季度|段[落位]|武[汉术]|成|能|易|计|时间|于是|余额|林业|黄金|施工|牛人|平|东方[文]?|纪[念律]|张贴|田径|史[上料]|莫[过不]|毛[笔利]|钱[包数]|左[右边侧]|秦皇|贺[词卡]|国|雷[达锋]|谢谢|胡[同说]|何[时处为]|何种|路[线径]|沙|应|单|全|明|从|水|元|元宵|凌晨|景[区观]|欧洲|蓝[牌领色]|鲁班|苗[圃木条族寨]|和)/;
/** What stands before a title and is no name: 高级讲师, 金牌教练. */
const NO_PERSON =
  /^(?:高[级中校等]|金[牌融]|任[课务]|程序|项目|文[化案]|安全|武术|关[于键]|方案|成人|全[职国]|白领|常[识见]|向导|康复|施工|林业|段位|历史|国家|顾问|张贴|马上|石油|石化|江苏|江西|余[下名]|史学|万名|龙头|元老)/;
const CHINESE = new RegExp(
  `^(?:(?:${DOUBLE})[\\u4e00-\\u9fff]{1,2}|[${FAMILY}]\\s?[\\u4e00-\\u9fff]\\s?[\\u4e00-\\u9fff]?)$`,
);
const CHINESE_TITLE =
  '老师|教师|讲师|教授|副教授|博士|导师|教练|院长|校长|主任|总监|先生|女士|工程师|专家|主讲|律师|会计师|硕士';
/** `陶艺学教授`: before a title, what somebody is a professor of. */
export const FIELD = /^.{2}[学系院]$/;
const CHINESE_AT_HEAD = new RegExp(
  `^((?:${DOUBLE})[\\u4e00-\\u9fff]{1,2}|[${FAMILY}][\\u4e00-\\u9fff]{1,2}?)\\s*[（(]?\\s*(?:${CHINESE_TITLE})`,
);

const WESTERN_TITLE = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Er|CA|Adv|Sir|Coach)(?:\.\s*|\s+)/;
const GIVEN = "[A-Z][a-zà-ÿ]*(?:['’-][A-Z]?[a-zà-ÿ]+)*|[A-Z]\\.|de|van|von|bin|al|el|da|di";
const WESTERN = new RegExp(`^(?=.*[a-z])(?:${GIVEN})(?:\\s+(?:${GIVEN})){1,3}$`);
/** Words of headings that are written like names. */
const NO_NAME =
  /\b(?:course|training|apache|master|certif\w*|program\w*|learn\w*|project|data|science|business|management|marketing|web|design|develop\w*|engineer\w*|expert\w*|faculty|team|support|career|placement|industry|guide|introduction|advanced|basic|digital|machine|free|live|online|class|skill\w*|about|contact|our|your|the|world|read|more|view|profile|lead|senior|manager|director|founder|trainer|instructor|mentor|coach|head|officer|student\w*|institute|academy|university|college|school|why|what|how|who|meet|get|start|join|unique|pedagogy|collaboration|interview|questions?|technical|social|media|power|cloud|security|network|software|hands|real|time|job|market\w*|key|features|structure|analysis|excel|office|python|java|full|stack|mobile|app|application|art|english|new|best|top|all|home|privacy|policy|terms|program|fees?|duration|mode|level|language|curriculum|overview|resources|final|module|week|unit|domain|people|process|task|part|phase|section|chapter|self|paced|placement|assistance|workflow|demo|session|mock|trading|finance|stock|forex|health|care|safety|first|aid|human|resource|resources|quality|customer|service|frequently|asked|request|submit|enquire|download|brochure|apply|now|today|read|fellow|chair|teaching|lecturer|tutor|researcher|scientist|consultant|analyst|specialist|partner|president|associate|assistant|professional|certified|award|hour|day|included|full|mock|public|speakers?|members?|bankers?|accountants?|executives?|individuals?|employees?|graduates?|beginners?|freshers?|owners?|leaders?|practice|attention|agent|guest|scholar|visiting|photo|photoshop|adobe|google|microsoft|amazon|studio|github|wordpress|will|courses|years|experience|created|focus|previous|next|agree|disagree|neutral|strongly|progress|regular|tracking|posted|products?|blog\w*|electronic|date|hourly|rate|check|ins|led|driven|guidance|access|dashboard|portal|sessions?|network|networking|matching|calls|feedback|lifetime|programme|gallery|facilities|awards?|contacts?|details|biography|bio|groups|lessons|methods|results|values|mission|native|friendly|qualified|experienced|passionate|dedicated|flexible|interactive|focused|council|association|society|federation|champion|medicine|hacker|campus|street|avenue|road|boulevard|cent(?:er|re)|branch|clinic|department|committee|personali[sz]ed|individual|proven|based)\b|^(?:at|in|with|from|for|by|of|as|if|this|that|these|all)\s|(?<!\bcle)(?:tion|sion|ment|ized|ised|ology|ability|ative|ctive)\b/i;

/** What stands in a kit where somebody is to be named. */
const FILLER = /^lorem ipsum\b/i;

/** A person's name, with the title that stood with it. */
export interface PersonName {
  name: string;
  title?: string;
  /** Length of the name, with its title, in the text that it was read from. */
  length: number;
}

/** `●张伟` in a list. */
const MARK = /^\s*[●•◆▪■★☆※]\s*(?=[\u4e00-\u9fff])/;

/** The name that a whole short text is: `苗 禾`, `Dr. Amol Velankar`, `张伟老师`. */
export function nameIn(text: string): PersonName | null {
  const mark = MARK.exec(text)?.[0].length ?? 0;
  const plain = text
    .slice(mark)
    .trim()
    .replace(/[，,、|｜（([【].*$|\s\d.*$|\s[-–—]\s.*$|(?<=[\u4e00-\u9fff])\s*[-–—].*$/, '')
    .trim();
  if (FILLER.test(plain)) return null;
  const name = chineseName(plain) ?? westernName(plain);
  return name && mark ? { ...name, length: name.length + mark } : name;
}

/** A Chinese name whatever its family, for lines that stand among names. */
export const rareName = (text: string): PersonName | null =>
  /^[\u4e00-\u9fff]{2,3}$/.test(text) &&
  !NOBODY.test(text) &&
  !DOUBTFUL.test(text) &&
  !/(?:同学|学[员生]|家长|[班课版])$/.test(text)
    ? { name: text, length: text.length }
    : null;

const LIKE = /^\p{Lu}[\p{L}.'’-]{1,15}(?: [\p{L}][\p{L}.'’-]{0,15}){0,3}$/u;

/** What may be a name where it stands among names of one form: `ROSA LINDQVIST`, `Marit`, `Sam ji`. */
export const likeName = (text: string): PersonName | null =>
  LIKE.test(text) && !NO_NAME.test(text) ? { name: text, length: text.length } : null;

/** `Jane Roe PMP`: what somebody has passed, right behind the name. */
const POSTNOMINAL =
  /(?<=[a-z])(?:\s+(?:PMP|CPM|CSM|CSPO|MBA|M\.?Sc|MA|BA|B\.?Sc|Ph\.?D|CPA|CFA|ACCA|FCA|CISSP|CISM|CISA|CEH|OSCP|RN|MD|DPT|LMT|RYT|PCC|ACC|MCC|SPHR|LLB|LLM|MPH|B\.?Ed|M\.?Ed|Ed\.?D|DBA)\.?)+$/;

/** Verbs behind a name that open a sentence on what the person is or does. */
const TELLS =
  /^\s+(?:is|was|has|had|leads?|led|teaches|taught|brings|holds|works?|worked|spent|runs?|ran|founded|trains?|trained)\b/;

/**
 * The name at the head of a line on a person: `Dana Whitfield, PMP, 19 years in aerospace`, `Dr Miriam Castell leads
 * the course`, `罗建国：前高级运维工程师`. Only for lines that stand where people are introduced.
 */
export function nameAtHead(text: string): PersonName | null {
  if (FILLER.test(text)) return null;
  const whole = text.length <= 60 ? nameIn(text) : null;
  if (whole) return whole;
  const bare = text.replace(POSTNOMINAL, '');
  if (bare !== text && bare.length <= 40) {
    const person = nameIn(bare);
    if (person) return person;
  }
  const head = text.slice(0, 60);
  const western =
    /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.?\s+)?(?:[A-Z][\w'’à-ÿ-]*\.?\s?){2,3}(?=[\s,，:：(（–—|-])/.exec(
      head,
    )?.[0];
  for (const cut of western ? [western, western.replace(/\s?[A-Z][\w'’.-]*\s*$/, '')] : []) {
    const name = cut.trim();
    const rest = text.slice(cut.trimEnd().length);
    const person = /^\s*[,，:：(（–—|-]/.test(rest) || TELLS.test(rest) ? nameIn(name) : null;
    if (person) return person;
  }
  // `周亦然Leo老师，`
  const chinese =
    /^([\u4e00-\u9fff]{2,4}?)(?:[A-Z][a-z]{1,11})?(老师|教授|讲师|博士)?\s*[，,：:（(—|｜]/.exec(head);
  if (chinese) return nameIn(chinese[1]! + (chinese[2] ?? ''));
  // `孙宇博士 目前在某大学任教`, `苗禾老师现任…`
  const serving =
    /^([\u4e00-\u9fff]{2,3}(?:老师|教授|博士|讲师))\s*(?=目前|现任|现为|现在|曾|毕业于|拥有|从事)/.exec(head);
  if (serving) return nameIn(serving[1]!);
  // `顾明远 面点 实战讲师`, `徐静之 省书法家协会会员`: a name, a space, and what the person is.
  // Names of two characters are spaced out to the width of three: `苗 禾 高级讲师`.
  const apart = /^([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff])\s+\S{2,}.{0,30}$/.exec(text);
  return apart ? nameIn(apart[1]!) : null;
}

function chineseName(text: string): PersonName | null {
  const titled = CHINESE_AT_HEAD.exec(text);
  if (titled && text.length <= 14 && !NO_PERSON.test(titled[1]!) && !FIELD.test(titled[1]!)) {
    const title = text.slice(titled[1]!.length).replace(/^[\s（(]+|[）)]+$/g, '');
    return { name: titled[1]!, title, length: text.length };
  }
  if (
    !CHINESE.test(text) ||
    DOUBTFUL.test(text) ||
    new RegExp(`(?:${CHINESE_TITLE}|师|班|课|版|同学|学[员生])$`).test(text)
  )
    return null;
  return { name: text, length: text.length };
}

function westernName(text: string): PersonName | null {
  const title = WESTERN_TITLE.exec(text)?.[0] ?? '';
  const bare = text.slice(title.length).trim();
  if (bare.length > 40 || NO_NAME.test(bare)) return null;
  const single = title && /^[A-Z][a-z]{2,}$/.test(bare);
  if (!single && !WESTERN.test(bare)) return null;
  return {
    name: title ? `${title.trim()} ${bare}`.replace(/^(?:Mr|Mrs|Ms)\.?\s+/, '') : bare,
    length: text.length,
  };
}

/** Names in a list such as `张伟、李娜等` or `John Smith, Jane Roe`. */
export function namesInList(text: string): PersonName[] {
  return (
    text
      // Spans of a card that run together: 顾南浔60课时直播.
      .replace(/(?<=[\u4e00-\u9fff]{2})\d.*$/, '')
      .replace(/等(?:老师|讲师|\d*人|多位.*)?$|\bet al\.?$/i, '')
      .split(/[、，,;；/&＆]|\s+and\s+|\s{2,}/)
      .map((part) => nameIn(part))
      .filter((name): name is PersonName => name !== null)
  );
}

/** Words that stand beside the label of a teacher and name nobody. */
const NOBODY =
  /^(?:新闻|资讯|地[点址]|简介|介绍|时间|日期|主题|内容|宣讲|费用|报名|动态|待定|未定|规划中|規劃中|招募中|暂无|不限|若干|多[名位]|名师|外教|中教|专[职家]|资深|在线|详见|面议|无|全体|各[科位]|本校|团队|行业|一线|金牌|特级|高级|知名|大咖|中外|双师|轮流|随机|系统|课程|教师|老师|讲师|讲数|主[教讲]|总教|看|听[力说写]|口[语译]|阅读|写作|作文|词汇|语[法文言]|数学|英语|物理|化学|生物|历史|地理|政治|逻辑|[文理]综|翻译|笔[试译]|面试|真题|模考|基础|综合|全[部科程])/;

/** What somebody is. */
const OF_PERSON = new RegExp(`(?:${CHINESE_TITLE}|[师长员])$`);

/** `周鹤鸣 李素云 陈立群`: two names or more, each whole; `园艺学教授 周鹤鸣`, `周鹤鸣 高级园艺师`: one, and what the person is. */
function apartBySpaces(text: string): PersonName[] {
  const parts = text.trim().split(/\s+/);
  if (parts.length < 2 || !parts.every((part) => /^[\u4e00-\u9fff]{2,12}$/.test(part))) return [];
  const names = parts.map((part) => nameIn(part)).filter((name) => name !== null);
  if (names.length === parts.length) return names;
  const [first, last] = [nameIn(parts[0]!), nameIn(parts.at(-1)!)];
  const others = first ? parts.slice(1) : parts.slice(0, -1);
  const title = others.join(' ');
  const person = first ?? last;
  return person && names.length === 1 && OF_PERSON.test(title) ? [{ ...person, title }] : [];
}

/**
 * Who stands beside the label of a teacher: also by a rare family name, by the family name with a title, or by the one
 * name that they teach under: `阙辰`, `杜老师`, `Alex`.
 */
export function taughtBy(said: string): PersonName[] {
  // `郭炜版`: the course as that teacher gives it.
  const text = said.replace(/(?<=[\u4e00-\u9fff]{2})\s*版$/, '');
  const apart = apartBySpaces(text);
  if (apart.length) return apart;
  const known = namesInList(text);
  if (known.length) return known;
  return (
    text
      .replace(MARK, '')
      // `阙辰 [高级]`
      .replace(/\s*[[【（(][^\])】）]{0,20}[\])】）]\s*$/, '')
      .replace(/等(?:老师|讲师|\d*人|多位.*)?$/, '')
      // `陳樂瑤 Yoyo Chan`
      .replace(/(?<=^[\u4e00-\u9fff]{2,4})\s+[A-Z][A-Za-z. ]{1,30}$/, '')
      .split(/[、，,;；/&]/)
      .map((part) => part.trim())
      .filter(
        (part) =>
          (/^[\u4e00-\u9fff]{2,3}$/.test(part) && !NOBODY.test(part) && !DOUBTFUL.test(part)) ||
          new RegExp(`^[${FAMILY}](?:老师|教授|博士|教练)$`).test(part) ||
          (/^[A-Z][a-z]{2,11}$/.test(part) && !NO_NAME.test(part)),
      )
      .map((name) => ({ name, length: name.length }))
  );
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A date with its year, or a month and day in words. */
export const POST_DATE = new RegExp(
  `(?:19|20)\\d\\d\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?|\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? (?:19|20)\\d\\d`,
  'i',
);

/** What stands beside the date of an article: who wrote it, where it is from, how often it was read. */
export const SIGNED =
  /来源|作者|编辑|发布(?:人|者|时间|日期|于)?[：:]|点击(?:量|数|率)?[：:]|浏览|阅读|访问量|人气|更新时间|发表(?:于|时间)|\bby [A-Z]|\bposted\b|\bpublished\b|\bupdated\b|\bwritten by\b|\bmin(?:ute)?s? read\b|\bcomments?\b|\bviews\b/i;

/** Boxes that stand beside articles, each sort by its name. */
export const FURNITURE: [string, RegExp][] = [
  ['categories', /^(?:(?:post |blog )?categor(?:y|ies)|文章分类|分类目录|栏目导航)\W*$/i],
  ['tags', /^(?:(?:popular |post )?tags?(?: cloud)?|标签(?:云)?|热门标签)\W*$/i],
  [
    'recent',
    /^(?:(?:recent|latest|popular|related) (?:blog )?(?:posts?|articles?|stories)|最[新近](?:文章|资讯|新闻)|热门(?:文章|资讯|阅读)|相关(?:文章|阅读|资讯|新闻|推荐)|推荐(?:文章|阅读)|阅读排行)\W*$/i,
  ],
  ['archives', /^(?:archives?|归档|文章归档)\W*$/i],
  [
    'comment',
    /^(?:(?:leave|write|post|add) (?:a|your) (?:reply|comment).*|\(?\d*\)? ?comments?(?: \(\d+\))?|发表评论|我要评论|网友评论|评论列表|暂无评论)\W*$/i,
  ],
  ['share', /^(?:share(?: (?:this|on|via|with)\b.{0,20})?|分享(?:到|至)?|一键分享)\W*$/i],
  ['neighbours', /^(?:上一[篇条]|下一[篇条]|(?:previous|next) (?:post|article))/i],
  ['source', /^(?:责任编辑|本文(?:来源|链接|地址|由)|转载(?:请|自)|版权声明[：:]|免责声明[：:])/],
];

/** Sections by which a firm presents itself, each sort by its name. */
export const SECTIONS: [string, RegExp][] = [
  [
    'about',
    /^(?:关于(?!课程)|走进|(?:学校|学院|公司|机构|企业|中心|集团|品牌|我校)?(?:简介|概况|介绍)$|about\b|who we are|our (?:story|mission|vision|history|values)|welcome to|message from the|director)|(?:道馆|学校|学院|公司|机构|驾校|企业)(?:简介|概况|介绍)$/i,
  ],
  [
    'news',
    /(?:新闻|公告|资讯|最新消息|最新动态|学校动态|行业动态|通知公告|活动动态|新闻动态|大家都在问|热点)(?:中心|列表|动态|公告)?$|\b(?:(?:latest|recent) (?:news|articles|blogs?|posts)|news(?: (?:&|and) events)?|notice ?board|announcements|upcoming events|our blog|from the blog|happening at)\b/i,
  ],
  [
    'courses',
    /^(?:(?:热门|特色|推荐|精品|最新|全部|主打|开设|我们的|精选|明星|核心|优势|更多)的?(?:课程|专业|班型|培训|班级|项目)|课程(?:中心|推荐|体系|展示|设置|分类|专区)|专业(?:推荐|设置)|开班(?:信息|计划))|\b(?:our|popular|featured|trending|explore|all|upcoming|latest|top|browse) (?:[\w-]+ ){0,2}(?:courses|programs|programmes|trainings|classes|categories)\b|^courses$|choose your (?:route|path|learning)/i,
  ],
  [
    'teachers',
    /^(?:(?:名师|师资|导师|教练|讲师|专家|教师)(?:团队|力量|风采|阵容|介绍|展示)|名师|师资)|\b(?:our (?:team|instructors|faculty|trainers|teachers|tutors|mentors|experts)|meet (?:our|the)|become an? instructor)\b/i,
  ],
  [
    'learners',
    /学员(?:风采|故事|评价|心声|感言|作品|访谈|展示|口碑)|优秀学员|就业(?:明星|喜报|学员)|校友|\b(?:testimonials?|success stories|what (?:our|people|students)|alumni|student (?:reviews|stories|feedback)|our students)\b/i,
  ],
  [
    'partners',
    /合作(?:企业|伙伴|院校|单位|机构|客户)|友情链接|媒体报道|\b(?:our (?:partners|clients|recruiters)|trusted by|as seen|hiring partners|partners)\b/i,
  ],
  [
    'campus',
    /(?:校园|教学|学习|办学)环境|校区(?:分布|展示|介绍)?$|校园风[采光]|分校|图说|\b(?:campus|our facilities|gallery|our locations|branches)\b/i,
  ],
  [
    'services',
    /(?:特色|我们的|增值)?服务$|为什么选择|选择我们|(?:我们的|学校|企业|品牌|机构)优势|\b(?:our services|why (?:choose|us|we|study|learn|join)|what we (?:do|offer)|services we)\b/i,
  ],
  [
    'contact',
    /^(?:联系(?:我们|方式)|在线留言|地址地图|导航地图)|^(?:contact(?: us)?|get in touch|visit us|find us)\b/i,
  ],
];

import type { Reading } from '../reading/block';
import { NAMES_COURSE } from './kind-words';
import { pageLead } from './page-lead';
import { ORGANISATION, pageNames } from './page-names';

/** Sorts of pages that a name tells, whole: `about us` tells a firm, `about this course` does not. */
const NAMED = {
  list: /^(?:(?:全部|所有|热门|精品|推荐|选择|更多|我们的|开设|特色|选修|在线|\d+大)*(?:课程|专业|班级|班次|班型|班别|套餐|培训项目|培训课程|课程产品|课程体系|课程设置|专业设置)(?:体系)?(?:中心|列表|一览|大全|总览|分类|库|介绍|推荐|展示|预告|超市)*|选课(?:中心)?|开班(?:信息|计划|表)|课程?表)$|^(?:(?:all|our|the|training|available|online|popular|explore|browse|student|featured|professional|upcoming|digital) )*(?:courses|course (?:catalog(?:ue)?|list|grid|offerings?)|programs|programmes|training programs?|classes|trainings|batches|workshops|certificates|certifications|catalog(?:ue)?|subjects|packages)(?: (?:list|catalog(?:ue)?|page|grid|offered|we offer|available|(?:at|in|by|from) .{2,40}))?$/i,
  firm: /^(?:.{0,10}(?:学院|学校|公司|机构|企业|品牌|中心|我校|集团|驾校|团队)?(?:简介|概况|文化|历程|优势|实力|荣誉|资质)|.{0,12}(?:学院|学校|公司|机构|企业|集团|驾校|中心)介绍|关于(?!课程|举办|开展|印发|组织|做好|公布|下达|开通|进一步).{0,8}|走进.{0,8}|实力(?:保障|保证)|about(?: (?!this|the (?:course|program|exam)).{2,30})?|who we are|our (?:story|history|mission|values|journey|vision)|(?:tuition|fees?)(?: structure| (?:and|&) financing)?|scholarships?|奖学金|学费(?:标准)?|收费标准|(?:网上|在线)报名|报名中心|admissions?|why (?:choose )?us|welcome to .{2,60}|欢迎.{2,30})$/i,
  people:
    /^(?:(?:学校|教师|名师|专业|金牌|实战|专职|我们的|核心|明星|强大)*(?:师资|名师|讲师|导师|教师|教练|专家|老师|团队)(?:力量|队伍|团队|介绍|风采|堂|展示|阵容)?|(?:(?:our|the|meet|expert|course) )*(?:teachers?|mentors?|trainers?|instructors?|faculty|tutors?|team|staff)(?: (?:profiles?|members?|details?))?|学员(?:风采|作品|故事|感言|评价)|(?:高薪|优秀|杰出)学员|(?:(?:student|success|our) )*(?:reviews|stories|testimonials|alumni|placements?)|(?:our )?(?:gallery|clients|partners))$/i,
  news: /^(?:.{0,6}(?:新闻|资讯|动态|公告|通知|头条|博客|文章|媒体报道|百科|推荐阅读|政策)(?:详情|正文|内容|中心|列表|动态|资讯|公告)?|正文|(?:.{2,26} )?(?:blog|news|articles?|posts?|notice ?board|notices?|events?)(?: (?:details?|list|grid|page|(?:&|and) events))?|career (?:advice|guidance|tips))$/i,
  help: /^(?:.{0,6}(?:常见问题|问题解答|疑问解答|帮助(?:中心)?|热门问题|须知|免责声明|隐私.{0,4}|协议|下载|资源)(?:解答|中心)?|.{0,30}\bfaqs?\b.{0,10}|frequently asked questions|help(?: cent(?:er|re))?|privacy.{0,10}|terms.{0,20}|.{0,24}policy|contact(?: us)?|get in touch|联系(?:我们|方式)|在线留言|留言板|careers?|jobs?|.{0,20}resources?|downloads?|(?:sign|log) ?in.{0,20}|登录|注册|会员充值|dashboard|my .{2,20}|我的.{0,6}|个人中心|学习中心|404.{0,20}|not found|oops.{0,30}|.{0,20}(?:招聘|加入我们|加盟).{0,4})$/i,
  detail:
    /^(?:(?:course|program(?:me)?|product|training)s? ?)?(?:details?|detail page|syllabus)$|(?:课程|产品|专业|商品|班级)(?:详情|详细|介绍)(?:页面?)?$|^详[情细](?:页面?)?$/i,
} satisfies Record<string, RegExp>;

/** A name that asks what something is, as pages on one subject of teaching and as articles do. */
const ASKS =
  /^(?:what|who) (?:is|are) .{2,50}\?*$|^why (?:learn|study|choose)(?! us) .{2,50}\?*$|^什么是.{2,20}|.{2,16}(?:是什么|是做什么的?)[？?]?$/i;
const LONGEST = 80;
/** Words before and behind a name that are none of it: arrows of a trail, numbers, brackets. */
const AROUND = /^[\s>›»\-—|:：#\d.、【[]+|[\s>›»|!！。】\]]+$/g;
const HOME_BEFORE = /^(?:home|首页)\s*[-–>›»/]\s*/i;

/** Which sorts of pages the names of a page tell, each on its own: a page may bear several names. */
export type OwnNames = Record<keyof typeof NAMED | 'course' | 'asks' | 'organisation', boolean>;

/** Reads the page's own names: of its title, trail, menu and first headings. `heads` are its headings in order. */
export function ownNames(reading: Reading, heads: readonly string[]): OwnNames {
  const { title, crumb, headings, site } = pageNames(reading);
  const lead = pageLead(reading).names;
  const first = headings[0] ?? heads[0] ?? '';
  const sure = clean([...lead, ...(crumb ? [crumb] : []), ...headings.slice(0, 1)]);
  const own = [...sure, ...clean([...title.slice(0, 2), ...heads.slice(0, 2)])];
  const told = Object.fromEntries(
    Object.entries(NAMED).map(([sort, words]) => [sort, own.some((name) => words.test(name))]),
  ) as Record<keyof typeof NAMED, boolean>;
  return {
    ...told,
    course: sure.some(
      (name) =>
        NAMES_COURSE.test(name) &&
        !ORGANISATION.test(name) &&
        !Object.values(NAMED).some((words) => words.test(name)),
    ),
    asks: heads.slice(0, 5).some((head) => ASKS.test(head)),
    organisation:
      ORGANISATION.test(first) ||
      /^(?:欢迎|welcome to)/i.test(first) ||
      (site !== null && first.includes(site)),
  };
}

const clean = (names: readonly string[]): string[] =>
  names
    .map((name) => name.normalize('NFKC').replace(AROUND, '').replace(HOME_BEFORE, '').trim())
    .filter((name) => name.length > 0 && name.length < LONGEST);

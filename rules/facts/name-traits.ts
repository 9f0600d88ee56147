import type { Reading } from '../reading/block';
import { pageLead } from './page-lead';
import { pageNames } from './page-names';
import { placeInMenu } from './page-place';

/** What sort of page a name is given to, whatever the site. */
type Called = 'list' | 'firm' | 'room';

/** A list of what is taught, and of what it costs. */
const LIST =
  /\b(?:courses|programs|programmes|classes|trainings|services|packages|pricing|catalog(?:ue)?|schedule|fees)\b|^(?:.{0,4}的|热门|精品|所有|更多|相关|特色)?课程$|课程(?:体系|列表|中心|分类|设置|费用|学费)$|全部|专业设置|收费|价格|学费|(?:热门|招生)专业/i;
/** The first page of a site, and those on the firm itself. */
const FIRM =
  /^(?:home|homepage|index|about\b.*|who we are|our (?:story|mission|vision|history)|why\b.*|welcome\b.*|首页|主页|.{0,8}(?:简介|概况|概述|历程|文化|优势|理念)|关于.*|走进.*)$/i;
/** The rooms beside the class: reception, office, staff room, notice board, library, gallery. */
const ROOM = new RegExp(
  [
    /contact(?: us)?\b|get in touch|request\b|book (?:a|your|free)\b|help\b|support\b|faqs?\b|frequently asked/,
    /apply\b|(?:.*\b)?application$|application\b|(?:\w+ )*registration(?: form)?$|register|enrol|(?:\w+ )?admissions?\b|thank you|confirmation/,
    /(?:our |meet )(?:the )?(?:team|educators?|instructors?|staff|faculty|trainers?|teachers?|coaches|tutors?)|(?:educators?|instructors?|teachers?|coaches|staff|teams?|faculty|trainers?|panelists?)$/,
    /careers?\b|jobs?$|join (?:our team|us)|.*\bhiring\b|volunteer|donat|partner/,
    /(?:\w+ )*(?:gallery|photos|albums?)\b|reviews?$|testimonials?|facilities|campus\b|library|hostel|locations?$/,
    /(?:.*\b)?news$|events?$|blogs?$|notice|results?$|calendar|downloads?|assignments?$|(?:.*\b)?quiz|lesson \d|lab \d|(?:.*\b)?project$/,
    /(?:.*\b)?fee structure|fees?$|scholarships?|.*\bscholarship$|.*\bverif(?:y|ication)|(?:.*\b)?polic(?:y|ies)\b|terms\b|refund|rules\b/,
    /log ?in|sign ?(?:in|up)|dashboard|profile|search|404|sitemap|checkout|cart\b|.*\b(?:template|example|sample|demo)\b|document$/,
    /联系|在线(?:报名|留言|咨询|客服)|网上报名|报名(?:表|须知|流程|指南|入口)?$|录取|报考|帮助|常见问题|问题|答疑/,
    /.{0,8}(?:招聘|招募)|加入我们|师资|.{0,4}(?:教师|名师|教练|讲师|导师)(?:风采|团队|介绍|力量|队伍|简介)?$|.{0,6}(?:团队|风采|环境)|相册/,
    /.{0,6}(?:新闻|动态|公告|资讯|通知|信息|文章|活动)(?:中心|列表|详情|发布|录入)?$|.{0,8}下载|.{0,6}(?:查询|成绩)|奖学金|政策|.{0,6}须知|指南|.{0,8}流程/,
    /登录|注册|.{0,6}订单|支付|提示|.*模板|.{0,8}(?:管理|系统)$|后台|个人|我的|忘记密码|搜索|作业|考试|题库/,
  ]
    .map(({ source }) => `^(?:${source})`)
    .join('|'),
  'i',
);

const SORTS: [Called, RegExp][] = [
  ['list', LIST],
  ['firm', FIRM],
  ['room', ROOM],
];
/** A longer one is a sentence. */
const LONGEST = 90;

/** In how many of the places where a page bears a name of its own that name is given to a sort of page, 0..4. */
export function calledAs(reading: Reading): Record<Called, number> {
  const { title, headings } = pageNames(reading);
  const places = [title[0], headings[0], pageLead(reading).names[0], placeInMenu(reading)]
    .map((name) => name?.trim() ?? '')
    .filter((name) => name && name.length < LONGEST);
  return Object.fromEntries(
    SORTS.map(([called, words]) => [called, places.filter((name) => words.test(name)).length]),
  ) as Record<Called, number>;
}
